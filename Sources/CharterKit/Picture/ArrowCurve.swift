// An arrow of the picture: a curve from one circle to another, with a head.

/// A quadratic curve whose control point gives the direction in which it leaves one circle and reaches the other.
struct ArrowCurve {
  static let headLength = 110
  static let headWidth = 90
  /// The number of straight segments that approximate the curve.
  static let pieces = 24

  let start: Point
  let control: Point
  /// Where the head begins.
  let end: Point
  let tip: Point
  /// The ends of the segments; the tip is last.
  let points: [Point]
  let bounds: Box

  /// A curve from the circle around `giver` to the circle around `gainer`, bent to the right by `bow` thousandths of
  /// the distance (to the left if negative).
  init(from giver: Point, to gainer: Point, radius: Int, bow: Int) {
    let way = gainer - giver
    control = Point(
      x: (giver.x + gainer.x) / 2 - way.y * bow / 1000, y: (giver.y + gainer.y) / 2 + way.x * bow / 1000)
    start = giver.moved(toward: control, by: radius)
    tip = gainer.moved(toward: control, by: radius)
    end = gainer.moved(toward: control, by: radius + Self.headLength)
    var points: [Point] = []
    points.reserveCapacity(Self.pieces + 2)
    for step in 0...Self.pieces { points.append(Self.place(step, of: Self.pieces, start, control, end)) }
    points.append(tip)
    var box = Box(left: start.x, top: start.y, right: start.x, bottom: start.y)
    for point in points { box = box.union(Box(left: point.x, top: point.y, right: point.x, bottom: point.y)) }
    self.points = points
    bounds = box
  }

  private static func place(_ step: Int, of count: Int, _ start: Point, _ control: Point, _ end: Point) -> Point {
    let rest = count - step
    let (first, second, third) = (rest * rest, 2 * step * rest, step * step)
    return Point(
      x: (start.x * first + control.x * second + end.x * third) / (count * count),
      y: (start.y * first + control.y * second + end.y * third) / (count * count))
  }

  /// The point after `step` of `count` equal steps of the curve's parameter.
  func place(_ step: Int, of count: Int) -> Point { Self.place(step, of: count, start, control, end) }

  /// Whether it comes closer than `distance` to a point.
  func passes(_ point: Point, within distance: Int) -> Bool {
    let near = distance * distance
    guard bounds.squaredDistance(to: point) < near else { return false }
    for index in 1..<points.count
    where point.squaredDistance(toLineFrom: points[index - 1], to: points[index]) < near { return true }
    return false
  }

  /// Whether its head, which is wider than its line, comes closer than `distance` to a point.
  func headIsNear(_ point: Point, within distance: Int) -> Bool {
    let near = distance + Self.headWidth / 2
    return point.squaredDistance(toLineFrom: end, to: tip) < near * near
  }

  /// Whether it comes closer than `distance` to a box.
  func passes(_ box: Box, within distance: Int) -> Bool {
    let wide = Box(
      left: box.left - distance, top: box.top - distance, right: box.right + distance, bottom: box.bottom + distance)
    guard bounds.left < wide.right, wide.left < bounds.right, bounds.top < wide.bottom, wide.top < bounds.bottom else {
      return false
    }
    // Segments are sampled along their length too; each is hardly longer than a box is high.
    for index in 1..<points.count {
      let (one, other) = (points[index - 1], points[index])
      for step in 0...4 {
        let point = Point(x: one.x + (other.x - one.x) * step / 4, y: one.y + (other.y - one.y) * step / 4)
        if wide.squaredDistance(to: point) == 0 { return true }
      }
    }
    return false
  }

  /// The two corners of the head other than its tip.
  var headCorners: (Point, Point) {
    let way = tip - end
    let length = max(1, Point.squareRoot(way.squaredLength))
    let across = Point(x: -way.y * Self.headWidth / 2 / length, y: way.x * Self.headWidth / 2 / length)
    return (end + across, end - across)
  }
}
