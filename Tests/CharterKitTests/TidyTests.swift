// The rules of the house, as far as the text of the sources can tell.

import CharterTesting
import Foundation
import Testing

@testable import CharterKit

/// A Swift file of this project.
private struct SwiftFile: Sendable {
  /// From the root.
  let path: String
  let lines: [Substring]
  /// The lines without comments and without what stands between quotation marks.
  let code: [String]

  init(_ path: String) throws {
    self.path = path
    var text = String(decoding: try Project.bytes(path), as: UTF8.self)
    if text.last == "\n" { text.removeLast() }
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    var isInBlock = false
    code = lines.map { line in
      // A text of several lines begins and ends with three quotation marks.
      if line.contains("\"\"\"") {
        defer { isInBlock.toggle() }
        return isInBlock ? "" : String(line.prefix { $0 != "\"" })
      }
      return isInBlock ? "" : Self.withoutTexts(line)
    }
  }

  private static func withoutTexts(_ line: Substring) -> String {
    var code = ""
    var isInText = false
    var isEscaped = false
    for character in line {
      if isInText {
        if character == "\"", !isEscaped { isInText = false }
        isEscaped = character == "\\" && !isEscaped
      } else if character == "\"" {
        isInText = true
        code.append(character)
      } else {
        code.append(character)
        if code.hasSuffix("//") { return String(code.dropLast(2)) }
      }
    }
    return code
  }

  /// Lines whose code matches, as `path:line: code`.
  func lines(matching expression: Regex<some Any>) -> [String] {
    code.enumerated().filter { $0.element.contains(expression) }.map { "\(path):\($0.offset + 1): \(lines[$0.offset])" }
  }
}

@Suite struct TidyTests {
  private func swiftFiles(_ folders: String...) throws -> [SwiftFile] {
    var files: [SwiftFile] = []
    for folder in folders {
      let names = FileManager.default.enumerator(atPath: Project.path(folder))?.compactMap { $0 as? String } ?? []
      files += try names.filter { $0.hasSuffix(".swift") }.sorted().map { try SwiftFile("\(folder)/\($0)") }
    }
    try #require(files.count > 5, "\(folders): where are the sources?")
    return files
  }

  private func expectNone(_ expression: Regex<some Any>, in files: [SwiftFile], _ why: String) {
    let found = files.flatMap { $0.lines(matching: expression) }
    #expect(found.isEmpty, "\(why):\n\(found.joined(separator: "\n"))")
  }

  @Test("No merge left its marks")
  func mergeMarks() throws {
    let folders = ["Sources", "Tests", "Grammar", "Samples"].flatMap { folder in
      (FileManager.default.subpaths(atPath: Project.path(folder)) ?? []).map { "\(folder)/\($0)" }
    }
    let pages = ["README", "CHANGELOG", "CONTRIBUTING", "ARCHITECTURE"].map { "\($0).md" }
    let mark = Array("\n<<<<<".utf8)
    // What such marks mean is shown there.
    let shown = ["Samples/broken/conflict.charter", "Grammar/REFERENCE.md"]
    for file in folders + pages where !file.hasPrefix("Tests/Corpus/") && !shown.contains(file) {
      let bytes = try? Project.bytes(file)
      #expect(bytes?.firstRange(of: mark) == nil, "\(file)")
    }
  }

  @Test("CharterKit imports nothing")
  func imports() throws {
    expectNone(/\bimport\b/, in: try swiftFiles("Sources/CharterKit"), "CharterKit runs wherever Swift does")
  }

  @Test("The command quotes with the quotation marks of each language")
  func quotationMarks() throws {
    // What a shell reads has marks of its own.
    for file in try swiftFiles("Sources/charter") where !file.path.contains("Completions") {
      let found = file.lines.filter { $0.contains("'\\(") || $0.contains("« \\(") }
      #expect(found.isEmpty, "\(file.path):\n\(found.joined(separator: "\n"))")
    }
  }

  @Test("CharterKit stays inside what Embedded Swift compiles, and says nothing itself")
  func embedded() throws {
    let kit = try swiftFiles("Sources/CharterKit")
    expectNone(/\bany [A-Z]|\bAny\b|\bMirror\(|\bCodable\b|\bEncodable\b|\bDecodable\b/, in: kit, "no existentials")
    expectNone(/\(\\\.|\\[A-Z][A-Za-z]*\./, in: kit, "no key paths")
    expectNone(/(^|[^.A-Za-z])print\(|debugPrint\(|\bdump\(/, in: kit, "no printing")
    expectNone(/String\(format:|reflecting:|describing:/, in: kit, "no formatting by reflection")
  }

  @Test("Nothing that traps can be reached")
  func traps() throws {
    let sources = try swiftFiles(
      "Sources/CharterKit", "Sources/CharterServer", "Sources/CharterSystem", "Sources/charter")
    expectNone(
      /\bfatalError\(|\bpreconditionFailure\(|\bprecondition\(|\btry!|\bas!|\bunowned\b/, in: sources, "no traps")
    expectNone(/[A-Za-z0-9_)\]?]!([^=]|$)/, in: sources, "no forced unwrapping")
    expectNone(/: *[A-Z][A-Za-z]*!( |,|\)|$)/, in: sources, "no implicit unwrapping")
  }

  @Test("Lexer and outputs look at bytes and scalars, never at characters")
  func bytes() throws {
    let files = try swiftFiles("Sources/CharterKit").filter { file in
      ["/Syntax/", "/Document/", "/Exchange/", "/Picture/", "/Text/Escape", "Report"].contains {
        file.path.contains($0)
      }
    }
    #expect(files.count > 30)
    expectNone(
      /\bCharacter\b|\.contains\("|\.split\(separator: "|\.hasPrefix\(|\.hasSuffix\(|\.lowercased\(|\.uppercased\(/,
      in: files, "a mark behind a character changes what it equals")
  }

  @Test("Each file opens with a sentence that says what it holds, and is short")
  func openings() throws {
    for file in try swiftFiles("Sources", "Tests") {
      let opening = file.lines.prefix { $0.hasPrefix("// ") && !$0.hasPrefix("// swift-tools-version") }
      #expect(!opening.isEmpty && ".:".contains(opening.last?.last ?? " "), "\(file.path) opens with no sentence")
      #expect(file.lines.count <= 400, "\(file.path) has \(file.lines.count) lines")
      #expect(file.lines.allSatisfy { $0.count <= 140 }, "\(file.path) has a line that is too long")
      #expect(
        !file.lines.contains { $0.hasSuffix(" ") || $0.contains("\t") },
        "\(file.path) has spaces at a line's end, or tabs")
    }
  }

  @Test("Nothing is called after what it is not")
  func names() throws {
    let files = try swiftFiles("Sources", "Tests")
    for file in files { #expect(!file.path.contains(/Utils|Utilities|Helper|Manager|Misc/), "\(file.path)") }
    expectNone(/\b(class|struct|enum|protocol) [A-Za-z]*(Utils|Utilities|Helper|Manager)\b/, in: files, "boring names")
  }

  @Test("There are no packages but this one")
  func packages() throws {
    let manifest = String(decoding: try Project.bytes("Package.swift"), as: UTF8.self)
    #expect(!manifest.contains(".package(") && !manifest.contains("unsafeFlags"))
  }

  @Test("Every kind of finding is declared in a file of its own, whose opening names its code")
  func findings() throws {
    let files = try swiftFiles("Sources/CharterKit/Checks")
    for kind in FindingKind.all {
      let declaring = files.filter { file in file.lines.contains { $0.contains("\"\(kind.code)\", \"\(kind.name)\"") } }
      #expect(declaring.count == 1, "\(kind.code) \(kind.name): \(declaring.map { $0.path })")
      #expect(declaring.first?.lines.first?.contains(kind.code) == true, "\(declaring.map { $0.path })")
    }
    let declared = files.flatMap { $0.lines(matching: /FindingKind = FindingKind\(/) }
    #expect(declared.count == FindingKind.all.count, "a kind is declared, but not in the list")
  }

  @Test("The guides' tables tell of every finding, by its code and name", arguments: ["GUIDE.md", "GUIDE.nl.md"])
  func guides(_ guide: String) throws {
    let text = String(decoding: try Project.bytes("Grammar/\(guide)"), as: UTF8.self)
    var told: [String] = []
    for row in text.matches(of: /\| ((?:[A-Z][0-9]{3} ?)+) \| ((?:`[a-z-]+` ?)+) \| (.+) \|/) {
      let codes = row.1.split(separator: " ")
      let names = row.2.split(separator: " ").map { $0.filter { $0 != "`" } }
      #expect(codes.count == names.count && !row.3.isEmpty, "\(row.0)")
      told += zip(codes, names).map { "\($0) \($1)" }
    }
    #expect(told.sorted() == FindingKind.all.map { "\($0.code) \($0.name)" }.sorted())
    // And no other page of the text speaks of a code that there isn't.
    for code in text.matches(of: /\b[A-Z][0-9]{3}\b/).map({ String($0.0) }) {
      #expect(FindingKind.find(code) != nil, "\(code)")
    }
  }

  @Test(
    "What is generated is up to date",
    arguments: [
      ("ebnf", "charter.ebnf"), ("schema", "charter.schema.json"), ("reference", "REFERENCE.md"),
      ("textmate", "charter.tmLanguage.json"), ("sublime", "charter.sublime-syntax"), ("kate", "charter.xml"),
      ("vim", "charter.vim"), ("pygments", "charter_lexer.py"), ("snippets", "editors/vscode/snippets.json"),
      ("textmate", "editors/vscode/charter.tmLanguage.json"),
    ])
  func generated(name: String, file: String) throws {
    let rendered =
      switch name {
      case "ebnf": EBNF.render()
      case "schema": JSONSchema.render()
      case "textmate": TextMateGrammar.render()
      case "sublime": SublimeGrammar.render()
      case "kate": KateGrammar.render()
      case "vim": VimGrammar.render()
      case "snippets": SnippetFile.render()
      case "pygments": PygmentsGrammar.render()
      default: ReferenceManual.render()
      }
    let kept = try Project.bytes("Grammar/\(file)")
    let isUpToDate = kept == rendered
    #expect(
      isUpToDate,
      """
      Grammar/\(file) is out of date: swift run charter grammar \(name) > Grammar/\(file)
      \(difference(from: kept, to: rendered))
      """)
  }
}
