// Private keys that somebody pasted: where they are, and the same text without them.

/// Finds private keys in the formats that programs write (PEM, OpenSSH, OpenPGP, PuTTY, age), and redacts them.
///
/// Anyone who can read a private key can sign with it, so no output may contain one: no draft, no finding, no log. Code
/// that never sees the key can't print it.
enum PrivateKeys {
  /// How far to search for a key's end, in bytes: a 16384-bit RSA key takes some 13 KB.
  private static let longest = 1 << 15

  /// Replaces each letter and digit of a key by `x`; lines, quotation marks and escapes stay. Returns the ranges of the
  /// keys in order; nearly all texts have none.
  static func hide(in bytes: inout [UInt8]) -> [ByteRange] {
    var ranges: [ByteRange] = []
    var offset = 0
    while let (marker, start) = nextMarker(bytes.span, from: offset) {
      guard let range = body(bytes.span, marker, start) else {
        offset = start + 1
        continue
      }
      for index in range where isKeyByte(bytes[index]) && !(index > 0 && bytes[index - 1] == UInt8(ascii: "\\")) {
        bytes[index] = UInt8(ascii: "x")
      }
      // What only looks like the header of a key has nothing to hide.
      if !range.isEmpty { ranges.append(ByteRange(range.lowerBound, range.upperBound)) }
      offset = max(range.upperBound, start + 1)
    }
    return ranges
  }

  // MARK: Markers

  /// What comes before a key; its first eleven bytes are searched for.
  private enum Marker: CaseIterable {
    /// `-----BEGIN OPENSSH PRIVATE KEY-----`
    case armour
    /// How the Base64 of any OpenSSH key begins.
    case openSSH
    case putty
    case age

    var word: StaticString {
      switch self {
      case .armour: "PRIVATE KEY"
      case .openSSH: "b3BlbnNzaC1rZXktdjE"
      case .putty: "Private-Lines:"
      case .age: "AGE-SECRET-KEY-1"
      }
    }
  }

  private static let window = 11

  /// By byte: how far the window may advance if that is its last byte (Horspool).
  private static let shifts: [UInt8] = {
    var shifts = [UInt8](repeating: UInt8(window), count: 256)
    for marker in Marker.allCases {
      marker.word.withUTF8Buffer { word in
        for index in 0..<(window - 1) {
          shifts[Int(word[index])] = min(shifts[Int(word[index])], UInt8(window - 1 - index))
        }
      }
    }
    return shifts
  }()

  private static func nextMarker(_ bytes: Span<UInt8>, from start: Int) -> (marker: Marker, start: Int)? {
    let table = shifts
    let shifts = table.span
    var offset = start + window - 1
    while offset < bytes.count {
      switch bytes[offset] {
      // The eleventh byte of each marker.
      case UInt8(ascii: "Y"), UInt8(ascii: "1"), UInt8(ascii: "n"), UInt8(ascii: "-"):
        let first = offset - window + 1
        for marker in Marker.allCases where stands(marker.word, in: bytes, at: first) { return (marker, first) }
      default: break
      }
      offset += Int(shifts[Int(bytes[offset])])
    }
    return nil
  }

  private static func stands(_ word: StaticString, in bytes: Span<UInt8>, at offset: Int) -> Bool {
    let count = word.utf8CodeUnitCount
    guard offset >= 0, offset + count <= bytes.count else { return false }
    return word.withUTF8Buffer { letters in
      for index in 0..<count where bytes[offset + index] != letters[index] { return false }
      return true
    }
  }

  // MARK: Key bodies

  /// The range of the key that the marker begins; nil if it begins none.
  private static func body(_ bytes: Span<UInt8>, _ marker: Marker, _ start: Int) -> Range<Int>? {
    switch marker {
    case .armour:
      guard isArmour("BEGIN", bytes, before: start) else { return nil }
      var end = start + window
      if stands(" BLOCK", in: bytes, at: end) { end += 6 }
      while end < bytes.count, bytes[end] == UInt8(ascii: "-") || bytes[end] == 0x20 { end += 1 }
      return end..<(armourEnd(bytes, end) ?? linesEnd(bytes, headersEnd(bytes, end)))
    case .openSSH:
      let end = start + marker.word.utf8CodeUnitCount
      return end..<linesEnd(bytes, end)
    case .putty:
      let end = start + marker.word.utf8CodeUnitCount
      return end..<linesEnd(bytes, nextLine(bytes, end))
    case .age:
      let first = start + marker.word.utf8CodeUnitCount
      var end = first
      while end < bytes.count, isKeyByte(bytes[end]) { end += 1 }
      return first..<end
    }
  }

  /// Whether `BEGIN` or `END` comes before the words `PRIVATE KEY`, on the same line.
  private static func isArmour(_ word: StaticString, _ bytes: Span<UInt8>, before offset: Int) -> Bool {
    var first = offset
    while first > 0, offset - first < 40, bytes[first - 1] != 0x0A {
      first -= 1
      if bytes[first] == UInt8(ascii: "-"), stands(word, in: bytes, at: first + 1) { return true }
      if bytes[first] == UInt8(ascii: "-"), first + 1 < bytes.count, bytes[first + 1] == 0x20,
        stands(word, in: bytes, at: first + 2)
      {
        return true
      }
    }
    return false
  }

  /// The offset of the dashes before the `END` of the key that begins before `start`; nil if it is too far, or another
  /// key begins first.
  private static func armourEnd(_ bytes: Span<UInt8>, _ start: Int) -> Int? {
    let limit = min(bytes.count, start + longest)
    var offset = start
    while offset < limit {
      if bytes[offset] == UInt8(ascii: "-"), stands("--", in: bytes, at: offset) {
        var word = offset
        while word < limit, bytes[word] == UInt8(ascii: "-") || bytes[word] == 0x20 { word += 1 }
        if stands("END", in: bytes, at: word) { return offset }
        if stands("BEGIN", in: bytes, at: word) { return nil }
        offset = word
      } else {
        offset += 1
      }
    }
    return nil
  }

  /// The end of the lines of Base64 that begin here; `start` if there are none.
  private static func linesEnd(_ bytes: Span<UInt8>, _ start: Int) -> Int {
    var end = start
    while true {
      let first = nextContent(bytes, end)
      var offset = first
      while offset < bytes.count, isKeyByte(bytes[offset]) { offset += 1 }
      guard offset > first, isKeyLine(bytes, first, offset) else { return end }
      end = offset
    }
  }

  /// Whether the bytes may be a line of a key: they are as long as one, or alone on their line, and so may be its last.
  /// A word among others is not.
  private static func isKeyLine(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    if end - start >= 24 || bytes[end - 1] == UInt8(ascii: "=") || end == bytes.count { return true }
    switch bytes[end] {
    case 0x0A, 0x0D, UInt8(ascii: "\""), UInt8(ascii: "\\"): return true
    default: return false
    }
  }

  /// Skips white space, escaped line ends, and the slashes of comments.
  private static func nextContent(_ bytes: Span<UInt8>, _ start: Int) -> Int {
    var offset = start
    while offset < bytes.count {
      if bytes[offset] <= 0x20 {
        offset += 1
      } else if bytes[offset] == UInt8(ascii: "\\") {
        offset += 2
      } else if stands("//", in: bytes, at: offset), offset + 2 == bytes.count || bytes[offset + 2] <= 0x20 {
        offset += 2
      } else {
        break
      }
    }
    return min(offset, bytes.count)
  }

  /// Skips the headers of a key, such as `Proc-Type: 4,ENCRYPTED`.
  private static func headersEnd(_ bytes: Span<UInt8>, _ start: Int) -> Int {
    var end = start
    while true {
      let first = nextContent(bytes, end)
      var offset = first
      var isHeader = false
      while offset < bytes.count, offset - first < 200, bytes[offset] != 0x0A, bytes[offset] != UInt8(ascii: "\\") {
        if bytes[offset] == UInt8(ascii: ":") { isHeader = true }
        offset += 1
      }
      guard isHeader else { return end }
      end = offset
    }
  }

  private static func nextLine(_ bytes: Span<UInt8>, _ start: Int) -> Int {
    var offset = start
    while offset < bytes.count, bytes[offset] != 0x0A { offset += 1 }
    return offset
  }

  /// Whether the byte belongs to the Base64 alphabet.
  private static func isKeyByte(_ byte: UInt8) -> Bool {
    Escape.isAlphanumeric(byte) || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "=")
  }
}
