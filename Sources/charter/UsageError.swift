// Errors in a command line, and the one-line message for each.

import CharterKit

/// A command line that can't be carried out. The user's words are displayed only through `Displayed`.
enum UsageError: Error, Sendable {
  case noCommand
  case unknownCommand([UInt8])
  case unknownOption([UInt8], CommandName?)
  /// An option that a command has, but given before the command.
  case optionBeforeCommand(OptionKey, CommandName)
  case missingValue(OptionKey)
  case unexpectedValue(OptionKey)
  case unknownValue([UInt8], OptionKey)
  case repeated(OptionKey)
  case missingOperand(Operand, CommandName)
  case missingOption(OptionKey, CommandName)
  case unknownOperand([UInt8], Operand, CommandName)
  case extraOperand([UInt8], CommandName)
  /// A word that must be text but is not UTF-8; with its placeholder in the help.
  case notUTF8([UInt8], String)

  /// One sentence without a line end: what is wrong, and what was probably meant.
  func text(in language: Language) -> String {
    if let suggestion { return phrase[language] + Self.question(suggestion)[language] }
    if let helpLine { return phrase[language] + Self.reference(to: helpLine)[language] }
    return phrase[language]
  }

  private var phrase: Phrase {
    switch self {
    case .noCommand:
      Phrase(en: "no command given", nl: "geen opdracht gegeven", fr: "aucune commande donnée")
    case .unknownCommand(let word):
      Self.unknownCommand(word)
    case .unknownOption(let word, nil):
      Self.about(word, en: "no option is called", nl: "er is geen optie", fr: "aucune option ne s’appelle")
    case .unknownOption(let word, let command?):
      Phrase.quoted(command.rawValue)
        .adding(Self.about(word, en: " has no option", nl: " heeft geen optie", fr: " n’a pas d’option"))
    case .optionBeforeCommand(let option, let command):
      Phrase(
        en: "\(option.row.dashed) goes after the command", nl: "\(option.row.dashed) komt achter de opdracht",
        fr: "\(option.row.dashed) se place après la commande"
      ).adding(": charter \(command.rawValue) \(option.row.dashed)")
    case .missingValue(let option):
      Phrase(
        en: "\(option.row.usage) needs a value", nl: "\(option.row.usage) vraagt een waarde",
        fr: "\(option.row.usage) demande une valeur")
    case .unexpectedValue(let option):
      Phrase(
        en: "\(option.row.dashed) takes no value", nl: "\(option.row.dashed) krijgt geen waarde",
        fr: "\(option.row.dashed) ne prend pas de valeur")
    case .unknownValue(let word, let option):
      Self.choices(option.row.value.choices, of: option.row.dashed, not: word)
    case .repeated(let option):
      Phrase(
        en: "\(option.row.dashed) is given twice", nl: "\(option.row.dashed) staat er twee keer",
        fr: "\(option.row.dashed) est donné deux fois")
    case .missingOperand(let operand, let command): Self.need(of: command, operand.usage)
    case .missingOption(let option, let command): Self.need(of: command, option.row.usage)
    case .unknownOperand(let word, let operand, .help):
      Self.unknownCommand(word).adding(Self.list(operand.choices))
    case .unknownOperand(let word, let operand, _):
      Self.choices(operand.choices, of: operand.placeholder, not: word)
    case .extraOperand(let word, let command):
      Phrase(en: "", nl: "bij ", fr: "").adding(.quoted(command.rawValue))
        .adding(Self.about(word, en: " doesn't take", nl: " hoort geen", fr: " ne prend pas"))
    case .notUTF8(let word, let placeholder):
      Self.about(word, en: "not UTF-8:", nl: "geen UTF-8:", fr: "pas de l’UTF-8 :").adding(" (\(placeholder))")
        .adding(
          Phrase(
            en: "; set your terminal to UTF-8 and type it again", nl: "; zet je terminal op UTF-8 en typ het opnieuw",
            fr: " ; réglez votre terminal sur UTF-8 et retapez-le"))
    }
  }

  /// What was probably meant.
  private var suggestion: String? {
    switch self {
    case .unknownCommand(let word):
      return Self.nearest(word, in: CommandName.allCases.map(\.rawValue))
    case .unknownOption(let word, let command):
      let options = command?.row.allOptions ?? OptionKey.ofEveryCommand
      let name = word.drop { $0 == UInt8(ascii: "-") }
      return Self.nearest(Array(name), in: options.map(\.row.spelling)).map { "--\($0)" }
    case .unknownValue(let word, let option):
      return Self.nearest(word, in: option.row.value.choices)
    case .unknownOperand(let word, let operand, _):
      return Self.nearest(word, in: operand.choices)
    case .noCommand, .optionBeforeCommand, .missingValue, .unexpectedValue, .repeated, .missingOperand, .missingOption,
      .extraOperand, .notUTF8:
      return nil
    }
  }

  /// The command line for help that lists the valid choices, unless the sentence does.
  private var helpLine: String? {
    switch self {
    case .noCommand, .unknownCommand, .unknownOption(_, nil): "charter help"
    case .unknownOption(_, let command?), .missingOperand(_, let command), .missingOption(_, let command),
      .extraOperand(_, let command):
      "charter help \(command.rawValue)"
    case .optionBeforeCommand, .missingValue, .unexpectedValue, .unknownValue, .repeated, .unknownOperand, .notUTF8:
      nil
    }
  }

  private static func nearest(_ word: [UInt8], in candidates: [String]) -> String? {
    EditDistance.nearest(String(decoding: word, as: UTF8.self), in: candidates)
  }
}

// MARK: - Pieces of sentences

extension UsageError {
  private static func about(_ word: [UInt8], en english: String, nl dutch: String, fr french: String) -> Phrase {
    Phrase(en: english, nl: dutch, fr: french).adding(" ").adding(.quoted(Displayed.word(word)))
  }

  private static func unknownCommand(_ word: [UInt8]) -> Phrase {
    about(word, en: "no command is called", nl: "er is geen opdracht", fr: "il n’y a pas de commande")
  }

  private static func list(_ choices: [String]) -> Phrase {
    Phrase(en: "; there are: ", nl: "; er zijn: ", fr: " ; il y a : ").adding(choices.joined(separator: ", "))
  }

  private static func need(of command: CommandName, _ usage: String) -> Phrase {
    .quoted(command.rawValue).adding(Phrase(en: " needs", nl: " vraagt", fr: " demande")).adding(" \(usage)")
  }

  private static func choices(_ choices: [String], of name: String, not word: [UInt8]) -> Phrase {
    let all = choices.joined(separator: ", ")
    return Phrase(
      en: "\(name) is one of \(all), not", nl: "\(name) is een van \(all), niet", fr: "\(name) est l’un de \(all), pas"
    ).adding(" ").adding(.quoted(Displayed.word(word)))
  }

  private static func reference(to helpLine: String) -> Phrase {
    let line = Phrase.quoted(helpLine)
    return Phrase(en: " (see \(line.english))", nl: " (zie \(line.dutch))", fr: " (voir \(line.french))")
  }

  private static func question(_ suggestion: String) -> Phrase {
    let word = Phrase.quoted(suggestion)
    return Phrase(
      en: ": did you mean \(word.english)?", nl: ": bedoelde je \(word.dutch)?",
      fr: " : vouliez-vous dire \(word.french) ?")
  }
}

extension Operand {
  /// Its name in an error message: `FILE`, or `SHELL (bash, zsh, fish)`.
  fileprivate var usage: String {
    choices.isEmpty ? placeholder : "\(placeholder) (\(choices.joined(separator: ", ")))"
  }
}

extension Phrase {
  fileprivate func adding(_ text: String) -> Phrase {
    Phrase(en: english + text, nl: dutch + text, fr: french + text)
  }

  fileprivate func adding(_ other: Phrase) -> Phrase {
    Phrase(en: english + other.english, nl: dutch + other.dutch, fr: french + other.french)
  }
}
