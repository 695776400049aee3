// Finds a statement of a charter, whatever its kind, and what all kinds have in common.

/// Is shown one statement, of whichever type.
protocol StatementReader {
  mutating func read<S: DeclaredStatement>(_ statement: S)
}

extension Charter {
  /// Shows a statement to a reader. A section that the charter does not have says nothing.
  func read<R: StatementReader>(_ id: StatementID, _ reader: inout R) {
    switch id.construct {
    case .charter: reader.read(self)
    case .partner, .observer, .stakeholder: reader.read(parties[id.index])
    case .brings: reader.read(contributions[id.index])
    case .gains: reader.read(gains[id.index])
    case .needs: reader.read(needs[id.index])
    case .commits: reader.read(commitments[id.index])
    case .signatory: reader.read(signatories[id.index])
    case .aim: reader.read(aims[id.index])
    case .aspect: reader.read(aspects[id.index])
    case .risk, .responsibility, .success: reader.read(burdens[id.index])
    case .project: reader.read(projects[id.index])
    case .communication, .transparency: reader.read(BareSection(anchor: anchor))
    case .meeting: reader.read(meetings[id.index])
    case .channel: reader.read(channels[id.index])
    case .shares: reader.read(sharings[id.index])
    case .teaming: reader.read(teaming ?? Teaming(anchor: anchor))
    case .terms: reader.read(terms ?? Terms(anchor: anchor))
    case .article: reader.read(articles[id.index])
    case .waive: reader.read(waivers[id.index])
    }
  }

  /// The name of a statement, if it has one.
  func name(_ id: StatementID) -> DeclaredName? { head(id).name }

  /// The title or text of a statement, if it has one.
  func text(_ id: StatementID) -> TextValue? { head(id).text }

  /// Where a statement is pointed at: its name, or what stands for it.
  func anchor(_ id: StatementID) -> ByteRange { head(id).anchor }

  private func head(_ id: StatementID) -> HeadReader {
    var head = HeadReader()
    read(id, &head)
    return head
  }
}

private struct HeadReader: StatementReader {
  private(set) var name: DeclaredName?
  private(set) var text: TextValue?
  private(set) var anchor = ByteRange.at(0)

  mutating func read<S: DeclaredStatement>(_ statement: S) {
    name = statement.name
    text = statement.text
    anchor = statement.anchor
  }
}
