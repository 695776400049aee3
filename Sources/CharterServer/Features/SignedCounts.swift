// How many of the required signatures a charter's current text has, computed in the background and cached.

import CharterKit
import CharterSigning
import CharterSystem

/// The latest known counts. Asking never blocks: what isn't known yet is queued, and the client is told to ask again.
package struct SignedCounts {
  /// The result for a document.
  package struct Finding: Sendable {
    let uri: DocumentURI
    /// The text and the signature files for which the count is valid.
    let source: [UInt8]
    let stamps: [FileStamp?]
    /// Nil if nobody has begun to sign, or if it can't be determined.
    let count: Int?
  }

  private var known: [DocumentURI: Finding] = [:]
  /// Documents whose counts are still to be computed, and those being computed.
  private var waiting: [DocumentURI: Analysis] = [:]
  private var underWay: Set<DocumentURI> = []

  /// How many have signed (`Verification.signatureCount`), as far as is known now; also nil for a file that is not on
  /// disk or has errors.
  mutating func count(of analysis: Analysis, _ uri: DocumentURI) -> Int? {
    guard analysis.errorCount == 0, uri.path != nil else { return nil }
    waiting[uri] = analysis
    guard let known = known[uri], known.source == analysis.source.bytes else { return nil }
    return known.count
  }

  mutating func forget(_ uri: DocumentURI) {
    known[uri] = nil
    waiting[uri] = nil
  }

  /// The next piece of work, if there is any.
  mutating func next() -> (@Sendable () -> Finding)? {
    guard let (uri, analysis) = waiting.first(where: { !underWay.contains($0.key) }), let path = uri.path else {
      return nil
    }
    waiting[uri] = nil
    underWay.insert(uri)
    let before = known[uri]
    return { Self.find(analysis, uri, SignatureFolder(of: path), before) }
  }

  /// Stores a result; returns whether it differs from the previous one.
  mutating func add(_ finding: Finding) -> Bool {
    underWay.remove(finding.uri)
    let before = known.updateValue(finding, forKey: finding.uri)
    return before?.count != finding.count || (finding.count != nil && before?.source != finding.source)
  }

  /// Verifies the signatures, unless text and files are unchanged.
  private static func find(
    _ analysis: Analysis, _ uri: DocumentURI, _ folder: SignatureFolder, _ before: Finding?
  ) -> Finding {
    let source = analysis.source.bytes
    let stamps = folder.stamps()
    if let before, before.source == source, before.stamps == stamps { return before }
    var count: Int?
    if (try? folder.exists()) == true, let text = SignedText(analysis.charter),
      let verification = try? Verification(text, in: folder), verification.obstacle == nil
    {
      count = verification.signatureCount
    }
    return Finding(uri: uri, source: source, stamps: stamps, count: count)
  }
}

extension LanguageServer {
  /// Stores the counts that were computed and starts on the next ones; false if there was nothing to do.
  func countSignatures() -> Bool {
    var findings = counting?.take() ?? []
    while let work = signedCounts.next() {
      if let counting { counting.start(work) } else { findings.append(work()) }
    }
    var isNew = false
    for finding in findings where signedCounts.add(finding) { isNew = true }
    if isNew, client.refreshesLenses { ask("workspace/codeLens/refresh", nil) }
    return !findings.isEmpty
  }
}
