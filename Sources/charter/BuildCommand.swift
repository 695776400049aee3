// The command `charter build`: the document of a charter.

import CharterKit
import CharterSystem

/// `charter build`. A charter with errors gives no document, unless as a draft.
enum BuildCommand {
  static func run(_ arguments: ParsedArguments) -> ExitStatus {
    let output = arguments.choice(of: .to).flatMap { BuildOutput(rawValue: $0) } ?? .markdown
    if let picture = arguments.choice(of: .picture), !output.pictures.contains(picture) {
      Console.complain(Self.refusal(of: picture, output)[arguments.messageLanguage])
      return .failure
    }
    do throws(SystemFailure) {
      let input = Input(arguments.operands.first ?? [], arguments)
      let analysis = try input.analysis(arguments)
      let isDraft = arguments.isGiven(.draft)
      guard analysis.errorCount == 0 || isDraft && analysis.isCharter else {
        return Console.refuse(
          analysis, input, arguments,
          because: Phrase(
            en: "nothing was written, because the charter has errors; --draft writes it all the same, marked as a draft",
            nl: "er is niets geschreven, want het charter heeft fouten; --draft schrijft het toch, gemerkt als ontwerp",
            fr: "rien n’a été écrit, car la charte a des erreurs ; --draft l’écrit malgré tout, marquée comme version provisoire"))
      }
      let language = arguments.messageLanguage(for: analysis)
      let signatures = try DocumentSignatures(analysis, input, output, language)
      if arguments.isGiven(.requireSignatures), !signatures.areComplete {
        Console.complain(
          Phrase(
            en: "nothing was written, because not every partner has signed: charter verify says who has",
            nl: "er is niets geschreven, want niet elke partner heeft getekend: charter verify zegt wie wel",
            fr: "rien n’a été écrit, car tous les partenaires n’ont pas signé : charter verify dit qui l’a fait")[language])
        return signatures.obstacle == nil ? .findings : .failure
      }
      let document = document(analysis, output, arguments, isDraft: isDraft, signatures.verified)
      guard let file = arguments.value(of: .output), !file.elementsEqual("-".utf8) else {
        return Console.write(document, language: language)
      }
      try GuardedWrite.write(document, to: FilePath(file), as: .output)
      return .success
    } catch {
      return Console.report(error, language: arguments.messageLanguage)
    }
  }

  private static func document(
    _ analysis: Analysis, _ output: BuildOutput, _ arguments: ParsedArguments, isDraft: Bool,
    _ signatures: [KeySignature]
  ) -> [UInt8] {
    let language = arguments.chosenLanguage(of: .language) ?? analysis.charter.language
    var options = DocumentOptions(language: language, isDraft: isDraft)
    options.hasPicture = arguments.choice(of: .picture) != "none"
    options.fingerprint = Fingerprint.of(analysis.charter)
    options.signatures = signatures
    if isDraft {
      let wording = Wording(analysis.source, file: analysis.charter.language, messages: language)
      let index = LineIndex(analysis.source)
      options.findings = analysis.findings.filter { !$0.isWaived }.prefix(TextReport.limit).map { finding in
        let line = Phrase(en: "line", nl: "regel", fr: "ligne")[language]
        return "\(finding.kind.code), \(line) \(index.position(finding.range.start).line): \(wording.message(finding))"
      }
    }
    return output.render(analysis, options: options)
  }

  private static func refusal(of picture: String, _ output: BuildOutput) -> Phrase {
    let usual = output.pictures.joined(separator: ", ")
    return Phrase(
      en: "--picture with --to \(output.rawValue) is one of \(usual), not '\(picture)'",
      nl: "--picture met --to \(output.rawValue) is een van \(usual), niet '\(picture)'",
      fr: "--picture avec --to \(output.rawValue) est l’un de \(usual), pas '\(picture)'")
  }
}
