// Takes SSH signatures apart and reassembles them, as an attacker would.

import Foundation

/// The parts of an OpenSSH signature file (PROTOCOL.sshsig), each of which can be replaced.
struct SSHWire {
  var version: UInt32 = 1
  var key: [UInt8] = []
  var namespace: [UInt8] = []
  var reserved: [UInt8] = []
  var hash: [UInt8] = []
  var type: [UInt8] = []
  var number: [UInt8] = []
  /// Bytes after the signature's number, inside its field.
  var trailer: [UInt8] = []
  /// Bytes after the last field.
  var tail: [UInt8] = []
  var lineWidth = 70
  var before = ""
  var after = ""

  /// Takes an armoured signature apart.
  init?(_ armour: String) {
    let lines = armour.split(separator: "\n").map(String.init)
    guard let data = Data(base64Encoded: lines.dropFirst().dropLast().joined()), data.prefix(6) == Data("SSHSIG".utf8)
    else { return nil }
    var rest = Array(data.dropFirst(6))
    version = UInt32(rest[0]) << 24 | UInt32(rest[1]) << 16 | UInt32(rest[2]) << 8 | UInt32(rest[3])
    rest.removeFirst(4)
    key = Self.take(&rest)
    namespace = Self.take(&rest)
    reserved = Self.take(&rest)
    hash = Self.take(&rest)
    var signature = Self.take(&rest)
    type = Self.take(&signature)
    number = Self.take(&signature)
    trailer = signature
    tail = rest
  }

  /// The two numbers of an ECDSA signature.
  var pair: ([UInt8], [UInt8]) {
    get {
      var rest = number
      let r = Self.take(&rest)
      return (r, Self.take(&rest))
    }
    set { number = Self.string(newValue.0) + Self.string(newValue.1) }
  }

  var armour: String {
    var blob = Array("SSHSIG".utf8) + Self.number(version)
    for field in [key, namespace, reserved, hash] { blob += Self.string(field) }
    blob += Self.string(Self.string(type) + Self.string(number) + trailer) + tail
    var digits = Data(blob).base64EncodedString()[...]
    var text = before + "-----BEGIN SSH SIGNATURE-----\n"
    while !digits.isEmpty {
      text += digits.prefix(lineWidth) + "\n"
      digits = digits.dropFirst(lineWidth)
    }
    return text + "-----END SSH SIGNATURE-----\n" + after
  }

  private static func number(_ value: UInt32) -> [UInt8] {
    [UInt8(value >> 24), UInt8(value >> 16 & 255), UInt8(value >> 8 & 255), UInt8(value & 255)]
  }

  static func string(_ bytes: [UInt8]) -> [UInt8] { number(UInt32(bytes.count)) + bytes }

  private static func take(_ bytes: inout [UInt8]) -> [UInt8] {
    guard bytes.count >= 4 else { return [] }
    let length = bytes.prefix(4).reduce(0) { $0 << 8 | Int($1) }
    let field = Array(bytes.dropFirst(4).prefix(length))
    bytes.removeFirst(min(bytes.count, 4 + length))
    return field
  }
}

/// Big-endian numbers of any size, as far as forging needs them.
enum LargeNumber {
  static let orderOfEd25519 = bytes("1000000000000000000000000000000014def9dea2f79cd65812631a5cf5d3ed")
  static let orderOfP256 = bytes("ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551")

  static func bytes(_ digits: String) -> [UInt8] {
    stride(from: 0, to: digits.count, by: 2).compactMap { offset in
      let start = digits.index(digits.startIndex, offsetBy: offset)
      return UInt8(digits[start..<digits.index(start, offsetBy: 2)], radix: 16)
    }
  }

  static func sum(_ left: [UInt8], _ right: [UInt8]) -> [UInt8] {
    var carry = 0
    var result: [UInt8] = []
    for (a, b) in zip(left.reversed(), right.reversed()) {
      carry += Int(a) + Int(b)
      result.insert(UInt8(carry & 255), at: 0)
      carry >>= 8
    }
    return result
  }

  static func difference(_ left: [UInt8], _ right: [UInt8]) -> [UInt8] {
    var borrow = 0
    var result: [UInt8] = []
    for (a, b) in zip(left.reversed(), right.reversed()) {
      let digit = Int(a) - Int(b) - borrow
      borrow = digit < 0 ? 1 : 0
      result.insert(UInt8((digit + 256) & 255), at: 0)
    }
    return result
  }
}
