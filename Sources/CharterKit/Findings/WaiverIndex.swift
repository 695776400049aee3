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

  /// Marks what is covered with the reason of the innermost waiver. Errors are never covered.
  func apply(to findings: inout [Finding]) {
    guard !byKind.isEmpty else { return }
    for index in findings.indices {
      guard let waivers = byKind[findings[index].kind.number] else { continue }
      let place = findings[index].range
      findings[index].waiver = (statement(waivers.ofStatements, place) ?? waivers.ofCharter)?.reason
    }
  }

  /// The waiver whose statement holds the place.
  private func statement(_ waivers: [Waiver], _ place: ByteRange) -> Waiver? {
    let next = waivers.partitioningIndex { $0.scope.start > place.start }
    guard next > 0, waivers[next - 1].scope.contains(place) else { return nil }
    return waivers[next - 1]
  }
}
