// Numbers as people write them: which are valid in a charter, and what the others can mean.

/// Digits with the separators people use: points, commas, apostrophes, and spaces before three digits.
///
/// A number in a charter consists of digits, perhaps with a decimal point and more digits, but not exactly three of
/// them: `12.500` is twelve thousand five hundred to one reader and twelve and a half to another.
struct WrittenNumber {
  /// The digits, one group after another.
  private var groups: [[UInt8]] = []
  /// The separator before each group except the first; all spaces count as the same, and so do all apostrophes.
  private var separators: [UInt8] = []

  /// Whether it ends in `,-`, which means that it has no decimals.
  private var isRound = false

  private static let point = UInt8(ascii: ".")
  private static let comma = UInt8(ascii: ",")
  private static let apostrophe = UInt8(ascii: "'")
  private static let space = UInt8(ascii: " ")

  /// The end of what was written as one number at `start`, whose digits up to `firstEnd` are already known.
  static func end(_ bytes: Span<UInt8>, _ start: Int, _ firstEnd: Int) -> Int {
    var end = firstEnd
    var isGroup = end - start <= 3
    while let separator = separator(bytes, end) {
      let next = end + separator.length
      let nextEnd = digitsEnd(bytes, next)
      guard nextEnd > next else { break }
      if separator.byte == space {
        // `12 500`, but not `3 2026-09-01`.
        guard isGroup, nextEnd - next == 3, nextEnd >= bytes.count || bytes[nextEnd] != UInt8(ascii: "-") else { break }
      }
      isGroup = nextEnd - next == 3
      end = nextEnd
    }
    return end + closingLength(bytes, end)
  }

  /// The length of what closes an amount: `,-` and `.--` mean no cents; a point ends a sentence.
  private static func closingLength(_ bytes: Span<UInt8>, _ start: Int) -> Int {
    guard start < bytes.count, bytes[start] == comma || bytes[start] == point else { return 0 }
    var offset = start + 1
    while offset < bytes.count, offset <= start + 6 {
      let step = UTF8Decoding.decode(bytes, at: offset)
      // A hyphen, or a dash of either length.
      guard let scalar = step.scalar, scalar == "-" || scalar == "\u{2013}" || scalar == "\u{2014}" else { break }
      offset += step.length
    }
    let isAtEnd = offset >= bytes.count || bytes[offset] <= 0x20
    if offset == start + 1 { return bytes[start] == point && isAtEnd ? 1 : 0 }
    return offset < bytes.count && ByteClass.of(bytes[offset]) == .digit ? 0 : offset - start
  }

  /// Whether the bytes are a number as charters write it.
  static func isPlain(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    let whole = digitsEnd(bytes, start)
    if whole == end { return true }
    guard bytes[whole] == point, whole + 1 < end else { return false }
    return end - whole - 1 != 3 && digitsEnd(bytes, whole + 1) == end
  }

  init(_ bytes: Span<UInt8>, _ range: ByteRange) {
    var offset = Int(range.start)
    let end = min(Int(range.end), bytes.count)
    while offset < end {
      let groupEnd = Self.digitsEnd(bytes, offset)
      var group: [UInt8] = []
      while offset < groupEnd {
        group.append(bytes[offset])
        offset += 1
      }
      groups.append(group)
      let closing = Self.closingLength(bytes, offset)
      if closing > 0 {
        isRound = closing > 1
        break
      }
      guard offset < end, let separator = Self.separator(bytes, offset) else { break }
      separators.append(separator.byte)
      offset += separator.length
    }
  }

  /// Whether one reader would see thousands and another decimals.
  var isAmbiguous: Bool {
    !isRound && groups.count == 2 && groups[1].count == 3
      && (separators[0] == Self.point || separators[0] == Self.comma)
  }

  /// The possible readings, as charters write them, most likely first; without those that nobody would mean.
  var readings: [String] {
    var readings: [[UInt8]] = []
    if let grouped { readings.append(grouped) }
    if let decimal, !readings.contains(decimal) { readings.append(decimal) }
    return readings.map { String(decoding: $0, as: UTF8.self) }
  }

  /// Every separator groups thousands: `12.500`, `1 250 000`.
  private var grouped: [UInt8]? { thousands(upTo: groups.count) }

  /// The last separator, a point or a comma that occurs nowhere earlier, is the decimal separator: `2,50`, `1.250,75`.
  private var decimal: [UInt8]? {
    guard !isRound, let last = separators.last, last == Self.point || last == Self.comma, let fraction = groups.last,
      !separators.dropLast().contains(last), let whole = thousands(upTo: groups.count - 1)
    else { return nil }
    var digits = fraction
    // Three decimals are not allowed: redundant zeros are dropped, or one is added.
    if digits.count == 3 {
      while digits.last == UInt8(ascii: "0") { digits.removeLast() }
      if digits.count == 3 { digits.append(UInt8(ascii: "0")) }
    }
    return digits.isEmpty ? whole : whole + [Self.point] + digits
  }

  /// The first groups as one whole number; nil if they are not groups of three.
  private func thousands(upTo count: Int) -> [UInt8]? {
    guard count > 1 else { return groups.first }
    guard groups[0].count <= 3, groups[0][0] != UInt8(ascii: "0"), groups[1..<count].allSatisfy({ $0.count == 3 }),
      separators[..<(count - 1)].allSatisfy({ $0 == separators[0] })
    else { return nil }
    return Array(groups[..<count].joined())
  }

  private static func digitsEnd(_ bytes: Span<UInt8>, _ start: Int) -> Int {
    var offset = start
    while offset < bytes.count, ByteClass.of(bytes[offset]) == .digit { offset += 1 }
    return offset
  }

  /// The separator at an offset, and its length.
  @inline(__always)
  private static func separator(_ bytes: Span<UInt8>, _ offset: Int) -> (byte: UInt8, length: Int)? {
    guard offset < bytes.count else { return nil }
    let byte = bytes[offset]
    switch byte {
    case point, comma, apostrophe, space: return (byte, 1)
    case 0xC2, 0xE2: return printedSeparator(bytes, offset)
    default: return nil
    }
  }

  /// The typographic apostrophe and spaces: U+2019, U+00A0, U+2009, U+202F.
  private static func printedSeparator(_ bytes: Span<UInt8>, _ offset: Int) -> (byte: UInt8, length: Int)? {
    let step = UTF8Decoding.decode(bytes, at: offset)
    switch step.scalar?.value {
    case 0x2019: return (apostrophe, step.length)
    case 0xA0, 0x2009, 0x202F: return (space, step.length)
    default: return nil
    }
  }
}
