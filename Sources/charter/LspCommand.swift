// The command `charter lsp`: the language server.

import CharterServer
import CharterSystem

/// `charter lsp`. It ends when its client says so (status 0 if that followed the protocol), or is gone (1).
enum LspCommand {
  static func run(_ arguments: ParsedArguments) -> ExitStatus {
    switch ServerProcess.run(
      version: CharterCommand.version, language: arguments.messageLanguage,
      log: arguments.value(of: .log).map { FilePath($0) }
    ) {
    case .quiet(let status): return status == 0 ? .success : .findings
    case .complaint(let sentence, let status):
      Console.complain(sentence)
      return status == 0 ? .success : .findings
    case .failure(let failure):
      return Console.report(failure, language: arguments.messageLanguage)
    }
  }
}
