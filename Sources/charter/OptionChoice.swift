// The options that take one of some words: each an enumeration, so that the compiler asks its command for every word.

import CharterKit

/// The words that an option takes.
protocol OptionChoice: RawRepresentable<String>, CaseIterable, Sendable {
  /// The option that takes them.
  static var option: OptionKey { get }
}

/// The words of an option that has one for when it is left out.
protocol DefaultedChoice: OptionChoice {
  /// The word that holds when the option is left out.
  static var usual: Self { get }
}

/// `charter check --format`: how findings are written.
enum FindingsFormat: String, DefaultedChoice {
  case text, json, sarif, github, gitlab

  static let option = OptionKey.format
  static let usual = FindingsFormat.text
}

/// `charter diff --format`: how differences are written.
enum DifferenceFormat: String, DefaultedChoice {
  case text, markdown, json

  static let option = OptionKey.differenceFormat
  static let usual = DifferenceFormat.text
}

/// `charter verify --format`: how the result of a verification is written.
enum VerificationFormat: String, DefaultedChoice {
  case text, json

  static let option = OptionKey.verificationFormat
  static let usual = VerificationFormat.text
}

/// `--color`: when messages are coloured.
enum ColourUse: String, DefaultedChoice {
  /// On a terminal that shows colours.
  case auto
  case always, never

  static let option = OptionKey.color
  static let usual = ColourUse.auto
}

/// `charter build --picture`: the picture of who gives to whom. Which one is usual depends on the output.
enum PictureKind: String, OptionChoice {
  case mermaid, svg
  case nothing = "none"

  static let option = OptionKey.picture
}

extension ParsedArguments {
  /// The first operand, where it is one of an enumeration's words.
  func operand<Choice: RawRepresentable<String> & CaseIterable>(_ type: Choice.Type) -> Choice? {
    operands.first.flatMap { given in type.allCases.first { given.elementsEqual($0.rawValue.utf8) } }
  }

  /// The word given to an option; nil when it was left out.
  func choice<Choice: OptionChoice>(_ type: Choice.Type) -> Choice? {
    value(of: Choice.option).flatMap { given in type.allCases.first { given.elementsEqual($0.rawValue.utf8) } }
  }

  /// The word given to an option, or the one that holds when it was left out.
  func choice<Choice: DefaultedChoice>(_ type: Choice.Type) -> Choice {
    value(of: Choice.option)
      .flatMap { given in type.allCases.first { given.elementsEqual($0.rawValue.utf8) } } ?? Choice.usual
  }

  /// The language chosen with an option (`messages`, `language`); nil if it was left out.
  func chosenLanguage(of option: OptionKey) -> Language? {
    value(of: option).flatMap { given in Language.allCases.first { given.elementsEqual($0.code.utf8) } }
  }
}

extension CommandOption.Value {
  /// One of the words of a choice.
  static func choice<Choice: OptionChoice>(_ placeholder: String, _ type: Choice.Type) -> CommandOption.Value {
    .choice(placeholder, of: Choice.allCases.map(\.rawValue))
  }

  /// One of the words of a choice, or its usual one.
  static func choice<Choice: DefaultedChoice>(_ placeholder: String, _ type: Choice.Type) -> CommandOption.Value {
    .choice(placeholder, of: Choice.allCases.map(\.rawValue), default: Choice.usual.rawValue)
  }

  /// The code of a language.
  static let language = CommandOption.Value.choice("LANGUAGE", of: Language.allCases.map(\.code))
}
