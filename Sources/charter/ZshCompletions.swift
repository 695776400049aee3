// Completions for zsh, using its function `_arguments`.

import CharterKit

/// The script for zsh.
enum ZshCompletions {
  static var script: String {
    """
    #compdef charter
    # Completions of charter for zsh, made by: charter completions zsh

    _charter() {
      local curcontext="$curcontext" state line
      local -a commands
      typeset -A opt_args

      _arguments -C -S \\
    \(OptionKey.ofEveryCommand.map { "    \(specification(of: $0.row)) \\" }.joined(separator: "\n"))
        '1:command:->command' \\
        '*::argument:->argument'

      case $state in
        command)
          commands=(
    \(Completions.commands.map { "        " + Completions.quoted("\($0.name):\($0.row.summary[.english])") }
      .joined(separator: "\n"))
          )
          _describe command commands
          ;;
        argument)
          case $words[1] in
    \(Completions.commands.map { commandCase($0.name, $0.row) }.joined(separator: "\n"))
          esac
          ;;
      esac
    }

    if [[ $funcstack[1] == _charter ]]; then
      _charter "$@"
    else
      compdef _charter charter
    fi

    """
  }

  private static func commandCase(_ name: String, _ command: Command) -> String {
    let specifications =
      command.allOptions.map { specification(of: $0.row) }
      + command.operands.enumerated().map { index, operand in
        let position = operand.count == .anyNumber ? "*" : "\(index + 1)"
        return Completions.quoted("\(position):\(operand.placeholder):\(action(for: operand))")
      }
    let lines =
      ["        \(name))", "          _arguments -S \\"] + specifications.dropLast().map { "            \($0) \\" }
    return (lines + specifications.suffix(1).map { "            \($0)" } + ["          ;;"]).joined(separator: "\n")
  }

  /// An option as an argument of `_arguments`: `'(-o --output)'{-o+,--output=}'[Write to a file]:FILE:_files'`.
  private static func specification(of option: CommandOption) -> String {
    var action = ""
    switch option.value {
    case .none: break
    case .choice(let placeholder, let choices, _): action = ":\(placeholder):(\(choices.joined(separator: " ")))"
    case .text(let placeholder): action = ":\(placeholder): "
    case .file(let placeholder, _): action = ":\(placeholder):_files"
    }
    let hasValue = option.value != .none
    let explained = "[\(escaped(option.help[.english]))]\(action)"
    let long = option.dashed + (hasValue ? "=" : "")
    let repetition = option.isRepeatable ? "*" : ""
    guard let letter = option.letter else { return Completions.quoted("\(repetition)\(long)\(explained)") }
    let others = option.isRepeatable ? "*" : "(-\(letter) \(option.dashed))"
    return "\(Completions.quoted(others)){-\(letter)\(hasValue ? "+" : ""),\(long)}\(Completions.quoted(explained))"
  }

  private static func action(for operand: Operand) -> String {
    switch operand.kind {
    case .charterFile, .charterFileOrFolder: "_files -g \"*.charter\""
    case .choice(let choices): "(\(choices.joined(separator: " ")))"
    case .finding: "(\(Completions.findings.joined(separator: " ")))"
    case .text: " "
    }
  }

  /// Descriptions are in square brackets, which must be escaped.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      if scalar == "[" || scalar == "]" || scalar == "\\" || scalar == ":" { result += "\\" }
      result.unicodeScalars.append(scalar)
    }
    return result
  }
}
