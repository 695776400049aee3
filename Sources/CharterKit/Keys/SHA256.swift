// SHA-256 (FIPS 180-4).

/// An incremental hash.
///
/// Call `update` with each piece of input, then read `digest`.
package struct SHA256: Sendable {
  private var state: InlineArray<8, UInt32> = [
    0x6A09_E667, 0xBB67_AE85, 0x3C6E_F372, 0xA54F_F53A, 0x510E_527F, 0x9B05_688C, 0x1F83_D9AB, 0x5BE0_CD19,
  ]
  /// The bytes after the last complete block; the first `length % 64` of them count.
  private var rest: InlineArray<64, UInt8> = InlineArray(repeating: 0)
  /// The number of bytes hashed so far.
  private var length: UInt64 = 0

  package init() {}

  package mutating func update(_ bytes: [UInt8]) { update(bytes.span) }

  package mutating func update(_ bytes: Span<UInt8>) {
    var offset = 0
    var filled = Int(length % 64)
    length &+= UInt64(bytes.count)
    if filled > 0 {
      while filled < 64, offset < bytes.count {
        rest[filled] = bytes[offset]
        filled += 1
        offset += 1
      }
      guard filled == 64 else { return }
      state = Self.compressed(state, rest.span.bytes, 0, 64)
    }
    let end = offset + (bytes.count - offset) / 64 * 64
    state = Self.compressed(state, bytes.bytes, offset, end)
    offset = end
    filled = 0
    while offset < bytes.count {
      rest[filled] = bytes[offset]
      filled += 1
      offset += 1
    }
  }

  /// The 32-byte hash of everything passed to `update` so far.
  package var digest: [UInt8] {
    var last = self
    last.pad()
    var result: [UInt8] = []
    result.reserveCapacity(32)
    for index in 0..<8 {
      let word = last.state[index]
      result.append(UInt8(truncatingIfNeeded: word >> 24))
      result.append(UInt8(truncatingIfNeeded: word >> 16))
      result.append(UInt8(truncatingIfNeeded: word >> 8))
      result.append(UInt8(truncatingIfNeeded: word))
    }
    return result
  }

  /// The digest as 64 lowercase hexadecimal digits.
  package var hexadecimalDigest: String {
    var digits: [UInt8] = []
    digits.reserveCapacity(64)
    for byte in digest {
      for digit in [byte >> 4, byte & 0xF] { digits.append(digit < 10 ? 0x30 + digit : 0x57 + digit) }
    }
    return String(decoding: digits, as: UTF8.self)
  }

  /// The 32-byte hash of `bytes`.
  package static func digest(of bytes: [UInt8]) -> [UInt8] {
    var hash = SHA256()
    hash.update(bytes)
    return hash.digest
  }

  /// A one bit, zeros up to 8 bytes before the end of a block, and the length in bits.
  private mutating func pad() {
    let bits = length &* 8
    var filled = Int(length % 64)
    rest[filled] = 0x80
    filled += 1
    if filled > 56 {
      while filled < 64 {
        rest[filled] = 0
        filled += 1
      }
      state = Self.compressed(state, rest.span.bytes, 0, 64)
      filled = 0
    }
    while filled < 56 {
      rest[filled] = 0
      filled += 1
    }
    for index in 0..<8 { rest[56 + index] = UInt8(truncatingIfNeeded: bits >> (56 - 8 * UInt64(index))) }
    state = Self.compressed(state, rest.span.bytes, 0, 64)
  }

  // MARK: Blocks

  /// Processes the complete blocks between two offsets. The message schedule is a ring of sixteen local words.
  private static func compressed(
    _ state: InlineArray<8, UInt32>, _ bytes: RawSpan, _ start: Int, _ end: Int
  ) -> InlineArray<8, UInt32> {
    var state = state
    var offset = start
    while offset < end {
      var w0 = word(bytes, offset)
      var w1 = word(bytes, offset + 4)
      var w2 = word(bytes, offset + 8)
      var w3 = word(bytes, offset + 12)
      var w4 = word(bytes, offset + 16)
      var w5 = word(bytes, offset + 20)
      var w6 = word(bytes, offset + 24)
      var w7 = word(bytes, offset + 28)
      var w8 = word(bytes, offset + 32)
      var w9 = word(bytes, offset + 36)
      var w10 = word(bytes, offset + 40)
      var w11 = word(bytes, offset + 44)
      var w12 = word(bytes, offset + 48)
      var w13 = word(bytes, offset + 52)
      var w14 = word(bytes, offset + 56)
      var w15 = word(bytes, offset + 60)
      var a = state[0]
      var b = state[1]
      var c = state[2]
      var d = state[3]
      var e = state[4]
      var f = state[5]
      var g = state[6]
      var h = state[7]
      var first = 0
      while true {
        round(a, b, c, &d, e, f, g, &h, w0 &+ constants[first])
        round(h, a, b, &c, d, e, f, &g, w1 &+ constants[first + 1])
        round(g, h, a, &b, c, d, e, &f, w2 &+ constants[first + 2])
        round(f, g, h, &a, b, c, d, &e, w3 &+ constants[first + 3])
        round(e, f, g, &h, a, b, c, &d, w4 &+ constants[first + 4])
        round(d, e, f, &g, h, a, b, &c, w5 &+ constants[first + 5])
        round(c, d, e, &f, g, h, a, &b, w6 &+ constants[first + 6])
        round(b, c, d, &e, f, g, h, &a, w7 &+ constants[first + 7])
        round(a, b, c, &d, e, f, g, &h, w8 &+ constants[first + 8])
        round(h, a, b, &c, d, e, f, &g, w9 &+ constants[first + 9])
        round(g, h, a, &b, c, d, e, &f, w10 &+ constants[first + 10])
        round(f, g, h, &a, b, c, d, &e, w11 &+ constants[first + 11])
        round(e, f, g, &h, a, b, c, &d, w12 &+ constants[first + 12])
        round(d, e, f, &g, h, a, b, &c, w13 &+ constants[first + 13])
        round(c, d, e, &f, g, h, a, &b, w14 &+ constants[first + 14])
        round(b, c, d, &e, f, g, h, &a, w15 &+ constants[first + 15])
        first += 16
        if first == 64 { break }
        w0 = w0 &+ small0(w1) &+ w9 &+ small1(w14)
        w1 = w1 &+ small0(w2) &+ w10 &+ small1(w15)
        w2 = w2 &+ small0(w3) &+ w11 &+ small1(w0)
        w3 = w3 &+ small0(w4) &+ w12 &+ small1(w1)
        w4 = w4 &+ small0(w5) &+ w13 &+ small1(w2)
        w5 = w5 &+ small0(w6) &+ w14 &+ small1(w3)
        w6 = w6 &+ small0(w7) &+ w15 &+ small1(w4)
        w7 = w7 &+ small0(w8) &+ w0 &+ small1(w5)
        w8 = w8 &+ small0(w9) &+ w1 &+ small1(w6)
        w9 = w9 &+ small0(w10) &+ w2 &+ small1(w7)
        w10 = w10 &+ small0(w11) &+ w3 &+ small1(w8)
        w11 = w11 &+ small0(w12) &+ w4 &+ small1(w9)
        w12 = w12 &+ small0(w13) &+ w5 &+ small1(w10)
        w13 = w13 &+ small0(w14) &+ w6 &+ small1(w11)
        w14 = w14 &+ small0(w15) &+ w7 &+ small1(w12)
        w15 = w15 &+ small0(w0) &+ w8 &+ small1(w13)
      }
      state[0] &+= a
      state[1] &+= b
      state[2] &+= c
      state[3] &+= d
      state[4] &+= e
      state[5] &+= f
      state[6] &+= g
      state[7] &+= h
      offset += 64
    }
    return state
  }

  @inline(__always)
  private static func word(_ bytes: RawSpan, _ index: Int) -> UInt32 {
    bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt32.self).bigEndian
  }

  @inline(__always)
  private static func round(
    _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32, _ e: UInt32, _ f: UInt32, _ g: UInt32,
    _ h: inout UInt32, _ word: UInt32
  ) {
    let big1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
    let choice = g ^ (e & (f ^ g))
    let sum = h &+ big1 &+ choice &+ word
    let big0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)
    let majority = (a & b) | (c & (a | b))
    d = d &+ sum
    h = sum &+ big0 &+ majority
  }

  @inline(__always)
  private static func small0(_ x: UInt32) -> UInt32 { rotate(x, 7) ^ rotate(x, 18) ^ (x &>> 3) }

  @inline(__always)
  private static func small1(_ x: UInt32) -> UInt32 { rotate(x, 17) ^ rotate(x, 19) ^ (x &>> 10) }

  @inline(__always)
  private static func rotate(_ x: UInt32, _ by: UInt32) -> UInt32 { x &>> by | x &<< (32 - by) }

  /// The first 32 bits of the fractional parts of the cube roots of the first 64 primes.
  private static let constants: InlineArray<64, UInt32> = [
    0x428A_2F98, 0x7137_4491, 0xB5C0_FBCF, 0xE9B5_DBA5, 0x3956_C25B, 0x59F1_11F1, 0x923F_82A4, 0xAB1C_5ED5,
    0xD807_AA98, 0x1283_5B01, 0x2431_85BE, 0x550C_7DC3, 0x72BE_5D74, 0x80DE_B1FE, 0x9BDC_06A7, 0xC19B_F174,
    0xE49B_69C1, 0xEFBE_4786, 0x0FC1_9DC6, 0x240C_A1CC, 0x2DE9_2C6F, 0x4A74_84AA, 0x5CB0_A9DC, 0x76F9_88DA,
    0x983E_5152, 0xA831_C66D, 0xB003_27C8, 0xBF59_7FC7, 0xC6E0_0BF3, 0xD5A7_9147, 0x06CA_6351, 0x1429_2967,
    0x27B7_0A85, 0x2E1B_2138, 0x4D2C_6DFC, 0x5338_0D13, 0x650A_7354, 0x766A_0ABB, 0x81C2_C92E, 0x9272_2C85,
    0xA2BF_E8A1, 0xA81A_664B, 0xC24B_8B70, 0xC76C_51A3, 0xD192_E819, 0xD699_0624, 0xF40E_3585, 0x106A_A070,
    0x19A4_C116, 0x1E37_6C08, 0x2748_774C, 0x34B0_BCB5, 0x391C_0CB3, 0x4ED8_AA4A, 0x5B9C_CA4F, 0x682E_6FF3,
    0x748F_82EE, 0x78A5_636F, 0x84C8_7814, 0x8CC7_0208, 0x90BE_FFFA, 0xA450_6CEB, 0xBEF9_A3F7, 0xC671_78F2,
  ]
}
