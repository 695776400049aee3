// The command `charter report`: the evidence for each success factor.

import CharterKit
import CharterSystem

/// `charter report`. A charter with errors gets a report as well, on what could be read.
enum ReportCommand {
  static func run(_ arguments: ParsedArguments) -> ExitStatus {
    do throws(SystemFailure) {
      let input = Input(arguments.operands.first ?? [], arguments)
      let analysis = try input.analysis(arguments)
      guard analysis.isCharter else { return Console.refuse(analysis, input, arguments) }
      let language = arguments.chosenLanguage(of: .language) ?? analysis.charter.language
      guard let wanted = arguments.value(of: .without) else {
        return Console.write(Report.render(analysis, language: language), language: language)
      }
      guard let partner = Report.partner(named: wanted, in: analysis.charter) else {
        let names = analysis.charter.partners.map { partner in
          Displayed.word(Array(analysis.source.slice(analysis.charter.parties[partner].anchor)))
        }
        let shown = names.prefix(10).joined(separator: ", ") + (names.count > 10 ? ", …" : "")
        let word = Phrase.quoted(Displayed.word(wanted))
        Console.complain(
          Phrase(
            en: "no partner is called \(word.english); there are: \(shown)",
            nl: "geen partner heet \(word.dutch); er zijn: \(shown)",
            fr: "aucun partenaire ne s’appelle \(word.french) ; il y a : \(shown)"
          )[arguments.chosenLanguage(of: .messages) ?? language])
        return .failure
      }
      return Console.write(
        Report.renderWithout(analysis, partner: partner, language: language), language: language)
    } catch {
      return Console.report(error, language: arguments.messageLanguage)
    }
  }
}
