// A warning that the authors have decided to leave.

/// `waive`: a warning that is set aside, and why.
public struct Waiver: Sendable {
  /// Why the warning is left.
  public let reason: TextValue?
  public let anchor: ByteRange
  /// The kind of warning that is waived; nil if the name is unknown.
  public var rule: Rule?
  /// What it covers: the range of the statement that contains it.
  public let scope: ByteRange
}

extension WaiverIndex {
  /// Indexes the waivers of a charter, which are in source order.
  init(_ charter: Charter) {
    self.init()
    for waiver in charter.waivers {
      guard let rule = waiver.rule, let reason = waiver.reason else { continue }
      add(rule, reason, in: waiver.scope, isOfCharter: waiver.scope == charter.range)
    }
  }
}
