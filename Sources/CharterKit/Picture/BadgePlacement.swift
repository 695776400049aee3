// Where the numbers of arrows stand: each on its own arrow, and on nothing else.

/// What each curve offers as places for its number, kept while curves are changed one by one.
struct BadgePlacement {
  /// Places on an arrow that are looked at, as bits, the middle first.
  private static let steps = 40

  enum Outcome {
    case placed([Point])
    /// The curve whose number finds no place.
    case stuck(Int)
  }

  /// What one curve offers.
  private struct Offer {
    var places: [Point]
    /// Those away from circles, titles and the curve's own head.
    var open: UInt64
    /// By other curve: those that it runs through.
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

  /// Whether a curve would find a place for its number in place of the one that it has now.
  func wouldFit(_ curve: ArrowCurve, number index: Int) -> Bool { offer(of: curve, number: index).free != 0 }

  mutating func change(_ index: Int, to curve: ArrowCurve) {
    curves[index] = curve
    offers[index] = offer(of: curve, number: index)
    for other in offers.indices where other != index {
      offers[other].crossed[index] = Self.crossed(offers[other], by: curve)
    }
  }

  /// A place for the number of each curve.
  func places() -> Outcome {
    let free = offers.map { $0.free }
    if let stuck = free.firstIndex(of: 0) { return .stuck(stuck) }
    // Who has the least choice goes first; who finds nothing goes before all others in a new round.
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

  private static func isApart(_ place: Point, _ others: [Point?]) -> Bool {
    let distance = 2 * RingLayout.badgeRadius + RingLayout.gap
    for case let other? in others where (place - other).squaredLength < distance * distance { return false }
    return true
  }

  private func offer(of curve: ArrowCurve, number index: Int) -> Offer {
    var offer = Offer(places: [], open: 0, crossed: [UInt64](repeating: 0, count: curves.count))
    for turn in 0..<Self.steps - 1 {
      let step = Self.steps / 2 + (turn % 2 == 0 ? turn / 2 : -(turn + 1) / 2)
      let place = curve.place(step, of: Self.steps)
      offer.places.append(place)
      let toHead = RingLayout.badgeRadius + RingLayout.gap
      if (place - curve.end).squaredLength >= toHead * toHead, nodes.allSatisfy({ Self.isAway(place, from: $0) }) {
        offer.open |= 1 << UInt64(turn)
      }
    }
    for other in curves.indices where other != index { offer.crossed[other] = Self.crossed(offer, by: curves[other]) }
    return offer
  }

  private static func crossed(_ offer: Offer, by curve: ArrowCurve) -> UInt64 {
    var crossed: UInt64 = 0
    let toLine = RingLayout.badgeRadius + RingLayout.lineGap
    for (index, place) in offer.places.enumerated() where offer.open >> UInt64(index) & 1 != 0 {
      if curve.passes(place, within: toLine) || curve.headIsNear(place, within: toLine) {
        crossed |= 1 << UInt64(index)
      }
    }
    return crossed
  }

  private static func isAway(_ place: Point, from node: RingLayout.Node) -> Bool {
    let toCircle = RingLayout.badgeRadius + RingLayout.nodeRadius + 2 * RingLayout.gap
    let toTitle = RingLayout.badgeRadius + RingLayout.gap
    return (place - node.centre).squaredLength >= toCircle * toCircle
      && node.box.squaredDistance(to: place) >= toTitle * toTitle
  }
}
