// Escaping for HTML and Base64, compared with the simplest implementation.

import CharterTesting
import Foundation
import Testing

@testable import CharterKit

struct EscapeHTMLTests {
  private func bytes(_ count: Int, _ random: inout SplitMix64) -> [UInt8] {
    // Mostly characters that matter, among all others.
    let some = Array("&<>\"' \t\n\u{7F}\u{1F}az{}=!%;".utf8)
    return (0..<count).map { _ in
      random.below(3) == 0 ? some[random.below(some.count)] : UInt8(truncatingIfNeeded: random.next())
    }
  }

  @Test("escaping eight bytes at a time equals escaping one by one")
  func html() {
    var random = SplitMix64(seed: 11)
    for round in 0..<4000 {
      let text = bytes(random.below(50), &random)
      let start = random.below(text.count + 1)
      let end = start + random.below(text.count - start + 1)
      var expected: [UInt8] = []
      for byte in text[start..<end] {
        switch byte {
        case UInt8(ascii: "&"): expected += Array("&amp;".utf8)
        case UInt8(ascii: "<"): expected += Array("&lt;".utf8)
        case UInt8(ascii: ">"): expected += Array("&gt;".utf8)
        case UInt8(ascii: "\""): expected += Array("&quot;".utf8)
        case UInt8(ascii: "'"): expected += Array("&#39;".utf8)
        case 0x00...0x09, 0x0B...0x1F, 0x7F: expected.append(0x20)
        default: expected.append(byte)
        }
      }
      var output: [UInt8] = []
      Escape.html(text.span, start, end, into: &output)
      #expect(output == expected, "round \(round)")
    }
  }

  @Test("Base64 equals Foundation's, and can be decoded")
  func base64() {
    var random = SplitMix64(seed: 12)
    for count in 0..<70 {
      let data = bytes(count, &random)
      var text: [UInt8] = []
      Base64.append(data, to: &text)
      #expect(text == Array(Data(data).base64EncodedString().utf8))
      #expect(Base64.decode(text[...]) == data)
    }
  }
}
