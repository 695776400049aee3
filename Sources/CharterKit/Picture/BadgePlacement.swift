// Places the numbers of arrows so that each is on its own arrow and touches nothing else.

/// The candidate positions for each curve's number, updated as curves change one by one.
struct BadgePlacement {
  /// Candidate positions on an arrow, one bit each, starting from the middle.
  private static let steps = 40

  enum Outcome {
    case placed([Point])
    /// There is no position for the number of this curve.
    case stuck(Int)
  }

  /// The candidate positions on one curve.
  private struct Offer {
    var places: [Point]
    /// Those that are clear of circles, titles and the curve's own head.
    var open: UInt64
    /// For each other curve: the positions that it crosses.
    var crossed: [UInt64]

    var free: UInt64 { crossed.reduce(open) { $0 & ~$1 } }
  }

  private let nodes: [RingLayout.Node]
  private(set) var curves: [ArrowCurve]
  private var offers: [Offer] = []

  init(_ curves: [ArrowCurve], _ nodes: [RingLayout.Node]) {
    self.curves = curves
    self.nodes = nodes
    offers = curves.indices.map { offer(of: curves[$0], number: $0) }
  }

  /// Whether a number would have a position if the curve were replaced by this one.
  func wouldFit(_ curve: ArrowCurve, number index: Int) -> Bool { offer(of: curve, number: index).free != 0 }

  mutating func change(_ index: Int, to curve: ArrowCurve) {
    curves[index] = curve
    offers[index] = offer(of: curve, number: index)
    for other in offers.indices where other != index {
      offers[other].crossed[index] = Self.crossed(offers[other], by: curve)
    }
  }

  /// Chooses a position for the number of each curve.
  func places() -> Outcome {
    let free = offers.map { $0.free }
    if let stuck = free.firstIndex(of: 0) { return .stuck(stuck) }
    // The curve with the fewest options goes first; one that ends up without a position goes first in the next round.
    var order = free.indices.sorted { one, other in
      let (few, many) = (free[one].nonzeroBitCount, free[other].nonzeroBitCount)
      return few != many ? few < many : one < other
    }
    var stuck = 0
    for _ in 0..<12 {
      var places = [Point?](repeating: nil, count: curves.count)
      var isPlaced = true
      for curve in order {
        let offer = offers[curve].places
        let place = offer.indices.first { free[curve] >> UInt64($0) & 1 != 0 && Self.isApart(offer[$0], places) }
        places[curve] = place.map { offer[$0] }
        if places[curve] == nil {
          isPlaced = false
          stuck = curve
          break
        }
      }
      if isPlaced { return .placed(places.compactMap { $0 }) }
      order.removeAll { $0 == stuck }
      order.insert(stuck, at: 0)
    }
    return .stuck(stuck)
  }

  private static func isApart(_ point: Point, _ others: [Point?]) -> Bool {
    let distance = 2 * RingLayout.badgeRadius + RingLayout.gap
    for case let other? in others where (point - other).squaredLength < distance * distance { return false }
    return true
  }

  private func offer(of curve: ArrowCurve, number index: Int) -> Offer {
    var offer = Offer(places: [], open: 0, crossed: [UInt64](repeating: 0, count: curves.count))
    for turn in 0..<Self.steps - 1 {
      let step = Self.steps / 2 + (turn % 2 == 0 ? turn / 2 : -(turn + 1) / 2)
      let position = curve.place(step, of: Self.steps)
      offer.places.append(position)
      let toHead = RingLayout.badgeRadius + RingLayout.gap
      if (position - curve.end).squaredLength >= toHead * toHead, nodes.allSatisfy({ Self.isAway(position, from: $0) })
      {
        offer.open |= 1 << UInt64(turn)
      }
    }
    for other in curves.indices where other != index { offer.crossed[other] = Self.crossed(offer, by: curves[other]) }
    return offer
  }

  private static func crossed(_ offer: Offer, by curve: ArrowCurve) -> UInt64 {
    var crossed: UInt64 = 0
    let toLine = RingLayout.badgeRadius + RingLayout.lineGap
    for (index, position) in offer.places.enumerated() where offer.open >> UInt64(index) & 1 != 0 {
      if curve.passes(position, within: toLine) || curve.headIsNear(position, within: toLine) {
        crossed |= 1 << UInt64(index)
      }
    }
    return crossed
  }

  private static func isAway(_ point: Point, from node: RingLayout.Node) -> Bool {
    let toCircle = RingLayout.badgeRadius + RingLayout.nodeRadius + 2 * RingLayout.gap
    let toTitle = RingLayout.badgeRadius + RingLayout.gap
    return (point - node.centre).squaredLength >= toCircle * toCircle
      && node.box.squaredDistance(to: point) >= toTitle * toTitle
  }
}
