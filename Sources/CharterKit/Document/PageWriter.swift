// The building blocks of a page: what a document is made of, whatever it is printed as.

/// Prints a page. Blocks are begun and ended, and filled in between with inline content.
///
/// Words of ours come as `Words`, which only literals can make; an author's come as where they stand in the source, or
/// as foreign text, and are escaped by each writer for the place that they are written to. A page only knows these
/// methods, so it can't build markup out of what an author wrote.
protocol PageWriter {
  // MARK: Blocks

  mutating func beginHeading(_ level: HeadingLevel)
  mutating func endHeading(_ level: HeadingLevel)

  mutating func beginParagraph()
  mutating func endParagraph()

  /// The line below the title.
  mutating func subtitle(_ words: Words)

  /// A banner that can't be overlooked: a word or two, and what it means.
  mutating func notice(_ title: Words, _ body: Words)

  mutating func beginList()
  mutating func beginItem()
  mutating func endItem()
  mutating func endList()

  /// Facts: a term each, and what is said about it, which may be a block text.
  mutating func beginFacts()
  mutating func beginFact(_ term: Words)
  mutating func endFact()
  /// A fact that is a list of items.
  mutating func beginFactList(_ term: Words)
  mutating func endFactList()
  mutating func endFacts()

  /// First the columns, each with the part of the width that it takes where widths are shared out; then the rows.
  mutating func beginTable()
  mutating func column(_ title: Words, width: Int)
  mutating func beginRows()
  mutating func beginRow()
  mutating func beginCell()
  mutating func endCell()
  mutating func endRow()
  mutating func endTable()

  /// An author's text with paragraphs and lists in it; as a block of its own, or the content of a fact.
  mutating func blockText(_ text: TextValue)

  /// Whether this picture shows something in this output; if not, words stand in its place.
  func canShow(_ picture: GiveAndGain) -> Bool
  mutating func picture(_ picture: GiveAndGain, of charter: Charter)

  /// A block to sign in: whom one signs for at its head, then rows of a term and what is filled in.
  mutating func beginSignature(_ term: Words)
  mutating func beginSignatureRows()
  mutating func beginSignatureRow(_ term: Words)
  mutating func endSignatureRow()
  mutating func endSignature()
  /// A line to write on.
  mutating func blank()

  // MARK: Inline

  mutating func words(_ words: Words)
  mutating func number(_ number: Int)
  /// An author's text, on one line.
  mutating func text(_ text: TextValue)
  /// An author's text that stands in full elsewhere, on one line, of at most `limit` scalars.
  mutating func text(_ text: TextValue, limit: Int)
  /// A name, number or unit, as it stands in the source.
  mutating func source(_ range: ByteRange)
  /// Text from outside that may hold anything.
  mutating func foreign(_ text: String)
  /// A fingerprint: letters, digits and colons; anything else is left out.
  mutating func fingerprint(_ text: String)
  /// The fingerprint of a key: `SHA256:` and Base64.
  mutating func keyFingerprint(_ key: OpenSSHPublicKey)
}

enum HeadingLevel: Int {
  case title = 1
  case section
  case part
}
