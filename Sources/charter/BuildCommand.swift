// The command `charter build`: the document of a charter.

import CharterKit
import CharterSigning
import CharterSystem

/// `charter build`. A charter with errors can only be built as a draft.
enum BuildCommand {
  static func run(_ arguments: ParsedArguments) -> ExitStatus {
    let output = arguments.choice(BuildOutput.self)
    if let picture = arguments.choice(PictureKind.self), !output.pictures.contains(picture) {
      Console.complain(Self.refusal(of: picture, output)[arguments.messageLanguage])
      return .failure
    }
    var language = arguments.messageLanguage
    do throws(SystemFailure) {
      let input = Input(arguments.operands.first ?? [], arguments)
      let analysis = try input.analysis(arguments)
      language = arguments.messageLanguage(for: analysis)
      let isDraft = arguments.isGiven(.draft)
      guard analysis.errorCount == 0 || isDraft && analysis.isCharter else {
        return Console.refuse(
          analysis, input, arguments,
          because: Phrase(
            en:
              "nothing was written, because the charter has errors; --draft writes it anyway, marked as a draft",
            nl: "er is niets geschreven, want het charter heeft fouten; --draft schrijft het toch, gemerkt als ontwerp",
            fr:
              "rien n’a été écrit, car la charte a des erreurs ; --draft l’écrit malgré tout, marquée comme version provisoire"
          ))
      }
      if output == .canonical, analysis.errorCount > 0 {
        return Console.refuse(
          analysis, input, arguments,
          because: Phrase(
            en: "a charter with errors has no content to sign, not even as a draft",
            nl: "een charter met fouten heeft geen inhoud die getekend kan worden, ook niet als ontwerp",
            fr: "une charte qui a des erreurs n’a pas de contenu à signer, même comme version provisoire"))
      }
      guard let demands = try Verification.Demands.given(arguments, language) else { return .failure }
      let signatures =
        output.showsSignatures || arguments.isGiven(.requireSignatures)
        ? try DocumentSignatures(analysis, input, demands, language) : DocumentSignatures()
      if arguments.isGiven(.requireSignatures), !signatures.areComplete {
        Console.complain(
          Phrase(
            en: "nothing was written, because not every partner has signed: charter verify says who has",
            nl: "er is niets geschreven, want niet elke partner heeft getekend: charter verify zegt wie wel",
            fr: "rien n’a été écrit, car tous les partenaires n’ont pas signé : charter verify dit qui l’a fait")[
              language])
        return signatures.obstacle == nil ? .findings : .failure
      }
      if signatures.isAmendmentPending { Console.complain(Self.pendingAmendment[language]) }
      let document = document(analysis, output, arguments, isDraft: isDraft, signatures)
      guard let file = arguments.value(of: .output), !file.elementsEqual("-".utf8) else {
        return Console.write(document, language: language)
      }
      try GuardedWrite.write(document, to: FilePath(file), as: .output)
      return .success
    } catch {
      return Console.report(error, language: language)
    }
  }

  private static func document(
    _ analysis: Analysis, _ output: BuildOutput, _ arguments: ParsedArguments, isDraft: Bool,
    _ signatures: DocumentSignatures
  ) -> [UInt8] {
    let chosen = arguments.chosenLanguage(of: .language)
    let language = chosen ?? analysis.charter.language
    var options = DocumentOptions(language: language, isDraft: isDraft)
    options.isLanguageChosen = chosen != nil
    options.hasPicture = arguments.choice(PictureKind.self) != .nothing
    // A text with errors can't be signed, so it gets no fingerprint.
    if analysis.errorCount == 0 { options.fingerprint = Fingerprint.of(analysis.charter) }
    options.signatures = signatures.verified
    options.isAmendmentPending = signatures.isAmendmentPending
    if isDraft { options.findings = DraftFindings.lines(of: analysis, language) }
    return output.render(analysis, options: options)
  }

  private static let pendingAmendment = Phrase(
    en: "this text is to replace another, and is not in force yet: charter verify says who has to agree",
    nl: "deze tekst moet een andere vervangen en geldt nog niet: charter verify zegt wie nog akkoord moet gaan",
    fr: "ce texte doit en remplacer un autre et n’est pas encore en vigueur : charter verify dit qui doit être d’accord"
  )

  private static func refusal(of picture: PictureKind, _ output: BuildOutput) -> Phrase {
    let usual = output.pictures.map(\.rawValue).joined(separator: ", ")
    let given = Phrase.quoted(picture.rawValue)
    return Phrase(
      en: "--picture with --to \(output.rawValue) is one of \(usual), not \(given.english)",
      nl: "--picture met --to \(output.rawValue) is een van \(usual), niet \(given.dutch)",
      fr: "--picture avec --to \(output.rawValue) est l’un de \(usual), pas \(given.french)")
  }
}
