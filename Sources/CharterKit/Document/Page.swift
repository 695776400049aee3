// The page: a charter laid out as a document, section by section.

/// What a charter says, in the order in which one reads it. Every output with headings prints this page.
///
/// What the charter does not say is left out, heading and all. Each section is one file, which adds a method here.
struct Page<Writer: PageWriter>: ~Copyable {
  let charter: Charter
  let flow: ValueFlow
  let options: DocumentOptions
  var writer: Writer
  /// Used again for every gain.
  var givers: [Giver] = []
  var openings = TextOpenings()

  /// Whom or what a gain comes from.
  enum Giver: Equatable {
    case party(Int)
    case supporters(aim: Int)
    case allPartners
    case allOthers
  }

  init(_ analysis: Analysis, _ options: DocumentOptions, _ writer: Writer) {
    charter = analysis.charter
    flow = analysis.flow
    self.options = options
    self.writer = writer
  }

  mutating func write() {
    writeTitle()
    writeVision()
    writePartners()
    writeObservers()
    writeStakeholders()
    writeAims()
    writeContributions()
    writeGains()
    writeCommonGains()
    writePicture()
    writeCommitments()
    writeShared()
    writeProjects()
    writeCommunication()
    writeTransparency()
    writeTeaming()
    writeTerms()
    writeArticles()
    writeSignatures()
    writeFindings()
  }

  consuming func result() -> Writer { writer }

  // MARK: Small blocks

  /// The heading of a kind of statements.
  mutating func heading(_ level: HeadingLevel, of construct: Construct) {
    if let words = Vocabulary.row(construct).heading { heading(level, words) }
  }

  mutating func heading(_ level: HeadingLevel, _ words: Words) {
    writer.beginHeading(level)
    writer.words(words)
    writer.endHeading(level)
  }

  mutating func paragraph(_ words: Words) {
    writer.beginParagraph()
    writer.words(words)
    writer.endParagraph()
  }

  /// Left out if the text is.
  mutating func fact(_ term: Words, _ text: TextValue?) {
    guard let text, isSaid(text) else { return }
    writer.beginFact(term)
    writer.blockText(text)
    writer.endFact()
  }

  mutating func cell(_ text: TextValue?) {
    writer.beginCell()
    if let text, isSaid(text) { writer.text(text) }
    writer.endCell()
  }

  mutating func cell(_ list: PartyList) {
    writer.beginCell()
    sayParties(list)
    writer.endCell()
  }

  mutating func cell(_ list: ReferenceList) {
    writer.beginCell()
    sayReferences(list)
    writer.endCell()
  }

  mutating func cell(_ period: Period?) {
    writer.beginCell()
    if let period { say(period) }
    writer.endCell()
  }

  mutating func cell(_ quantity: Quantity?) {
    writer.beginCell()
    if let quantity { say(quantity) }
    writer.endCell()
  }

  mutating func cell(_ option: Option?) {
    writer.beginCell()
    if let option { writer.words(option.documentWords) }
    writer.endCell()
  }
}
