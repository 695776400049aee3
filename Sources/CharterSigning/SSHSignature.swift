// OpenSSH's file signatures, read strictly: exactly one encoding for each signature (OpenSSH, PROTOCOL.sshsig).

import CharterKit

/// A signature as made by `ssh-keygen -Y sign`.
///
/// `ssh-keygen` accepts more than it writes: other versions, bytes in reserved fields, trailing text, and numbers that
/// mean the same. To be accepted here, a signature must be, byte for byte, what would be written for it. Whether it is
/// *valid* is for OpenSSH to decide: no cryptography is done here.
package struct SSHSignature: Equatable, Sendable {
  /// The public key in the signature.
  package let key: OpenSSHPublicKey
  /// The signature blob: type and number, in wire format.
  let value: SSHSignatureValue
  /// The number of Base64 characters per line: 70, or 76 in older versions of OpenSSH.
  private let lineWidth: Int

  /// The namespace for signing charters: a signature made for anything else doesn't count.
  package static let namespace = "charter"

  private static let header = Array("-----BEGIN SSH SIGNATURE-----\n".utf8)
  private static let footer = Array("-----END SSH SIGNATURE-----\n".utf8)
  private static let magic = Array("SSHSIG".utf8)

  /// Reads an armoured signature, including its final line feed.
  package init(armoured: [UInt8]) throws(SignatureFlaw) {
    guard armoured.starts(with: Self.header), armoured.count > Self.header.count + Self.footer.count,
      armoured.suffix(Self.footer.count).elementsEqual(Self.footer)
    else { throw .notASignature }
    let body = armoured.dropFirst(Self.header.count).dropLast(Self.footer.count)
    let width = body.prefix { $0 != 0x0A }.count
    guard let blob = Base64.decode(body.filter { $0 != 0x0A }[...]) else { throw .notASignature }
    // A signature on a single line may have any width up to the usual one.
    lineWidth = width == 76 ? 76 : 70
    (key, value) = try Self.read(blob)
    guard self.armoured == armoured else { throw .notASignature }
  }

  private init(key: OpenSSHPublicKey, value: SSHSignatureValue) {
    self.key = key
    self.value = value
    lineWidth = 70
  }

  /// Reads what `ssh-keygen` has just written. Of the two numbers that an ECDSA signature can have it may choose
  /// either; the lower is stored here, since only that one is accepted later.
  package init(madeByOpenSSH armoured: [UInt8]) throws(SignatureFlaw) {
    guard armoured.starts(with: Self.header), let end = Self.end(of: armoured) else { throw .notASignature }
    guard let blob = Base64.decode(armoured[Self.header.count..<end].filter { $0 != 0x0A && $0 != 0x0D }[...]) else {
      throw .notASignature
    }
    let (key, value) = try Self.read(blob, lowering: true)
    self.init(key: key, value: value)
  }

  private static func end(of armoured: [UInt8]) -> Int? {
    let mark = footer.dropLast()
    guard armoured.count >= header.count + mark.count else { return nil }
    var index = armoured.count - mark.count
    while index >= header.count, index + 3 > armoured.count - mark.count {
      if armoured[index..<index + mark.count].elementsEqual(mark) { return index }
      index -= 1
    }
    return nil
  }

  private static func read(
    _ blob: [UInt8], lowering: Bool = false
  ) throws(SignatureFlaw) -> (OpenSSHPublicKey, SSHSignatureValue) {
    guard blob.starts(with: magic) else { throw .notASignature }
    var fields = SSHFields(blob.dropFirst(magic.count))
    guard fields.nextNumber() == 1, let keyBlob = fields.next(), let namespace = fields.next(),
      let reserved = fields.next(), reserved.isEmpty, let hash = fields.next(), let signature = fields.next(),
      fields.isAtEnd
    else { throw .notASignature }
    guard namespace.elementsEqual(Self.namespace.utf8) else { throw .otherNamespace }
    guard hash.elementsEqual("sha512".utf8) else { throw .otherHash }
    guard let key = OpenSSHPublicKey(blob: Array(keyBlob)) else { throw .badKey }
    guard let value = SSHSignatureValue(signature, key, lowering: lowering) else { throw .notASignature }
    return (key, value)
  }

  /// The signature in armour, ending with a line feed.
  package var armoured: [UInt8] {
    var blob = Self.magic
    SSHFields.append(1, to: &blob)
    SSHFields.append(key.blob, to: &blob)
    SSHFields.append(Self.namespace.utf8, to: &blob)
    SSHFields.append([], to: &blob)
    SSHFields.append("sha512".utf8, to: &blob)
    SSHFields.append(value.bytes, to: &blob)
    var digits: [UInt8] = []
    Base64.append(blob, to: &digits)
    var text = Self.header
    var offset = 0
    while offset < digits.count {
      let end = min(offset + lineWidth, digits.count)
      text.append(contentsOf: digits[offset..<end])
      text.append(0x0A)
      offset = end
    }
    return text + Self.footer
  }

  /// Whether someone touched the hardware key that made it; nil for other keys.
  package var wasTouched: Bool? { value.flags.map { $0 & 0x01 != 0 } }
}
