// Name resolution: from names in values to their declarations.

/// Resolves each name, and reports names that are undeclared, declared twice, or of the wrong kind.
struct NameResolution: ~Copyable {
  /// Names that may have been declared in what could not be parsed: they are not reported as unknown.
  private let unasked: Set<Symbol>
  private let source: SourceText
  private let language: Language
  /// Every name that something was given.
  private let names: [(name: DeclaredName, statement: StatementID)]
  /// By symbol: what has the name, and where it was given it first.
  private var declarations: [StatementID?]
  private var firstNames: [ByteRange]
  /// The names in values, list after list.
  private var references: [Reference] = []
  private(set) var findings: FindingList
  /// The construct of the statement whose names are looked up.
  private var construct = Construct.charter
  /// For each symbol, the list in which it was last seen, to find names that occur twice in one list.
  private var lastList: [UInt32]
  private var listNumber: UInt32 = 0
  /// Names that are declared twice: which one a reference means is not known.
  private var ambiguous: Set<Symbol> = []
  /// Names by kind, for suggestions; computed on first use.
  private var suggestions: [(kind: NameKind, names: [String])] = []
  /// For each unknown name, its index in `unknownNames`. Its first use is reported and the others are related, since
  /// they are one mistake.
  private var unknown: [Symbol: Int] = [:]
  private var unknownNames: [UnknownName] = []
  /// Searching for similar names takes time proportional to all names, so a file with many unknown ones gets only this
  /// many searches.
  private var searchesLeft = 50

  /// A name that is used more often than this is not a typo.
  private static let mostPlaces = 50

  private struct UnknownName {
    let reference: Reference
    let kind: NameKind
    var others = RelatedLocations()
    /// All its uses, as long as there are few enough to be changed at once.
    var places: [ByteRange]
  }

  init(_ charter: Charter, _ findings: FindingList, symbolCount: Int, unasked: Set<Symbol>) {
    source = charter.source
    language = charter.language
    self.findings = findings
    self.unasked = unasked
    names = charter.names
    declarations = [StatementID?](repeating: nil, count: symbolCount)
    firstNames = [ByteRange](repeating: .at(0), count: symbolCount)
    lastList = [UInt32](repeating: 0, count: symbolCount)
  }

  mutating func run(_ charter: inout Charter) {
    declare()
    swap(&references, &charter.references)
    charter.resolveNames(&self)
    swap(&references, &charter.references)
    charter.declarations = declarations
    for name in unknownNames where !mayBeNameless(name.kind, charter) { report(name) }
  }

  /// Whether a partner or an aim has no name, which is reported: the unknown name may have been meant for it.
  private func mayBeNameless(_ kind: NameKind, _ charter: Charter) -> Bool {
    switch kind {
    case .partners, .parties: charter.parties.contains { $0.name == nil }
    case .aims, .contributionsOrAims: charter.aims.contains { $0.name == nil }
    case .ownNeeds: false
    }
  }

  private mutating func declare() {
    for (name, statement) in names {
      let symbol = Int(name.symbol.number)
      if declarations[symbol] == nil {
        declarations[symbol] = statement
        firstNames[symbol] = name.range
      } else {
        ambiguous.insert(name.symbol)
        findings.add(
          .duplicateName, at: name.range, .name(name.range),
          related: [Related(firstNames[symbol], [.name(name.range)])])
      }
    }
  }

  /// What may be named in the attribute of a statement of the construct at hand.
  private func nameKind(_ attribute: Attribute) -> NameKind {
    guard case .names(let kind)? = Lexicon.shared.use(construct, attribute)?.kind else { return .parties }
    return kind
  }

  private mutating func resolve(_ list: IndexRange<Reference>, _ kind: NameKind, isReported: Bool) -> Bool {
    listNumber += 1
    var isWhole = true
    if isReported {
      // If part of a list could not be read, that may be why its names are wrong.
      findings.isMuted = true
      for index in list.indices { resolve(index, kind, isReported: true) }
      findings.isMuted = false
      return false
    }
    for index in list.indices where !resolve(index, kind, isReported: false) { isWhole = false }
    return isWhole
  }

  /// Returns false if the name is unknown, of the wrong kind, or declared twice.
  @discardableResult
  private mutating func resolve(_ index: Int, _ kind: NameKind, isReported: Bool) -> Bool {
    let symbol = references[index].symbol
    guard let target = target(of: references[index], kind, isReported: isReported) else { return false }
    references[index].target = target
    if lastList[Int(symbol.number)] == listNumber { reportTwice(index) }
    lastList[Int(symbol.number)] = listNumber
    return !ambiguous.contains(symbol)
  }

  /// What a name refers to; nil where it is unknown or names something of the wrong kind.
  private mutating func target(of reference: Reference, _ kind: NameKind, isReported: Bool) -> StatementID? {
    let symbol = Int(reference.symbol.number)
    guard let target = declarations[symbol] else {
      if !isReported, !unasked.contains(reference.symbol) { note(reference, kind) }
      return nil
    }
    if kind.admits(target.construct) { return target }
    // If the name itself is already reported, its uses are not.
    let name = DeclaredName(range: reference.range, symbol: reference.symbol)
    guard !isReported, !ambiguous.contains(name.symbol), name.everybody(source, language) == nil else { return nil }
    findings.add(
      .wrongKind, at: reference.range, .name(reference.range), .phrase(target.construct.noun),
      .phrase(Expected.value(.names(kind))),
      related: [Related(firstNames[symbol], [.name(reference.range)])])
    return nil
  }

  private mutating func reportTwice(_ index: Int) {
    let reference = references[index]
    var first = index - 1
    // The first mention is usually nearby; searching further is not worth it for a label.
    while first > 0, index - first < 64, references[first].symbol != reference.symbol { first -= 1 }
    let related =
      first >= 0 && references[first].symbol == reference.symbol
      ? [Related(references[first].range)] : []
    findings.add(
      .listedTwice, at: reference.range, .name(reference.range), related: related,
      fixes: listFixes(reference.range))
  }

  /// Removes a name from a list together with the comma before it.
  private func listFixes(_ range: ByteRange) -> [Fix] {
    var start = Int(range.start)
    while start > 0, source.bytes[start - 1] == 0x20 || source.bytes[start - 1] == 0x0A { start -= 1 }
    guard start > 0, source.bytes[start - 1] == 0x2C else { return [] }
    return [.remove(ByteRange(start - 1, Int(range.end)), source.string(range), .forAPerson)]
  }

  private mutating func note(_ reference: Reference, _ kind: NameKind) {
    if let index = unknown[reference.symbol] {
      unknownNames[index].others.add(reference.range, [.name(reference.range)])
      if unknownNames[index].places.count <= Self.mostPlaces { unknownNames[index].places.append(reference.range) }
    } else {
      unknown[reference.symbol] = unknownNames.count
      unknownNames.append(UnknownName(reference: reference, kind: kind, places: [reference.range]))
    }
  }

  private mutating func report(_ name: UnknownName) {
    let location = name.reference.range
    var nearest: String?
    if searchesLeft > 0 {
      searchesLeft -= 1
      nearest = EditDistance.nearest(source.string(location), in: names(of: name.kind))
    }
    let related = name.others.list(more: 1)
    if let nearest {
      let places = name.places.sorted { $0.start < $1.start }
      findings.add(
        .unknownName, at: location, .name(location), .code(nearest), variant: 1, related: related,
        fixes: name.places.count > Self.mostPlaces ? [] : [.replace(places, by: nearest, .forAPerson)])
    } else {
      findings.add(.unknownName, at: location, .name(location), related: related)
    }
  }

  /// The declared names of a kind, up to the first thousand.
  private mutating func names(of kind: NameKind) -> [String] {
    if let known = suggestions.first(where: { $0.kind == kind }) { return known.names }
    var found: [String] = []
    for (name, statement) in names where found.count < 1000 && kind.admits(statement.construct) {
      found.append(source.string(name.range))
    }
    suggestions.append((kind, found))
    return found
  }
}

// MARK: The names of a statement

extension NameResolution: AttributeVisitor {
  fileprivate mutating func resolve<S: DeclaredStatement>(_ construct: Construct, _ statement: inout S) {
    self.construct = construct
    statement.visitAttributes(&self)
  }

  mutating func visit(_ attribute: Attribute, _ parties: inout PartyList) {
    if !resolve(parties.names, nameKind(attribute), isReported: parties.isDamaged) { parties.isDamaged = true }
  }

  mutating func visit(_ attribute: Attribute, _ list: inout ReferenceList) {
    if !resolve(list.names, nameKind(attribute), isReported: list.isDamaged) { list.isDamaged = true }
  }

  mutating func visit(_ attribute: Attribute, _ party: inout Reference?) {
    if let reference = party { party?.target = target(of: reference, nameKind(attribute), isReported: false) }
  }

  mutating func visit(_ attribute: Attribute, _ text: inout TextValue?) {}
  mutating func visit(_ attribute: Attribute, texts: inout IndexRange<TextValue>) {}
  mutating func visit(_ attribute: Attribute, _ option: inout KeywordOption?) {}
  mutating func visit(_ attribute: Attribute, _ means: inout MeansSet) {}
  mutating func visit(_ attribute: Attribute, _ quantity: inout Quantity?) {}
  mutating func visit(_ attribute: Attribute, _ day: inout CalendarDay?, at range: inout ByteRange) {}
  mutating func visit(_ attribute: Attribute, _ period: inout Period?) {}
  mutating func visit(_ attribute: Attribute, _ interval: inout Interval?) {}
  mutating func visit(_ attribute: Attribute, _ check: inout Rule?) {}
}

extension Charter {
  /// Looks up the names in every statement that can hold some.
  fileprivate mutating func resolveNames(_ names: inout NameResolution) {
    for index in contributions.indices { names.resolve(.brings, &contributions[index]) }
    for index in gains.indices { names.resolve(.gains, &gains[index]) }
    for index in commitments.indices { names.resolve(.commits, &commitments[index]) }
    for index in aims.indices { names.resolve(.aim, &aims[index]) }
    for index in aspects.indices { names.resolve(.aspect, &aspects[index]) }
    for index in burdens.indices { names.resolve(burdens[index].kind.construct, &burdens[index]) }
    for index in projects.indices { names.resolve(.project, &projects[index]) }
    for index in meetings.indices { names.resolve(.meeting, &meetings[index]) }
    for index in channels.indices { names.resolve(.channel, &channels[index]) }
    for index in sharings.indices { names.resolve(.shares, &sharings[index]) }
  }
}
