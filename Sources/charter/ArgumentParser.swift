// Parses a command line into a request, using the tables of commands and options.

import CharterKit

/// Reads a command line, as bytes, word by word.
///
/// The forms are `--name value`, `--name=value`, `-o value`, `-ovalue` and `-o=value`; after `--` nothing is an option,
/// and `-` never is. A value in a word of its own may not begin with a dash, since then it was probably forgotten;
/// after `=` it may.
struct ArgumentParser: ~Copyable {
  private var words: ArraySlice<[UInt8]>
  private var parsed: ParsedArguments?
  /// Options given before the command.
  private var early: [OptionKey: [[UInt8]]] = [:]
  private var optionsEnded = false

  /// Parses the words after the program's name.
  static func parse(_ words: some Collection<[UInt8]>) throws(UsageError) -> Request {
    var parser = ArgumentParser(words: Array(words)[...])
    return try parser.parseAll()
  }

  private init(words: ArraySlice<[UInt8]>) {
    self.words = words
  }

  private mutating func parseAll() throws(UsageError) -> Request {
    while let word = words.popFirst() {
      if optionsEnded || word.first != dash || word.count == 1 {
        try takeWord(word)
      } else if word == dashes {
        optionsEnded = true
      } else if word.starts(with: dashes) {
        try takeLongOption(word)
      } else {
        try takeShortOptions(word)
      }
    }
    return try request()
  }

  private func request() throws(UsageError) -> Request {
    let isGiven = { [early, parsed] (option: OptionKey) in early[option] != nil || parsed?.isGiven(option) ?? false }
    let language =
      (parsed?.values ?? early)[.messages]?.last.map { String(decoding: $0, as: UTF8.self) }
      .flatMap { Language(code: $0) } ?? MessageLanguage.ofEnvironment
    if isGiven(.help) { return .help(parsed?.command, language) }
    if isGiven(.version) { return .version }
    guard let parsed else { throw .noCommand }
    let missing = parsed.command.row.operands.dropFirst(parsed.operands.count).first
    if let missing, missing.count == .exactlyOne { throw .missingOperand(missing, parsed.command) }
    for option in parsed.command.row.required where !parsed.isGiven(option) {
      throw .missingOption(option, parsed.command)
    }
    if parsed.command == .help { return .help(parsed.operands.first.flatMap { CommandName($0) }, language) }
    return .run(parsed)
  }
}

// MARK: - Words and options

extension ArgumentParser {
  /// Takes a word that is not an option: the command, or one of its operands.
  private mutating func takeWord(_ word: [UInt8]) throws(UsageError) {
    guard let command = parsed?.command else {
      guard let command = CommandName(word) else { throw .unknownCommand(word) }
      parsed = ParsedArguments(command: command, values: early)
      return
    }
    let operands = command.row.operands
    let count = parsed?.operands.count ?? 0
    // Only the last operand may be repeated.
    guard let operand = count < operands.count ? operands[count] : operands.last,
      count < operands.count || operand.count == .anyNumber
    else { throw .extraOperand(word, command) }
    if !operand.choices.isEmpty, !operand.choices.contains(where: { word.elementsEqual($0.utf8) }) {
      throw .unknownOperand(word, operand, command)
    }
    if operand.isText { try checkText(word, operand.placeholder) }
    parsed?.operands.append(word)
  }

  private mutating func takeLongOption(_ word: [UInt8]) throws(UsageError) {
    let end = word.firstIndex(of: equals) ?? word.endIndex
    let spelling = word[2..<end]
    guard let option = knownOptions.first(where: { spelling.elementsEqual($0.row.spelling.utf8) }) else {
      throw unknown(Array(word[..<end]), spelling)
    }
    let attached = end < word.endIndex ? Array(word[(end + 1)...]) : nil
    if attached != nil, option.row.value == .none { throw .unexpectedValue(option) }
    try take(option, attached)
  }

  private mutating func takeShortOptions(_ word: [UInt8]) throws(UsageError) {
    var letters = word.dropFirst()
    while let letter = letters.popFirst() {
      let option = knownOptions.first { $0.row.letter?.value == UInt32(letter) }
      guard let option else { throw .unknownOption(word, parsed?.command) }
      if option.row.value == .none {
        try take(option, nil)
      } else {
        let attached = letters.first == equals ? letters.dropFirst() : letters
        try take(option, letters.isEmpty ? nil : Array(attached))
        return
      }
    }
  }

  /// Records an option that the table allows here, with the value attached to it or following it.
  private mutating func take(_ option: OptionKey, _ attached: [UInt8]?) throws(UsageError) {
    let row = option.row
    var value: [UInt8] = []
    if row.value != .none {
      if let attached {
        value = attached
      } else if let next = words.first, next.first != dash || next.count == 1 {
        value = next
        words.removeFirst()
      }
      if value.isEmpty { throw .missingValue(option) }
      let choices = row.value.choices
      if !choices.isEmpty, !choices.contains(where: { value.elementsEqual($0.utf8) }) {
        throw .unknownValue(value, option)
      }
      if case .text(let placeholder) = row.value { try checkText(value, placeholder) }
    }
    let given = parsed?.values[option] ?? early[option] ?? []
    if !given.isEmpty, !row.isRepeatable, row.value != .none { throw .repeated(option) }
    if parsed == nil { early[option] = given + [value] } else { parsed?.values[option] = given + [value] }
  }

  /// Rejects text that is not UTF-8: guessing the encoding or dropping bytes would change a name.
  private func checkText(_ word: [UInt8], _ placeholder: String) throws(UsageError) {
    if String(validating: word, as: UTF8.self) == nil { throw .notUTF8(word, placeholder) }
  }

  private var knownOptions: [OptionKey] {
    parsed?.command.row.allOptions ?? OptionKey.ofEveryCommand
  }

  private func unknown(_ word: [UInt8], _ spelling: ArraySlice<UInt8>) -> UsageError {
    if parsed == nil {
      for command in CommandName.allCases {
        if let option = command.row.options.first(where: { spelling.elementsEqual($0.row.spelling.utf8) }) {
          return .optionBeforeCommand(option, command)
        }
      }
    }
    return .unknownOption(word, parsed?.command)
  }
}

private let dash = UInt8(ascii: "-")
private let dashes = [dash, dash]
private let equals = UInt8(ascii: "=")
