// The slips of people who write a charter, one at a time, for which fixes are offered.

import CharterKit

/// A slip: a byte range of a file, replaced by other bytes.
package struct Slip: Sendable, CustomStringConvertible {
  package let range: Range<Int>
  package let newBytes: [UInt8]

  init(_ range: Range<Int>, _ text: String) { self.init(range, Array(text.utf8)) }

  init(_ range: Range<Int>, _ newBytes: [UInt8]) {
    self.range = range
    self.newBytes = newBytes
  }

  package func applied(to bytes: [UInt8]) -> [UInt8] {
    Array(bytes[..<range.lowerBound]) + newBytes + Array(bytes[range.upperBound...])
  }

  package var description: String {
    "\(range) becomes \(String(decoding: newBytes.prefix(60), as: UTF8.self).debugDescription)"
  }
}

extension Slip {
  /// What people type that a charter doesn't know, or doesn't allow there.
  private static let strays = [
    "€", "½", ",", ".", "/", "-", "–", "&", ";", ":", "=", "+", "%", "'", "\u{A0}", "“", "”", "«", "\"", "\\", "#", "*",
    "{",
    "}", "(", ")", "$", "\u{200B}", "\r", "\u{AD}", " x ", " 1 ",
  ]

  /// Every slip at every token of a file.
  package static func all(in analysis: Analysis) -> [Slip] {
    let bytes = analysis.source.bytes
    let tokens = analysis.tree.tokens.dropLast()
    var slips: [Slip] = []
    for (index, token) in tokens.enumerated() {
      let range = Int(token.start)..<Int(token.end)
      slips += [Slip(range, ""), Slip(range, Array(bytes[range]) + [0x20] + Array(bytes[range]))]
      if index + 1 < tokens.count {
        let next = Int(tokens[index + 1].start)..<Int(tokens[index + 1].end)
        slips.append(
          Slip(
            range.lowerBound..<next.upperBound,
            Array(bytes[next]) + Array(bytes[range.upperBound..<next.lowerBound]) + Array(bytes[range])))
      }
      for stray in strays {
        slips.append(Slip(range.lowerBound..<range.lowerBound, stray))
        slips.append(Slip(range.upperBound..<range.upperBound, stray))
        slips.append(Slip(range.upperBound..<range.upperBound, " " + stray))
      }
      slips += inside(token, range, bytes)
    }
    return slips
  }

  private static func inside(_ token: Token, _ range: Range<Int>, _ bytes: [UInt8]) -> [Slip] {
    switch token.kind {
    case .number, .date:
      let middles = [range.lowerBound + 1, (range.lowerBound + range.upperBound) / 2].filter { range.contains($0) }
      return middles.flatMap { middle in strays.map { Slip(middle..<middle, $0) } }
        + ["12.500", "1/2", "2½", "-3", "1/9/2026", "30-06-2027"].map { Slip(range, $0) }
    case .word: return ofWord(range, bytes)
    case .text:
      let inner = String(decoding: bytes[range].dropFirst().dropLast(), as: UTF8.self)
      return [
        Slip(range, "“\(inner)”"), Slip(range, "'\(inner)'"), Slip(range, "« \(inner) »"), Slip(range, inner),
        Slip(range, "\"" + inner), Slip(range, inner + "\""), Slip(range, "“\(inner)\""), Slip(range, "\"\(inner)”"),
        Slip(range, "\"\""),
        Slip(range, "\"\(inner) “a” \\q e\u{301} \u{202E}\""), Slip(range, "\n\"\(inner)\""),
        Slip(range, "// c\n\"\(inner)\""),
      ]
    case .blockText:
      return [Slip(range.lowerBound..<range.lowerBound + 3, "“““"), Slip(range.upperBound - 3..<range.upperBound, "")]
    case .leftBrace: return [Slip(range, "("), Slip(range, "\n{"), Slip(range, ":")]
    case .rightBrace: return [Slip(range, ")"), Slip(range, "}}"), Slip(range, "};")]
    case .comma: return [" en", " &", ";", " /", "\n,", " and ,"].map { Slip(range, $0) }
    case .stray, .endOfFile: return []
    }
  }

  /// A letter missing, added, replaced or two swapped; the word of another language; capitals.
  private static func ofWord(_ range: Range<Int>, _ bytes: [UInt8]) -> [Slip] {
    let word = String(decoding: bytes[range], as: UTF8.self)
    let letters = Array(word.unicodeScalars)
    let middle = letters.count / 2
    func written(_ scalars: [Unicode.Scalar]) -> String { String(String.UnicodeScalarView(scalars)) }
    var slips = [
      Slip(range, written(Array(letters[..<middle] + letters[(middle + 1)...]))), Slip(range, word + "s"),
      Slip(range, written(Array(letters[..<middle]) + ["x"] + Array(letters[(middle + 1)...]))),
      Slip(range, word.uppercased()),
      Slip(range, "x" + word), Slip(range, word + " " + word), Slip(range, "\"\(word)\""), Slip(range, "\n" + word),
    ]
    if middle + 1 < letters.count {
      slips.append(
        Slip(
          range,
          written(Array(letters[..<middle]) + [letters[middle + 1], letters[middle]] + Array(letters[(middle + 2)...])))
      )
    }
    for spelling in spellings(of: word) {
      for language in Language.allCases where spelling.canonical(language) != word {
        slips.append(Slip(range, spelling.canonical(language)))
      }
    }
    return slips
  }

  private static func spellings(of word: String) -> [Spelling] {
    let all =
      Construct.allCases.map { Vocabulary.row($0).spelling } + Attribute.allCases.map { Vocabulary.row($0).spelling }
      + KeywordOption.allCases.map { Vocabulary.row($0).spelling }
    return all.filter { spelling in Language.allCases.contains { spelling[$0].contains(word) } }
  }
}
