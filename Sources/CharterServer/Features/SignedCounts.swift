// How many signatories of a charter have signed the text as it is, remembered from one question to the next.

import CharterKit
import CharterSigning
import CharterSystem

/// The counts that were found last. A signature is verified again only when the text or what lies beside it has changed.
struct SignedCounts {
  private struct Known {
    let fingerprint: String
    let evidence: [[UInt8]?]
    let count: Int
  }

  private var known: [DocumentURI: Known] = [:]

  /// How many have signed; nil where nobody has begun to, where the file is not on a disk or has errors, and where it
  /// can't be told.
  mutating func count(of analysis: Analysis, _ uri: DocumentURI) -> Int? {
    guard analysis.errorCount == 0, let path = uri.path else { return nil }
    let folder = SignatureFolder(of: path)
    guard (try? folder.exists()) == true, let text = SignedText(analysis.charter) else { return nil }
    let evidence = folder.evidence(of: text)
    if let known = known[uri], known.fingerprint == text.fingerprint, known.evidence == evidence { return known.count }
    guard let verification = try? Verification(text, in: folder), verification.obstacle == nil else { return nil }
    let count = verification.seatings.count { $0.verdict.isSigned && !$0.isLeaving }
    known[uri] = Known(fingerprint: text.fingerprint, evidence: evidence, count: count)
    return count
  }

  mutating func forget(_ uri: DocumentURI) { known[uri] = nil }
}
