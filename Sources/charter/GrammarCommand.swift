// The command `charter grammar`: what `Grammar/` holds.

import CharterKit

/// `charter grammar`.
enum GrammarCommand {
  static func run(_ arguments: ParsedArguments) -> ExitStatus {
    let wanted = arguments.operands.first.map { String(decoding: $0, as: UTF8.self) }
    switch wanted {
    case "ebnf": return Console.write(EBNF.render())
    case "schema": return Console.write(JSONSchema.render())
    default: return Console.write(ReferenceManual.render())
    }
  }
}
