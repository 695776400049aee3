// What the words of a command line say, checked against the table.

import CharterKit

/// A command with its operands and options, each allowed by the table and given as often as it may be.
struct ParsedArguments: Equatable, Sendable {
  let command: CommandName
  /// The words that are no options, in order, as many as the command takes.
  var operands: [[UInt8]] = []
  /// The values of each option that was given; an empty one for an option without a value.
  var values: [OptionKey: [[UInt8]]] = [:]

  /// Whether an option was given.
  func isGiven(_ option: OptionKey) -> Bool {
    values[option] != nil
  }

  /// The value that was given to an option; nil when it was left out. It has at least one byte.
  func value(of option: OptionKey) -> [UInt8]? {
    values[option]?.last
  }

  /// The values that were given to an option that may be repeated, in order; none when it was left out.
  func values(of option: OptionKey) -> [[UInt8]] {
    values[option] ?? []
  }
}

/// What the user asks for.
enum Request: Equatable, Sendable {
  case run(ParsedArguments)
  /// The help of one command, or of all.
  case help(CommandName?, Language)
  case version
}
