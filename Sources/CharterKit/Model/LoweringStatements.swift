// Lowering of each kind of statement.

extension Lowering {
  mutating func lowerCharter(_ statement: Int) {
    let head = head(statement)
    charter.title = head.text
    charter.anchor = head.anchor
    charter.range = head.range
    charter.isDamaged = head.isDamaged
    lowerCharterAttributes(statement)
    lowerParts(statement)
  }

  private mutating func lowerCharterAttributes(_ statement: Int) {
    var said = charter
    read(.charter, statement, into: &said)
    // Lists go into the charter that grows meanwhile.
    (said.texts, said.references) = (charter.texts, charter.references)
    charter = said
  }

  /// Lowers the statements of the charter's block: observers after all partners, then stakeholders, then common gains.
  /// What is signed keeps these separate, so their relative order in the source must not matter.
  private mutating func lowerParts(_ statement: Int) {
    var later: [(construct: Construct, node: Int)] = []
    var statements = StatementCursor(tree, statement)
    while let (construct, node) = tree.nextStatement(&statements) {
      if construct == .observer || construct == .stakeholder || construct == .gains {
        later.append((construct, node))
      } else {
        lower(construct, node)
      }
    }
    guard !later.isEmpty else { return }
    for other in [Construct.observer, .stakeholder, .gains] {
      for (construct, node) in later where construct == other { lower(construct, node) }
    }
    charter.names.sort { $0.name.range.start < $1.name.range.start }
    charter.waivers.sort { $0.anchor.start < $1.anchor.start }
  }

  /// Lowers the statements of a section. One that is misplaced in a partner or elsewhere, but is allowed here, is
  /// lowered as if it were here, so that references to it are not reported as well.
  private mutating func lowerContents(_ statement: Int) {
    var statements = StatementCursor(tree, statement)
    while let (construct, node) = tree.nextStatement(&statements) { lower(construct, node) }
  }

  mutating func lower(_ construct: Construct, _ node: Int) {
    switch construct {
    case .partner: lowerParty(.partner, node)
    case .observer: lowerParty(.observer, node)
    case .stakeholder: lowerParty(.stakeholder, node)
    case .gains: lowerGain(node, owner: nil)
    case .aim: lowerAim(node)
    case .risk: lowerBurden(.risk, node)
    case .responsibility: lowerBurden(.responsibility, node)
    case .success: lowerBurden(.success, node)
    case .project: lowerProject(node)
    case .communication: lowerCommunication(node)
    case .meeting: lowerMeeting(node)
    case .channel: lowerChannel(node)
    case .transparency: lowerTransparency(node)
    case .shares: lowerSharing(node)
    case .teaming: lowerTeaming(node)
    case .terms: lowerTerms(node)
    case .article: lowerArticle(node)
    case .waive: lowerWaiver(node, scope: charter.range)
    case .aspect: lowerAspect(node, aim: nil)
    case .charter, .brings, .needs, .commits, .signatory: noteNames(node)
    }
  }

  /// Records the names in a misplaced statement that can't be lowered, so that they are not reported as unknown.
  mutating func noteNames(_ statement: Int) {
    charter.isDamaged = true
    for index in statement..<Int(tree.nodes[statement].end) where tree.nodes[index].kind == .name {
      unplaced.insert(tree.nodes[index].symbol)
    }
  }

  // MARK: Aims

  private mutating func lowerAim(_ statement: Int) {
    let head = head(statement)
    let index = charter.aims.count
    var aim = Aim(name: head.name, text: head.text, anchor: head.anchor, range: head.range)
    aim.isDamaged = head.isDamaged
    give(head, .aim, index)
    if read(.aim, statement, into: &aim) { aim.isDamaged = true }
    charter.aims.append(aim)
    let start = charter.aspects.count
    var misplaced: [(Construct, Int)] = []
    var statements = StatementCursor(tree, statement)
    while let (construct, node) = tree.nextStatement(&statements) {
      switch construct {
      case .aspect: lowerAspect(node, aim: UInt32(index))
      case .waive: lowerWaiver(node, scope: head.range)
      default: misplaced.append((construct, node))
      }
    }
    charter.aims[index].aspects = IndexRange<Aspect>(from: start, to: charter.aspects.count)
    for (construct, node) in misplaced { lowerMisplaced(construct, node) }
  }

  private mutating func lowerAspect(_ statement: Int, aim: UInt32?) {
    let head = head(statement)
    var aspect = Aspect(aim: aim, name: head.name, text: head.text, anchor: head.anchor)
    give(head, .aspect, charter.aspects.count)
    read(.aspect, statement, into: &aspect)
    charter.aspects.append(aspect)
  }

  // MARK: What is shared

  private mutating func lowerBurden(_ kind: Burden.Kind, _ statement: Int) {
    let head = head(statement)
    var burden = Burden(kind: kind, name: head.name, text: head.text, anchor: head.anchor)
    give(head, kind.construct, charter.burdens.count)
    read(kind.construct, statement, into: &burden)
    if head.isDamaged { burden.by.isDamaged = true }
    charter.burdens.append(burden)
  }

  private mutating func lowerProject(_ statement: Int) {
    let head = head(statement)
    var project = Project(name: head.name, text: head.text, anchor: head.anchor)
    give(head, .project, charter.projects.count)
    read(.project, statement, into: &project)
    if head.isDamaged { project.with.isDamaged = true }
    charter.projects.append(project)
  }

  private mutating func lowerCommunication(_ statement: Int) {
    charter.hasCommunication = true
    if head(statement).isDamaged { charter.isDamaged = true }
    lowerContents(statement)
  }

  private mutating func lowerMeeting(_ statement: Int) {
    let head = head(statement)
    var meeting = Meeting(name: head.name, text: head.text, anchor: head.anchor)
    give(head, .meeting, charter.meetings.count)
    read(.meeting, statement, into: &meeting)
    if head.isDamaged { meeting.with.isDamaged = true }
    charter.meetings.append(meeting)
  }

  private mutating func lowerChannel(_ statement: Int) {
    let head = head(statement)
    var channel = Channel(name: head.name, text: head.text, anchor: head.anchor)
    give(head, .channel, charter.channels.count)
    read(.channel, statement, into: &channel)
    if head.isDamaged { channel.with.isDamaged = true }
    charter.channels.append(channel)
  }

  private mutating func lowerTransparency(_ statement: Int) {
    charter.hasTransparency = true
    if head(statement).isDamaged { charter.isDamaged = true }
    lowerContents(statement)
  }

  private mutating func lowerSharing(_ statement: Int) {
    let head = head(statement)
    var sharing = Sharing(name: head.name, text: head.text, anchor: head.anchor)
    give(head, .shares, charter.sharings.count)
    read(.shares, statement, into: &sharing)
    if head.isDamaged { sharing.with.isDamaged = true }
    charter.sharings.append(sharing)
  }

  private mutating func lowerTeaming(_ statement: Int) {
    var teaming = charter.teaming ?? Teaming(anchor: head(statement).anchor)
    read(.teaming, statement, into: &teaming)
    charter.teaming = teaming
    lowerContents(statement)
  }

  private mutating func lowerTerms(_ statement: Int) {
    let head = head(statement)
    var terms = charter.terms ?? Terms(anchor: head.anchor)
    if head.isDamaged { terms.isDamaged = true }
    if read(.terms, statement, into: &terms) { terms.isDamaged = true }
    charter.terms = terms
    lowerContents(statement)
  }

  private mutating func lowerArticle(_ statement: Int) {
    let head = head(statement)
    var article = Article(name: head.name, text: head.text, anchor: head.anchor)
    give(head, .article, charter.articles.count)
    read(.article, statement, into: &article)
    charter.articles.append(article)
  }

  mutating func lowerWaiver(_ statement: Int, scope: ByteRange) {
    let head = head(statement)
    var waiver = Waiver(reason: head.text, anchor: head.anchor, scope: scope)
    read(.waive, statement, into: &waiver)
    charter.waivers.append(waiver)
  }

  mutating func give(_ head: Head, _ construct: Construct, _ index: Int) {
    if let name = head.name { charter.names.append((name, StatementID(construct, index))) }
  }
}
