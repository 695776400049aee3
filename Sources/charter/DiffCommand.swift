// The command `charter diff`: what changed in meaning between two charters.

import CharterKit
import CharterSystem

/// `charter diff`. The status is as for `diff`: 0 for no difference, 1 for a difference, 2 if that could not be
/// determined.
enum DiffCommand {
  /// The path that git gives for an added or deleted file.
  private static let nothing = Array("/dev/null".utf8)

  static func run(_ arguments: ParsedArguments) -> ExitStatus {
    guard let first = arguments.operands.first, let second = arguments.operands.dropFirst().first else {
      return .failure
    }
    let (oldInput, newInput) = (Input(first, arguments), Input(second, arguments))
    if case .standardInput = oldInput, case .standardInput = newInput {
      Console.complain(
        Phrase(
          en: "only one of the two charters can come from standard input",
          nl: "slechts een van beide charters kan van de standaardinvoer komen",
          fr: "une seule des deux chartes peut venir de l’entrée standard")[arguments.messageLanguage])
      return .failure
    }
    var messages = arguments.messageLanguage
    do throws(SystemFailure) {
      let old = try analysis(oldInput, arguments)
      messages = arguments.messageLanguage(for: old)
      let new = try analysis(newInput, arguments)
      var areCharters = true
      for (analysis, input) in [(old, oldInput), (new, newInput)] where !analysis.isCharter && !isNothing(input) {
        _ = Console.refuse(analysis, input, arguments)
        areCharters = false
      }
      guard areCharters else { return .failure }
      let difference = CharterDifference(from: old, to: new)
      let language =
        arguments.chosenLanguage(of: .language) ?? arguments.chosenLanguage(of: .messages)
        ?? (new.charter.range.isEmpty ? old : new).charter.language
      let text = rendered(
        difference, DifferenceJSON.File(old, name: oldInput.name), DifferenceJSON.File(new, name: newInput.name),
        language, arguments)
      return Console.write(
        text, status: status(difference), language: arguments.chosenLanguage(of: .messages) ?? language)
    } catch {
      return Console.report(error, language: messages)
    }
  }

  /// A charter; for `/dev/null`, an empty one.
  private static func analysis(_ input: Input, _ arguments: ParsedArguments) throws(SystemFailure) -> Analysis {
    isNothing(input) ? Analysis([], reader: arguments.messageLanguage) : try input.analysis(arguments)
  }

  /// Whether it represents a file that doesn't exist.
  private static func isNothing(_ input: Input) -> Bool {
    if case .file(let path) = input { path.bytes == nothing } else { false }
  }

  /// Charters with errors that seem equal may differ in what could not be read.
  private static func status(_ difference: CharterDifference) -> ExitStatus {
    if !difference.isEmpty { return .findings }
    return difference.isWhole ? .success : .failure
  }

  private static func rendered(
    _ difference: CharterDifference, _ old: DifferenceJSON.File, _ new: DifferenceJSON.File, _ language: Language,
    _ arguments: ParsedArguments
  ) -> [UInt8] {
    switch arguments.choice(DifferenceFormat.self) {
    case .json: DifferenceJSON.render(difference, old: old, new: new, language: language)
    case .markdown: DifferenceMarkdown.render(difference, language: language)
    case .text:
      DifferenceText.render(
        difference, language: language, style: Console.style(arguments, on: StandardDescriptors.output))
    }
  }
}
