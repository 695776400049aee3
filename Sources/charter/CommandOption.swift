// An option: its spelling, its value, and its help.

import CharterKit

/// The identity of an option, used by commands. Two options may have the same spelling in different commands.
enum OptionKey: CaseIterable, Sendable {
  case format, strict, messages, stdinName, color, to, output, language, draft, picture, partner, without
  case check, toLanguage, inPlace
  case differenceFormat, verificationFormat
  case asPartner, signatory, key, yes, replace, printStatement, add, statement
  case allowedSigners, revoked, expect, requireSignatures
  case log
  case help, version

  /// The options that are allowed everywhere, before and after the command.
  static let ofEveryCommand: [OptionKey] = [.messages, .help, .version]
}

/// An option: a row of the table.
struct CommandOption: Sendable {
  /// What must follow the option.
  enum Value: Sendable, Equatable {
    enum FileUse: Sendable {
      case read, written
    }

    /// Nothing: the option is a flag.
    case none
    /// One of several words, with the default, if there is one.
    case choice(String, of: [String], default: String? = nil)
    /// Any text, in UTF-8.
    case text(String)
    /// The path of a file, and whether it is read or written.
    case file(String, FileUse)

    /// The value's placeholder in the help, such as `FILE`; nil if there is no value.
    var placeholder: String? {
      switch self {
      case .none: nil
      case .choice(let placeholder, _, _), .text(let placeholder), .file(let placeholder, _): placeholder
      }
    }

    /// The permitted words; empty if any text is allowed.
    var choices: [String] {
      if case .choice(_, let choices, _) = self { choices } else { [] }
    }
  }

  /// What is typed after the two dashes.
  let spelling: String
  /// What may be typed after a single dash instead.
  let letter: Unicode.Scalar?
  let value: Value
  /// Whether it may be given several times, with different values.
  let isRepeatable: Bool
  let help: Phrase

  init(
    _ spelling: String, letter: Unicode.Scalar? = nil, _ value: Value = .none, isRepeatable: Bool = false,
    help: Phrase
  ) {
    self.spelling = spelling
    self.letter = letter
    self.value = value
    self.isRepeatable = isRepeatable
    self.help = help
  }

  /// `--output`.
  var dashed: String { "--\(spelling)" }

  /// `--output FILE`, or `--strict`.
  var usage: String {
    value.placeholder.map { "\(dashed) \($0)" } ?? dashed
  }
}
