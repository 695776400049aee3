// Shell completions, generated from the tables.

import CharterKit

/// The scripts that let a shell complete the command's arguments.
enum Completions {
  /// A shell's script. It offers the tables' commands, options and values, and charter files where one is expected.
  static func script(for shell: Shell) -> String {
    switch shell {
    case .bash: BashCompletions.script
    case .zsh: ZshCompletions.script
    case .fish: FishCompletions.script
    }
  }

  /// The ways to refer to a finding: its code or its name.
  static let findings = Rule.all.flatMap { [$0.code, $0.name] }

  /// The commands with their rows, in the order of the table.
  static let commands = CommandName.allCases.map { (name: $0.rawValue, row: $0.row) }

  /// The ways to type an option: `-o` and `--output`, or just one of these.
  static func spellings(of option: CommandOption) -> [String] {
    (option.letter.map { ["-\($0)"] } ?? []) + [option.dashed]
  }

  /// A text as a single-quoted shell word.
  static func quoted(_ text: String) -> String {
    var word = "'"
    for scalar in text.unicodeScalars {
      // A quote ends the word, is added after a backslash, and starts the word again.
      if scalar == "'" { word += #"'\''"# } else { word.unicodeScalars.append(scalar) }
    }
    return word + "'"
  }
}
