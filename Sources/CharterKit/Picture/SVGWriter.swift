// Writes SVG: built-in elements, numbers, and an author's text as character data only.

/// Lengths are in tenths of a pixel and written with a decimal point.
struct SVGWriter {
  private(set) var bytes: [UInt8] = []

  /// The colours on paper; `style` lightens them for dark screens.
  static let palette: [StaticString] = [
    "#2566a8", "#a8521a", "#2b7549", "#7a4fb0", "#b03648", "#12757c", "#6d5f10", "#54626f",
  ]

  /// The style of every picture; viewers that ignore it show the colours for paper.
  static let style: StaticString = """
    text{font-family:system-ui,"Segoe UI",Roboto,"Liberation Sans",Arial,sans-serif}
    @media screen and (prefers-color-scheme:dark){
    .page{fill:#15191d}.ink{fill:#e6eaee}.quiet{fill:#a6b0bb}.rule{stroke:#3d4751}.warn{fill:#ffb4ab}
    .k0{fill:#7fb2e8;stroke:#7fb2e8}.k1{fill:#e8a06c;stroke:#e8a06c}.k2{fill:#7cc79b;stroke:#7cc79b}
    .k3{fill:#c0a0ee;stroke:#c0a0ee}.k4{fill:#ee93a0;stroke:#ee93a0}.k5{fill:#6cc3ca;stroke:#6cc3ca}
    .k6{fill:#cdbb5e;stroke:#cdbb5e}.k7{fill:#a9b7c4;stroke:#a9b7c4}}
    """

  mutating func markup(_ literal: StaticString) { Escape.append(literal, to: &bytes) }

  mutating func text(_ text: ArraySlice<UInt8>) {
    let span = text.span
    Escape.svg(span, 0, span.count, into: &bytes)
  }

  mutating func number(_ number: Int) {
    if number < 0 { bytes.append(UInt8(ascii: "-")) }
    digits(number.magnitude)
  }

  private mutating func digits(_ number: UInt) {
    if number > 9 { digits(number / 10) }
    bytes.append(0x30 + UInt8(truncatingIfNeeded: number % 10))
  }

  /// `12.3`, `12`, `-0.4`.
  mutating func length(_ tenths: Int) {
    if tenths < 0 { bytes.append(UInt8(ascii: "-")) }
    digits(tenths.magnitude / 10)
    let rest = tenths.magnitude % 10
    guard rest > 0 else { return }
    bytes.append(UInt8(ascii: "."))
    digits(rest)
  }

  /// ` name="12.3"`.
  mutating func attribute(_ name: StaticString, _ tenths: Int) {
    bytes.append(0x20)
    markup(name)
    markup("=\"")
    length(tenths)
    markup("\"")
  }

  /// `12.3 4`.
  mutating func place(_ point: Point) {
    length(point.x)
    bytes.append(0x20)
    length(point.y)
  }

  mutating func circle(_ centre: Point, radius: Int, _ attributes: StaticString = "") {
    markup("<circle")
    attribute("cx", centre.x)
    attribute("cy", centre.y)
    attribute("r", radius)
    markup(attributes)
    markup("/>")
  }

  /// Begins a group in the colour of a giver.
  mutating func beginColour(_ giver: Int, _ attributes: StaticString = "") {
    let colour = giver % Self.palette.count
    markup("<g class=\"k")
    number(colour)
    markup("\" fill=\"")
    markup(Self.palette[colour])
    markup("\" stroke=\"")
    markup(Self.palette[colour])
    markup("\"")
    markup(attributes)
    markup(">\n")
  }

  mutating func endGroup() { markup("</g>\n") }

  /// A text of several lines, with the baseline of the first at `place`.
  mutating func lines(_ lines: [[UInt8]], at point: Point, lineHeight: Int, _ attributes: StaticString = "") {
    markup("<text")
    markup(attributes)
    markup(">")
    for (index, line) in lines.enumerated() {
      markup("<tspan")
      attribute("x", point.x)
      attribute("y", point.y + index * lineHeight)
      markup(">")
      text(line[...])
      markup("</tspan>")
    }
    markup("</text>\n")
  }

  /// A number in its circle.
  mutating func badge(_ value: Int, at point: Point) {
    markup("<text text-anchor=\"middle\"")
    attribute("x", point.x)
    attribute("y", point.y + 42)
    markup(">")
    number(value)
    markup("</text>\n")
  }
}
