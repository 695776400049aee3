// The names of temporary files: short, hidden, and recognisable.

/// A name such as `.charter-1f3a-5b0c9d2e77a1f064.tmp`: the process that made it, and a random number.
///
/// It is short however long the target's name is, which may already have the maximum length.
struct TemporaryName: Equatable {
  let process: Int32
  let number: UInt64

  private static let prefix = Array(".charter-".utf8)
  private static let suffix = Array(".tmp".utf8)
  private static let numberDigits = 16

  init(process: Int32, number: UInt64) {
    self.process = process
    self.number = number
  }

  /// Reads a name written by this type; nil for any other.
  init?(_ name: some Collection<UInt8>) {
    let name = Array(name)
    guard name.starts(with: Self.prefix), name.suffix(Self.suffix.count) == Self.suffix[...] else { return nil }
    let parts = name.dropFirst(Self.prefix.count).dropLast(Self.suffix.count).split(
      separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard parts.count == 2, let process = Self.value(of: parts[0]), let number = Self.value(of: parts[1]),
      process > 0, let process = Int32(exactly: process)
    else { return nil }
    self.init(process: process, number: number)
    // Extra zeros, capital letters and the like: similar, but not one of ours.
    if bytes != name { return nil }
  }

  var bytes: [UInt8] {
    let digits = String(number, radix: 16)
    let padding = String(repeating: "0", count: Self.numberDigits - digits.utf8.count)
    return Self.prefix + "\(String(process, radix: 16))-\(padding)\(digits)".utf8 + Self.suffix
  }

  private static func value(of digits: ArraySlice<UInt8>) -> UInt64? {
    guard !digits.isEmpty, digits.count <= numberDigits else { return nil }
    var value: UInt64 = 0
    for digit in digits {
      switch digit {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = value << 4 | UInt64(digit - UInt8(ascii: "0"))
      case UInt8(ascii: "a")...UInt8(ascii: "f"): value = value << 4 | UInt64(digit - UInt8(ascii: "a") + 10)
      default: return nil
      }
    }
    return value
  }
}
