// The tables are complete: nothing is ambiguous, unused or undocumented.

import CharterKit
import Testing

@testable import charter

struct CommandTableTests {
  @Test("no two options of a command have the same spelling", arguments: CommandName.allCases)
  func spellings(command: CommandName) {
    let rows = command.row.allOptions.map(\.row)
    #expect(Set(rows.map(\.spelling)).count == rows.count)
    let letters = rows.compactMap(\.letter)
    #expect(Set(letters).count == letters.count)
  }

  @Test("every option belongs to a command, and says what it does in every language", arguments: OptionKey.allCases)
  func options(key: OptionKey) {
    #expect(CommandName.allCases.contains { $0.row.allOptions.contains(key) })
    for language in Language.allCases { #expect(!key.row.help[language].isEmpty) }
    if case .choice(_, let choices, let usual?) = key.row.value { #expect(choices.contains(usual)) }
  }

  @Test("every command says what it does in every language, and its examples parse", arguments: CommandName.allCases)
  func commands(command: CommandName) throws {
    for language in Language.allCases {
      #expect(!command.row.summary[language].isEmpty)
      for operand in command.row.operands { #expect(!operand.help[language].isEmpty) }
    }
    #expect(!command.row.examples.isEmpty)
    for example in command.row.examples {
      // As a shell would read it: quoted words, without redirections.
      let line = example.split(whereSeparator: { $0 == ">" || $0 == "<" })[0]
      let words = line.split(separator: "\"", omittingEmptySubsequences: false).enumerated().flatMap { index, part in
        index % 2 == 1 ? [Array(part.utf8)] : part.split(separator: " ").map { Array($0.utf8) }
      }
      #expect(words.first == Array("charter".utf8))
      _ = try ArgumentParser.parse(words.dropFirst())
    }
  }

  @Test("only the last operand may be repeated", arguments: CommandName.allCases)
  func operands(command: CommandName) {
    #expect(command.row.operands.dropLast().allSatisfy { $0.count == .exactlyOne })
  }

  @Test(
    "help is at most 80 columns wide, except for command lines, and lists everything",
    arguments: CommandName.allCases, Language.allCases)
  func help(command: CommandName, language: Language) {
    let text = String(decoding: Help.text(of: command, in: language), as: UTF8.self)
    for option in command.row.allOptions { #expect(text.contains(option.row.usage)) }
    for example in command.row.examples { #expect(text.contains(example)) }
    checkWidth(of: text)
  }

  @Test("the overview names every command", arguments: Language.allCases)
  func overview(language: Language) {
    let text = String(decoding: Help.text(of: nil, in: language), as: UTF8.self)
    for command in CommandName.allCases { #expect(text.contains("\n  \(command.rawValue) ")) }
    checkWidth(of: text)
  }

  private func checkWidth(of text: String) {
    for line in text.split(separator: "\n") where !line.hasPrefix("  charter ") {
      #expect(line.unicodeScalars.count <= 80, "\(line)")
      #expect(!line.hasSuffix(" "), "\(line)")
    }
  }
}
