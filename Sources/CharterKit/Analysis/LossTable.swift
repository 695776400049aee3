// What the others lose without each partner, for all partners at once.

/// The losses without each partner, grouped by partner in one pass over the charter.
struct LossTable {
  /// By party: the start of its losses.
  private let starts: [UInt32]
  private let losses: [Loss]

  init(_ analysis: Analysis) {
    let charter = analysis.charter
    var starts = [UInt32](repeating: 0, count: charter.parties.count + 1)
    analysis.flow.forEachLoss(in: charter) { partner, _ in starts[partner + 1] += 1 }
    for index in charter.parties.indices { starts[index + 1] += starts[index] }
    var next = starts
    var losses = [Loss](repeating: .aim(0), count: Int(starts[charter.parties.count]))
    analysis.flow.forEachLoss(in: charter) { partner, loss in
      losses[Int(next[partner])] = loss
      next[partner] += 1
    }
    self.starts = starts
    self.losses = losses
  }

  /// The losses in the order of those who lose; what aims lose comes last.
  subscript(_ partner: Int) -> ArraySlice<Loss> {
    guard partner >= 0, partner + 1 < starts.count else { return [] }
    return losses[Int(starts[partner])..<Int(starts[partner + 1])]
  }
}
