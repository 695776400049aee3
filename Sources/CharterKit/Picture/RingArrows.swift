// Finds a curve for each arrow of the ring, and a position for its number.

/// The candidate curves for each gift, and the one chosen.
struct RingArrows {
  /// The maximum number of curves changed to make room for a number.
  private static let maximumChanges = 40

  private let nodes: [RingLayout.Node]
  /// By gift: the candidates, least bent first.
  private var ways: [[ArrowCurve]] = []

  /// Nil if some gift has no curve that stays clear of circles and titles.
  init?(_ nodes: [RingLayout.Node], _ gifts: [(giver: Int, gainer: Int)]) {
    self.nodes = nodes
    for gift in gifts {
      let isReturned = gifts.contains { $0.giver == gift.gainer && $0.gainer == gift.giver }
      // Arrows in opposite directions bend away from each other.
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

  /// A curve and a number's position for each gift; nil if some number has none.
  func arrange() -> (curves: [ArrowCurve], badges: [Point])? {
    var choice = [Int](repeating: 0, count: ways.count)
    var placement = BadgePlacement(ways.map { $0[0] }, nodes)
    for _ in 0..<Self.maximumChanges {
      switch placement.places() {
      case .placed(let badges): return (placement.curves, badges)
      case .stuck(let stuck):
        // The next candidate with a position for the number.
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
