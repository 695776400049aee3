// Completions for bash 3.2 and later, which don't need the bash-completion package.

/// The script for bash.
enum BashCompletions {
  static var script: String {
    """
    # Completions of charter for bash, made by: charter completions bash

    _charter() {
      local current="${COMP_WORDS[COMP_CWORD]}" command="" option="" prefix="" words="" files="" word
      local -i index operands=0 ended=0
      COMPREPLY=()

      # Where the cursor stands: behind which command, which option, how many operands.
      for ((index = 1; index < COMP_CWORD; index++)); do
        word="${COMP_WORDS[index]}"
        if [[ -n $option ]]; then
          # With = among the word breaks, --name=value comes as three words.
          [[ $word == "=" ]] || option=""
        elif ((ended)) || [[ $word != -* || $word == "-" ]]; then
          if [[ -z $command ]]; then command="$word"; else operands+=1; fi
        elif [[ $word == "--" ]]; then
          ended=1
        else
          case "$word" in
            \(optionsWithValue.joined(separator: " | "))) option="$word" ;;
          esac
        fi
      done
      if [[ -n $option && $current == "=" ]]; then
        current=""
      elif [[ -z $option && $current == --*=* ]] && ((!ended)); then
        option="${current%%=*}" prefix="${current%%=*}=" current="${current#*=}"
      fi

      if [[ -n $option ]]; then
        case "$command:$option" in
    \(valueCases)
        esac
      elif [[ $current == -* ]] && ((!ended)); then
        case "$command" in
    \(optionCases)
        esac
      else
        case "$command:$operands" in
    \(operandCases)
        esac
      fi

      if [[ -n $words ]]; then
        while IFS= read -r word; do
          COMPREPLY+=("$prefix$word")
        done < <(compgen -W "$words" -- "$current")
      elif [[ -n $files ]]; then
        while IFS= read -r word; do
          if [[ $files == "any" || $word == *.charter || -d ${word/#\\~/$HOME} ]]; then COMPREPLY+=("$prefix$word"); fi
        done < <(compgen -f -- "$current")
        compopt -o filenames 2> /dev/null
      fi
      return 0
    }

    complete -F _charter charter

    """
  }

  private static var optionsWithValue: [String] {
    OptionKey.allCases.map(\.row).filter { $0.value != .none }.flatMap { Completions.spellings(of: $0) }
  }

  private static var valueCases: String {
    var cases: [String] = []
    for command in Completions.commands {
      for option in command.row.options.map(\.row) {
        addCase(for: option, of: command.name, to: &cases)
      }
    }
    for option in OptionKey.ofEveryCommand.map(\.row) { addCase(for: option, of: "*", to: &cases) }
    return cases.joined(separator: "\n")
  }

  private static func addCase(for option: CommandOption, of command: String, to cases: inout [String]) {
    let patterns = Completions.spellings(of: option).map { "\(command):\($0)" }.joined(separator: " | ")
    switch option.value {
    case .none, .text: break
    case .choice(_, let choices, _): cases.append("      \(patterns)) words=\"\(choices.joined(separator: " "))\" ;;")
    case .file: cases.append("      \(patterns)) files=\"any\" ;;")
    }
  }

  private static var optionCases: String {
    let common = OptionKey.ofEveryCommand
    let rows = Completions.commands.map { ($0.name, $0.row.allOptions) } + [("\"\"", common)]
    return rows.map { name, options in
      "      \(name)) words=\"\(options.map(\.row.dashed).joined(separator: " "))\" ;;"
    }.joined(separator: "\n")
  }

  private static var operandCases: String {
    var cases = ["      :*) words=\"\(Completions.commands.map(\.name).joined(separator: " "))\" ;;"]
    for command in Completions.commands {
      for (index, operand) in command.row.operands.enumerated() {
        let pattern = "\(command.name):\(operand.count == .anyNumber ? "*" : "\(index)")"
        switch operand.kind {
        case .charterFile, .charterFileOrFolder: cases.append("      \(pattern)) files=\"charters\" ;;")
        case .choice(let choices): cases.append("      \(pattern)) words=\"\(choices.joined(separator: " "))\" ;;")
        case .finding: cases.append("      \(pattern)) words=\"\(Completions.findings.joined(separator: " "))\" ;;")
        case .text: break
        }
      }
    }
    return cases.joined(separator: "\n")
  }
}
