// The signature blob within a signature, in its only accepted encoding.

import CharterKit

/// The innermost part of a signature: its type and its number or numbers.
///
/// Several numbers can encode the same signature. For Ed25519, S must be below the order of the group (RFC 8032,
/// 5.1.7); for ECDSA, only the lower of the two values of S is accepted; for RSA, the number must be as long as the
/// key.
struct SSHSignatureValue: Equatable, Sendable {
  /// In wire format.
  let bytes: [UInt8]
  /// The flags set by a hardware key: the first bit is set if someone touched it.
  let flags: UInt8?

  /// Reads the blob of a signature made with `key`; nil if it has another type or another encoding.
  ///
  /// - Parameter lowering: Whether the higher S of ECDSA is replaced by the lower one.
  init?(_ signature: ArraySlice<UInt8>, _ key: OpenSSHPublicKey, lowering: Bool) {
    var fields = SSHFields(signature)
    guard let type = fields.next(), type.elementsEqual(Self.type(for: key.algorithm).utf8), let number = fields.next()
    else { return nil }
    var written: [UInt8] = []
    SSHFields.append(type, to: &written)
    switch key.algorithm {
    case .ed25519, .securityKeyEd25519:
      guard number.count == 64, Self.isBelow(number.suffix(32).reversed(), Self.orderOfEd25519) else { return nil }
      SSHFields.append(number, to: &written)
    case .ecdsa256, .securityKeyECDSA256, .ecdsa384, .ecdsa521:
      guard let pair = Self.ecdsa(number, order: Self.order(of: key.algorithm), lowering: lowering) else { return nil }
      SSHFields.append(pair, to: &written)
    case .rsa:
      guard number.count == Self.modulusLength(of: key) else { return nil }
      SSHFields.append(number, to: &written)
    }
    if key.algorithm.isSecurityKey {
      guard fields.rest.count == 5, let flags = fields.rest.first else { return nil }
      written += fields.rest
      self.flags = flags
    } else {
      guard fields.isAtEnd else { return nil }
      flags = nil
    }
    bytes = written
  }

  private static func type(for algorithm: OpenSSHPublicKey.Algorithm) -> String {
    algorithm == .rsa ? "rsa-sha2-512" : algorithm.name
  }

  // MARK: RSA

  private static func modulusLength(of key: OpenSSHPublicKey) -> Int? {
    var fields = SSHFields(key.blob)
    guard fields.next() != nil, fields.next() != nil, let modulus = fields.next() else { return nil }
    return modulus.first == 0 ? modulus.count - 1 : modulus.count
  }

  // MARK: ECDSA

  /// R and S as two consecutive numbers (RFC 5656, 3.1.2), if both are in range and in their shortest encoding, and S
  /// is low.
  private static func ecdsa(_ pair: ArraySlice<UInt8>, order: [UInt8], lowering: Bool) -> [UInt8]? {
    var fields = SSHFields(pair)
    guard let r = fields.next().flatMap({ magnitude($0, order.count) }),
      let s = fields.next().flatMap({ magnitude($0, order.count) }), fields.isAtEnd, isBelow(r, order),
      isBelow(s, order)
    else { return nil }
    let other = difference(order, s)
    var low = s
    if isBelow(other, s) {
      guard lowering else { return nil }
      low = other
    }
    var written: [UInt8] = []
    SSHFields.append(integer(r), to: &written)
    SSHFields.append(integer(low), to: &written)
    return written
  }

  /// The bytes of a positive number (RFC 4251, 5, `mpint`), padded with leading zeros to `length`; nil for zero, for a
  /// negative or longer number, and if there is a needless leading zero.
  private static func magnitude(_ number: ArraySlice<UInt8>, _ length: Int) -> [UInt8]? {
    guard let first = number.first, first < 0x80 else { return nil }
    var digits = number
    if first == 0 {
      digits = number.dropFirst()
      guard let second = digits.first, second >= 0x80 else { return nil }
    }
    guard digits.count <= length else { return nil }
    return [UInt8](repeating: 0, count: length - digits.count) + digits
  }

  /// The shortest encoding of a positive number.
  private static func integer(_ magnitude: [UInt8]) -> [UInt8] {
    let digits = Array(magnitude.drop { $0 == 0 })
    return digits.first.map { $0 >= 0x80 } ?? false ? [0] + digits : digits
  }

  /// Whether one big-endian number is less than another of the same length.
  private static func isBelow(_ left: some Collection<UInt8>, _ right: [UInt8]) -> Bool {
    left.lexicographicallyPrecedes(right)
  }

  /// `left - right`, where `left` is not less than `right`.
  private static func difference(_ left: [UInt8], _ right: [UInt8]) -> [UInt8] {
    var result = left
    var borrow = 0
    for offset in left.indices.reversed() {
      let digit = Int(left[offset]) - Int(right[offset]) - borrow
      borrow = digit < 0 ? 1 : 0
      result[offset] = UInt8(truncatingIfNeeded: digit)
    }
    return result
  }

  // MARK: Orders (RFC 8032, 5.1; SEC 2, 2.4.2, 2.5.1 and 2.6.1)

  private static let orderOfEd25519 = bytes("1000000000000000000000000000000014def9dea2f79cd65812631a5cf5d3ed")
  private static let orderOfP256 = bytes("ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551")
  private static let orderOfP384 = bytes(
    "ffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973")
  private static let orderOfP521 = bytes(
    "01fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa"
      + "51868783bf2f966b7fcc0148f709a5d03bb5c9b8899c47aebb6fb71e91386409")

  private static func order(of algorithm: OpenSSHPublicKey.Algorithm) -> [UInt8] {
    switch algorithm {
    case .ecdsa384: orderOfP384
    case .ecdsa521: orderOfP521
    case .ecdsa256, .securityKeyECDSA256, .ed25519, .securityKeyEd25519, .rsa: orderOfP256
    }
  }

  private static func bytes(_ hexadecimal: String) -> [UInt8] {
    var result: [UInt8] = []
    var high: UInt8?
    for digit in hexadecimal.utf8 {
      let value = digit >= 0x61 ? digit - 0x61 + 10 : digit - 0x30
      if let first = high {
        result.append(first << 4 | value)
        high = nil
      } else {
        high = value
      }
    }
    return result
  }
}
