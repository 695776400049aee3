// The picture of who gives to whom as a stand-alone SVG.

/// A self-contained picture: the charter's title, the drawing, what each arrow gives, and the same in words for people
/// who can't see it. It follows the viewer's light or dark mode.
public enum SVG {
  private static let margin = 240
  private static let minimumWidth = 7000

  /// The picture, in UTF-8. Never fails: a charter with errors, which should be marked as a draft, is shown as far as
  /// it could be read.
  public static func render(_ analysis: Analysis, options: DocumentOptions) -> [UInt8] {
    let picture = GiveAndGain(analysis.charter, analysis.flow)
    let text = PictureText(charter: analysis.charter, language: options.language)
    var svg = SVGWriter()
    if DrawnPicture.canShow(picture) {
      draw(DrawnPicture(picture, text), text, options, &svg)
    } else {
      sayTooLarge(text, options, &svg)
    }
    return analysis.errorCount == 0 ? svg.bytes : ShowableText.of(svg.bytes)
  }

  private static func draw(
    _ drawn: DrawnPicture, _ text: PictureText, _ options: DocumentOptions, _ svg: inout SVGWriter
  ) {
    let bounds = drawn.bounds
    let width = max(minimumWidth, bounds.right - bounds.left)
    let heading = Heading(text, options, width: width)
    let legend = drawn.isNumbered ? SVGLegend(drawn, width: width) : nil
    let pictureTop = margin + heading.height
    let legendTop = pictureTop + bounds.bottom - bounds.top + margin
    begin(
      text, options, width: width + 2 * margin, height: legend.map { legendTop + $0.height + margin / 2 } ?? legendTop,
      &svg)
    describe(drawn, text, &svg)
    heading.draw(at: Point(x: margin, y: margin), into: &svg)
    let left = margin + (width - (bounds.right - bounds.left)) / 2
    drawn.draw(moved: Point(x: left - bounds.left, y: pictureTop - bounds.top), into: &svg)
    legend?.draw(moved: Point(x: margin, y: legendTop), into: &svg)
    svg.markup("</svg>\n")
  }

  private static func sayTooLarge(_ text: PictureText, _ options: DocumentOptions, _ svg: inout SVGWriter) {
    let heading = Heading(text, options, width: minimumWidth)
    let words = text.words(
      Words(
        en: "With so many partners and gains a picture would be unreadable; the document's tables say it all.",
        nl:
          "Met zoveel partners en winsten maakt een tekening niets duidelijk; de tabellen van het document zeggen alles.",
        fr: "Avec autant de partenaires, un dessin ne montrerait rien ; les tableaux du document disent tout."))
    begin(text, options, width: minimumWidth + 2 * margin, height: 2 * margin + heading.height + 500, &svg)
    svg.markup("<desc id=\"picture-description\">")
    svg.text(words[...])
    svg.markup("</desc>\n")
    heading.draw(at: Point(x: margin, y: margin), into: &svg)
    svg.lines(
      TextFitting.lines(words, limit: minimumWidth * 1000 / 150, count: 9),
      at: Point(x: margin, y: margin + heading.height + 150), lineHeight: 200,
      " class=\"ink\" fill=\"#1c2126\" font-size=\"15\"")
    svg.markup("</svg>\n")
  }

  /// Writes everything up to the description.
  private static func begin(
    _ text: PictureText, _ options: DocumentOptions, width: Int, height: Int, _ svg: inout SVGWriter
  ) {
    svg.markup("<svg xmlns=\"http://www.w3.org/2000/svg\" lang=\"")
    svg.text(text.languageCode[...])
    svg.markup("\" viewBox=\"0 0 ")
    svg.length(width)
    svg.markup(" ")
    svg.length(height)
    svg.markup("\"")
    svg.attribute("width", width)
    svg.attribute("height", height)
    svg.markup(" role=\"img\" aria-labelledby=\"picture-title\" aria-describedby=\"picture-description\">\n")
    svg.markup("<title id=\"picture-title\">")
    if options.isDraft { svg.markup(Heading.draft[options.language]) }
    if options.isDraft { svg.markup(" ") }
    svg.text(text.charterTitle[...])
    svg.markup(": ")
    svg.markup(PictureText.heading[options.language])
    svg.markup("</title>\n<style>")
    svg.markup(SVGWriter.style)
    svg.markup("</style>\n<rect class=\"page\" fill=\"#ffffff\"")
    svg.attribute("width", width)
    svg.attribute("height", height)
    svg.markup("/>\n")
  }

  /// Every arrow in words.
  private static func describe(_ drawn: DrawnPicture, _ text: PictureText, _ svg: inout SVGWriter) {
    svg.markup("<desc id=\"picture-description\">")
    for (index, gift) in drawn.gifts.enumerated() {
      if drawn.isNumbered {
        svg.number(index + 1)
        svg.markup(". ")
      }
      svg.text(text.title(of: drawn.picture.parties[gift.giver])[...])
      svg.markup(PictureText.to[text.language])
      svg.text(text.title(of: drawn.picture.parties[gift.gainer])[...])
      svg.markup(": ")
      for (position, gain) in gift.gains.enumerated() {
        if position > 0 { svg.markup("; ") }
        svg.text(text.gain(gain)[...])
      }
      svg.markup(".\n")
    }
    svg.markup("</desc>\n")
  }

  /// The heading above the picture.
  private struct Heading {
    static let draft = Words(en: "Draft.", nl: "Ontwerp.", fr: "Version provisoire.")

    let title: [[UInt8]]
    let isDraft: Bool
    let language: Language

    init(_ text: PictureText, _ options: DocumentOptions, width: Int) {
      title = TextFitting.lines(text.charterTitle, limit: width * 1000 / 240, count: 3)
      isDraft = options.isDraft
      language = options.language
    }

    var height: Int { (isDraft ? 260 : 0) + title.count * 260 + 560 }

    func draw(at point: Point, into svg: inout SVGWriter) {
      var baseline = Point(x: point.x, y: point.y + 160)
      if isDraft {
        svg.markup("<g class=\"warn\" fill=\"#8c1d18\" font-size=\"15\" font-weight=\"600\">\n")
        svg.lines([Self.bytes(Self.draft[language])], at: baseline, lineHeight: 0)
        svg.endGroup()
        baseline.y += 260
      }
      svg.markup("<g class=\"ink\" fill=\"#1c2126\" font-size=\"20\" font-weight=\"600\">\n")
      svg.lines(title, at: baseline, lineHeight: 260)
      svg.endGroup()
      baseline.y += title.count * 260
      svg.markup("<g class=\"quiet\" fill=\"#56606b\" font-size=\"15\">\n")
      svg.lines([Self.bytes(PictureText.heading[language])], at: baseline, lineHeight: 0)
      svg.endGroup()
    }

    private static func bytes(_ words: StaticString) -> [UInt8] {
      var bytes: [UInt8] = []
      Escape.append(words, to: &bytes)
      return bytes
    }
  }
}
