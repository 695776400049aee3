// Files that are not charters: each sample, saved in another encoding or as another kind of file, has one finding.

import CharterInvariants
import CharterTesting
import Foundation
import Testing

@testable import CharterKit

@Suite struct ForeignFileTests {
  /// A way to save the text of a charter so that it no longer is one.
  struct Saving: CustomTestStringConvertible, Sendable {
    let name: String
    let code: String
    let variant: Int
    /// Whether it makes a difference only to texts with non-ASCII letters.
    let needsLetters: Bool
    let save: @Sendable (String) -> [UInt8]
    var testDescription: String { name }

    init(
      _ name: String, _ code: String, variant: Int = 0, needsLetters: Bool = false,
      _ save: @escaping @Sendable (String) -> [UInt8]
    ) {
      self.name = name
      self.code = code
      self.variant = variant
      self.needsLetters = needsLetters
      self.save = save
    }
  }

  private static func wide(_ name: String, _ mark: [UInt8], _ unit: @escaping @Sendable (UInt16) -> [UInt8]) -> Saving {
    Saving(name, "S117") { mark + $0.utf16.flatMap { unit($0) } }
  }

  private static func wider(_ name: String, _ mark: [UInt8], _ bytes: @escaping @Sendable (UInt32) -> [UInt8]) -> Saving
  {
    Saving(name, "S117") { mark + $0.unicodeScalars.flatMap { bytes($0.value) } }
  }

  private static func start(_ name: String, _ bytes: [UInt8]) -> Saving {
    Saving(name, "S116") { bytes + Array($0.utf8) }
  }

  private static func conflict(_ name: String, behind sign: String) -> Saving {
    Saving(name, "S119") { text in
      var lines: [Substring] = text.split(separator: "\n", omittingEmptySubsequences: false)
      let offset = (lines.firstIndex { $0.hasSuffix(sign) } ?? 0) + 1
      let mark = { (letter: Character) in String(repeating: letter, count: 7) }
      let line = lines[offset]
      lines.replaceSubrange(
        offset...offset, with: ["\(mark("<")) HEAD", line, mark("=")[...], line, "\(mark(">")) b"] as [Substring])
      return Array(lines.joined(separator: "\n").utf8)
    }
  }

  private static let twoBytes: @Sendable (UInt16) -> [UInt8] = { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
  private static let fourBytes: @Sendable (UInt32) -> [UInt8] = {
    [0, UInt8($0 >> 16), UInt8($0 >> 8 & 0xFF), UInt8($0 & 0xFF)]
  }

  static let savings: [Saving] = [
    wide("UTF-16, little end first", []) { twoBytes($0).reversed() },
    wide("UTF-16, little end first, marked", [0xFF, 0xFE]) { twoBytes($0).reversed() },
    wide("UTF-16, big end first", [], twoBytes),
    wide("UTF-16, big end first, marked", [0xFE, 0xFF], twoBytes),
    wider("UTF-32, little end first", []) { fourBytes($0).reversed() },
    wider("UTF-32, little end first, marked", [0xFF, 0xFE, 0, 0]) { fourBytes($0).reversed() },
    wider("UTF-32, big end first", [], fourBytes),
    wider("UTF-32, big end first, marked", [0, 0, 0xFE, 0xFF], fourBytes),
    Saving("Windows-1252", "S117", variant: 1, needsLetters: true) {
      [UInt8]($0.data(using: .windowsCP1252, allowLossyConversion: true) ?? Data())
    },
    Saving("Latin-1", "S117", variant: 1, needsLetters: true) {
      $0.precomposedStringWithCanonicalMapping.unicodeScalars.map {
        $0.value < 0x100 ? UInt8($0.value) : UInt8(ascii: "?")
      }
    },
    Saving("Windows-1252, opened as UTF-8", "S117", variant: 2, needsLetters: true) {
      $0.unicodeScalars.flatMap { $0.value < 0x80 ? [UInt8($0.value)] : [0xEF, 0xBF, 0xBD] }
    },
    Saving("lone carriage returns", "S118") { Array($0.replacing("\n", with: "\r").utf8) },
    Saving("carriage returns doubled", "S118") { Array($0.replacing("\n", with: "\r\r\n").utf8) },
    conflict("a conflict between statements", behind: "{"),
    conflict("a conflict in a text", behind: "\"\"\""),
    Saving("Markdown", "S116") { Markdown.render(Analysis(Array($0.utf8)), options: options) },
    Saving("HTML", "S116") { HTML.render(Analysis(Array($0.utf8)), options: options) },
    Saving("SVG", "S116") { SVG.render(Analysis(Array($0.utf8)), options: options) },
    Saving("JSON", "S116") { JSONDocument.render(Analysis(Array($0.utf8))) },
    Saving("canonical JSON", "S116") { CanonicalJSON.render(Analysis(Array($0.utf8)).charter) },
    Saving("fenced in Markdown", "S116") { Array("\u{FEFF}\n```charter\n\($0)```\n".utf8) },
    Saving("a page round it", "S116") { Array("<html><body><pre>\n\($0)</pre></body></html>".utf8) },
    start("Office", [0x50, 0x4B, 0x03, 0x04, 0x14, 0, 0, 0, 0, 0] + Array("[Content_Types].xml".utf8)),
    start("old Word", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0]),
    start("RTF", Array("{\\rtf1\\ansi ".utf8)),
    start("PDF", Array("%PDF-1.7\n".utf8)), start("PNG", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0]),
    start("JPEG", [0xFF, 0xD8, 0xFF, 0xE0]), start("zeros", [UInt8](repeating: 0, count: 600)),
  ]

  private static let options = DocumentOptions(language: .english, isDraft: true)

  @Test("Saved in another form, each sample has one finding that says so, and is never rewritten", arguments: savings)
  func saved(saving: Saving) throws {
    for sample in Project.samples {
      let text = String(decoding: try sample.bytes(), as: UTF8.self)
      if saving.needsLetters, text.unicodeScalars.count(where: { $0.value > 0x7F }) < 2 { continue }
      let bytes = saving.save(text)
      let found = Analysis(bytes, reader: .dutch)
      let finding = try #require(found.findings.first, "\(sample.path)")
      #expect(found.findings.count == 1, "\(sample.path): \(found.places())")
      #expect(
        finding.rule.code == saving.code && finding.variant == saving.variant, "\(sample.path): \(found.places())")
      #expect(!found.isCharter && found.tree.text == bytes)
      #expect(CanonicalLayout.render(bytes) == bytes)
      #expect(throws: TranslationObstacle.mistakes) { try Translation.render(found, to: .french) }
      #expect(Invariants.problems(of: found, reading: bytes) == [])
    }
  }

  @Test("Messages about it are in the language it seems to be in, or else in the reader's")
  func language() {
    let text = "taal nl\n\ncharter \"x\" {\n}\n"
    #expect(
      Analysis(text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }, reader: .french).tree.language == .dutch)
    #expect(Analysis(Array("<html lang=\"fr\">".utf8), reader: .dutch).tree.language == .french)
    #expect(Analysis(Array("%PDF-1.7".utf8), reader: .dutch).tree.language == .dutch)
    #expect(Analysis([], reader: .dutch).tree.language == .dutch)
    #expect(Analysis(Array("charter \"x\" {\n}\n".utf8), reader: .dutch).tree.language == .english)
  }

  @Test(
    "A few invalid bytes are separate errors, and reading continues",
    arguments: [
      [0xE9], [0xFF, 0xFE], [0xC3, 0xC2], [0x80, 0xFF, 0xFE], [0xF0, 0x9F, 0x98],
    ] as [[UInt8]])
  func fewBadBytes(bad: [UInt8]) throws {
    for sample in Project.samples {
      var bytes = try sample.bytes()
      let offset = try #require(bytes.firstIndex(of: UInt8(ascii: "\"")))
      bytes.insert(contentsOf: bad, at: offset + 1)
      let found = Analysis(bytes)
      #expect(Set(found.errors) == ["W001"] && found.isCharter, "\(sample.path): \(found.places())")
    }
  }

  @Test(
    "Other kinds of comments, and prose, are not taken for web pages",
    arguments: [
      ("# a remark\n\ncharter \"x\" {\n}\n", true), ("* a remark\n# another\n  charter \"x\" {\n}\n", true),
      ("Dear all,\n\nthis is \"what\" we want; <see> below.\n- one\n", false), ("", false), ("// nothing\n", false),
      ("\"\"\" a text\n", false), ("{ \u{202E} }\n", false),
    ])
  func noPages(text: String, isCharter: Bool) {
    let found = Analysis(Array(text.utf8))
    #expect(found.isCharter == isCharter)
    #expect(!found.codes.contains("S116"))
    if !isCharter { #expect(found.findings.count { $0.rule.code == "S113" } <= 1) }
  }

  @Test("Conflict marks count only at the start of a line, and in sevens")
  func marks() {
    for (line, isMark) in [
      ("<<<<<<< HEAD", true), (">>>>>>> b", true), ("<<<<<<<", true), ("<<<<<<", false), ("<<<<<<<< x", false),
      (" <<<<<<< x", false), ("<<<<<<<x", false), ("=======", false),
    ] {
      for text in ["charter \"x\" {\n  vision \"\"\"\n\(line)\n    \"\"\"\n}\n", "charter \"x\" {\n\(line)\n}\n"] {
        #expect(Analysis(Array(text.utf8)).codes.contains("S119") == isMark, "\(text)")
      }
    }
  }

  @Test("A file that starts or stops being a charter is parsed as if from scratch", arguments: savings)
  func followed(saving: Saving) throws {
    let bytes = try #require(Project.samples.first).bytes()
    let other = saving.save(String(decoding: bytes, as: UTF8.self))
    let before = ParsedSource(SourceText(bytes))
    let between = ParsedSource(SourceText(other), after: before)
    #expect(Invariants.problems(of: between, reading: other) == [])
    #expect(Invariants.problems(of: ParsedSource(SourceText(bytes), after: between), reading: bytes) == [])
  }
}
