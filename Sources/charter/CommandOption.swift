// What an option is: its spelling, its value, and what its help says.

import CharterKit

/// The identity of an option, by which commands refer to it. Two may be spelled alike in different commands.
enum OptionKey: CaseIterable, Sendable {
  case format, strict, messages, stdinName, color, to, output, language, draft, picture, partner, without
  case check, toLanguage, inPlace
  case differenceFormat, verificationFormat
  case asPartner, signatory, key, yes, replace, printStatement, add, statement
  case allowedSigners, revoked, expect, requireSignatures
  case log
  case help, version

  /// The options that may stand anywhere, before the command and behind it.
  static let ofEveryCommand: [OptionKey] = [.messages, .help, .version]
}

/// An option: a row of the table.
struct CommandOption: Sendable {
  /// What has to follow the option.
  enum Value: Sendable, Equatable {
    enum FileUse: Sendable {
      case read, written
    }

    /// Nothing: the option is given or it isn't.
    case none
    /// One of some words; the one that holds when the option is left out, if there is such a one.
    case choice(String, of: [String], default: String? = nil)
    /// Any text, in UTF-8.
    case text(String)
    /// The path of a file, and whether it is read or written.
    case file(String, FileUse)

    /// What stands for the value in the help, such as `FILE`; nil where there is none.
    var placeholder: String? {
      switch self {
      case .none: nil
      case .choice(let placeholder, _, _), .text(let placeholder), .file(let placeholder, _): placeholder
      }
    }

    /// The words that the value may be; none where any text will do.
    var choices: [String] {
      if case .choice(_, let choices, _) = self { choices } else { [] }
    }
  }

  /// What is typed behind the two dashes.
  let spelling: String
  /// What may be typed behind one dash instead.
  let letter: Unicode.Scalar?
  let value: Value
  /// Whether it may be given more than once, with another value each time.
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
