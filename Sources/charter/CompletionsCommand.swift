// The command `charter completions`.

/// The shells with completions.
enum Shell: String, CaseIterable, Sendable {
  case bash, zsh, fish
}

/// `charter completions`.
enum CompletionsCommand {
  /// Prints a shell's completions on standard output.
  static func run(_ arguments: ParsedArguments) -> ExitStatus {
    // The parser lets only names of shells through.
    guard let shell = arguments.operand(Shell.self) else { return .failure }
    return Console.write(
      Array(Completions.script(for: shell).utf8), language: arguments.messageLanguage)
  }
}
