// The command `charter grammar`, which prints the generated files in `Grammar/`.

import CharterKit

/// `charter grammar`.
enum GrammarCommand {
  static func run(_ arguments: ParsedArguments) -> ExitStatus {
    // The parser lets only the names of pages through.
    guard let page = arguments.operand(GeneratedPage.self) else { return .failure }
    return Console.write(page.render(), language: arguments.messageLanguage)
  }
}
