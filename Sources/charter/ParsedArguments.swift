// A parsed command line, checked against the tables.

import CharterKit

/// A command with its operands and options, all allowed by the tables and given no more often than they may be.
struct ParsedArguments: Equatable, Sendable {
  let command: CommandName
  /// The words that are not options, in order, as many as the command takes.
  var operands: [[UInt8]] = []
  /// The values of each option that was given; empty for an option without a value.
  var values: [OptionKey: [[UInt8]]] = [:]

  /// Whether an option was given.
  func isGiven(_ option: OptionKey) -> Bool {
    values[option] != nil
  }

  /// The value given for an option, which has at least one byte; nil if it was left out.
  func value(of option: OptionKey) -> [UInt8]? {
    values[option]?.last
  }

  /// The values given for an option that may be repeated, in order; empty if it was left out.
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
