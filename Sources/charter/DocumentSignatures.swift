// The signatures shown in a document: those of the present text, verified while it is built.

import CharterKit
import CharterSigning
import CharterSystem

/// What the signature folder contributes to a charter's document. A signature that is stale, invalid or could not be
/// checked is reported, and never shown as valid.
struct DocumentSignatures {
  private(set) var verified: [KeySignature] = []
  /// Whether every partner has signed, and the text is in force.
  private(set) var areComplete = false
  /// Whether the text is to replace another, but doesn't yet.
  private(set) var isAmendmentPending = false
  private(set) var obstacle: OpenSSH.Obstacle?

  /// None, for a document that shows none.
  init() {}

  /// None for a draft with errors: it is no text that anybody signs.
  init(
    _ analysis: Analysis, _ input: Input, _ demands: Verification.Demands, _ language: Language
  ) throws(SystemFailure) {
    let charter = analysis.charter
    guard analysis.errorCount == 0 else { return }
    isAmendmentPending = SignedText.amends(charter)
    guard case .file(let path) = input else { return }
    let folder = SignatureFolder(of: path)
    guard try folder.exists() else { return }
    guard let text = SignedText(charter) else {
      Console.complain(SigningSummary.tooLong[language])
      return
    }
    for program in OpenSSH.passedOver { Console.complain(VerdictWording.passedOver(program)[language]) }
    let verification = try Verification(text, in: folder, demands, preferring: charter.language)
    areComplete = verification.isComplete
    if let amendment = verification.amendment { isAmendmentPending = !amendment.isInForce }
    obstacle = verification.obstacle
    for status in verification.statuses where !status.isLeaving {
      switch status.verdict {
      case .signed(let mark):
        guard let partner = text.partner(named: status.slot.partner)?.index, partner < charter.partners.count,
          let day = CalendarDay(year: mark.date.year, month: mark.date.month, day: mark.date.day)
        else { continue }
        let signatories = charter.parties[charter.partners[partner]].signatories.indices
        verified.append(
          KeySignature(
            signatory: signatories.lowerBound + status.slot.number - 1, day: day, hour: mark.date.hour,
            minute: mark.date.minute, key: mark.key, wasTouched: mark.wasTouched))
      case .missing: break
      case .stale, .invalid, .unchecked:
        let name = Displayed.quoted(status.signatory.name)
        let partner = Displayed.word(status.slot.partner)
        let word = VerdictWording.word(status.verdict)
        let why = VerdictWording.details(status.verdict)
        Console.complain(
          Phrase(
            en: "not shown as signed, \(word.english): \(name.english), for \(partner) (\(why.english))",
            nl: "niet als getekend getoond, \(word.dutch): \(name.dutch), voor \(partner) (\(why.dutch))",
            fr: "non montré comme signé, \(word.french) : \(name.french), pour \(partner) (\(why.french))")[language])
      }
    }
  }
}
