// The building blocks of a page, whatever the output format.

/// Prints a page. Blocks are begun and ended, with inline content in between.
///
/// Built-in wording comes as `Words`, which only literals can make. An author's text comes as its location in the
/// source, or as foreign text, and each writer escapes it for its context. A page knows only these methods, so it can't
/// make markup out of an author's text.
protocol PageWriter {
  // MARK: Blocks

  mutating func beginHeading(_ level: HeadingLevel)
  mutating func endHeading(_ level: HeadingLevel)

  mutating func beginParagraph()
  mutating func endParagraph()

  /// The line below the title.
  mutating func subtitle(_ words: Words)

  /// A prominent banner: a word or two, and what it means.
  mutating func notice(_ title: Words, _ body: Words)

  mutating func beginList()
  mutating func beginItem()
  mutating func endItem()
  mutating func endList()

  /// A list of facts: each has a term and a description, which may be a block text.
  mutating func beginFacts()
  mutating func beginFact(_ term: Words)
  mutating func endFact()
  /// A fact whose description is a list of items.
  mutating func beginFactList(_ term: Words)
  mutating func endFactList()
  mutating func endFacts()

  /// First the columns, each with its share of the width for formats that divide it; then the rows.
  mutating func beginTable()
  mutating func column(_ title: Words, width: Int)
  mutating func beginRows()
  mutating func beginRow()
  mutating func beginCell()
  mutating func endCell()
  mutating func endRow()
  mutating func endTable()

  /// An author's text with its paragraphs and lists, as a block of its own or as the content of a fact.
  mutating func blockText(_ text: TextValue)

  /// Whether this output can show anything of the picture; if not, words take its place.
  func canShow(_ picture: GiveAndGain) -> Bool
  mutating func picture(_ picture: GiveAndGain, of charter: Charter)

  /// A block to sign in: the party to sign for at its head, then rows with a term and its value.
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
  /// An author's text that is shown in full elsewhere, on one line, cut to `limit` scalars.
  mutating func text(_ text: TextValue, limit: Int)
  /// A name, number or unit as it is written in the source.
  mutating func source(_ range: ByteRange)
  /// Any text from outside.
  mutating func foreign(_ text: String)
  /// A fingerprint: letters, digits and colons; everything else is left out.
  mutating func fingerprint(_ text: String)
  /// The fingerprint of a key: `SHA256:` and Base64.
  mutating func keyFingerprint(_ key: OpenSSHPublicKey)
}

enum HeadingLevel: Int {
  case title = 1
  case section
  case part
}
