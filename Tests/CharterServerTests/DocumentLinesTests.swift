// Positions and offsets, compared with reading the text scalar by scalar.

import CharterTesting
import Testing

@testable import CharterServer

struct DocumentLinesTests {
  /// LSP's definition, the slow way: the position of each offset at which a character begins, except line ends.
  private static func positions(_ text: String, _ encoding: PositionEncoding) -> [Int: ClientPosition] {
    var positions: [Int: ClientPosition] = [:]
    var place = ClientPosition(line: 0, unit: 0)
    var offset = 0
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      let isFeedOfPair = scalar == "\n" && index > 0 && scalars[index - 1] == "\r"
      if !isFeedOfPair { positions[offset] = place }
      offset += UTF8.width(scalar)
      let isPair = scalar == "\r" && index + 1 < scalars.count && scalars[index + 1] == "\n"
      if scalar == "\n" || (scalar == "\r" && !isPair) {
        place = ClientPosition(line: place.line + 1, unit: 0)
      } else if !isPair {
        place.unit += encoding == .utf8 ? UTF8.width(scalar) : UTF16.width(scalar)
      }
    }
    positions[offset] = place
    return positions
  }

  private static let texts = [
    "", "a", "\n", "\r", "\r\n", "a\rb\nc\r\nd", "é€😀e\u{301}\n😀😀\r\n\r\r\n\n\r", "\u{FEFF}é\n",
    "12345678\n1234567\r123456\r\n😀",
    String(repeating: "é€😀x", count: 900) + "\n" + String(repeating: "a", count: 3000) + "\r\n😀",
  ]

  @Test("round trip, everywhere", arguments: [PositionEncoding.utf8, .utf16])
  func roundTrip(encoding: PositionEncoding) throws {
    for text in Self.texts {
      let lines = DocumentLines(Array(text.utf8), encoding)
      for (offset, position) in Self.positions(text, encoding) {
        #expect(lines.position(offset) == position, "\(text.debugDescription.prefix(40)) at \(offset)")
        #expect(try lines.offset(position) == offset, "\(text.debugDescription.prefix(40)) \(position)")
      }
    }
  }

  @Test("random texts", arguments: [PositionEncoding.utf8, .utf16])
  func random(encoding: PositionEncoding) throws {
    var random = SplitMix64(seed: 5)
    let pieces = ["a", "é", "€", "😀", "\n", "\r", "\r\n", "e\u{301}", "        ", "xxxxxxxxxxxxxxxx"]
    for _ in 0..<200 {
      let text = (0..<random.below(80)).map { _ in pieces[random.below(pieces.count)] }.joined()
      let lines = DocumentLines(Array(text.utf8), encoding)
      for (offset, position) in Self.positions(text, encoding) {
        #expect(lines.position(offset) == position)
        #expect(try lines.offset(position) == offset)
      }
    }
  }

  private func refusal(_ text: String, _ line: Int, _ unit: Int, _ encoding: PositionEncoding) -> DocumentLines.Refusal?
  {
    do throws(DocumentLines.Refusal) {
      _ = try DocumentLines(Array(text.utf8), encoding).offset(ClientPosition(line: line, unit: unit))
      return nil
    } catch { return error }
  }

  @Test("invalid positions")
  func refusals() {
    #expect(refusal("a😀b", 0, 2, .utf16) == .insideCharacter)
    #expect(refusal("a😀b", 0, 2, .utf8) == .insideCharacter)
    #expect(refusal("é", 0, 1, .utf8) == .insideCharacter)
    #expect(refusal("ab\r\nc", 0, 3, .utf16) == .insideLineEnd)
    #expect(refusal("ab\r\nc", 0, 3, .utf8) == .insideLineEnd)
    #expect(refusal("ab\nc", 2, 1, .utf16) == .noSuchLine)
    #expect(refusal("ab\nc", 3, 0, .utf16) == .noSuchLine)
    #expect(refusal(String(repeating: "a", count: 1200) + "😀", 0, 1201, .utf16) == .insideCharacter)
  }

  @Test("past the end of a line is its end, and the line after the last is the end")
  func clamped() throws {
    for encoding in [PositionEncoding.utf8, .utf16] {
      let lines = DocumentLines(Array("ab\r\nc😀".utf8), encoding)
      #expect(try lines.offset(ClientPosition(line: 0, unit: 4)) == 2)
      #expect(try lines.offset(ClientPosition(line: 0, unit: 2_000_000_000)) == 2)
      #expect(try lines.offset(ClientPosition(line: 1, unit: 99)) == 9)
      #expect(try lines.offset(ClientPosition(line: 2, unit: 0)) == 9)
    }
  }

  @Test("a query for an invalid position gets the nearest")
  func nearest() {
    let lines = DocumentLines(Array("a😀b\r\nc".utf8), .utf16)
    #expect(lines.nearestOffset(ClientPosition(line: 0, unit: 2)) == 1)
    #expect(lines.nearestOffset(ClientPosition(line: 0, unit: 5)) == 6)
    #expect(lines.nearestOffset(ClientPosition(line: 7, unit: 5)) == 9)
  }
}
