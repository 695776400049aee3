// Draws the ring: arrows at the bottom, circles and numbers on top, titles around.

extension RingLayout {
  /// Moved by `way`.
  func draw(moved way: Point, into svg: inout SVGWriter) {
    drawArrows(way, &svg)
    for (index, node) in nodes.enumerated() {
      if node.isOutside {
        svg.beginColour(SVGWriter.palette.count - 1, " stroke-width=\"2\" stroke-dasharray=\"4 3\"")
        svg.circle(node.centre + way, radius: Self.nodeRadius - 10, " fill=\"none\"")
      } else {
        svg.beginColour(index)
        svg.circle(node.centre + way, radius: Self.nodeRadius)
      }
      svg.markup("\n")
      svg.endGroup()
    }
    svg.markup("<g class=\"ink\" fill=\"#1c2126\" font-size=\"14\">\n")
    for node in nodes { draw(title: node, way, &svg) }
    svg.endGroup()
    svg.markup("<g class=\"ink\" fill=\"#1c2126\" font-size=\"12\" font-weight=\"600\">\n")
    for (index, arrow) in arrows.enumerated() { svg.badge(index + 1, at: arrow.badge + way) }
    svg.endGroup()
  }

  /// Arrows are grouped by giver, in the giver's colour.
  private func drawArrows(_ way: Point, _ svg: inout SVGWriter) {
    for giver in nodes.indices where arrows.contains(where: { $0.giver == giver }) {
      svg.beginColour(giver, " stroke-width=\"1.7\" stroke-linejoin=\"round\"")
      for arrow in arrows where arrow.giver == giver {
        draw(arrow.curve, isDashed: nodes[arrow.gainer].isOutside, way, &svg)
      }
      svg.endGroup()
    }
    // On top of every line, so that none runs through a number.
    for giver in nodes.indices where arrows.contains(where: { $0.giver == giver }) {
      svg.beginColour(giver, " stroke-width=\"1.4\"")
      for arrow in arrows where arrow.giver == giver {
        svg.circle(arrow.badge + way, radius: Self.badgeRadius, " class=\"page\" fill=\"#ffffff\"")
        svg.markup("\n")
      }
      svg.endGroup()
    }
  }

  private func draw(_ curve: ArrowCurve, isDashed: Bool, _ way: Point, _ svg: inout SVGWriter) {
    svg.markup("<path fill=\"none\"")
    if isDashed { svg.markup(" stroke-dasharray=\"5 4\"") }
    svg.markup(" d=\"M")
    svg.place(curve.start + way)
    svg.markup("Q")
    svg.place(curve.control + way)
    svg.markup(" ")
    svg.place(curve.end + way)
    svg.markup("\"/><path d=\"M")
    svg.place(curve.tip + way)
    let (one, other) = curve.headCorners
    svg.markup("L")
    svg.place(one + way)
    svg.markup("L")
    svg.place(other + way)
    svg.markup("Z\"/>\n")
  }

  private func draw(title node: Node, _ way: Point, _ svg: inout SVGWriter) {
    let baseline = node.box.top + 134 + way.y
    switch node.anchor {
    case .start:
      svg.lines(node.title, at: Point(x: node.box.left + way.x, y: baseline), lineHeight: Self.lineHeight)
    case .middle:
      svg.lines(
        node.title, at: Point(x: (node.box.left + node.box.right) / 2 + way.x, y: baseline),
        lineHeight: Self.lineHeight, " text-anchor=\"middle\"")
    case .end:
      svg.lines(
        node.title, at: Point(x: node.box.right + way.x, y: baseline), lineHeight: Self.lineHeight,
        " text-anchor=\"end\"")
    }
  }
}
