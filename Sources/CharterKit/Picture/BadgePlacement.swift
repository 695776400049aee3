// Where the numbers of arrows stand: each on its own arrow, and on nothing else.

enum BadgePlacement {
  private typealias Layout = RingLayout
  /// Places on an arrow that are looked at.
  private static let steps = 48

  enum Outcome {
    case placed([Point])
    /// The curve whose number finds no place.
    case stuck(Int)
  }

  /// A place for the number of each curve.
  static func places(on curves: [ArrowCurve], _ nodes: [RingLayout.Node]) -> Outcome {
    // What each curve offers apart from the other numbers.
    var offers: [[Point]] = []
    for index in curves.indices {
      let offer = free(on: curves[index], number: index, of: curves, nodes)
      if offer.isEmpty { return .stuck(index) }
      offers.append(offer)
    }
    // Who has the least choice goes first; who finds nothing goes before all others in a new round.
    var order = curves.indices.sorted { one, other in
      offers[one].count != offers[other].count ? offers[one].count < offers[other].count : one < other
    }
    var stuck = 0
    for _ in 0..<12 {
      var places = [Point?](repeating: nil, count: curves.count)
      var isPlaced = true
      for curve in order {
        places[curve] = offers[curve].first { isApart($0, places) }
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
    let distance = 2 * Layout.badgeRadius + Layout.gap
    for case let other? in others where (place - other).squaredLength < distance * distance { return false }
    return true
  }

  /// The places on a curve that are away from circles, titles, heads and the other curves, the middle first.
  static func free(
    on curve: ArrowCurve, number index: Int, of curves: [ArrowCurve], _ nodes: [RingLayout.Node]
  ) -> [Point] {
    var result: [Point] = []
    for turn in 0..<steps - 1 {
      let step = steps / 2 + (turn % 2 == 0 ? turn / 2 : -(turn + 1) / 2)
      let place = curve.place(step, of: steps)
      let toHead = Layout.badgeRadius + Layout.gap
      guard (place - curve.end).squaredLength >= toHead * toHead else { continue }
      guard nodes.allSatisfy({ isAway(place, from: $0) }) else { continue }
      let isCrossed = curves.indices.contains { other in
        other != index && curves[other].passes(place, within: Layout.badgeRadius + Layout.lineGap)
      }
      if !isCrossed { result.append(place) }
    }
    return result
  }

  private static func isAway(_ place: Point, from node: RingLayout.Node) -> Bool {
    let toCircle = Layout.badgeRadius + Layout.nodeRadius + 2 * Layout.gap
    let toTitle = Layout.badgeRadius + Layout.gap
    return (place - node.centre).squaredLength >= toCircle * toCircle
      && node.box.squaredDistance(to: place) >= toTitle * toTitle
  }
}
