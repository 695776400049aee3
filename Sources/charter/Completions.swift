// The completions for shells, made from the tables.

import CharterKit

/// The scripts that teach a shell to complete the command's words.
enum Completions {
  /// A shell's script. What it offers are the tables' commands, options and values, and charters where one is expected.
  static func script(for shell: Shell) -> String {
    switch shell {
    case .bash: BashCompletions.script
    case .zsh: ZshCompletions.script
    case .fish: FishCompletions.script
    }
  }

  /// What a finding may be called: its code, or its name.
  static let findings = FindingKind.all.flatMap { [$0.code, $0.name] }

  /// The commands with their rows, in the order of the table.
  static let commands = CommandName.allCases.map { (name: $0.rawValue, row: $0.row) }

  /// How an option may be typed: `-o` and `--output`, or the one there is.
  static func spellings(of option: CommandOption) -> [String] {
    (option.letter.map { ["-\($0)"] } ?? []) + [option.dashed]
  }

  /// A text as one word of a shell, in single quotes.
  static func quoted(_ text: String) -> String {
    var word = "'"
    for scalar in text.unicodeScalars {
      // A quote ends the word, stands for itself behind a backslash, and begins the word again.
      if scalar == "'" { word += #"'\''"# } else { word.unicodeScalars.append(scalar) }
    }
    return word + "'"
  }
}
