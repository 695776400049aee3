// Text from outside is displayed without affecting the terminal, and failures are sentences.

import CharterKit
import CharterSystem
import Testing

@testable import charter

struct DisplayedTests {
  @Test(
    "harmless text is shown as it is",
    arguments: ["", "week.charter", "a b", "été/réunion", "中文", "e\u{301}", "😀", "-o", "'\"\\<>", "ﬁ", "٣"])
  func harmless(text: String) {
    #expect(Displayed.text(Array(text.utf8)).utf8.elementsEqual(text.utf8))
  }

  @Test(
    "everything else is shown by its number",
    arguments: [
      ([0x1B, 0x5B, 0x33, 0x31, 0x6D], "<U+001B>[31m"), ([0x0A], "<U+000A>"), ([0x7F], "<U+007F>"),
      (Array("\u{9B}".utf8), "<U+009B>"), (Array("\u{202E}".utf8), "<U+202E>"), (Array("\u{2066}".utf8), "<U+2066>"),
      (Array("\u{200B}".utf8), "<U+200B>"), (Array("\u{FEFF}".utf8), "<U+FEFF>"), (Array("\u{2028}".utf8), "<U+2028>"),
      (Array("\u{E0041}".utf8), "<U+E0041>"), (Array("\u{FFFD}".utf8), "<U+FFFD>"), ([0x00], "<U+0000>"),
      ([0xFF], "<xFF>"), ([0xC3], "<xC3>"), ([0xED, 0xA0, 0x80], "<xED><xA0><x80>"), ([0xC0, 0xAF], "<xC0><xAF>"),
    ] as [([UInt8], String)])
  func replaced(bytes: [UInt8], text: String) {
    #expect(Displayed.text(bytes) == text)
    #expect(Displayed.path(FilePath([0x61] + bytes + [0x62])) == "a\(text)b")
  }

  @Test("a failure is one sentence in each language, with a path that is safe to show", arguments: Language.allCases)
  func failures(language: Language) {
    let reasons: [SystemFailure.Reason] = [
      .notFound, .permissionDenied, .isDirectory, .notADirectory, .tooLarge, .notARegularFile, .noSpace, .readOnly,
      .nameTooLong, .tooManyOpenFiles, .tooManyLinks, .brokenPipe, .alreadyExists, .wasRead, .isCharter,
      .isSignature, .isLink, .hasOtherNames, .notALog, .inputOutput, .notOpen, .other(95),
    ]
    for operation in [.read, .write, .list] as [SystemFailure.Operation] {
      let texts = reasons.map { SystemFailure(operation, FilePath([0x1B, 0x0A, 0xFF]), $0).text(in: language) }
      #expect(Set(texts).count == reasons.count)
      for text in texts {
        #expect(text.contains(language.quoted("<U+001B><U+000A><xFF>")))
        #expect(Displayed.text(Array(text.utf8)) == text)
      }
    }
    #expect(!SystemFailure(.read, .standardStream, .notOpen).text(in: language).contains(language.quoted("-")))
  }

  @Test("a failure in words")
  func words() {
    #expect(
      SystemFailure(.read, "a", .tooLarge).text(in: .english) == "can't read “a”: it is larger than 64 MiB")
    #expect(
      SystemFailure(.write, .standardStream, .noSpace).text(in: .dutch)
        == "naar de standaarduitvoer is niet te schrijven: er is geen plaats meer")
  }
}
