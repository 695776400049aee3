// What a subcommand is: its name, what it takes, and what its help says.

import CharterKit

/// The name of a subcommand, as it is typed.
enum CommandName: String, CaseIterable, Sendable {
  case check, build, fmt, translate, new, explain, report, diff, sign, verify, lsp, grammar, completions, help

  /// The command that is typed so, byte for byte.
  init?(_ word: [UInt8]) {
    guard let name = Self.allCases.first(where: { word.elementsEqual($0.rawValue.utf8) }) else { return nil }
    self = name
  }
}

/// A subcommand: a row of the table from which its parsing, its help and its completions come.
struct Command: Sendable {
  /// One line for the overview.
  let summary: Phrase
  /// What it takes besides options, in order. Only the last may stand any number of times.
  let operands: [Operand]
  /// Its own options; those of every command come on top (`OptionKey.ofEveryCommand`).
  let options: [OptionKey]
  /// Command lines that show its use.
  let examples: [String]
  /// Those of its options that may not be left out.
  var required: [OptionKey] = []

  /// Its own options and those of every command.
  var allOptions: [OptionKey] { options + OptionKey.ofEveryCommand }
}

/// A word of the command line that is no option.
struct Operand: Sendable {
  enum Count: Sendable {
    case exactlyOne, atMostOne, anyNumber
  }

  /// What a shell can offer for it.
  enum Kind: Sendable, Equatable {
    /// A charter, or `-`.
    case charterFile
    /// A charter, a folder, or `-`.
    case charterFileOrFolder
    case text
    /// The code or the name of a finding.
    case finding
    /// One of these words, and no other.
    case choice([String])
  }

  /// What stands for it in the help, such as `FILE`.
  let placeholder: String
  let count: Count
  let kind: Kind
  let help: Phrase

  /// Whether it is a text, and not the name of a file, which may be any bytes.
  var isText: Bool {
    switch kind {
    case .text, .finding, .choice: true
    case .charterFile, .charterFileOrFolder: false
    }
  }

  /// The words that it may be; none where any text will do.
  var choices: [String] {
    if case .choice(let choices) = kind { choices } else { [] }
  }
}
