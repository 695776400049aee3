// Canonical content and back: a charter made of it declares the same.

import CharterKit
import CharterTesting
import Testing

@Suite struct CanonicalSourceTests {
  @Test("Every sample can be made again from what its fingerprint stands for, whatever the language")
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

  @Test("Words that are keywords in one language come back in another")
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

  @Test("Random charters come back from their content")
  func random() {
    var random = SplitMix64(seed: 20_261_127)
    for seed in 0..<200 {
      let before = Analysis(Array(RandomCharter(&random).text.utf8))
      let content = CanonicalJSON.render(before.charter)
      let after = CanonicalSource.charter(of: content, preferring: before.charter.language)
      #expect(after != nil || before.errorCount > 0, "seed \(seed)")
    }
  }

  @Test("What is no content gives no charter")
  func garbage() {
    for text in ["", "{}", "[1]", #"{"format":2}"#, #"{"format":1,"title":"x","partners":[{"name":"A B"}]}"#] {
      let charter = CanonicalSource.charter(of: Array(text.utf8), preferring: .dutch)?.charter
      let partners = charter?.partners
      #expect(partners == nil, "\(text)")
    }
  }
}
