// The command `charter grammar`, which prints the generated files in `Grammar/`.

import CharterKit

/// `charter grammar`.
enum GrammarCommand {
  static func run(_ arguments: ParsedArguments) -> ExitStatus {
    let wanted = arguments.operands.first.map { String(decoding: $0, as: UTF8.self) }
    return Console.write(text(wanted), language: arguments.messageLanguage)
  }

  private static func text(_ wanted: String?) -> [UInt8] {
    switch wanted {
    case "ebnf": EBNF.render()
    case "schema": JSONSchema.render()
    case "textmate": TextMateGrammar.render()
    case "sublime": SublimeGrammar.render()
    case "kate": KateGrammar.render()
    case "vim": VimGrammar.render()
    case "snippets": SnippetFile.render()
    case "pygments": PygmentsGrammar.render()
    default: ReferenceManual.render()
    }
  }
}
