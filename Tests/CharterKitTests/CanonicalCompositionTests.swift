// Laws of composing letters and marks: nothing changes what the text is equivalent to, and the result is in NFC.

import CharterTesting
import Testing

@testable import CharterKit

@Suite struct CanonicalCompositionTests {
  private static let letters: [Unicode.Scalar] = ["a", "e", "o", "q", "I", "ω", "и", "1", "€"]
  private static let marks: [Unicode.Scalar] = [
    "\u{300}", "\u{301}", "\u{302}", "\u{303}", "\u{304}", "\u{306}", "\u{308}", "\u{30C}", "\u{310}", "\u{313}",
    "\u{315}", "\u{31B}", "\u{323}", "\u{327}", "\u{328}", "\u{338}", "\u{342}", "\u{345}", "\u{20D0}",
  ]

  @Test("Random marks on random letters, in any order, compose to the equivalent text in NFC")
  func equivalence() {
    var random = SplitMix64(seed: 7)
    for _ in 0..<2000 {
      var scalars = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        scalars.append(Self.letters.randomElement(using: &random) ?? "a")
        for _ in 0..<Int.random(in: 0...5, using: &random) {
          scalars.append(Self.marks.randomElement(using: &random) ?? "\u{301}")
        }
      }
      let text = String(scalars)
      let composed = NormalForm.composed(Array(text.utf8))
      #expect(String(decoding: composed, as: UTF8.self) == text, "\(text.unicodeScalars.map { $0.value })")
      #expect(NormalForm.isNormalised(composed), "\(text.unicodeScalars.map { $0.value })")
      #expect(NormalForm.composed(composed) == composed)
    }
  }

  @Test("Bytes that are not UTF-8 are kept")
  func invalidBytes() {
    for bytes: [UInt8] in [[0xFF], [0x61, 0xCC], [0xCC, 0x81], [0xFF, 0xCC, 0x81], [0x65, 0xCC, 0x81, 0xC3]] {
      let composed = NormalForm.composed(bytes)
      #expect(composed.filter { $0 == 0xFF }.count == bytes.filter { $0 == 0xFF }.count, "\(bytes)")
    }
  }
}
