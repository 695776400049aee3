// Compares two numbers as they are written.

/// Compares numbers of any length, made of digits with at most one decimal point.
enum DecimalOrder {
  case less, equal, more

  /// Whether the second number is less than, equal to or more than the first.
  static func compare(_ first: ArraySlice<UInt8>, _ second: ArraySlice<UInt8>) -> DecimalOrder {
    let (left, right) = (parts(first), parts(second))
    if left.whole.count != right.whole.count { return left.whole.count < right.whole.count ? .more : .less }
    if let order = order(left.whole, right.whole) { return order }
    return order(left.fraction, right.fraction) ?? .equal
  }

  /// Decided by the first digit that differs, or else by length.
  private static func order(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> DecimalOrder? {
    for (before, after) in zip(left, right) where before != after { return before < after ? .more : .less }
    if left.count == right.count { return nil }
    return left.count < right.count ? .more : .less
  }

  /// Without leading and trailing zeros.
  private static func parts(_ number: ArraySlice<UInt8>) -> (whole: ArraySlice<UInt8>, fraction: ArraySlice<UInt8>) {
    let zero = UInt8(ascii: "0")
    let point = number.firstIndex(of: UInt8(ascii: ".")) ?? number.endIndex
    let whole = number[..<point].drop { $0 == zero }
    var fraction = number[point...].dropFirst()
    while fraction.last == zero { fraction = fraction.dropLast() }
    return (whole, fraction)
  }
}
