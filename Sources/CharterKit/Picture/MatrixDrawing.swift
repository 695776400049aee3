// Draws who gives to whom as a matrix, when there are too many partners and arrows for a ring.

/// A row for each giver, a column for each gainer, and a dot where one gives to the other.
struct MatrixDrawing {
  /// With more than this, a matrix is no longer readable.
  static let maximumParties = 40
  private static let cell = 240
  private static let top = 300
  private static let titleWidth = 2900

  private static let caption = Words(
    en: "Rows give, columns gain", nl: "Rijen geven, kolommen winnen", fr: "Les lignes donnent, les colonnes gagnent")

  private let titles: [[UInt8]]
  private let gifts: [(giver: Int, gainer: Int)]
  private let caption: [UInt8]

  init(titles: [[UInt8]], gifts: [(giver: Int, gainer: Int)], _ text: PictureText) {
    caption = text.words(Self.caption)
    self.titles = titles.map { TextFitting.lines($0, limit: (Self.titleWidth - 500) * 1000 / 140, count: 1)[0] }
    self.gifts = gifts
  }

  /// The bounds of the drawing, from the origin.
  var bounds: Box {
    Box(
      left: 0, top: 0, right: Self.titleWidth + titles.count * Self.cell + 100,
      bottom: Self.top + titles.count * Self.cell + 100)
  }

  func draw(moved way: Point, into svg: inout SVGWriter) {
    drawRules(way, &svg)
    svg.markup("<g class=\"ink\" fill=\"#1c2126\" font-size=\"14\">\n")
    for (index, title) in titles.enumerated() {
      svg.lines([title], at: place(column: 0, row: index, x: 340 - Self.titleWidth) + way, lineHeight: 0)
    }
    svg.endGroup()
    svg.markup("<g class=\"quiet\" fill=\"#56606b\" font-size=\"12\">\n")
    svg.lines([caption], at: Point(x: 0, y: Self.top - 88) + way, lineHeight: 0)
    for index in titles.indices {
      svg.badge(index + 1, at: place(column: 0, row: index, x: 120 - Self.titleWidth) + way + Point(x: 0, y: -47))
      svg.badge(index + 1, at: Point(x: Self.titleWidth + index * Self.cell + Self.cell / 2, y: Self.top - 130) + way)
    }
    svg.endGroup()
    for giver in titles.indices where gifts.contains(where: { $0.giver == giver }) {
      svg.beginColour(giver, " stroke-width=\"0\"")
      for gift in gifts where gift.giver == giver {
        svg.circle(
          place(column: gift.gainer, row: giver, x: Self.cell / 2) + way + Point(x: 0, y: -47), radius: 70)
        svg.markup("\n")
      }
      svg.endGroup()
    }
  }

  /// The baseline of a cell, with `x` measured from its left edge.
  private func place(column: Int, row: Int, x: Int) -> Point {
    Point(x: Self.titleWidth + column * Self.cell + x, y: Self.top + row * Self.cell + 167)
  }

  private func drawRules(_ way: Point, _ svg: inout SVGWriter) {
    svg.markup("<path class=\"rule\" fill=\"none\" stroke=\"#ccd3da\" stroke-width=\"1\" d=\"")
    let right = Self.titleWidth + titles.count * Self.cell
    for row in 0...titles.count {
      svg.markup("M")
      svg.place(Point(x: 0, y: Self.top + row * Self.cell) + way)
      svg.markup("L")
      svg.place(Point(x: right, y: Self.top + row * Self.cell) + way)
    }
    for column in 0...titles.count {
      svg.markup("M")
      svg.place(Point(x: Self.titleWidth + column * Self.cell, y: Self.top) + way)
      svg.markup("L")
      svg.place(Point(x: Self.titleWidth + column * Self.cell, y: Self.top + titles.count * Self.cell) + way)
    }
    svg.markup("\"/>\n")
  }
}
