// The layout of the ring: parties on a circle, numbered arrows between them.

/// The parties are placed on a circle: partners clockwise around the top, observers and stakeholders apart at the
/// bottom. Titles are outside the circle and arrows inside; each arrow has a number, explained in a list.
///
/// Nothing overlaps: a layout exists only if no title or number touches another or a circle, and no arrow runs through
/// any of them except its own number. Otherwise the ring grows, up to a limit.
struct RingLayout {
  static let maximumParties = 15
  static let maximumArrows = 60
  /// In tenths of a pixel, like all lengths here.
  static let nodeRadius = 120
  static let badgeRadius = 100
  static let letterSize = 140
  static let lineHeight = 180
  /// The free space around titles, circles and numbers.
  static let gap = 30
  /// The free space between a number and another arrow.
  static let lineGap = 20

  struct Node {
    var centre: Point
    /// The lines of its title, and their box.
    let title: [[UInt8]]
    let box: Box
    let anchor: Anchor
    let isOutside: Bool
  }

  /// How a title is aligned in its box.
  enum Anchor { case start, middle, end }

  struct Arrow {
    /// Indices into `nodes`.
    let giver: Int
    let gainer: Int
    let curve: ArrowCurve
    /// The centre of its number.
    let badge: Point
  }

  let nodes: [Node]
  /// In the order of the gifts.
  let arrows: [Arrow]
  /// The bounds of the whole drawing.
  let bounds: Box

  /// Nil if not everything fits. Gifts are pairs of indices into `titles`.
  init?(titles: [[UInt8]], isOutside: [Bool], gifts: [(giver: Int, gainer: Int)]) {
    guard titles.count == isOutside.count, titles.count <= Self.maximumParties,
      gifts.count <= Self.maximumArrows
    else { return nil }
    let wrapped = titles.map { TextFitting.lines($0, limit: 11_000, count: 3) }
    var radius = 1100 + 100 * titles.count
    while radius <= 3600 {
      let nodes = Self.nodes(wrapped, isOutside, radius)
      if Self.isClear(nodes), let (curves, badges) = RingArrows(nodes, gifts)?.arrange() {
        self.nodes = nodes
        arrows = gifts.indices.map { index in
          Arrow(
            giver: gifts[index].giver, gainer: gifts[index].gainer, curve: curves[index], badge: badges[index])
        }
        bounds = Self.bounds(nodes, curves)
        return
      }
      radius += 300
    }
    return nil
  }

  // MARK: Nodes

  private static func nodes(_ titles: [[[UInt8]]], _ isOutside: [Bool], _ radius: Int) -> [Node] {
    let angles = angles(isOutside)
    return titles.indices.map { index in
      let centre = Point(onCircle: radius, angle: angles[index])
      let title = titles[index]
      let width = title.reduce(0) { max($0, TextFitting.width($1[...])) } * letterSize / 1000
      let height = title.count * lineHeight
      let reach = nodeRadius + 60
      // The box touches the circle's edge on the side facing away from the ring's centre.
      let outward = Point(onCircle: 1000, angle: angles[index])
      let middle = centre.y + outward.y * (reach + height / 2) / 1000
      let left: Int
      let anchor: Anchor
      if outward.x > 60 {
        left = centre.x + outward.x * reach / 1000
        anchor = .start
      } else if outward.x < -60 {
        left = centre.x + outward.x * reach / 1000 - width
        anchor = .end
      } else {
        left = centre.x - width / 2
        anchor = .middle
      }
      let box = Box(left: left, top: middle - height / 2, right: left + width, bottom: middle - height / 2 + height)
      return Node(centre: centre, title: title, box: box, anchor: anchor, isOutside: isOutside[index])
    }
  }

  /// In hundredths of a degree clockwise from the top.
  private static func angles(_ isOutside: [Bool]) -> [Int] {
    let outsiders = isOutside.count { $0 }
    let partners = isOutside.count - outsiders
    // Half a position more on either side of those who are apart.
    let places = isOutside.count + (outsiders > 0 ? 1 : 0)
    let step = 36_000 / max(1, places)
    // Partners are spread evenly around the top, the others around the bottom.
    var partner = 0
    var outsider = 0
    let startsAtTop = outsiders == 0 && partners % 2 == 1
    return isOutside.map { isOutside in
      if isOutside {
        outsider += 1
        // From left to right in reading order, which is anticlockwise at the bottom.
        return 18_000 + step * (outsiders - 1) / 2 - step * (outsider - 1)
      }
      partner += 1
      return startsAtTop ? step * (partner - 1) : step * (partner - 1) - step * (partners - 1) / 2
    }
  }

  /// Whether no title touches another, or a circle.
  private static func isClear(_ nodes: [Node]) -> Bool {
    for (index, node) in nodes.enumerated() {
      let box = Box(
        left: node.box.left - gap, top: node.box.top - gap, right: node.box.right + gap, bottom: node.box.bottom + gap)
      for (other, another) in nodes.enumerated() where other != index {
        if box.overlaps(another.box) { return false }
        if node.box.squaredDistance(to: another.centre) < (nodeRadius + gap) * (nodeRadius + gap) { return false }
        if node.centre.distance(to: another.centre) < 2 * nodeRadius + gap { return false }
      }
    }
    return true
  }

  private static func bounds(_ nodes: [Node], _ curves: [ArrowCurve]) -> Box {
    var bounds = Box(left: 0, top: 0, right: 0, bottom: 0)
    for node in nodes {
      let reach = nodeRadius + 20
      bounds = bounds.union(node.box).union(
        Box(
          left: node.centre.x - reach, top: node.centre.y - reach, right: node.centre.x + reach,
          bottom: node.centre.y + reach))
    }
    for curve in curves { bounds = bounds.union(curve.bounds) }
    return bounds
  }
}
