// The command `charter new`: a starting file.

import CharterKit
import CharterSystem

/// `charter new`. An existing file is never overwritten.
enum NewCommand {
  static func run(_ arguments: ParsedArguments) -> ExitStatus {
    let language = arguments.writtenLanguage
    let messages = arguments.chosenLanguage(of: .messages) ?? language
    let text = StartingCharter.render(
      title: arguments.operands.first ?? [], partners: arguments.values(of: .partner), language: language)
    guard let output = arguments.value(of: .output), !output.elementsEqual("-".utf8) else {
      return Console.write(text, language: messages)
    }
    do throws(SystemFailure) {
      try GuardedWrite.write(text, to: FilePath(output), as: .newCharter)
      return .success
    } catch {
      return Console.report(error, language: messages)
    }
  }
}
