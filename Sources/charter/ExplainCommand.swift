// The command `charter explain`: what a finding means.

import CharterKit

/// `charter explain`; without a finding, the list of all.
enum ExplainCommand {
  static func run(_ arguments: ParsedArguments) -> ExitStatus {
    let language = arguments.writtenLanguage
    guard let operand = arguments.operands.first else {
      return Console.write(Explanation.list(language: language), language: language)
    }
    let wanted = String(decoding: operand, as: UTF8.self)
    guard let kind = Rule.find(wanted) else {
      let known = Rule.all.map(\.name) + Rule.all.map(\.code)
      let hint = EditDistance.nearest(wanted, in: known).map { nearest in
        Phrase(
          en: "; did you mean \(nearest)?", nl: "; bedoelde je \(nearest)?", fr: " ; vouliez-vous dire \(nearest) ?")
      }
      let word = Phrase.quoted(Displayed.word(operand))
      Console.complain(
        Phrase(
          en: "there is no finding \(word.english)", nl: "er is geen bevinding \(word.dutch)",
          fr: "il n’y a pas de constat \(word.french)"
        )[language] + (hint?[language] ?? ""))
      return .failure
    }
    return Console.write(Explanation.render(rule: kind, language: language), language: language)
  }
}
