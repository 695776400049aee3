// Strict parsing of OpenSSH public keys, as they are written in a `.pub` file.

/// A public key that a charter may name: `ssh-ed25519 AAAA… comment`.
///
/// Signing and verifying is left to OpenSSH. This checks that the text is one key of a known type, in the one spelling
/// that an encoder would have produced, without options; that nothing else is hidden in it; and that signing with it
/// takes a secret (`KeyNumbers`), which OpenSSH doesn't check.
package struct OpenSSHPublicKey: Equatable, Sendable {
  package enum Algorithm: CaseIterable, Sendable {
    case ed25519, ecdsa256, ecdsa384, ecdsa521, rsa, securityKeyEd25519, securityKeyECDSA256

    /// The key type, as written before the key and encoded in it.
    package var name: String {
      switch self {
      case .ed25519: "ssh-ed25519"
      case .ecdsa256: "ecdsa-sha2-nistp256"
      case .ecdsa384: "ecdsa-sha2-nistp384"
      case .ecdsa521: "ecdsa-sha2-nistp521"
      case .rsa: "ssh-rsa"
      case .securityKeyEd25519: "sk-ssh-ed25519@openssh.com"
      case .securityKeyECDSA256: "sk-ecdsa-sha2-nistp256@openssh.com"
      }
    }

    /// Whether the key is stored in a hardware security key.
    package var isSecurityKey: Bool { self == .securityKeyEd25519 || self == .securityKeyECDSA256 }
  }

  /// Why a text is rejected.
  package enum Refusal: Error, Equatable, Sendable {
    /// It does not look like an OpenSSH public key.
    case noKey
    /// It spans more than one line.
    case severalLines
    case unknownType
    /// The type is known, but what follows is not a key of that type.
    case damaged
    case shortRSA(bits: Int)
    /// Anybody can sign with it: there is no secret behind it.
    case open
    /// An RSA key with numbers that no program chooses.
    case unsafeRSA
    case dsa
    case certificate
    /// The secret half of a key.
    case privateKey
  }

  /// The shortest accepted RSA modulus, in bits.
  package static let minimumRSABits = 3072
  /// The longest RSA modulus that OpenSSH itself accepts, in bits.
  private static let maximumRSABits = 16384

  package let algorithm: Algorithm
  /// The key in wire format (RFC 4253, section 6.6), including its type.
  package let blob: [UInt8]

  /// Parses `type base64` or `type base64 comment`, on one line.
  package init(_ text: [UInt8]) throws(Refusal) {
    if Self.holdsPrivateKey(text) { throw .privateKey }
    let typeEnd = text.firstIndex { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A } ?? text.count
    let type = text[..<typeEnd]
    guard let algorithm = Algorithm.allCases.first(where: { type.elementsEqual($0.name.utf8) }) else {
      throw Self.refusal(ofType: type)
    }
    guard !text.contains(0x0A) else { throw .severalLines }
    guard typeEnd < text.count, text[typeEnd] == 0x20 else { throw .damaged }
    let rest = text[(typeEnd + 1)...]
    guard let blob = Base64.decode(rest[..<(rest.firstIndex(of: 0x20) ?? rest.endIndex)]) else { throw .damaged }
    try Self.check(blob, algorithm)
    self.algorithm = algorithm
    self.blob = blob
  }

  // MARK: Spelling

  /// `ssh-ed25519 AAAA…`: the type and the key without a comment, as charters store it.
  package var line: [UInt8] {
    var line = Array(algorithm.name.utf8)
    line.append(0x20)
    Base64.append(blob, to: &line)
    return line
  }

  /// `SHA256:` and the hash in Base64 without padding, as `ssh-keygen -l` shows it.
  package var fingerprint: String {
    var hash = SHA256()
    hash.update(blob.span)
    var text = Array("SHA256:".utf8)
    Base64.append(hash.digest, to: &text)
    while text.last == UInt8(ascii: "=") { text.removeLast() }
    return String(decoding: text, as: UTF8.self)
  }

  /// Parses the wire format; nil unless it is a key that a charter may name.
  package init?(blob: [UInt8]) {
    var fields = SSHFields(blob)
    guard let type = fields.next(),
      let algorithm = Algorithm.allCases.first(where: { type.elementsEqual($0.name.utf8) })
    else { return nil }
    do throws(Refusal) { try Self.check(blob, algorithm) } catch { return nil }
    self.algorithm = algorithm
    self.blob = blob
  }

  // MARK: Private keys

  private static func refusal(ofType type: ArraySlice<UInt8>) -> Refusal {
    if ends(type, with: "-cert-v01@openssh.com") || ends(type, with: "-cert-v00@openssh.com") { return .certificate }
    if type.elementsEqual("ssh-dss".utf8) { return .dsa }
    for start in ["ssh-", "sk-ssh-", "ecdsa-sha2-", "sk-ecdsa-sha2-", "webauthn-sk-", "rsa-sha2-"]
    where type.starts(with: start.utf8) {
      return .unknownType
    }
    return .noKey
  }

  private static func ends(_ bytes: ArraySlice<UInt8>, with end: String) -> Bool {
    bytes.suffix(end.utf8.count).elementsEqual(end.utf8)
  }

  /// Recognises private keys in their usual formats: PEM of any kind, OpenSSH's own without armour, PuTTY's, SSH2's.
  private static func holdsPrivateKey(_ text: [UInt8]) -> Bool {
    for mark in ["PRIVATE KEY--", "PRIVATE KEY --", "b3BlbnNzaC1rZXktdjE", "PuTTY-User-Key-File", "Private-Lines:"]
    where ByteSearch.contains(text, Array(mark.utf8)) {
      return true
    }
    return false
  }

  // MARK: Contents

  private static func check(_ blob: [UInt8], _ algorithm: Algorithm) throws(Refusal) {
    var fields = SSHFields(blob)
    guard let type = fields.next(), type.elementsEqual(algorithm.name.utf8) else { throw .damaged }
    switch algorithm {
    case .ed25519, .securityKeyEd25519:
      guard let point = fields.next() else { throw .damaged }
      try check(KeyNumbers.judge(edwards: point))
    case .ecdsa256, .securityKeyECDSA256: try checkPoint(&fields, "nistp256", 32, .p256)
    case .ecdsa384: try checkPoint(&fields, "nistp384", 48, .p384)
    case .ecdsa521: try checkPoint(&fields, "nistp521", 66, .p521)
    case .rsa:
      guard let exponent = fields.next(), bits(ofPositive: exponent) != nil, let modulus = fields.next(),
        let size = bits(ofPositive: modulus), size <= maximumRSABits, fields.isAtEnd
      else { throw .damaged }
      if size < minimumRSABits { throw .shortRSA(bits: size) }
      try check(KeyNumbers.judge(exponent: exponent, modulus: modulus))
    }
    if algorithm.isSecurityKey {
      guard let application = fields.next(), !application.isEmpty else { throw .damaged }
    }
    guard fields.isAtEnd else { throw .damaged }
  }

  /// Checks the name of a curve and an uncompressed point on it, with two coordinates.
  private static func checkPoint(
    _ fields: inout SSHFields, _ name: String, _ coordinate: Int, _ curve: KeyNumbers.Curve
  ) throws(Refusal) {
    guard let found = fields.next(), found.elementsEqual(name.utf8), let point = fields.next(),
      point.count == 1 + 2 * coordinate, point.first == 0x04
    else { throw .damaged }
    try check(KeyNumbers.judge(point.dropFirst().prefix(coordinate), point.suffix(coordinate), on: curve))
  }

  private static func check(_ judgement: KeyNumbers.Judgement) throws(Refusal) {
    switch judgement {
    case .good: break
    case .impossible: throw .damaged
    case .open: throw .open
    case .unsafe: throw .unsafeRSA
    }
  }

  /// The bit length of a positive number (`mpint`, RFC 4251, section 5); nil for zero, a negative number or a redundant
  /// zero byte.
  private static func bits(ofPositive number: ArraySlice<UInt8>) -> Int? {
    guard let first = number.first, first < 0x80 else { return nil }
    guard first == 0 else { return number.count * 8 - first.leadingZeroBitCount }
    guard let second = number.dropFirst().first, second >= 0x80 else { return nil }
    return (number.count - 1) * 8
  }
}
