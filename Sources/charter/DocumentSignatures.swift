// The signatures that a document shows: those of the present text, verified while it is made.

import CharterKit
import CharterSigning
import CharterSystem

/// What the folder beside a charter gives its document. A signature that is stale, invalid or could not be checked is
/// told, and never shown as signed.
struct DocumentSignatures {
  private(set) var verified: [KeySignature] = []
  /// Whether every partner has signed, and the text is in force.
  private(set) var areComplete = false
  private(set) var obstacle: OpenSSH.Obstacle?

  /// Nothing where there is no folder, for a draft with errors, and for outputs that show no signatures.
  init(_ analysis: Analysis, _ input: Input, _ output: BuildOutput, _ language: Language) throws(SystemFailure) {
    guard analysis.errorCount == 0, case .file(let path) = input else { return }
    let folder = SignatureFolder(of: path)
    guard try folder.exists(), let text = SignedText(analysis.charter) else { return }
    let verification = try Verification(text, in: folder)
    areComplete = verification.isComplete
    obstacle = verification.obstacle
    let charter = analysis.charter
    for seating in verification.seatings where !seating.isLeaving {
      switch seating.verdict {
      case .signed(let mark):
        guard let partner = text.partner(named: seating.seat.partner)?.index, partner < charter.partners.count,
          let day = CalendarDay(year: mark.date.year, month: mark.date.month, day: mark.date.day)
        else { continue }
        let signatories = charter.parties[charter.partners[partner]].signatories.indices
        verified.append(
          KeySignature(
            signatory: signatories.lowerBound + seating.seat.number - 1, day: day, hour: mark.date.hour,
            minute: mark.date.minute, key: mark.key, wasTouched: mark.wasTouched))
      case .missing: break
      case .stale, .invalid, .unchecked:
        let name = Displayed.text(seating.signatory.name)
        let partner = Displayed.text(seating.seat.partner)
        let why = "\(VerdictWording.word(seating.verdict)[language]): \(VerdictWording.details(seating.verdict)[language])"
        Console.complain(
          Phrase(
            en: "not shown as signed: \(name), for \(partner) (\(why))",
            nl: "niet als getekend getoond: \(name), voor \(partner) (\(why))",
            fr: "non montré comme signé : \(name), pour \(partner) (\(why))")[language])
      }
    }
  }
}
