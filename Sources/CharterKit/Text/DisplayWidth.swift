// How many terminal columns a text takes.

/// Counts columns, scalar by scalar: wide characters take two, combining marks none, an emoji sequence two.
///
/// Terminals disagree on the newer emoji; this counts as the newer terminals do. Tabs and control characters count as
/// nothing: make them visible first (`VisibleText`).
package struct DisplayWidth: Sendable {
  /// Columns so far.
  package private(set) var columns = 0
  private var previous: Unicode.Scalar?
  /// Whether the scalar before `previous`, a zero width joiner, is part of an emoji.
  private var joinsEmoji = false

  package init() {}

  /// The width of UTF-8 bytes in columns; each invalid byte counts as one.
  package static func of(_ bytes: [UInt8]) -> Int {
    var width = DisplayWidth()
    var offset = 0
    while offset < bytes.count {
      let step = UTF8Decoding.decode(bytes.span, at: offset)
      if let scalar = step.scalar { width.add(scalar) } else { width.add(columns: step.length) }
      offset += step.length
    }
    return width.columns
  }

  /// The width of a text in columns.
  package static func of(_ text: String) -> Int {
    var width = DisplayWidth()
    for scalar in text.unicodeScalars { width.add(scalar) }
    return width.columns
  }

  /// Adds the columns of the next scalar, given the scalars added before it.
  package mutating func add(_ scalar: Unicode.Scalar) {
    if scalar.value >= 0x20, scalar.value < 0x7F {
      columns += 1
    } else {
      columns += additional(scalar)
    }
    joinsEmoji = scalar.value == 0x200D && (previous.map { $0.value == 0xFE0F || Self.isEmoji($0) } ?? false)
    previous = scalar
  }

  /// Adds a known number of columns, such as those of an escape.
  package mutating func add(columns count: Int) {
    columns += count
    previous = nil
    joinsEmoji = false
  }

  /// The columns that a scalar above ASCII adds to the text before it.
  private func additional(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x00..<0xA0, 0xAD, 0x200B...0x200F: return 0
    case 0xA0..<0x300: return 1
    case 0xFE0F:
      // Requests the colour form of a character that is otherwise narrow.
      guard let previous, previous.properties.isEmoji, !Self.isWide(previous) else { return 0 }
      return 1
    case 0x1F3FB...0x1F3FF where previous.map(Self.isEmoji) ?? false: return 0
    // Hangul vowels and finals that join the consonant before them.
    case 0x1160...0x11FF, 0xD7B0...0xD7FF: return 0
    default: break
    }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: break
    }
    if joinsEmoji, properties.isEmoji { return 0 }
    return Self.isWide(scalar) ? 2 : 1
  }

  private static func isEmoji(_ scalar: Unicode.Scalar) -> Bool { scalar.value > 0xFF && scalar.properties.isEmoji }

  /// East Asian Wide and Fullwidth (UAX 11); its emoji are those with emoji presentation by default.
  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0000..<0x1100: false
    case 0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x3247, 0x3250...0x4DBF, 0x4E00...0xA4C6,
      0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6B, 0xFF01...0xFF60,
      0xFFE0...0xFFE6, 0x16FE0...0x1B2FB, 0x1F200...0x1F265, 0x20000...0x3FFFD:
      true
    // A pair of them is a flag, two columns wide.
    case 0x1F1E6...0x1F1FF: false
    default: scalar.properties.isEmojiPresentation
    }
  }
}
