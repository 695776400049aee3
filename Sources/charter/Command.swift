// A subcommand: its name, what it takes, and its help.

import CharterKit

/// The name of a subcommand, as typed.
enum CommandName: String, CaseIterable, Sendable {
  case check, build, fmt, translate, new, explain, report, diff, sign, verify, lsp, grammar, completions, help

  /// The command with this name, byte for byte.
  init?(_ word: [UInt8]) {
    guard let name = Self.allCases.first(where: { word.elementsEqual($0.rawValue.utf8) }) else { return nil }
    self = name
  }
}

/// A subcommand: the row of the table from which its parsing, help and completions are derived.
struct Command: Sendable {
  /// One line for the overview.
  let summary: Phrase
  /// Its operands, in order. Only the last may be repeated.
  let operands: [Operand]
  /// Its own options, in addition to those of every command (`OptionKey.ofEveryCommand`).
  let options: [OptionKey]
  /// Example command lines.
  let examples: [String]
  /// Those of its options that are required.
  var required: [OptionKey] = []

  /// Its own options and those of every command.
  var allOptions: [OptionKey] { options + OptionKey.ofEveryCommand }
}

/// A word of the command line that is not an option.
struct Operand: Sendable {
  enum Count: Sendable {
    case exactlyOne, atMostOne, anyNumber
  }

  /// What a shell can complete it with.
  enum Kind: Sendable, Equatable {
    /// A charter, or `-`.
    case charterFile
    /// A charter, a folder, or `-`.
    case charterFileOrFolder
    case text
    /// The code or name of a finding.
    case finding
    /// One of these words only.
    case choice([String])
  }

  /// Its placeholder in the help, such as `FILE`.
  let placeholder: String
  let count: Count
  let kind: Kind
  let help: Phrase

  /// Whether it is text, as opposed to a file name, which may be any bytes.
  var isText: Bool {
    switch kind {
    case .text, .finding, .choice: true
    case .charterFile, .charterFileOrFolder: false
    }
  }

  /// The permitted words; empty if any text is allowed.
  var choices: [String] {
    if case .choice(let choices) = kind { choices } else { [] }
  }
}
