// Name resolution: from names in values to their declarations.

/// Resolves each name, and reports names that are undeclared, declared twice, or of the wrong kind.
struct NameResolution: ~Copyable {
  /// Names that may have been declared in what could not be parsed: they are not reported as unknown.
  private let unasked: Set<Symbol>
  private let symbolCount: Int
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
    var others = RelatedPlaces()
    /// All its uses, as long as there are few enough to be changed at once.
    var places: [ByteRange]
  }

  init(symbolCount: Int, unasked: Set<Symbol>) {
    self.symbolCount = symbolCount
    self.unasked = unasked
    lastList = [UInt32](repeating: 0, count: symbolCount)
  }

  mutating func run(
    _ charter: inout Charter, _ leads: [(aim: Int, reference: Int)], _ findings: inout FindingList
  ) {
    declare(&charter, &findings)
    for index in charter.contributions.indices {
      charter.contributions[index].toward = resolved(charter.contributions[index].toward, .aims, &charter, &findings)
    }
    for index in charter.gains.indices {
      charter.gains[index].from = resolved(charter.gains[index].from, .contributionsOrAims, &charter, &findings)
      charter.gains[index].answers = resolved(charter.gains[index].answers, .ownNeeds, &charter, &findings)
    }
    for index in charter.commitments.indices {
      charter.commitments[index].recognised = resolved(
        charter.commitments[index].recognised, .partners, &charter, &findings)
    }
    for index in charter.aims.indices {
      charter.aims[index].shared = resolved(charter.aims[index].shared, .partners, &charter, &findings)
    }
    for (aim, reference) in leads {
      listNumber += 1
      resolve(reference, .partners, &charter, &findings)
      charter.aims[aim].lead = charter.references[reference]
    }
    for index in charter.aspects.indices {
      charter.aspects[index].by = resolved(charter.aspects[index].by, .partners, &charter, &findings)
    }
    for index in charter.burdens.indices {
      charter.burdens[index].by = resolved(charter.burdens[index].by, .partners, &charter, &findings)
    }
    for index in charter.projects.indices {
      charter.projects[index].with = resolved(charter.projects[index].with, .parties, &charter, &findings)
      charter.projects[index].toward = resolved(charter.projects[index].toward, .aims, &charter, &findings)
    }
    for index in charter.meetings.indices {
      charter.meetings[index].with = resolved(charter.meetings[index].with, .parties, &charter, &findings)
    }
    for index in charter.channels.indices {
      charter.channels[index].with = resolved(charter.channels[index].with, .parties, &charter, &findings)
    }
    for index in charter.sharings.indices {
      charter.sharings[index].by = resolved(charter.sharings[index].by, .partners, &charter, &findings)
      charter.sharings[index].with = resolved(charter.sharings[index].with, .parties, &charter, &findings)
    }
    for name in unknownNames where !mayBeNameless(name.kind, charter) { report(name, charter, &findings) }
  }

  /// Whether a partner or an aim has no name, which is reported: the unknown name may have been meant for it.
  private func mayBeNameless(_ kind: NameKind, _ charter: Charter) -> Bool {
    switch kind {
    case .partners, .parties: charter.parties.contains { $0.name == nil }
    case .aims, .contributionsOrAims: charter.aims.contains { $0.name == nil }
    case .ownNeeds: false
    }
  }

  private mutating func declare(_ charter: inout Charter, _ findings: inout FindingList) {
    charter.declarations = [Declaration?](repeating: nil, count: symbolCount)
    for (name, declaration) in charter.names {
      let symbol = Int(name.symbol.number)
      if let first = charter.declarations[symbol] {
        ambiguous.insert(name.symbol)
        findings.add(
          .duplicateName, at: name.range, .name(name.range),
          related: [Related(charter.anchor(first), [.name(name.range)])])
      } else {
        charter.declarations[symbol] = declaration
      }
    }
  }

  private mutating func resolved(
    _ list: PartyList, _ kind: NameKind, _ charter: inout Charter, _ findings: inout FindingList
  ) -> PartyList {
    var list = list
    if !resolve(list.names, kind, isReported: list.isDamaged, &charter, &findings) { list.isDamaged = true }
    return list
  }

  private mutating func resolved(
    _ list: ReferenceList, _ kind: NameKind, _ charter: inout Charter, _ findings: inout FindingList
  ) -> ReferenceList {
    var list = list
    if !resolve(list.names, kind, isReported: list.isDamaged, &charter, &findings) { list.isDamaged = true }
    return list
  }

  private mutating func resolve(
    _ names: Slice, _ kind: NameKind, isReported: Bool, _ charter: inout Charter, _ findings: inout FindingList
  ) -> Bool {
    listNumber += 1
    var isWhole = true
    if isReported {
      // If part of a list could not be read, that may be why its names are wrong.
      var ignored = FindingList()
      for reference in names.indices { resolve(reference, kind, isReported: true, &charter, &ignored) }
      return false
    }
    for reference in names.indices where !resolve(reference, kind, &charter, &findings) { isWhole = false }
    return isWhole
  }

  /// Returns false if the name is unknown, of the wrong kind, or declared twice.
  @discardableResult
  private mutating func resolve(
    _ index: Int, _ kind: NameKind, isReported: Bool = false, _ charter: inout Charter, _ findings: inout FindingList
  ) -> Bool {
    let reference = charter.references[index]
    let symbol = Int(reference.symbol.number)
    guard let declaration = charter.declarations[symbol] else {
      if !isReported, !unasked.contains(reference.symbol) { note(reference, kind) }
      return false
    }
    guard kind.admits(declaration, charter) else {
      // If the name itself is already reported, its uses are not.
      if ambiguous.contains(reference.symbol)
        || charter.everybody(Name(range: reference.range, symbol: reference.symbol)) != nil
      {
        return false
      }
      findings.add(
        .wrongKind, at: reference.range, .name(reference.range), .phrase(charter.construct(declaration).noun),
        .phrase(Expected.value(.names(kind))),
        related: [Related(charter.anchor(declaration), [.name(reference.range)])])
      return false
    }
    charter.references[index].target = declaration
    if lastList[symbol] == listNumber {
      reportTwice(index, charter, &findings)
    }
    lastList[symbol] = listNumber
    return !ambiguous.contains(reference.symbol)
  }

  private func reportTwice(_ index: Int, _ charter: Charter, _ findings: inout FindingList) {
    let reference = charter.references[index]
    var first = index - 1
    // The first mention is usually nearby; searching further is not worth it for a label.
    while first > 0, index - first < 64, charter.references[first].symbol != reference.symbol { first -= 1 }
    let related =
      first >= 0 && charter.references[first].symbol == reference.symbol
      ? [Related(charter.references[first].range)] : []
    findings.add(
      .listedTwice, at: reference.range, .name(reference.range), related: related,
      fixes: listFixes(reference.range, charter.source))
  }

  /// Removes a name from a list together with the comma before it.
  private func listFixes(_ range: ByteRange, _ source: SourceText) -> [Fix] {
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

  private mutating func report(_ name: UnknownName, _ charter: Charter, _ findings: inout FindingList) {
    let place = name.reference.range
    var nearest: String?
    if searchesLeft > 0 {
      searchesLeft -= 1
      nearest = EditDistance.nearest(charter.source.string(place), in: names(name.kind, charter))
    }
    let related = name.others.list(more: 1)
    if let nearest {
      let places = name.places.sorted { $0.start < $1.start }
      findings.add(
        .unknownName, at: place, .name(place), .code(nearest), variant: 1, related: related,
        fixes: name.places.count > Self.mostPlaces ? [] : [.replace(places, by: nearest, .forAPerson)])
    } else {
      findings.add(.unknownName, at: place, .name(place), related: related)
    }
  }

  /// The declared names of a kind, up to the first thousand.
  private mutating func names(_ kind: NameKind, _ charter: Charter) -> [String] {
    if let known = suggestions.first(where: { $0.kind == kind }) { return known.names }
    var names: [String] = []
    for (name, declaration) in charter.names where kind.admits(declaration, charter) {
      names.append(charter.source.string(name.range))
      if names.count == 1000 { break }
    }
    suggestions.append((kind, names))
    return names
  }
}

extension NameKind {
  /// Whether a name of this kind may refer to the declaration.
  func admits(_ declaration: Declaration, _ charter: Charter) -> Bool {
    switch declaration {
    case .party(let index): self == .parties || self == .partners && charter.parties[index].role == .partner
    case .contribution: self == .contributionsOrAims
    case .aim: self == .aims || self == .contributionsOrAims
    case .need: self == .ownNeeds
    case .gain, .commitment, .aspect, .burden, .project, .meeting, .channel, .sharing, .article: false
    }
  }
}

extension Construct {
  /// A noun phrase for what the construct declares: `a partner`.
  var noun: Phrase {
    switch self {
    case .charter: Phrase(en: "a charter", nl: "een charter", fr: "une charte")
    case .partner: Phrase(en: "a partner", nl: "een partner", fr: "un partenaire")
    case .brings: Phrase(en: "a contribution", nl: "een inbreng", fr: "un apport")
    case .gains: Phrase(en: "a gain", nl: "een winst", fr: "un gain")
    case .needs: Phrase(en: "a need", nl: "een nood", fr: "un besoin")
    case .commits: Phrase(en: "a commitment", nl: "een engagement", fr: "un engagement")
    case .signatory: Phrase(en: "a signatory", nl: "een ondertekenaar", fr: "un signataire")
    case .observer: Phrase(en: "an observer", nl: "een waarnemer", fr: "un observateur")
    case .stakeholder: Phrase(en: "a stakeholder", nl: "een belanghebbende", fr: "une partie prenante")
    case .aim: Phrase(en: "an aim", nl: "een doel", fr: "un but")
    case .aspect: Phrase(en: "an aspect", nl: "een aspect", fr: "un volet")
    case .risk: Phrase(en: "a risk", nl: "een risico", fr: "un risque")
    case .responsibility: Phrase(en: "a responsibility", nl: "een verantwoordelijkheid", fr: "une responsabilité")
    case .success: Phrase(en: "a success", nl: "een succes", fr: "un succès")
    case .project: Phrase(en: "a project", nl: "een project", fr: "un projet")
    case .communication: Phrase(en: "the communication", nl: "de communicatie", fr: "la communication")
    case .meeting: Phrase(en: "a meeting", nl: "een overleg", fr: "une réunion")
    case .channel: Phrase(en: "a channel", nl: "een kanaal", fr: "un canal")
    case .transparency: Phrase(en: "the transparency", nl: "de transparantie", fr: "la transparence")
    case .shares: Phrase(en: "a shared thing", nl: "iets wat gedeeld wordt", fr: "un partage")
    case .teaming: Phrase(en: "the teaming", nl: "de teaming", fr: "l’équipe")
    case .terms: Phrase(en: "the terms", nl: "de afspraken", fr: "les modalités")
    case .article: Phrase(en: "an article", nl: "een artikel", fr: "un article")
    case .waive: Phrase(en: "a waiver", nl: "een afwijking", fr: "une dérogation")
    }
  }
}
