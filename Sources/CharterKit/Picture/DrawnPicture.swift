// The picture of give and gain as drawn: as a ring if possible, otherwise as a matrix.

/// The drawing and its legend. Made once per document.
struct DrawnPicture {
  private enum Shape {
    case ring(RingLayout)
    case matrix(MatrixDrawing)
  }

  let picture: GiveAndGain
  /// In numerical order.
  let gifts: [Gift]
  let text: PictureText
  private let shape: Shape

  init(_ picture: GiveAndGain, _ text: PictureText) {
    self.picture = picture
    self.text = text
    let gifts = picture.gifts
    self.gifts = gifts
    let titles = picture.parties.map { text.title(of: $0) }
    let pairs = gifts.map { (giver: $0.giver, gainer: $0.gainer) }
    let isOutside = picture.parties.map { text.charter.parties[$0].role != .partner }
    if let ring = RingLayout(titles: titles, isOutside: isOutside, gifts: pairs) {
      shape = .ring(ring)
    } else {
      shape = .matrix(MatrixDrawing(titles: titles, gifts: pairs, text))
    }
  }

  /// Whether a picture would still be readable.
  static func canShow(_ picture: GiveAndGain) -> Bool {
    !picture.isTooLarge && picture.parties.count <= MatrixDrawing.maximumParties
  }

  /// Whether the arrows have numbers, which a list explains.
  var isNumbered: Bool {
    switch shape {
    case .ring: true
    case .matrix: false
    }
  }

  var bounds: Box {
    switch shape {
    case .ring(let ring): ring.bounds
    case .matrix(let matrix): matrix.bounds
    }
  }

  func draw(moved way: Point, into svg: inout SVGWriter) {
    switch shape {
    case .ring(let ring): ring.draw(moved: way, into: &svg)
    case .matrix(let matrix): matrix.draw(moved: way, into: &svg)
    }
  }

  /// The text alternative for pages that also give the gifts in words.
  var alternative: Words {
    isNumbered
      ? Words(
        en: "Picture: the partners in a ring, an arrow from each giver to each gainer. The list below says the same.",
        nl:
          "Tekening: de partners in een kring, een pijl van elke gever naar wie wint. De lijst eronder zegt hetzelfde.",
        fr: "Dessin : les partenaires en cercle, une flèche de qui donne vers qui gagne. La liste dit la même chose.")
      : Words(
        en: "Picture: a matrix of who (rows) gives to whom (columns). The table above says the same.",
        nl: "Tekening: een matrix van wie (rijen) aan wie (kolommen) geeft. De tabel hierboven zegt hetzelfde.",
        fr: "Dessin : une matrice de qui (lignes) donne à qui (colonnes). Le tableau ci-dessus dit la même chose.")
  }

  /// The picture for embedding in a page; `width` and `height` are in pixels. Its only text is titles and numbers,
  /// since the page also gives its content in words.
  func embedded() -> (svg: [UInt8], width: Int, height: Int) {
    let margin = 40
    let bounds = bounds
    let width = (bounds.right - bounds.left + 2 * margin + 9) / 10
    let height = (bounds.bottom - bounds.top + 2 * margin + 9) / 10
    var svg = SVGWriter()
    svg.markup("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
    svg.number(width)
    svg.markup(" ")
    svg.number(height)
    svg.markup("\" width=\"")
    svg.number(width)
    svg.markup("\" height=\"")
    svg.number(height)
    svg.markup("\">\n<style>")
    svg.markup(SVGWriter.style)
    svg.markup("</style>\n")
    draw(moved: Point(x: margin - bounds.left, y: margin - bounds.top), into: &svg)
    svg.markup("</svg>\n")
    return (svg.bytes, width, height)
  }
}
