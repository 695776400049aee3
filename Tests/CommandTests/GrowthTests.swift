// Work grows linearly with the size of the input, whatever the input consists of: asserted on instruction counts.

import CharterTesting
import Testing

/// Inputs that stress one part of the compiler.
struct GrowthFamily: Sendable, CustomTestStringConvertible {
  let name: String
  /// n, chosen so that a run takes about a second under valgrind.
  let size: Int
  let input: @Sendable (Int) -> String

  var testDescription: String { name }

  init(_ name: String, _ size: Int, _ input: @escaping @Sendable (Int) -> String) {
    self.name = name
    self.size = size
    self.input = input
  }

  /// A charter around what a family repeats.
  private static func charter(_ inside: String) -> String { "language en\ncharter \"Growth\" {\n\(inside)}\n" }

  private static func lines(_ count: Int, _ line: (Int) -> String) -> String {
    var text = ""
    for index in 0..<count { text += line(index) + "\n" }
    return text
  }

  private static func `repeat`(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

  /// A partner that brings and gains.
  private static func partner(_ index: Int, brings: String, gains: String) -> String {
    "partner P\(index) \"Partner \(index)\" {\nsector business\n\(brings)\n\(gains)\n}"
  }

  static let all: [GrowthFamily] = [
    GrowthFamily("deep nesting", 2000) { charter(`repeat`("aim A \"a\" {\n", $0) + `repeat`("}\n", $0)) },
    GrowthFamily("braces that are never closed", 2000) { `repeat`("charter \"a\" {", $0) },
    GrowthFamily("braces that were never opened", 4000) { charter(`repeat`("}\n", $0)) },
    GrowthFamily("one huge line of words", 4000) { charter(`repeat`("word ", $0)) },
    GrowthFamily("one huge text", 60_000) { charter("vision \"\(`repeat`("a", $0))\"\n") },
    GrowthFamily("one huge block", 4000) { charter("vision \"\"\"\n\(`repeat`("  line of it\n", $0))  \"\"\"\n") },
    GrowthFamily("many commas", 4000) { charter("aim A \"a\" shared \(`repeat`(",", $0))\n") },
    GrowthFamily("quotation marks", 12_000) { charter(`repeat`("\" ", $0)) },
    GrowthFamily("blocks that are never closed", 1000) { charter(`repeat`("vision \"\"\"\n", $0)) },
    GrowthFamily("blocks opened in a deeper and deeper line", 30_000) { count in
      // The number of lines is such that the spaces before them add up to the size.
      charter(lines(Int(Double(2 * count).squareRoot())) { `repeat`(" ", $0) + "vision \"\"\"" })
    },
    GrowthFamily("backslashes", 40_000) { charter("place \"\(`repeat`("\\", $0))\"\n") },
    GrowthFamily("comments", 4000) { charter(`repeat`("// nothing\n", $0)) },
    GrowthFamily("names that share their beginning", 1000) { count in
      charter(lines(count) { "aim Averylongnameindeed\($0) \"a\" measure \"m\"" })
    },
    GrowthFamily("one name for all", 1000) { count in charter(lines(count) { _ in "aim A \"a\" measure \"m\"" }) },
    GrowthFamily("names that look alike", 700) { count in
      charter(
        lines(count) { index in
          "stakeholder A" + String(index, radix: 2).map { $0 == "0" ? "l" : "I" }.joined() + " \"s\" {\nneeds \"n\"\n}"
        })
    },
    GrowthFamily("unknown names", 1000) { count in
      charter(lines(count) { "project Q\($0) \"p\" with Nobody\($0)" })
    },
    GrowthFamily("unknown keywords", 1500) { count in charter(lines(count) { "pratner P\($0) \"p\"" }) },
    GrowthFamily("findings on every line", 1500) { count in charter(lines(count) { _ in "risk \"r\"" }) },
    GrowthFamily("all partners in one aim", 250) { count in
      charter(
        "aim A \"a\" measure \"m\"\n"
          + lines(count) { partner($0, brings: "brings \"b\" as network toward A", gains: "gains \"g\" from A") })
    },
    GrowthFamily("a gain from everything", 300) { count in
      charter(
        "aim A \"a\" measure \"m\"\n"
          + lines(count) {
            partner($0, brings: "brings B\($0) \"b\" as network toward A", gains: "gains \"g\" from A, B0")
          } + "gains \"all\" from \((0..<count).map { "B\($0)" }.joined(separator: ", "))\n")
    },
    GrowthFamily("commitments recognised by a list", 200) { count in
      charter(
        lines(count) {
          partner($0, brings: "brings B\($0) \"b\" as network", gains: "commits \"c\" recognised P0, P1, P2")
        })
    },
    GrowthFamily("one list of all partners", 300) { count in
      charter(
        lines(count) { partner($0, brings: "brings B\($0) \"b\" as network", gains: "gains \"g\" from B0") }
          + "risk \"r\" by \((0..<count).map { "P\($0)" }.joined(separator: ", "))\n")
    },
    GrowthFamily("aims that each partner shares", 300) { count in
      charter(
        lines(count) { "aim A\($0) \"a\" measure \"m\" shared P\($0)" }
          + lines(count) { partner($0, brings: "brings B\($0) \"b\" as network toward A\($0)", gains: "") })
    },
    GrowthFamily("waivers", 1000) { count in charter(lines(count) { _ in "waive \"r\" check no-vision" }) },
    GrowthFamily("waivers in aims", 700) { count in
      charter(lines(count) { "aim A\($0) \"a\" {\nwaive \"r\" check unmeasured-aim\n}" })
    },
    GrowthFamily("loose accents", 1500) { charter("vision \"\(`repeat`("e\u{301} ", $0))\"\n") },
    GrowthFamily("marks on one letter", 9000) { count in
      charter(
        "vision \"a\(`repeat`("\u{323}", count + 30))\(`repeat`("\u{301}", count))\(`repeat`("\u{315}", count))\"\n")
    },
    // From the first size on there are more marks than a letter may have; fewer would need a table that is made only
    // once.
    GrowthFamily("three marks in turn on one letter", 9000) {
      charter("vision \"a\(`repeat`("\u{323}\u{301}\u{315}", $0 + 30))\"\n")
    },
    GrowthFamily("as many marks as a letter may have", 1000) {
      charter("vision \"\(`repeat`("a" + `repeat`("\u{315}", 15) + `repeat`("\u{323}", 15), $0))\"\n")
    },
    GrowthFamily("marks written as escapes", 3000) {
      charter("vision \"a\(`repeat`("\\u{323}\\u{301}", $0 + 30))\"\n")
    },
    GrowthFamily("marks in a name", 9000) { charter("aim A\(`repeat`("\u{323}\u{301}", $0 + 30)) \"a\"\n") },
    GrowthFamily("marks in names that are referred to", 900) {
      charter("risk \"r\" by A\(`repeat`("\u{323}\u{301}", $0 + 30)), A\(`repeat`("\u{301}\u{323}", $0 + 30))\n")
    },
    GrowthFamily("titles that can't be told apart", 700) { count in
      charter(lines(count) { "stakeholder S\($0) \"One title\"" })
    },
    GrowthFamily("private keys without an end", 1000) { charter(`repeat`("-----BEGIN PRIVATE KEY-----\n", $0)) },
    GrowthFamily("private keys", 300) {
      charter(`repeat`("// -----BEGIN PRIVATE KEY-----\n// \(`repeat`("A", 64))\n// -----END PRIVATE KEY-----\n", $0))
    },
    GrowthFamily("numbers", 4000) { charter(`repeat`("12.5 ", $0)) },
    GrowthFamily("dates that are none", 2000) { charter(`repeat`("2026-02-30 ", $0)) },
    GrowthFamily("quotation marks of print", 4000) { charter(`repeat`("“ ", $0)) },
    GrowthFamily("escapes that are none", 4000) { charter("vision \"\(`repeat`("\\q", $0))\"\n") },
    GrowthFamily("bytes that are not text", 4000) { charter(`repeat`("\u{1}\u{2}", $0)) },
    GrowthFamily("attributes in the wrong place", 1500) { count in
      charter(lines(count) { "aim A\($0) \"a\" every month" })
    },
    GrowthFamily("one attribute again and again", 2000) { charter(`repeat`("place \"p\"\n", $0)) },
    GrowthFamily("a long title in many findings", 1000) { count in
      charter(
        "partner P \"\(`repeat`("long ", count))\" {\nsector business\n"
          + lines(count) { "needs N\($0) \"n\"" } + "}\n")
    },
    GrowthFamily("hidden characters", 1000) { charter("vision \"\(`repeat`("a\u{202E}", $0))\"\n") },
    GrowthFamily("stray characters", 20_000) { charter(`repeat`("= ", $0)) },
    GrowthFamily("keywords of another language", 1000) { count in charter(lines(count) { "doel A\($0) \"a\"" }) },
    GrowthFamily("keys that are none", 500) { count in
      charter(
        partner(
          0, brings: "brings \"b\" as network", gains: lines(count) { _ in "signatory \"s\" key \"ssh-rsa AAAA\"" }))
    },
  ]
}

extension GrowthFamily {
  /// Inputs that stress documents.
  static let documents: [GrowthFamily] = [
    GrowthFamily("one long title for many signatories", 1000) { count in
      charter(
        "partner P \"\(`repeat`("long ", count))\" {\nsector business\n" + lines(count) { "signatory \"s\($0)\"" }
          + "}\n")
    },
    GrowthFamily("one text of space that many refer to", 500) { count in
      charter(
        "partner P \"\(`repeat`("\\u{20}", count))x\" {\nsector business\n}\n" + lines(count) { "risk \"r\($0)\" by P" }
      )
    },
    GrowthFamily("one indented text that many refer to", 500) { count in
      charter(
        "aim A \"\"\"\n\(lines(count) { "    - item \($0)" })    \"\"\" measure \"m\"\n"
          + partner(0, brings: lines(count) { "brings B\($0) \"b\" as network toward A" }, gains: ""))
    },
    GrowthFamily("items and empty lines", 3000) { charter("vision \"\"\"\n\(`repeat`("- a\n\n\n", $0))\"\"\"\n") },
    GrowthFamily("items in a cell", 3000) { charter("risk \"\(`repeat`("- a\\n", $0))\" by all\n") },
  ]

  /// Inputs that stress the formatter.
  static let layouts: [GrowthFamily] = [
    GrowthFamily("attributes in the wrong order", 700) { count in
      charter(lines(count) { "risk R\($0) \"r\" response \"p\" by all" })
    },
    GrowthFamily("one statement with attributes in the wrong order", 1000) { count in
      charter(
        partner(
          0, brings: "brings \"b\" as network", gains: "signatory \"s\"" + `repeat`(" key \"k\" role \"r\"", count)))
    },
    GrowthFamily("one list that fits nowhere", 2000) { count in
      charter("risk \"r\" by P\((0..<count).map { ", P\($0)" }.joined())\n")
    },
    GrowthFamily("a list with comments", 1000) { count in
      charter("aim A \"a\" measure \"m\"" + `repeat`(", // c\n// d\n\"m\"", count) + "\n")
    },
    GrowthFamily("comments and blank lines", 2000) { count in
      charter(`repeat`("// above\n\n\n\n// below\n", count) + "place \"Geel\"\n")
    },
    GrowthFamily("attributes among statements", 700) { count in
      charter(lines(count) { "risk R\($0) \"r\" by all\nplace \"p\($0)\"\n" })
    },
    GrowthFamily("one text of accents", 20_000) { charter("risk \"\(`repeat`("é", $0))\" by all response \"r\"\n") },
    GrowthFamily("block texts that move", 700) { count in
      charter(lines(count) { "article A\($0) \"a\" body \"\"\"\n a\n  b\n\n c\"\"\"" })
    },
  ]
}

@Suite(.requires(.valgrind), .requiresOptimisedProgram())
struct GrowthTests {
  private func charter(_ arguments: String...) throws -> Program {
    var program = try Project.product("charter")
    program.arguments = arguments.map { Array($0.utf8) }
    return program
  }

  @Test("checking twice as much takes at most 2.1 times the work", arguments: GrowthFamily.all)
  func check(_ family: GrowthFamily) throws {
    let growth = try InstructionCount.growth(of: charter("check", "--format", "github", "-"), at: family.size) {
      Array(family.input($0).utf8)
    }
    #expect(growth <= 2.1, "\(family.name): \(growth) times the work")
  }

  /// Without those that are broken at size 0, where parsing the formatted text again is most of the work.
  @Test(
    "so does formatting",
    arguments: GrowthFamily.layouts
      + GrowthFamily.all.filter { !["a gain from everything", "one list of all partners"].contains($0.name) })
  func layOut(_ family: GrowthFamily) throws {
    let growth = try InstructionCount.growth(of: charter("fmt", "-"), at: family.size) {
      Array(family.input($0).utf8)
    }
    #expect(growth <= 2.1, "\(family.name): \(growth) times the work")
  }

  @Test(
    "so does building, of charters that can grow",
    arguments: GrowthFamily.documents
      + GrowthFamily.all.filter { family in
        ["all partners in one aim", "a gain from everything", "one huge block", "one list of all partners"]
          .contains(family.name)
      }, ["markdown", "json", "html", "svg"])
  func build(_ family: GrowthFamily, _ output: String) throws {
    let growth = try InstructionCount.growth(of: charter("build", "--draft", "--to", output, "-"), at: family.size) {
      Array(family.input($0).utf8)
    }
    #expect(growth <= 2.1, "\(family.name) to \(output): \(growth) times the work")
  }

  @Test(
    "memory per byte of a file is bounded", .requires(.python),
    arguments: GrowthFamily.all + GrowthFamily.documents)
  func memory(_ family: GrowthFamily) throws {
    let size = family.size * 20
    let (once, twice) = (Array(family.input(size).utf8), Array(family.input(2 * size).utf8))
    for arguments in [["check", "--format", "json", "-"], ["check", "-"], ["build", "--draft", "-"]] {
      var program = try Project.product("charter")
      program.arguments = arguments.map { Array($0.utf8) }
      let (less, more) = (try PeakMemory.of(program, once), try PeakMemory.of(program, twice))
      // Plus a page or two, and tables that double in size.
      let allowed = 120 * (twice.count - once.count) + (8 << 20)
      #expect(
        more - less <= allowed,
        "\(family.name), \(arguments[0]): \((more - less) / (twice.count - once.count)) bytes a byte")
    }
  }
}
