// Completions for fish.

import CharterKit

/// The script for fish.
enum FishCompletions {
  static var script: String {
    """
    # Completions of charter for fish, made by: charter completions fish

    # Whether the command typed so far is this one; without an argument, whether there is none yet.
    function __charter_command_is
      set -l words (commandline -opc)
      set -l skip 0
      for word in $words[2..-1]
        if test $skip -eq 1
          set skip 0
        else if contains -- $word \(commonOptionsWithValue)
          set skip 1
        else if not string match -q -- '-*' $word
          test "$word" = "$argv[1]"
          return
        end
      end
      test -z "$argv[1]"
    end

    complete -c charter -f
    \(lines.joined(separator: "\n"))

    """
  }

  private static var commonOptionsWithValue: String {
    OptionKey.ofEveryCommand.map(\.row).filter { $0.value != .none }.map(\.dashed).joined(separator: " ")
  }

  private static var lines: [String] {
    var lines = OptionKey.ofEveryCommand.map { line(for: $0.row, condition: "") }
    for command in Completions.commands {
      lines.append(
        "complete -c charter -n __charter_command_is -a \(command.name) -d "
          + quoted(command.row.summary[.english]))
    }
    for command in Completions.commands {
      let condition = "-n '__charter_command_is \(command.name)' "
      lines += command.row.options.map { line(for: $0.row, condition: condition) }
      lines += command.row.operands.compactMap { operand in
        words(for: operand).map { "complete -c charter \(condition)-a \(quoted($0))" }
      }
    }
    return lines
  }

  private static func line(for option: CommandOption, condition: String) -> String {
    var line = "complete -c charter \(condition)"
    if let letter = option.letter { line += "-s \(letter) " }
    line += "-l \(option.spelling) "
    switch option.value {
    case .none: break
    case .choice(_, let choices, _): line += "-x -a \(quoted(choices.joined(separator: " "))) "
    case .text: line += "-x "
    case .file: line += "-r -F "
    }
    return line + "-d \(quoted(option.help[.english]))"
  }

  private static func words(for operand: Operand) -> String? {
    switch operand.kind {
    case .charterFile, .charterFileOrFolder: "(__fish_complete_suffix .charter)"
    case .choice(let choices): choices.joined(separator: " ")
    case .finding: Completions.findings.joined(separator: " ")
    case .text: nil
    }
  }

  /// A text as one word; unlike other shells, fish allows backslash escapes within single quotes.
  private static func quoted(_ text: String) -> String {
    var word = "'"
    for scalar in text.unicodeScalars {
      if scalar == "'" || scalar == "\\" { word += "\\" }
      word.unicodeScalars.append(scalar)
    }
    return word + "'"
  }
}
