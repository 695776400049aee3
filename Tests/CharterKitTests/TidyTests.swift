// The house rules, as far as the source text shows them.

import CharterTesting
import Foundation
import Testing

@testable import CharterKit

@Suite struct TidyTests {
  private func swiftFiles(_ folders: String...) throws -> [SwiftFile] { try SwiftFile.all(in: folders) }

  private func expectNone(_ expression: Regex<some Any>, in files: [SwiftFile], _ why: String) {
    let found = files.flatMap { $0.lines(matching: expression) }
    #expect(found.isEmpty, "\(why):\n\(found.joined(separator: "\n"))")
  }

  @Test("There are no merge conflict marks")
  func mergeMarks() throws {
    let folders = ["Sources", "Tests", "Grammar", "Samples"].flatMap { folder in
      (FileManager.default.subpaths(atPath: Project.path(folder)) ?? []).map { "\(folder)/\($0)" }
    }
    let pages = ["README", "CHANGELOG", "CONTRIBUTING", "ARCHITECTURE"].map { "\($0).md" }
    let mark = Array("\n<<<<<".utf8)
    // These files explain what such marks mean.
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

  @Test("The command uses the quotation marks of each language")
  func quotationMarks() throws {
    // Text for a shell uses other quotation marks.
    for file in try swiftFiles("Sources/charter") where !file.path.contains("Completions") {
      let found = file.lines.filter { $0.contains("'\\(") || $0.contains("« \\(") }
      #expect(found.isEmpty, "\(file.path):\n\(found.joined(separator: "\n"))")
    }
  }

  @Test("CharterKit stays within Embedded Swift, and prints nothing itself")
  func embedded() throws {
    let kit = try swiftFiles("Sources/CharterKit")
    expectNone(/\bany [A-Z]|\bAny\b|\bMirror\(|\bCodable\b|\bEncodable\b|\bDecodable\b/, in: kit, "no existentials")
    expectNone(/\(\\\.|\\[A-Z][A-Za-z]*\./, in: kit, "no key paths")
    expectNone(/(^|[^.A-Za-z])print\(|debugPrint\(|\bdump\(/, in: kit, "no printing")
    expectNone(/String\(format:|reflecting:|describing:/, in: kit, "no formatting by reflection")
  }

  @Test("Nothing can trap")
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
      ["/Syntax/", "/Document/", "/JSON/", "/Picture/", "/Text/Escape", "/Reports/"].contains {
        file.path.contains($0)
      }
    }
    #expect(files.count > 30)
    expectNone(
      /\bCharacter\b|\.contains\("|\.split\(separator: "|\.hasPrefix\(|\.hasSuffix\(|\.lowercased\(|\.uppercased\(/,
      in: files, "a combining mark changes what a character equals")
  }

  @Test("Each file opens with a sentence that says what it holds, and is short")
  func openings() throws {
    for file in try swiftFiles("Sources", "Tests") {
      let opening = file.lines.prefix { $0.hasPrefix("// ") && !$0.hasPrefix("// swift-tools-version") }
      #expect(!opening.isEmpty && ".:".contains(opening.last?.last ?? " "), "\(file.path) opens with no sentence")
      #expect(file.lines.count <= 400, "\(file.path) has \(file.lines.count) lines")
      #expect(
        !file.lines.contains { $0.hasSuffix(" ") || $0.contains("\t") },
        "\(file.path) has spaces at a line's end, or tabs")
    }
  }

  /// Files with a `default:` over cases, and why it may stand there.
  private static let defaults = [
    "StartingCharterText": "the categories of Unicode", "DisplayWidth": "the categories of Unicode",
    "CharacterSafety": "the categories of Unicode", "TextContentReader": "the categories of Unicode",
    "ChangeDirection": "pairs of values", "ChangeRating": "pairs of values", "ChangeValues": "pairs of values",
    "ValueComparison": "pairs of values", "ValueChanges": "pairs of a construct and what happened to it",
    "ForeignText": "pairs of a language and a scalar",
    "Lowering": "what the table lets stand there, the parser has seen to",
    "LoweringParties": "what the table lets stand there, the parser has seen to",
    "LoweringStatements": "what the table lets stand there, the parser has seen to",
  ]

  /// A case that is added should have the compiler name every place that has to know of it.
  @Test("No switch over our own cases has a default")
  func defaultCases() throws {
    for file in try swiftFiles("Sources") where Self.defaults[String(file.name)] == nil {
      // The cases of a switch stand below each other, as deep as the switch itself.
      var hasCases: [Int: Bool] = [:]
      for (number, line) in file.code.enumerated() {
        let depth = line.prefix { $0 == " " }.count
        let code = line.dropFirst(depth)
        if code.contains("switch ") {
          hasCases[depth] = false
        } else if code.hasPrefix("case .") || code.hasPrefix("case (.") {
          hasCases[depth] = true
        } else if code.hasPrefix("default:") {
          #expect(hasCases[depth] != true, "\(file.path):\(number + 1): list the cases instead")
        }
      }
    }
  }

  @Test("Nothing has a vague name")
  func names() throws {
    let files = try swiftFiles("Sources", "Tests")
    for file in files { #expect(!file.path.contains(/Utils|Utilities|Helper|Manager|Misc/), "\(file.path)") }
    expectNone(/\b(class|struct|enum|protocol) [A-Za-z]*(Utils|Utilities|Helper|Manager)\b/, in: files, "boring names")
  }

  @Test("There are no other packages")
  func packages() throws {
    let manifest = String(decoding: try Project.bytes("Package.swift"), as: UTF8.self)
    #expect(!manifest.contains(".package(") && !manifest.contains("unsafeFlags"))
  }

  @Test("Every kind of finding is declared in a file of its own, whose opening names its code")
  func findings() throws {
    let files = try swiftFiles("Sources/CharterKit/Checks", "Sources/CharterKit/Diagnostics/Rules")
    for kind in Rule.all {
      let declaring = files.filter { file in file.lines.contains { $0.contains("\"\(kind.code)\", \"\(kind.name)\"") } }
      #expect(declaring.count == 1, "\(kind.code) \(kind.name): \(declaring.map { $0.path })")
      #expect(declaring.first?.lines.first?.contains(kind.code) == true, "\(declaring.map { $0.path })")
    }
    let declared = files.flatMap { $0.lines(matching: /Rule = Rule\(/) }
    #expect(declared.count == Rule.all.count, "a kind is declared, but not in the list")
  }

  @Test("The guides' tables tell of every finding, by its code and name", arguments: ["GUIDE.md", "GUIDE.nl.md"])
  func guides(_ guide: String) throws {
    let text = String(decoding: try Project.bytes("Grammar/\(guide)"), as: UTF8.self)
    var told: [String] = []
    for row in text.matches(of: /\| ((?:[A-Z][0-9]{3} ?)+) \| ((?:`[a-z0-9-]+` ?)+) \| (.+) \|/) {
      let codes = row.1.split(separator: " ")
      let names = row.2.split(separator: " ").map { $0.filter { $0 != "`" } }
      #expect(codes.count == names.count && !row.3.isEmpty, "\(row.0)")
      told += zip(codes, names).map { "\($0) \($1)" }
    }
    #expect(told.sorted() == Rule.all.map { "\($0.code) \($0.name)" }.sorted())
    // And no other page of the text speaks of a code that there isn't.
    for code in text.matches(of: /\b[A-Z][0-9]{3}\b/).map({ String($0.0) }) {
      #expect(Rule.find(code) != nil, "\(code)")
    }
  }

  @Test("What is generated is up to date", arguments: GeneratedPage.allCases)
  func generated(page: GeneratedPage) throws {
    let rendered = page.render()
    for file in page.files {
      let kept = try Project.bytes("Grammar/\(file)")
      let isUpToDate = kept == rendered
      #expect(
        isUpToDate,
        """
        Grammar/\(file) is out of date: swift run charter grammar \(page.rawValue) > Grammar/\(file)
        \(difference(from: kept, to: rendered))
        """)
    }
  }
}
