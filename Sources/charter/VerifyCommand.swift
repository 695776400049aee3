// The command `charter verify`: who has signed, what else was signed, and whether the text is in force.

import CharterKit
import CharterSigning
import CharterSystem

/// `charter verify`. The status is 0 only if every partner has signed the present text, and 2 if that could not be
/// determined.
enum VerifyCommand {
  static func run(_ arguments: ParsedArguments) -> ExitStatus {
    var language = arguments.messageLanguage
    do throws(SystemFailure) {
      let input = Input(arguments.operands.first ?? [], arguments)
      let analysis = try input.analysis(arguments)
      language = arguments.messageLanguage(for: analysis)
      guard case .file(let path) = input else {
        Console.complain(
          Phrase(
            en: "signatures are kept next to the charter's file: give the file, not standard input",
            nl: "handtekeningen liggen naast het bestand van het charter: geef het bestand, niet de standaardinvoer",
            fr: "les signatures se trouvent à côté du fichier de la charte : donnez le fichier, "
              + "pas l’entrée standard")[language])
        return .failure
      }
      guard analysis.errorCount == 0 else {
        return Console.refuse(
          analysis, input, arguments,
          because: Phrase(
            en: "a charter with errors is not one that was signed",
            nl: "een charter met fouten is er geen dat getekend is",
            fr: "une charte qui a des erreurs n’est pas une charte signée"))
      }
      guard let text = SignedText(analysis.charter) else {
        Console.complain(SigningSummary.tooLong[language])
        return .failure
      }
      if let expected = arguments.value(of: .expect), !FingerprintText.isFingerprint(expected) {
        Console.complain(
          Phrase(
            en: "--expect takes a whole fingerprint: sha256: and 64 letters and digits, in lower case",
            nl: "--expect vraagt een hele vingerafdruk: sha256: en 64 kleine letters en cijfers",
            fr: "--expect demande une empreinte entière : sha256: et 64 lettres minuscules et chiffres")[language])
        return .failure
      }
      guard let demands = try Verification.Demands.given(arguments, language) else { return .failure }
      for program in OpenSSH.passedOver { Console.complain(VerdictWording.passedOver(program)[language]) }
      let verification = try Verification(
        text, in: SignatureFolder(of: path), demands, preferring: analysis.charter.language)
      let result = VerificationResult(verification, analysis, expected: arguments.value(of: .expect))
      let output =
        switch arguments.choice(VerificationFormat.self) {
        case .json: VerificationJSON.render(result, file: path.bytes, language)
        case .text:
          VerificationText.render(result, language, Console.style(arguments, on: StandardDescriptors.output))
        }
      return Console.write(output, status: result.status, language: language)
    } catch {
      return Console.report(error, language: language)
    }
  }
}

/// A verification, with what is needed to report it.
struct VerificationResult {
  /// What has changed since a text that someone signed; nil if that text is not stored.
  struct Earlier {
    let fingerprint: [UInt8]
    let difference: CharterDifference?
  }

  let verification: Verification
  /// The other texts that were signed, in slot order.
  let earlier: [Earlier]
  /// Whether the text is the expected one; nil if none was given.
  let isExpected: Bool?

  init(_ verification: Verification, _ analysis: Analysis, expected: [UInt8]?) {
    self.verification = verification
    isExpected = expected.map { $0.elementsEqual(verification.text.fingerprint.utf8) }
    earlier = verification.earlier.map { fingerprint, stored in
      Earlier(fingerprint: fingerprint, difference: stored.map { CharterDifference(from: $0.analysis, to: analysis) })
    }
  }

  var status: ExitStatus {
    if isExpected == false { return .findings }
    if verification.isComplete { return .success }
    return verification.obstacle == nil ? .findings : .failure
  }
}
