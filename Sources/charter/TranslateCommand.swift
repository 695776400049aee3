// The command `charter translate`, which translates the keywords of a charter.

import CharterKit
import CharterSystem

/// `charter translate`. It writes to standard output, or replaces the file itself if something changes.
enum TranslateCommand {
  static func run(_ arguments: ParsedArguments) -> ExitStatus {
    guard let language = arguments.chosenLanguage(of: .toLanguage) else { return .failure }
    let input = Input(arguments.operands.first ?? [], arguments)
    if arguments.isGiven(.inPlace), case .standardInput = input {
      Console.complain(
        Phrase(
          en: "--in-place needs a file, not standard input",
          nl: "--in-place vraagt een bestand, niet de standaardinvoer",
          fr: "--in-place demande un fichier, pas l’entrée standard"
        )[arguments.messageLanguage])
      return .failure
    }
    var messages = arguments.messageLanguage
    do throws(SystemFailure) {
      let bytes = try input.read()
      let analysis = Analysis(bytes, reader: messages)
      messages = arguments.messageLanguage(for: analysis)
      if let obstacle = RewritingObstacle(analysis) {
        Console.complain(obstacle.text(of: input.name, analysis.source, in: messages))
        return .failure
      }
      let text: [UInt8]
      do throws(TranslationObstacle) {
        text = try Translation.render(analysis, to: language)
      } catch {
        explain(error, analysis, input, to: language, arguments)
        return .findings
      }
      guard arguments.isGiven(.inPlace), case .file(let path) = input else {
        return Console.write(text, language: messages)
      }
      if text != bytes { try GuardedWrite.write(text, to: path, as: .sameCharter) }
      return .success
    } catch {
      return Console.report(error, language: messages)
    }
  }

  private static func explain(
    _ obstacle: TranslationObstacle, _ analysis: Analysis, _ input: Input, to language: Language,
    _ arguments: ParsedArguments
  ) {
    let messages = arguments.messageLanguage(for: analysis)
    switch obstacle {
    case .word(let range):
      let place = LineIndex(analysis.source).position(range.start)
      let word = Phrase.quoted(Displayed.word(Array(analysis.source.slice(range))))
      let wording = Wording(analysis.source, file: analysis.charter.language, messages: messages)
      let named = wording.words(.language(language))
      let at = "\(Displayed.text(input.name)):\(place.line):\(place.column): "
      Console.complain(
        at
          + Phrase(
            en: "in \(named) \(word.english) would be a keyword here, so nothing was written; use another word for it",
            nl: "in het \(named) zou \(word.dutch) hier een sleutelwoord zijn; er is niets geschreven. "
              + "Kies er een ander woord voor",
            fr: "en \(named), \(word.french) serait ici un mot-clé ; rien n’a été écrit. Choisissez un autre mot"
          )[messages])
    case .mistakes:
      var text: [UInt8] = []
      TextReport.append(
        analysis, file: input.name, language: messages, style: Console.style(arguments), into: &text)
      Console.explain(text)
      Console.complain(
        Phrase(
          en: "nothing was written, because with other keywords these mistakes would be read differently: "
            + "correct them first",
          nl: "er is niets geschreven, want met andere sleutelwoorden zouden deze fouten anders gelezen worden: "
            + "herstel ze eerst",
          fr: "rien n’a été écrit, car avec d’autres mots-clés ces fautes se liraient autrement : "
            + "corrigez-les d’abord"
        )[messages])
    }
  }
}
