// Lowering from the tree to the charter: what each statement says, as values.

/// Walks the tree once to fill in a charter, then resolves its names.
struct Lowering: ~Copyable {
  let tree: SyntaxTree
  /// What a waiver can name.
  let rules: [Rule]
  var charter: Charter
  var findings = FindingList()

  /// The attribute that is being read.
  var reading = Reading()
  /// Names in misplaced statements that can't be lowered; references to them are not reported as unknown.
  var unplaced: Set<Symbol> = []

  /// Words for everybody that are used as names; computed on first use.
  private var everybodyNames: Set<String>?

  init(_ tree: SyntaxTree, rules: [Rule]) {
    self.tree = tree
    self.rules = rules
    charter = Charter(source: tree.source, language: tree.language)
    charter.reserve(tree.counts)
  }

  mutating func run() {
    for index in tree.children(0) where tree.nodes[index].construct == .charter {
      lowerCharter(index)
      break
    }
    findings.use(WaiverIndex(charter))
    var names = NameResolution(
      charter, findings, symbolCount: tree.symbolCount, unasked: unplaced.union(tree.skippedSymbols))
    names.run(&charter)
    findings = names.findings
  }

  consuming func result() -> (charter: Charter, findings: FindingList) { (charter, findings) }

  // MARK: Parts of a statement

  /// What precedes a statement's attributes.
  struct Head {
    var name: DeclaredName?
    var text: TextValue?
    /// The range of the name, or else of the text, or else of the keyword.
    var anchor: ByteRange
    var range: ByteRange
    var isDamaged: Bool
  }

  @inline(__always)
  func head(_ statement: Int) -> Head {
    let node = tree.nodes[statement]
    let range = tree.range(node)
    let keyword = Int(node.firstToken) < tree.tokens.count ? tree.tokens[Int(node.firstToken)].range : range
    var head = Head(anchor: keyword, range: range, isDamaged: node.flags.contains(.damaged))
    var child = statement + 1
    let end = Int(node.end)
    while child < end, tree.nodes[child].kind == .skipped { child += 1 }
    if child < end, tree.nodes[child].kind == .name {
      let name = tree.nodes[child]
      head.name = DeclaredName(range: tree.range(name), symbol: name.symbol)
      child += 1
      while child < end, tree.nodes[child].kind == .skipped { child += 1 }
    }
    if child < end, tree.nodes[child].kind == .text { head.text = text(child) }
    head.anchor = head.name?.range ?? head.text?.range ?? keyword
    return head
  }

  func text(_ node: Int) -> TextValue { TextValue(tree.tokens[Int(tree.nodes[node].firstToken)]) }

  // MARK: Values

  /// Whether a value of the attribute could not be read, which is already reported.
  func isDamaged(_ attribute: Int) -> Bool { tree.nodes[attribute].flags.contains(.damaged) }

  func textValue(_ attribute: Int) -> TextValue? {
    var children = ChildCursor(tree, attribute)
    return tree.next(.text, &children).map { text($0) }
  }

  mutating func textValues(_ attribute: Int, _ slice: inout IndexRange<TextValue>) {
    // Repeated attributes of a statement are concatenated in place if they are adjacent.
    let start = slice.isEmpty ? charter.texts.count : Int(slice.start)
    var children = ChildCursor(tree, attribute)
    while let child = tree.next(.text, &children) { charter.texts.append(text(child)) }
    slice = IndexRange<TextValue>(from: start, to: charter.texts.count)
  }

  func optionValue(_ attribute: Int) -> KeywordOption? {
    var children = ChildCursor(tree, attribute)
    while let child = tree.next(.option, &children) {
      if let option = tree.nodes[child].option { return option }
    }
    return nil
  }

  func meansValue(_ attribute: Int) -> MeansSet {
    var means = MeansSet()
    var children = ChildCursor(tree, attribute)
    while let child = tree.next(.option, &children) {
      if let option = tree.nodes[child].option { means.formUnion(MeansSet(option)) }
    }
    return means
  }

  func day(_ node: Int) -> CalendarDay? {
    let range = tree.range(tree.nodes[node])
    return CalendarDay(tree.source.bytes.span, Int(range.start), Int(range.end))
  }

  func dayValue(_ attribute: Int) -> (day: CalendarDay, range: ByteRange)? {
    var children = ChildCursor(tree, attribute)
    while let child = tree.next(.date, &children) {
      if let day = day(child) { return (day, tree.range(tree.nodes[child])) }
    }
    return nil
  }

  mutating func periodValue(_ attribute: Int) -> Period? {
    guard !isDamaged(attribute) else { return nil }
    var children = ChildCursor(tree, attribute)
    guard let dates = tree.next(.dates, &children) else { return nil }
    let range = tree.range(tree.nodes[dates])
    var days = ChildCursor(tree, dates)
    guard let first = tree.next(.date, &days), let from = day(first) else { return nil }
    guard let last = tree.next(.date, &days) else { return Period(from: from, to: nil, range: range) }
    guard let to = day(last) else { return nil }
    if to < from { reportReversed(range, tree.range(tree.nodes[first]), tree.range(tree.nodes[last])) }
    return Period(from: from, to: to, range: range)
  }

  private mutating func reportReversed(_ period: ByteRange, _ first: ByteRange, _ last: ByteRange) {
    findings.add(
      .datesReversed, at: period, .source(first), .source(last),
      fixes: [
        Fix(
          Phrase(en: "Swap the days", nl: "Wissel de dagen om", fr: "Échanger les jours"), .forAPerson,
          edits: [Edit(first, tree.source.string(last)), Edit(last, tree.source.string(first))])
      ])
  }

  mutating func quantityValue(_ attribute: Int) -> Quantity? {
    var children = ChildCursor(tree, attribute)
    guard let quantity = tree.next(.quantity, &children) else { return nil }
    let node = tree.nodes[quantity]
    let number = tree.tokens[Int(node.firstToken)].range
    var interval: Interval?
    var unit = ByteRange.at(number.end)
    let unitToken = Int(node.firstToken) + 1
    var unitEnd = Int(node.endToken)
    var parts = ChildCursor(tree, quantity)
    while let part = tree.next(.interval, &parts) {
      interval = self.interval(part)
      unitEnd = Int(tree.nodes[part].firstToken)
    }
    if unitToken < unitEnd, tree.tokens[unitToken].kind == .word { unit = tree.tokens[unitToken].range }
    guard !hasMalformedNumber(node) else { return nil }
    return Quantity(number: number, unit: unit, interval: interval)
  }

  mutating func intervalValue(_ attribute: Int) -> Interval? {
    var children = ChildCursor(tree, attribute)
    guard let index = tree.next(.interval, &children) else { return nil }
    return interval(index)
  }

  private mutating func interval(_ index: Int) -> Interval? {
    let node = tree.nodes[index]
    guard !hasMalformedNumber(node) else { return nil }
    var number = ByteRange.at(tree.range(node).start)
    var token = Int(node.firstToken)
    while token < Int(node.endToken) {
      if tree.tokens[token].kind == .number {
        number = tree.tokens[token].range
        reportIfNoInterval(number)
      }
      token += 1
    }
    var children = ChildCursor(tree, index)
    while let child = tree.next(.option, &children) {
      if let unit = tree.nodes[child].option {
        return Interval(number: number, unit: unit, range: tree.range(node))
      }
    }
    return nil
  }

  /// Whether a number in it is ambiguous or invalid, which is already reported: then nothing is declared.
  private func hasMalformedNumber(_ node: Node) -> Bool {
    for token in Int(node.firstToken)..<Int(node.endToken)
    where tree.tokens[token].kind == .number && tree.tokens[token].flags.contains(.malformed) {
      return true
    }
    return false
  }

  /// Reports an interval of 0, which means never or always, or of 10000 and more, which means never.
  private mutating func reportIfNoInterval(_ number: ByteRange) {
    guard !Expected.isFrequency(tree.source.slice(number)) else { return }
    findings.add(.expected, at: number, .phrase(Expected.frequency), .source(number), variant: 1)
  }

  // MARK: Lists of names

  private mutating func names(
    _ attribute: Int, _ list: inout IndexRange<Reference>, _ range: inout ByteRange, _ isDamaged: inout Bool
  ) {
    let node = tree.nodes[attribute]
    if node.flags.contains(.damaged) { isDamaged = true }
    var start = charter.references.count
    if !list.isEmpty {
      // A repeated attribute extends the list; if other lists were added in between, the names are copied to the end.
      if list.indices.upperBound == start {
        start = Int(list.start)
      } else {
        for index in list.indices { charter.references.append(charter.references[index]) }
      }
    }
    var children = ChildCursor(tree, attribute)
    while let child = tree.next(.name, &children) {
      let name = tree.nodes[child]
      charter.references.append(Reference(range: tree.range(name), symbol: name.symbol))
    }
    list = IndexRange<Reference>(from: start, to: charter.references.count)
    if node.endToken > node.firstToken + 1 {
      let values = ByteRange(
        tree.tokens[Int(node.firstToken) + 1].start, tree.tokens[Int(node.endToken) - 1].end)
      range = range.isEmpty ? values : ByteRange(range.start, values.end)
    }
  }

  /// `others` is only meaningful inside a partner.
  mutating func addParties(_ attribute: Int, to list: inout PartyList, inPartner: Bool = false) {
    names(attribute, &list.names, &list.range, &list.isDamaged)
    var children = ChildCursor(tree, attribute)
    while let child = tree.next(.option, &children) {
      switch tree.nodes[child].option {
      case .all: list.all = true
      case .others where inPartner: list.others = true
      case .others:
        let range = tree.range(tree.nodes[child])
        if !isGivenAsName(range) {
          findings.add(
            .wrongKind, at: range, .source(range), .phrase(Self.otherPartners),
            .choice([.phrase(Self.aName), .option(.all)]),
            fixes: [.replace(range, by: KeywordOption.all.keyword(charter.language), .forAPerson)])
        }
        list.isDamaged = true
      default: break
      }
    }
  }

  /// One name, the first; it is kept in the statement alone.
  mutating func partyValue(_ attribute: Int) -> Reference? {
    var list = ReferenceList()
    addReferences(attribute, to: &list)
    let first = list.names.indices.first.map { charter.references[$0] }
    charter.references.removeLast(Int(list.names.count))
    return first
  }

  mutating func addReferences(_ attribute: Int, to list: inout ReferenceList) {
    names(attribute, &list.names, &list.range, &list.isDamaged)
    // `all` and `others` stand for partners only.
    var children = ChildCursor(tree, attribute)
    while let child = tree.next(.option, &children) {
      let range = tree.range(tree.nodes[child])
      if !isGivenAsName(range) {
        findings.add(
          .wrongKind, at: range, .source(range),
          .phrase(tree.nodes[child].option == .all ? Self.everyPartner : Self.otherPartners), .phrase(Self.aName))
      }
      list.isDamaged = true
    }
  }

  /// Whether a word for everybody is used as a name somewhere, which is reported there.
  private mutating func isGivenAsName(_ range: ByteRange) -> Bool {
    let names =
      everybodyNames
      ?? Set(
        tree.nodes.filter { $0.kind == .name && Lexicon.shared.isEverybody($0.symbol) }.map {
          tree.source.string(tree.range($0))
        })
    everybodyNames = names
    return names.contains(tree.source.string(range))
  }

  private static let aName = Phrase(en: "a name", nl: "een naam", fr: "un nom")
  private static let everyPartner = Phrase(en: "every partner", nl: "elke partner", fr: "chaque partenaire")
  private static let otherPartners = Phrase(
    en: "every partner except the one that it is in", nl: "elke partner behalve die waarin het staat",
    fr: "chaque partenaire sauf celui où il se trouve")
}
