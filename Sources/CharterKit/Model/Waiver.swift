// A warning that the authors have decided to leave.

/// `waive`: a warning that is not heeded, and why.
public struct Waiver: Sendable {
  public let reason: TextValue?
  public let anchor: ByteRange
  /// The kinds of warning that it speaks of; empty if the name is unknown.
  public var kind: FindingKind?
  /// What it covers: the statement that it stands in.
  public let scope: ByteRange
}

extension WaiverIndex {
  /// The waivers of a charter, which lie in source order.
  init(_ charter: Charter) {
    self.init()
    for waiver in charter.waivers {
      guard let kind = waiver.kind, let reason = waiver.reason else { continue }
      add(kind, reason, in: waiver.scope, isOfCharter: waiver.scope == charter.range)
    }
  }
}
