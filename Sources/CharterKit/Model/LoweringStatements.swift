// Lowering of each kind of statement.

extension Lowering {
  mutating func lowerCharter(_ statement: Int) {
    let head = head(statement)
    charter.title = head.text
    charter.anchor = head.anchor
    charter.range = head.range
    charter.isDamaged = head.isDamaged
    var attributes = StatementCursor(tree, statement)
    while let (attribute, node) = tree.nextAttribute(&attributes) {
      switch attribute {
      case .form: charter.form = optionValue(node)
      case .version: charter.version = textValue(node)
      case .amends: charter.amends = textValue(node)
      case .period: charter.period = periodValue(node)
      case .place: charter.place = textValue(node)
      case .vision: charter.vision = textValue(node)
      case .context: charter.context = textValue(node)
      default: break
      }
    }
    lowerParts(statement)
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
    give(head, .aim(index))
    var attributes = StatementCursor(tree, statement)
    while let (attribute, node) = tree.nextAttribute(&attributes) {
      switch attribute {
      case .measure: textValues(node, &aim.measures)
      case .due: if let (day, range) = dayValue(node) { (aim.due, aim.dueRange) = (day, range) }
      case .shared: addParties(node, to: &aim.shared)
      case .lead:
        if let lead = leadValue(node) { leads.append((index, lead)) }
      default: break
      }
      if isDamaged(node) { aim.isDamaged = true }
    }
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
    charter.aims[index].aspects = Slice(from: start, to: charter.aspects.count)
    for (construct, node) in misplaced { lowerMisplaced(construct, node) }
  }

  private mutating func lowerAspect(_ statement: Int, aim: UInt32?) {
    let head = head(statement)
    var aspect = Aspect(aim: aim, name: head.name, text: head.text, anchor: head.anchor)
    give(head, .aspect(charter.aspects.count))
    var attributes = StatementCursor(tree, statement)
    while let (attribute, node) = tree.nextAttribute(&attributes) {
      switch attribute {
      case .by: addParties(node, to: &aspect.by)
      case .due: if let (day, range) = dayValue(node) { (aspect.due, aspect.dueRange) = (day, range) }
      default: break
      }
    }
    charter.aspects.append(aspect)
  }

  // MARK: What is shared

  private mutating func lowerBurden(_ kind: Burden.Kind, _ statement: Int) {
    let head = head(statement)
    var burden = Burden(kind: kind, name: head.name, text: head.text, anchor: head.anchor)
    give(head, .burden(charter.burdens.count))
    var attributes = StatementCursor(tree, statement)
    while let (attribute, node) = tree.nextAttribute(&attributes) {
      switch attribute {
      case .by: addParties(node, to: &burden.by)
      case .response: burden.response = textValue(node)
      default: break
      }
    }
    if head.isDamaged { burden.by.isDamaged = true }
    charter.burdens.append(burden)
  }

  private mutating func lowerProject(_ statement: Int) {
    let head = head(statement)
    var project = Project(name: head.name, text: head.text, anchor: head.anchor)
    give(head, .project(charter.projects.count))
    var attributes = StatementCursor(tree, statement)
    while let (attribute, node) = tree.nextAttribute(&attributes) {
      switch attribute {
      case .with: addParties(node, to: &project.with)
      case .toward: addReferences(node, to: &project.toward)
      case .period: project.period = periodValue(node)
      default: break
      }
    }
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
    give(head, .meeting(charter.meetings.count))
    var attributes = StatementCursor(tree, statement)
    while let (attribute, node) = tree.nextAttribute(&attributes) {
      switch attribute {
      case .every: meeting.every = intervalValue(node)
      case .with: addParties(node, to: &meeting.with)
      default: break
      }
    }
    if head.isDamaged { meeting.with.isDamaged = true }
    charter.meetings.append(meeting)
  }

  private mutating func lowerChannel(_ statement: Int) {
    let head = head(statement)
    var channel = Channel(name: head.name, text: head.text, anchor: head.anchor)
    give(head, .channel(charter.channels.count))
    var attributes = StatementCursor(tree, statement)
    while let (attribute, node) = tree.nextAttribute(&attributes) {
      if attribute == .with { addParties(node, to: &channel.with) }
    }
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
    give(head, .sharing(charter.sharings.count))
    var attributes = StatementCursor(tree, statement)
    while let (attribute, node) = tree.nextAttribute(&attributes) {
      switch attribute {
      case .by: addParties(node, to: &sharing.by)
      case .with: addParties(node, to: &sharing.with)
      default: break
      }
    }
    if head.isDamaged { sharing.with.isDamaged = true }
    charter.sharings.append(sharing)
  }

  private mutating func lowerTeaming(_ statement: Int) {
    var teaming = charter.teaming ?? Teaming(anchor: head(statement).anchor)
    var attributes = StatementCursor(tree, statement)
    while let (attribute, node) = tree.nextAttribute(&attributes) {
      switch attribute {
      case .safety: teaming.safety = textValue(node)
      case .understanding: teaming.understanding = textValue(node)
      case .execution: teaming.execution = textValue(node)
      default: break
      }
    }
    charter.teaming = teaming
    lowerContents(statement)
  }

  private mutating func lowerTerms(_ statement: Int) {
    let head = head(statement)
    var terms = charter.terms ?? Terms(anchor: head.anchor)
    if head.isDamaged { terms.isDamaged = true }
    var attributes = StatementCursor(tree, statement)
    while let (attribute, node) = tree.nextAttribute(&attributes) {
      switch attribute {
      case .binding: terms.binding = optionValue(node)
      case .decisions: terms.decisions = textValue(node)
      case .disputes: terms.disputes = textValue(node)
      case .confidentiality: terms.confidentiality = textValue(node)
      case .ownership: terms.ownership = textValue(node)
      case .exit: terms.exit = textValue(node)
      case .review: terms.review = intervalValue(node)
      default: break
      }
      if isDamaged(node) { terms.isDamaged = true }
    }
    charter.terms = terms
    lowerContents(statement)
  }

  private mutating func lowerArticle(_ statement: Int) {
    let head = head(statement)
    var article = Article(name: head.name, text: head.text, anchor: head.anchor)
    give(head, .article(charter.articles.count))
    var attributes = StatementCursor(tree, statement)
    while let (attribute, node) = tree.nextAttribute(&attributes) {
      if attribute == .body { article.body = textValue(node) }
    }
    charter.articles.append(article)
  }

  mutating func lowerWaiver(_ statement: Int, scope: ByteRange) {
    let head = head(statement)
    var waiver = Waiver(reason: head.text, anchor: head.anchor, scope: scope)
    var attributes = StatementCursor(tree, statement)
    while let (attribute, node) = tree.nextAttribute(&attributes) {
      if attribute == .check { waiver.kind = warningKind(node) }
    }
    charter.waivers.append(waiver)
  }

  /// The warning that a `check` names; anything else, even an error, can't be waived.
  private mutating func warningKind(_ attribute: Int) -> FindingKind? {
    for child in tree.children(attribute) where tree.nodes[child].kind == .name {
      let range = tree.range(tree.nodes[child])
      let word = tree.source.string(range)
      if let kind = FindingKind.find(word, among: rules), kind.severity != .error { return kind }
      let names = rules.filter { $0.severity != .error }.map { $0.name }
      findings.add(
        .unknownOption, at: range, .source(range), variant: 1,
        fixes: EditDistance.nearest(word, in: names).map { [.replace(range, by: $0, .forAPerson)] } ?? [])
    }
    return nil
  }

  mutating func give(_ head: Head, _ declaration: Declaration) {
    if let name = head.name { charter.names.append((name, declaration)) }
  }
}
