// Which findings are waived, and why.

/// Waivers by kind of finding: those of the whole charter, and those of partners and aims, whose statements do not
/// overlap.
struct WaiverIndex {
  private struct Waived {
    let scope: ByteRange
    let reason: TextValue
  }

  private struct Waivers {
    var ofCharter: Waived?
    /// The foldable ranges, in source order.
    var ofStatements: [Waived] = []
  }

  private var byKind: [UInt16: Waivers] = [:]

  init() {}

  /// Adds a waiver of a statement, or of the whole charter. Those of one kind are added in source order.
  mutating func add(_ rule: Rule, _ reason: TextValue, in scope: ByteRange, isOfCharter: Bool) {
    let waived = Waived(scope: scope, reason: reason)
    if isOfCharter {
      byKind[rule.number, default: Waivers()].ofCharter = waived
    } else {
      byKind[rule.number, default: Waivers()].ofStatements.append(waived)
    }
  }

  /// The reason of the innermost waiver that covers a finding; nil if there is none. Errors are never covered.
  func reason(for finding: Finding) -> TextValue? {
    guard finding.severity != .error, let waivers = byKind[finding.rule.number] else { return nil }
    return (statement(waivers.ofStatements, finding.range) ?? waivers.ofCharter)?.reason
  }

  /// The waiver whose statement contains the range.
  private func statement(_ waivers: [Waived], _ location: ByteRange) -> Waived? {
    let next = waivers.partitioningIndex { $0.scope.start > location.start }
    guard next > 0, waivers[next - 1].scope.contains(location) else { return nil }
    return waivers[next - 1]
  }
}
