// Comparing charters of twice the size takes about twice the work, whatever changed.

import CharterTesting
import Foundation
import Testing

/// Two charters of a given size, one an edited version of the other.
struct GrowingPair: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let size: Int
  let charters: @Sendable (Int) -> (old: String, new: String)

  init(_ description: String, _ size: Int, _ charters: @escaping @Sendable (Int) -> (old: String, new: String)) {
    testDescription = description
    self.size = size
    self.charters = charters
  }

  /// Partners in a circle, each of which gains from the next.
  private static func circle(
    _ count: Int, name: (Int) -> String = { "P\($0)" }, word: (Int) -> String = { "word\($0)" }, amount: Int = 40,
    order: (Int) -> Int = { $0 }
  ) -> String {
    var text = "language en\ncharter \"Circle\" {\n  aim A \"One aim\" measure \"m\"\n"
    for place in 0..<count {
      let index = order(place)
      text += """
          partner \(name(index)) "Partner \(word(index))" {
            sector business
            stance "What \(word(index)) stands for"
            brings B\(name(index)) "What \(word(index)) brings" as network amount \(amount) people toward A
            gains "What \(word(index)) gains" from B\(name((index + 1) % count)), A answers N\(name(index))
            needs N\(name(index)) "What \(word(index)) needs"
            commits "What \(word(index)) does" effort 2 days every week recognised all
            signatory "\(word(index))"
          }

        """
    }
    return text + "}\n"
  }

  static let all: [GrowingPair] = [
    GrowingPair("nothing", 150) { (circle($0), circle($0)) },
    GrowingPair("every amount", 120) { (circle($0), circle($0, amount: 30)) },
    GrowingPair("every name", 120) { (circle($0), circle($0, name: { "Q\($0)" })) },
    GrowingPair("every name and every text", 100) { count in
      (circle(count), circle(count, name: { "Q\($0)" }, word: { "other\($0)" }))
    },
    GrowingPair("the order", 120) { count in (circle(count), circle(count, order: { count - 1 - $0 })) },
    GrowingPair("names, texts and the order", 100) { count in
      (circle(count), circle(count, name: { "Q\($0)" }, word: { "other\($0)" }, order: { count - 1 - $0 }))
    },
    GrowingPair("every other word of a long text", 3000) { count in
      let words = (0..<count).map { "we do not pay for room \($0) on Monday" }
      let text = { (words: [String]) in
        "language en\ncharter \"T\" {\n  vision \"\(words.joined(separator: ", "))\"\n}\n"
      }
      return (text(words), text(words.reversed()))
    },
    GrowingPair("every partner leaves", 120) { count in (circle(count), circle(2)) },
    GrowingPair("all for a list of all", 300) { count in
      let list = (0..<count).map { "P\($0)" }.joined(separator: ", ")
      let risks = "risk \"one\" by all\n"
      let old = circle(count)
      return (old.dropLast(2) + risks + "}\n", old.dropLast(2) + risks.replacing("all", with: list) + "}\n")
    },
    GrowingPair("a gain from everything, the other way round", 200) { count in
      let names = (0..<count).map { "BP\($0)" }
      let old = circle(count).dropLast(2)
      return (
        old + "gains \"all\" from \(names.joined(separator: ", "))\n}\n",
        old + "gains \"all\" from \(names.reversed().joined(separator: ", "))\n}\n"
      )
    },
    GrowingPair("statements that are all the same", 400) { count in
      let lines = String(repeating: "risk \"the same\" by all\n", count: count)
      return ("charter \"C\" {\n\(lines)}\n", "charter \"C\" {\n\(lines)\(lines.prefix(60))}\n")
    },
    GrowingPair("long texts", 4000) { count in
      let words = String(repeating: "some words ", count: count)
      return ("charter \"C\" {\nvision \"\(words)\"\n}\n", "charter \"C\" {\nvision \"\(words)more\"\n}\n")
    },
  ]
}

@Suite(.requires(.valgrind), .requiresOptimisedProgram())
struct DiffGrowthTests {
  @Test("twice as much takes at most 2.5 times the work", arguments: GrowingPair.all, ["text", "json"])
  func growth(_ pair: GrowingPair, _ format: String) throws {
    let growth = try withTemporaryFolder { folder in
      func work(_ size: Int) throws -> Int {
        let (old, new) = pair.charters(size)
        try Data(old.utf8).write(to: URL(fileURLWithPath: "\(folder)/old.charter"))
        try Data(new.utf8).write(to: URL(fileURLWithPath: "\(folder)/new.charter"))
        var program = try Project.product("charter")
        program.arguments = ["diff", "--format", format, "\(folder)/old.charter", "\(folder)/new.charter"]
          .map { Array($0.utf8) }
        return try InstructionCount.of(program)
      }
      let start = try work(2)
      return Double(try work(2 * pair.size) - start) / Double(try work(pair.size) - start)
    }
    #expect(growth <= 2.5, "\(pair.testDescription): \(growth) times the work")
  }
}
