// Points in a picture and the geometry for drawing, in whole numbers so that a picture is the same on every machine.

/// A point, in tenths of a pixel; `y` grows downward.
struct Point: Equatable {
  var x: Int
  var y: Int

  static func + (one: Point, other: Point) -> Point { Point(x: one.x + other.x, y: one.y + other.y) }
  static func - (one: Point, other: Point) -> Point { Point(x: one.x - other.x, y: one.y - other.y) }

  /// The point on a circle around the origin, at an angle in hundredths of a degree clockwise from the top.
  init(onCircle radius: Int, angle: Int) {
    self.init(x: radius * Self.sine(angle) / 10_000, y: -radius * Self.sine(angle + 9000) / 10_000)
  }

  init(x: Int, y: Int) {
    self.x = x
    self.y = y
  }

  /// Ten thousand times the sine of an angle in hundredths of a degree, by Bhaskara's formula: within 0.2 %.
  static func sine(_ angle: Int) -> Int {
    // 64 bits on every machine.
    let turned = ((Int64(angle) % 36_000) + 36_000) % 36_000
    let half = turned % 18_000
    let product = half * (18_000 - half)
    let sine = Int(40_000 * product / (405_000_000 - product))
    return turned < 18_000 ? sine : -sine
  }

  /// The square root, rounded down; 0 for negative numbers.
  static func squareRoot(_ square: Int) -> Int {
    guard square > 0 else { return 0 }
    var root = 1 << ((Int.bitWidth - square.leadingZeroBitCount + 1) / 2)
    while true {
      let next = (root + square / root) / 2
      if next >= root { return root }
      root = next
    }
  }

  var squaredLength: Int { x * x + y * y }

  func distance(to other: Point) -> Int { Self.squareRoot((self - other).squaredLength) }

  /// The point at `distance` from here toward another; this point itself if the two coincide.
  func moved(toward other: Point, by distance: Int) -> Point {
    let way = other - self
    let length = Self.squareRoot(way.squaredLength)
    guard length > 0 else { return self }
    return Point(x: x + way.x * distance / length, y: y + way.y * distance / length)
  }

  /// The square of the distance to the line segment between two points.
  func squaredDistance(toLineFrom start: Point, to end: Point) -> Int {
    let line = end - start
    let way = self - start
    let length = line.squaredLength
    let along = way.x * line.x + way.y * line.y
    if along <= 0 || length == 0 { return way.squaredLength }
    if along >= length { return (self - end).squaredLength }
    let across = way.x * line.y - way.y * line.x
    // Segments are at most a few thousand long, so the product doesn't overflow; rounded down.
    return across / Point.squareRoot(length) * (across / Point.squareRoot(length))
  }
}

/// An axis-aligned rectangle, in tenths of a pixel.
struct Box: Equatable {
  var left: Int
  var top: Int
  var right: Int
  var bottom: Int

  func overlaps(_ other: Box) -> Bool {
    left < other.right && other.left < right && top < other.bottom && other.top < bottom
  }

  /// The square of the distance from a point to the nearest point inside.
  func squaredDistance(to point: Point) -> Int {
    let x = max(left - point.x, 0, point.x - right)
    let y = max(top - point.y, 0, point.y - bottom)
    return x * x + y * y
  }

  /// The smallest box around both.
  func union(_ other: Box) -> Box {
    Box(
      left: min(left, other.left), top: min(top, other.top), right: max(right, other.right),
      bottom: max(bottom, other.bottom))
  }
}
