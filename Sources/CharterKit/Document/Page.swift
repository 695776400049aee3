// The page: a charter laid out as a document, section by section.

/// The contents of a charter, in reading order. Every output with headings prints this page.
///
/// What the charter does not say is left out, including the heading. Each section is a method, in a file of its own.
struct Page<Writer: PageWriter>: ~Copyable {
  let charter: Charter
  let flow: ValueFlow
  let options: DocumentOptions
  var writer: Writer
  /// Reusable buffer for the givers of a gain.
  var givers: [Giver] = []
  var openings = TextOpenings()

  /// The source of a gain.
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

  /// A fact with a text; left out if there is no text.
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

  mutating func cell(_ option: KeywordOption?) {
    writer.beginCell()
    if let option { writer.words(option.documentWords) }
    writer.endCell()
  }
}
