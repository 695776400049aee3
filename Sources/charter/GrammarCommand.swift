// The command `charter grammar`: what `Grammar/` holds.

import CharterKit

/// `charter grammar`.
enum GrammarCommand {
  static func run(_ arguments: ParsedArguments) -> ExitStatus {
    let wanted = arguments.operands.first.map { String(decoding: $0, as: UTF8.self) }
    switch wanted {
    case "ebnf": return Console.write(EBNF.render())
    case "schema": return Console.write(JSONSchema.render())
    case "textmate": return Console.write(TextMateGrammar.render())
    case "sublime": return Console.write(SublimeGrammar.render())
    case "kate": return Console.write(KateGrammar.render())
    case "vim": return Console.write(VimGrammar.render())
    case "snippets": return Console.write(SnippetFile.render())
    case "pygments": return Console.write(PygmentsGrammar.render())
    default: return Console.write(ReferenceManual.render())
    }
  }
}
