// OpenSSH's signatures of files, read strictly: one spelling for each signature (OpenSSH, PROTOCOL.sshsig).

import CharterKit

/// A signature as `ssh-keygen -Y sign` makes it.
///
/// `ssh-keygen` accepts more than it writes: other versions, bytes in fields that are reserved, text behind the end,
/// numbers that mean the same. So what is read here must be, byte for byte, what would be written again. Whether the
/// signature is *right* is for OpenSSH to say: nothing is computed with keys here.
public struct SSHSignature: Equatable, Sendable {
  /// What is signed with, as it stands in the signature.
  public let key: OpenSSHPublicKey
  /// What the key made: type and number, as they go over the wire.
  let value: SSHSignatureValue
  /// How many characters of Base64 stand on a line: 70, or 76 in older versions of OpenSSH.
  private let lineWidth: Int

  /// What a charter is signed for: a signature for anything else is none.
  public static let namespace = "charter"

  private static let header = Array("-----BEGIN SSH SIGNATURE-----\n".utf8)
  private static let footer = Array("-----END SSH SIGNATURE-----\n".utf8)
  private static let magic = Array("SSHSIG".utf8)

  /// Reads a signature in its armour, with the line feed that ends it.
  public init(armoured: [UInt8]) throws(SignatureFlaw) {
    guard armoured.starts(with: Self.header), armoured.count > Self.header.count + Self.footer.count,
      armoured.suffix(Self.footer.count).elementsEqual(Self.footer)
    else { throw .notASignature }
    let body = armoured.dropFirst(Self.header.count).dropLast(Self.footer.count)
    let width = body.prefix { $0 != 0x0A }.count
    guard let blob = Base64.decode(body.filter { $0 != 0x0A }[...]) else { throw .notASignature }
    // A signature of one line may have any width up to the usual.
    lineWidth = width == 76 ? 76 : 70
    (key, value) = try Self.read(blob)
    guard self.armoured == armoured else { throw .notASignature }
  }

  private init(key: OpenSSHPublicKey, value: SSHSignatureValue) {
    self.key = key
    self.value = value
    lineWidth = 70
  }

  /// Reads what `ssh-keygen` has just made. It does not choose between the two numbers that an ECDSA signature can have;
  /// the lower one is taken, since only that is accepted when it is read again.
  public init(madeByOpenSSH armoured: [UInt8]) throws(SignatureFlaw) {
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
    var place = armoured.count - mark.count
    while place >= header.count, place + 3 > armoured.count - mark.count {
      if armoured[place..<place + mark.count].elementsEqual(mark) { return place }
      place -= 1
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

  /// The signature as it is written, ended by a line feed.
  public var armoured: [UInt8] {
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
    var place = 0
    while place < digits.count {
      let end = min(place + lineWidth, digits.count)
      text.append(contentsOf: digits[place..<end])
      text.append(0x0A)
      place = end
    }
    return text + Self.footer
  }

  /// Whether somebody touched the hardware key that made it; nil for other keys.
  public var wasTouched: Bool? { value.flags.map { $0 & 0x01 != 0 } }
}
