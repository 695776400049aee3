// Finds a way for each arrow of the ring, and a place for its number.

/// The curves that each gift may take, and the one that it takes.
struct RingArrows {
  /// Curves that were changed for the sake of a number, at most.
  private static let maximumChanges = 40

  private let nodes: [RingLayout.Node]
  /// By gift: the least bowed first.
  private var ways: [[ArrowCurve]] = []

  /// Nil where a gift has no way that keeps away from circles and titles.
  init?(_ nodes: [RingLayout.Node], _ gifts: [(giver: Int, gainer: Int)]) {
    self.nodes = nodes
    for gift in gifts {
      let isReturned = gifts.contains { $0.giver == gift.gainer && $0.gainer == gift.giver }
      // There and back bow away from each other.
      let bows = isReturned ? [150, 220, 90, 300, 380] : [60, 0, -60, 120, -120, 200, -200, 300, -300]
      let (giver, gainer) = (nodes[gift.giver].centre, nodes[gift.gainer].centre)
      let free = bows.map {
        ArrowCurve(from: giver, to: gainer, radius: RingLayout.nodeRadius + RingLayout.gap, bow: $0)
      }.filter { Self.isFree($0, gift, nodes) }
      if free.isEmpty { return nil }
      ways.append(free)
    }
  }

  private static func isFree(_ curve: ArrowCurve, _ gift: (giver: Int, gainer: Int), _ nodes: [RingLayout.Node]) -> Bool
  {
    for (index, node) in nodes.enumerated() {
      if index != gift.giver, index != gift.gainer,
        curve.passes(node.centre, within: RingLayout.nodeRadius + 2 * RingLayout.gap)
      {
        return false
      }
      if curve.passes(node.box, within: RingLayout.gap) { return false }
    }
    return true
  }

  /// A curve and a number's place for each gift; nil where some number finds none.
  func arrange() -> (curves: [ArrowCurve], badges: [Point])? {
    var choice = [Int](repeating: 0, count: ways.count)
    var placement = BadgePlacement(ways.map { $0[0] }, nodes)
    for _ in 0..<Self.maximumChanges {
      switch placement.places() {
      case .placed(let badges): return (placement.curves, badges)
      case .stuck(let stuck):
        // The next way round that has a place for the number.
        let count = ways[stuck].count
        let next = (1..<max(2, count)).map { (choice[stuck] + $0) % count }.first { way in
          placement.wouldFit(ways[stuck][way], number: stuck)
        }
        guard let next, count > 1 else { return nil }
        choice[stuck] = next
        placement.change(stuck, to: ways[stuck][next])
      }
    }
    return nil
  }
}
