// Which findings a charter's waivers cover.

/// Waivers by kind of finding: those of the whole charter, and those of partners and aims, whose statements do not
/// overlap.
struct WaiverIndex {
  private struct Waivers {
    var ofCharter: Waiver?
    /// In source order.
    var ofStatements: [Waiver] = []
  }

  private var byKind: [UInt16: Waivers] = [:]

  /// The waivers of a charter, which lie in source order.
  init(_ charter: Charter) {
    for waiver in charter.waivers {
      guard let kind = waiver.kind, waiver.reason != nil else { continue }
      if waiver.scope == charter.range {
        byKind[kind.number, default: Waivers()].ofCharter = waiver
      } else {
        byKind[kind.number, default: Waivers()].ofStatements.append(waiver)
      }
    }
  }

  /// The reason of the innermost waiver that covers a finding; nil if none does. Errors are never covered.
  func reason(for finding: Finding) -> TextValue? {
    guard finding.severity != .error, let waivers = byKind[finding.kind.number] else { return nil }
    return (statement(waivers.ofStatements, finding.range) ?? waivers.ofCharter)?.reason
  }

  /// The waiver whose statement holds the place.
  private func statement(_ waivers: [Waiver], _ place: ByteRange) -> Waiver? {
    let next = waivers.partitioningIndex { $0.scope.start > place.start }
    guard next > 0, waivers[next - 1].scope.contains(place) else { return nil }
    return waivers[next - 1]
  }
}
