// The list below a stand-alone picture: what each numbered arrow gives.

/// Laid out in one column, or in two if it is long.
struct SVGLegend {
  private struct Entry {
    /// Giver and gainer, in lines.
    let head: [[UInt8]]
    /// The gains, in lines.
    let body: [[UInt8]]
    /// The top left corner.
    var place: Point

    var height: Int { (head.count + body.count) * SVGLegend.lineHeight + SVGLegend.space }
  }

  private static let lineHeight = 180
  private static let space = 100
  private static let indent = 300
  private static let columnGap = 400

  private var entries: [Entry] = []
  private(set) var height = 0

  /// For a given width.
  init(_ drawn: DrawnPicture, width: Int) {
    let isWide = drawn.gifts.count > 5
    let columnWidth = isWide ? (width - Self.columnGap) / 2 : width
    let limit = (columnWidth - Self.indent) * 1000 / 140
    for gift in drawn.gifts {
      var head = drawn.text.title(of: drawn.picture.parties[gift.giver])
      head.append(contentsOf: drawn.text.words(PictureText.to))
      head.append(contentsOf: drawn.text.title(of: drawn.picture.parties[gift.gainer]))
      var body: [[UInt8]] = []
      for gain in gift.gains {
        body.append(contentsOf: TextFitting.lines(drawn.text.gain(gain), limit: limit, count: 9))
      }
      // Bold letters are wider.
      entries.append(
        Entry(head: TextFitting.lines(head, limit: limit * 8 / 9, count: 9), body: body, place: Point(x: 0, y: 0)))
    }
    place(total: entries.reduce(0) { $0 + $1.height }, second: isWide ? columnWidth + Self.columnGap : nil)
  }

  /// The second column begins where half of the height is reached.
  private mutating func place(total: Int, second: Int?) {
    var place = Point(x: 0, y: 0)
    var passed = 0
    for index in entries.indices {
      if let second, place.x == 0, passed > 0, passed + entries[index].height / 2 > total / 2 {
        place = Point(x: second, y: 0)
      }
      entries[index].place = place
      place.y += entries[index].height
      passed += entries[index].height
      height = max(height, place.y)
    }
  }

  func draw(moved way: Point, into svg: inout SVGWriter) {
    svg.markup("<g class=\"quiet\" fill=\"#56606b\" font-size=\"12\" font-weight=\"600\">\n")
    for (index, entry) in entries.enumerated() {
      svg.badge(index + 1, at: entry.place + way + Point(x: 110, y: 88))
    }
    svg.endGroup()
    svg.markup("<g class=\"ink\" fill=\"#1c2126\" font-size=\"14\">\n")
    for entry in entries {
      let place = entry.place + way + Point(x: Self.indent, y: 134)
      svg.lines(entry.head, at: place, lineHeight: Self.lineHeight, " font-weight=\"600\"")
      svg.lines(
        entry.body, at: place + Point(x: 0, y: entry.head.count * Self.lineHeight), lineHeight: Self.lineHeight)
    }
    svg.endGroup()
  }
}
