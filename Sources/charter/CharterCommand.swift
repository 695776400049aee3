// The command `charter`: runs a command line and returns an exit status.

import CharterKit
import CharterSystem

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The program.
@main
struct CharterCommand {
  /// The version of the program.
  static let version = "0.1.0"

  static func main() {
    StandardDescriptors.open()
    Signals.ignoreWriteSignals()
    exit(run(Arguments.bytes.dropFirst()).rawValue)
  }

  /// Runs the words after the program's name.
  static func run(_ words: some Collection<[UInt8]>) -> ExitStatus {
    do throws(UsageError) {
      switch try ArgumentParser.parse(words) {
      case .run(let arguments): return run(arguments)
      case .help(let command, let language):
        return Console.write(Help.text(of: command, in: language), language: language)
      case .version: return Console.write(Array("charter \(version)\n".utf8))
      }
    } catch .noCommand {
      // Someone who gives no command needs to see them all, not an error message.
      Console.explain(Help.text(of: nil, in: ArgumentParser.messageLanguage(words)))
      return .failure
    } catch {
      Console.complain(error.text(in: ArgumentParser.messageLanguage(words)))
      return .failure
    }
  }

  private static func run(_ arguments: ParsedArguments) -> ExitStatus {
    switch arguments.command {
    case .check: CheckCommand.run(arguments)
    case .build: BuildCommand.run(arguments)
    case .fmt: FmtCommand.run(arguments)
    case .translate: TranslateCommand.run(arguments)
    case .new: NewCommand.run(arguments)
    case .explain: ExplainCommand.run(arguments)
    case .report: ReportCommand.run(arguments)
    case .diff: DiffCommand.run(arguments)
    case .sign: SignCommand.run(arguments)
    case .verify: VerifyCommand.run(arguments)
    case .lsp: LspCommand.run(arguments)
    case .grammar: GrammarCommand.run(arguments)
    case .completions: CompletionsCommand.run(arguments)
    // The parser turns it into a request for help.
    case .help: .failure
    }
  }
}
