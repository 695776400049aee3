// Canonical content and back: a charter rebuilt from it declares the same.

import CharterKit
import CharterTesting
import Testing

@Suite struct CanonicalSourceTests {
  @Test("Every sample can be rebuilt from its canonical content, in any language")
  func samples() throws {
    var tried = 0
    for sample in Project.samples {
      let before = Analysis(try sample.bytes())
      let content = CanonicalJSON.render(before.charter)
      for language in Language.allCases {
        let after = CanonicalSource.charter(of: content, preferring: language)
        #expect(after.map { CanonicalJSON.render($0.charter) } == content, "\(sample) in \(language)")
        #expect(after?.errorCount == 0)
      }
      tried += 1
    }
    #expect(tried >= 8)
  }

  @Test("Words that are keywords in one language are restored in another")
  func keywordUnits() throws {
    let source = """
      taal nl
      charter "Buurt" {
        doel Leren "Leren" maatstaf "Tien"
        partner Aa "Aa" {
          sector kennis
          brengt Bb "Bb" als expertise omvang 10 during voor Leren
        }
      }
      """
    let before = Analysis(Array(source.utf8))
    let content = CanonicalJSON.render(before.charter)
    let after = try #require(CanonicalSource.charter(of: content, preferring: .english))
    #expect(CanonicalJSON.render(after.charter) == content)
    #expect(after.charter.language != .english)
  }

  @Test("Random charters can be rebuilt from their content")
  func random() {
    var random = SplitMix64(seed: 20_261_127)
    for seed in 0..<200 {
      let before = Analysis(Array(RandomCharter(&random).text.utf8))
      let content = CanonicalJSON.render(before.charter)
      let after = CanonicalSource.charter(of: content, preferring: before.charter.language)
      #expect(after != nil || before.errorCount > 0, "seed \(seed)")
    }
  }

  /// Texts with every escape, with white space of every width in every position, and with what would be markup
  /// elsewhere; and each payload unchanged.
  private static var texts: [String] {
    let pieces = [
      "a", " ", "\\u{20}", "\\n", "\\t", "\\\"", "\\\\", "\\u{A0}", "\\u{3000}", "\\u{1F91D}", "é", "\\u{301}", "- ",
    ]
    var texts = pieces
    for first in pieces { for second in pieces { texts.append(first + second) } }
    for first in pieces { texts.append("\\u{20}" + first + "\\u{20}") }
    for scalar in [0x0, 0x7, 0xB, 0xD, 0x1B, 0x7F, 0x85, 0xAD, 0x200B, 0x200D, 0x202E, 0x2028, 0x2800, 0xFEFF, 0xFFFD] {
      texts.append("a\\u{\(String(scalar, radix: 16))}b")
      texts.append("\\u{\(String(scalar, radix: 16))}")
    }
    return texts
      + Payload.all.map { payload in
        payload.text.unicodeScalars.map { scalar in
          switch scalar {
          case "\"", "\\": "\\" + String(scalar)
          default: scalar.value < 0x20 ? "\\u{\(String(scalar.value, radix: 16))}" : String(scalar)
          }
        }.joined()
      }
  }

  @Test("A charter with any text in any place can be rebuilt from its content")
  func anyText() {
    for text in Self.texts {
      let source = """
        charter "\(text)" {
          version "\(text)"
          vision "\(text)"
          aim L "\(text)" measure "\(text)", "b", "\(text)"
          partner A "\(text)" {
            sector business
            stance "\(text)"
            brings C "\(text)" as funding toward L
            gains "\(text)" from L
            signatory "\(text)" role "\(text)"
          }
          terms {
            binding yes
            decisions "\(text)"
          }
          article "\(text)" { body "\(text)" }
        }
        """
      let content = CanonicalJSON.render(Analysis(Array(source.utf8)).charter)
      let back = CanonicalSource.charter(of: content, preferring: .english)
      #expect(back.map { CanonicalJSON.render($0.charter) } == content, "\(text.debugDescription)")
    }
  }

  @Test("Invalid content gives no charter")
  func garbage() {
    for text in ["", "{}", "[1]", #"{"format":2}"#, #"{"format":1,"title":"x","partners":[{"name":"A B"}]}"#] {
      let charter = CanonicalSource.charter(of: Array(text.utf8), preferring: .dutch)?.charter
      let partners = charter?.partners
      #expect(partners == nil, "\(text)")
    }
  }
}
