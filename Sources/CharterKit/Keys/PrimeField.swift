// Arithmetic modulo a prime: just enough to check that a public key is a point on its curve.

/// The numbers below an odd prime.
///
/// They are in Montgomery form (multiplied by 2^64 for each 64-bit digit of the prime), in which a product needs no
/// division. Nothing here is secret, so timing may depend on the numbers.
struct PrimeField: Sendable {
  /// 64-bit digits, least significant first; as many as the prime has.
  typealias Number = [UInt64]

  private let prime: Number
  /// -1 divided by the prime, modulo 2^64.
  private let inverse: UInt64
  /// Multiplying by this converts a number to Montgomery form.
  private let entrance: Number

  /// - Parameter prime: Its hexadecimal digits, without leading zeros.
  init(prime text: StaticString) {
    let prime = Self.digits(text.withUTF8Buffer { Self.bytes(hexadecimal: $0) })
    let lowest = prime.first ?? 1
    // Newton's method: each step doubles the number of correct low bits.
    var inverse = lowest
    for _ in 0..<6 { inverse = inverse &* (2 &- lowest &* inverse) }
    self.prime = prime
    self.inverse = 0 &- inverse
    var power = Number(repeating: 0, count: prime.count)
    if !power.isEmpty { power[0] = 1 }
    for _ in 0..<128 * prime.count { Self.add(power, to: &power, modulo: prime) }
    entrance = power
  }

  // MARK: Numbers

  /// A constant, from hexadecimal digits.
  func number(_ text: StaticString) -> Number {
    number(text.withUTF8Buffer { Self.bytes(hexadecimal: $0) }) ?? Number(repeating: 0, count: prime.count)
  }

  /// The number encoded in big-endian bytes; nil unless it is below the prime.
  func number(_ bytes: some BidirectionalCollection<UInt8>) -> Number? {
    var digits = Self.digits(bytes)
    while digits.count < prime.count { digits.append(0) }
    guard digits.count == prime.count, Self.isBelow(digits, prime) else { return nil }
    return product(digits, entrance)
  }

  /// Converts big-endian bytes to 64-bit digits, least significant first.
  static func digits(_ bytes: some BidirectionalCollection<UInt8>) -> Number {
    var digits = Number()
    var shift: UInt64 = 64
    for byte in bytes.reversed() {
      if shift == 64 {
        digits.append(0)
        shift = 0
      }
      digits[digits.count - 1] |= UInt64(byte) << shift
      shift += 8
    }
    return digits
  }

  private static func bytes(hexadecimal text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    for (offset, digit) in text.enumerated() {
      let value = digit >= 0x61 ? digit - 0x61 + 10 : digit - 0x30
      // With an odd number of digits, the first byte has only one.
      if offset == 0 || (text.count - offset) % 2 == 0 { bytes.append(0) }
      bytes[bytes.count - 1] = bytes[bytes.count - 1] << 4 | value
    }
    return bytes
  }

  // MARK: Arithmetic

  func sum(_ left: Number, _ right: Number) -> Number {
    var sum = left
    Self.add(right, to: &sum, modulo: prime)
    return sum
  }

  func difference(_ left: Number, _ right: Number) -> Number {
    var difference = left
    if Self.subtract(right, from: &difference) { _ = Self.add(prime, to: &difference) }
    return difference
  }

  /// Montgomery multiplication: for each digit, a multiple of the prime is added that makes the sum's lowest digit
  /// zero.
  func product(_ left: Number, _ right: Number) -> Number {
    let count = prime.count
    var sum = Number(repeating: 0, count: count + 2)
    for digit in left {
      Self.add(right, times: digit, to: &sum)
      Self.add(prime, times: sum[0] &* inverse, to: &sum)
      for index in 1..<sum.count { sum[index - 1] = sum[index] }
      sum[count + 1] = 0
    }
    let isLarge = sum[count] > 0
    sum.removeLast(2)
    if isLarge || !Self.isBelow(sum, prime) { _ = Self.subtract(prime, from: &sum) }
    return sum
  }

  func isZero(_ number: Number) -> Bool { number.allSatisfy { $0 == 0 } }

  /// Whether a number is a square: the Jacobi symbol, computed by halving and subtracting. (Montgomery form multiplies
  /// by a square, so it makes no difference here.)
  func isSquare(_ number: Number) -> Bool {
    var (upper, lower) = (number, prime)
    var isResidue = true
    while !isZero(upper) {
      let zeros = Self.removeTrailingZeros(of: &upper)
      if zeros % 2 == 1, lower[0] % 8 == 3 || lower[0] % 8 == 5 { isResidue.toggle() }
      if Self.isBelow(upper, lower) {
        swap(&upper, &lower)
        if upper[0] % 4 == 3, lower[0] % 4 == 3 { isResidue.toggle() }
      }
      _ = Self.subtract(lower, from: &upper)
    }
    return isResidue
  }

  // MARK: Digits

  private static func isBelow(_ left: Number, _ right: Number) -> Bool {
    for index in left.indices.reversed() where left[index] != right[index] { return left[index] < right[index] }
    return false
  }

  /// Returns whether the sum overflows the length of the numbers.
  private static func add(_ number: Number, to sum: inout Number) -> Bool {
    var carry = false
    for index in sum.indices {
      let (first, isOver) = sum[index].addingReportingOverflow(number[index])
      let (second, isOverAgain) = first.addingReportingOverflow(carry ? 1 : 0)
      sum[index] = second
      carry = isOver || isOverAgain
    }
    return carry
  }

  private static func add(_ number: Number, to sum: inout Number, modulo prime: Number) {
    if add(number, to: &sum) || !isBelow(sum, prime) { _ = subtract(prime, from: &sum) }
  }

  /// Adds a multiple of a number to a longer one.
  private static func add(_ number: Number, times factor: UInt64, to sum: inout Number) {
    var carry: UInt64 = 0
    for index in number.indices {
      let (high, low) = number[index].multipliedFullWidth(by: factor)
      let (first, isOver) = low.addingReportingOverflow(sum[index])
      let (second, isOverAgain) = first.addingReportingOverflow(carry)
      sum[index] = second
      carry = high + (isOver ? 1 : 0) + (isOverAgain ? 1 : 0)
    }
    for index in number.count..<sum.count {
      let (part, isOver) = sum[index].addingReportingOverflow(carry)
      sum[index] = part
      carry = isOver ? 1 : 0
    }
  }

  /// Returns whether the difference is below zero.
  private static func subtract(_ number: Number, from difference: inout Number) -> Bool {
    var borrow = false
    for index in difference.indices {
      let (first, isUnder) = difference[index].subtractingReportingOverflow(number[index])
      let (second, isUnderAgain) = first.subtractingReportingOverflow(borrow ? 1 : 0)
      difference[index] = second
      borrow = isUnder || isUnderAgain
    }
    return borrow
  }

  /// Halves a non-zero number until it is odd, and returns how often.
  private static func removeTrailingZeros(of number: inout Number) -> Int {
    let digits = number.prefix { $0 == 0 }.count
    let bits = number[digits].trailingZeroBitCount
    for index in number.indices {
      let low = index + digits < number.count ? number[index + digits] : 0
      let high = index + digits + 1 < number.count ? number[index + digits + 1] : 0
      // (Swift's smart shift by 64 gives zero.)
      number[index] = low >> UInt64(bits) | high << UInt64(64 - bits)
    }
    return digits * 64 + bits
  }
}
