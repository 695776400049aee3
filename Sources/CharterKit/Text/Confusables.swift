// Characters that look alike, following Unicode's UTS 39: Latin, Cyrillic and Greek letters, and digits.

/// Receives the bytes of a skeleton.
protocol SkeletonSink {
  mutating func append(_ byte: UInt8)
}

extension [UInt8]: SkeletonSink {}

/// Skeletons of texts: two texts with the same skeleton are easily mistaken for each other.
enum Confusables {
  /// Whether letter case or look is removed first. `I` looks like `l`, but is also `i` in upper case, so a text has two
  /// skeletons; two texts look alike if they have any skeleton in common.
  enum Order: Sendable {
    case letterCase, look
  }

  /// Writes the skeleton of UTF-8 bytes to `sink`: lower case, each character replaced by the Latin one that it looks
  /// like, each run of white space replaced by one space, and white space at either end removed. Invalid bytes are
  /// passed through. Returns false if the other order would give the same result.
  @discardableResult
  static func skeleton<Sink: SkeletonSink>(
    of bytes: Span<UInt8>, _ range: Range<Int>, _ order: Order, into sink: inout Sink
  ) -> Bool {
    let looks = asciiLooks.span
    var hasBegun = false
    var isAfterSpace = false
    var dependsOnOrder = false
    var offset = range.lowerBound
    let end = min(range.upperBound, bytes.count)
    while offset < end {
      let byte = bytes[offset]
      if byte >= 0x80 {
        dependsOnOrder = true
        let step = UTF8Decoding.decode(bytes, at: offset)
        offset += step.length
        if let scalar = step.scalar, look(scalar) == " " {
          isAfterSpace = true
          continue
        }
        if hasBegun, isAfterSpace { sink.append(0x20) }
        if let scalar = step.scalar { hand(on: scalar, order, to: &sink) } else { sink.append(byte) }
      } else {
        offset += 1
        if looks[Int(byte)] == 0x20 {
          isAfterSpace = true
          continue
        }
        if byte == UInt8(ascii: "I") { dependsOnOrder = true }
        if hasBegun, isAfterSpace { sink.append(0x20) }
        hand(on: byte, looks[Int(byte)], order, to: &sink)
      }
      hasBegun = true
      isAfterSpace = false
    }
    return dependsOnOrder
  }

  /// For each ASCII byte: its lower case, or what that looks like.
  static let asciiLooks: [UInt8] = (0..<0x80).map { (byte: UInt8) in
    switch byte {
    case 0x41...0x5A: byte | 0x20
    case UInt8(ascii: "0"): UInt8(ascii: "o")
    case UInt8(ascii: "1"), UInt8(ascii: "|"): UInt8(ascii: "l")
    case UInt8(ascii: "`"): UInt8(ascii: "'")
    case 0x09, 0x0A, 0x0D: 0x20
    default: byte
    }
  }

  @inline(__always)
  private static func hand<Sink: SkeletonSink>(on byte: UInt8, _ look: UInt8, _ order: Order, to sink: inout Sink) {
    if look == UInt8(ascii: "m") {
      sink.append(UInt8(ascii: "r"))
      sink.append(UInt8(ascii: "n"))
    } else if byte == UInt8(ascii: "I"), order == .look {
      sink.append(UInt8(ascii: "l"))
    } else {
      sink.append(look)
    }
  }

  /// Appends the look of a scalar beyond ASCII.
  @inline(never)
  private static func hand<Sink: SkeletonSink>(on scalar: Unicode.Scalar, _ order: Order, to sink: inout Sink) {
    switch order {
    case .look:
      let look = look(scalar) ?? scalar
      if look.isASCII {
        handASCII(on: look, order, to: &sink)
      } else {
        for lower in look.properties.lowercaseMapping.unicodeScalars { handLowercase(on: lower, to: &sink) }
      }
    case .letterCase:
      for lower in scalar.properties.lowercaseMapping.unicodeScalars {
        handLowercase(on: look(lower) ?? lower, to: &sink)
      }
    }
    if let second = secondLook(scalar) { handASCII(on: second, order, to: &sink) }
  }

  private static func handLowercase<Sink: SkeletonSink>(on scalar: Unicode.Scalar, to sink: inout Sink) {
    if scalar.isASCII {
      handASCII(on: scalar, .letterCase, to: &sink)
    } else if let encoded = Unicode.UTF8.encode(scalar) {
      for byte in encoded { sink.append(byte) }
    }
  }

  private static func handASCII<Sink: SkeletonSink>(on scalar: Unicode.Scalar, _ order: Order, to sink: inout Sink) {
    let byte = UInt8(truncatingIfNeeded: scalar.value & 0x7F)
    hand(on: byte, asciiLooks[Int(byte)], order, to: &sink)
  }

  // MARK: Tables

  /// The Latin character that a scalar beyond ASCII looks like; nil if none is known.
  static func look(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    // Full-width forms, and mathematical letters and digits: styled variants of the same characters.
    case 0xFF01...0xFF5E: return Unicode.Scalar(scalar.value - 0xFEE0)
    case 0x1D400...0x1D6A3:
      let letter = (scalar.value - 0x1D400) % 52
      return Unicode.Scalar(letter < 26 ? 0x41 + letter : 0x61 + letter - 26)
    case 0x1D7CE...0x1D7FF: return Unicode.Scalar(0x30 + (scalar.value - 0x1D7CE) % 10)
    case 0x2000...0x200A: return " "
    default: break
    }
    let looks = looks
    let index = looks.partitioningIndex { $0.scalar >= scalar }
    return index < looks.count && looks[index].scalar == scalar ? looks[index].look : nil
  }

  /// The second letter of a ligature.
  private static func secondLook(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x0132, 0x0133: "j"
    case 0xFB00: "f"
    case 0xFB01: "i"
    case 0xFB02: "l"
    case 0xFB06: "t"
    default: nil
    }
  }

  /// Sorted by scalar, for binary search.
  private static let looks: [(scalar: Unicode.Scalar, look: Unicode.Scalar)] = [
    ("\u{A0}", " "), ("\u{B4}", "'"), ("ı", "i"), ("Ĳ", "I"), ("ĳ", "i"), ("ſ", "f"), ("ƽ", "s"), ("ǀ", "l"),
    ("ɑ", "a"), ("ɡ", "g"), ("ɩ", "i"), ("ɪ", "i"), ("ʋ", "u"), ("ʏ", "y"), ("\u{2BC}", "'"),
    // Greek
    ("Ϳ", "J"), ("Ά", "Á"), ("Έ", "É"), ("Ί", "Í"), ("Ό", "Ó"), ("Ύ", "Ý"), ("ΐ", "ḯ"), ("Α", "A"), ("Β", "B"),
    ("Ε", "E"), ("Ζ", "Z"), ("Η", "H"), ("Ι", "I"), ("Κ", "K"), ("Μ", "M"), ("Ν", "N"), ("Ο", "O"), ("Ρ", "P"),
    ("Τ", "T"), ("Υ", "Y"), ("Χ", "X"), ("Ϊ", "Ï"), ("Ϋ", "Ÿ"), ("ά", "á"), ("ί", "í"), ("α", "a"), ("β", "ß"),
    ("γ", "y"), ("ι", "i"), ("κ", "k"), ("ν", "v"), ("ο", "o"), ("ρ", "p"), ("σ", "o"), ("υ", "u"), ("ϊ", "ï"),
    ("ϋ", "ü"), ("ό", "ó"), ("ύ", "ú"), ("Ϝ", "F"), ("ϱ", "p"), ("ϲ", "c"), ("ϳ", "j"), ("Ϲ", "C"), ("Ϻ", "M"),
    // Cyrillic
    ("Ѐ", "È"), ("Ё", "Ë"), ("Ѕ", "S"), ("І", "I"), ("Ї", "Ï"), ("Ј", "J"), ("А", "A"), ("В", "B"), ("Е", "E"),
    ("З", "3"), ("К", "K"), ("М", "M"), ("Н", "H"), ("О", "O"), ("Р", "P"), ("С", "C"), ("Т", "T"), ("У", "Y"),
    ("Х", "X"), ("Ь", "b"), ("а", "a"), ("б", "6"), ("г", "r"), ("е", "e"), ("к", "k"), ("о", "o"), ("р", "p"),
    ("с", "c"), ("у", "y"), ("х", "x"), ("ѐ", "è"), ("ё", "ë"), ("ѕ", "s"), ("і", "i"), ("ї", "ï"), ("ј", "j"),
    ("Ѵ", "V"), ("ѵ", "v"), ("Ү", "Y"), ("ү", "y"), ("Һ", "h"), ("һ", "h"), ("ҽ", "e"), ("Ӏ", "l"), ("ӏ", "l"),
    ("Ӑ", "Ă"), ("ӑ", "ă"), ("Ӓ", "Ä"), ("ӓ", "ä"), ("Ӗ", "Ĕ"), ("ӗ", "ĕ"), ("Ӧ", "Ö"), ("ӧ", "ö"), ("Ӱ", "Ÿ"),
    ("ӱ", "ÿ"), ("Ԁ", "d"), ("ԁ", "d"), ("Ԍ", "G"), ("Ԛ", "Q"), ("ԛ", "q"), ("Ԝ", "W"), ("ԝ", "w"),
    // Punctuation
    ("\u{2010}", "-"), ("\u{2011}", "-"), ("\u{2012}", "-"), ("\u{2013}", "-"), ("\u{2018}", "'"), ("\u{2019}", "'"),
    ("\u{202F}", " "), ("\u{2032}", "'"), ("\u{205F}", " "), ("\u{2212}", "-"), ("\u{3000}", " "),
    ("\u{FB00}", "f"), ("\u{FB01}", "f"), ("\u{FB02}", "f"), ("\u{FB06}", "s"),
  ]
}
