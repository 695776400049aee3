// What changed in meaning from one charter to another.

/// The changes from an old charter to a new one, as typed data; `ChangeWording` puts them into words.
///
/// Statements are matched by name, then by text, then by position among similar ones. There are no changes exactly when
/// the fingerprints are equal: layout, comments, the language of keywords and the order of attributes don't count.
/// Charters with errors are compared as far as they could be read.
///
/// Partners come first (those who left, those who joined, then the rest in the order of the new charter), followed by
/// aims, what is shared, terms, articles, facts about the charter itself, observers, stakeholders and the gains of the
/// whole. Within each of these the most important changes come first.
public struct CharterDifference: Sendable {
  /// The earlier charter.
  public let old: Charter
  /// The later charter.
  public let new: Charter
  /// All changes, in the order in which a reader looks for them.
  public let changes: [Change]
  /// The errors of the earlier file: what it says there could not be compared.
  public let oldErrors: Errors
  /// The errors of the later file: what it says there could not be compared.
  public let newErrors: Errors

  /// The errors of a charter, as far as they affect a comparison.
  public struct Errors: Sendable {
    /// All errors.
    public let count: Int
    /// Errors in how the file is written, because of which something may not have been read.
    public let unread: Int

    private static func isInWriting(_ rule: Rule) -> Bool {
      switch rule.group {
      case .text, .structure, .names: true
      case .benefit, .aims, .complementarity, .diversity, .openness, .transparency, .sharing, .signing: false
      }
    }

    init(_ analysis: Analysis) {
      count = analysis.errorCount
      let seen = analysis.findings.count { $0.severity == .error && Self.isInWriting($0.rule) }
      unread = seen + analysis.omitted.count(of: .error) { Self.isInWriting($0) }
    }
  }

  /// Compares two analysed files, which may have errors or hold no charter at all.
  public init(from old: Analysis, to new: Analysis) {
    self.old = old.charter
    self.new = new.charter
    oldErrors = Errors(old)
    newErrors = Errors(new)
    if old.charter.range.isEmpty || new.charter.range.isEmpty {
      changes = Self.wholeCharter(old, new)
      return
    }
    var builder = DifferenceBuilder(old, new)
    builder.compareAll()
    // Consequences never stand alone, though with errors in a charter some might be derived.
    let declared = builder.changes.contains { $0.isDeclared }
    changes = declared ? Self.sorted(builder.changes) : []
  }

  /// Whether no change was found in what could be read.
  public var isEmpty: Bool { changes.isEmpty }

  /// Whether both charters were read completely, so that an empty list of changes means there is no difference.
  public var isWhole: Bool {
    oldErrors.unread + newErrors.unread == 0 || old.source.bytes == new.source.bytes
  }

  /// The number of changes with this rating.
  public func count(_ rating: Change.Rating) -> Int {
    changes.reduce(0) { $0 + ($1.rating == rating ? 1 : 0) }
  }

  /// Everyone who loses something, each listed once: parties of the old charter, or nil for the partnership as a whole.
  package var losers: [Int?] {
    var seen = [Bool](repeating: false, count: old.parties.count)
    var isPartnership = false
    for change in changes {
      for loss in change.losses {
        if let party = loss.loser(in: old) { seen[party] = true } else { isPartnership = true }
      }
    }
    var result: [Int?] = []
    for party in old.parties.indices where seen[party] { result.append(party) }
    if isPartnership { result.append(nil) }
    return result
  }

  /// If one of the files holds no charter at all, the whole charter in the other is a single change.
  private static func wholeCharter(_ old: Analysis, _ new: Analysis) -> [Change] {
    let hadCharter = !old.charter.range.isEmpty
    if hadCharter == !new.charter.range.isEmpty { return [] }
    var change = Change(
      .charter, .charter, old: hadCharter ? 0 : nil, new: hadCharter ? nil : 0, hadCharter ? .removed : .added)
    if hadCharter {
      change.oldRange = old.charter.anchor
      change.losses = old.charter.partners.filter { old.flow.benefits[$0] }.map { .benefit(party: $0) }
      if !change.losses.isEmpty { change.rating = .loss }
    } else {
      change.newRange = new.charter.anchor
    }
    return [change]
  }

  /// Sorts by rating within each section; sections keep their order.
  private static func sorted(_ changes: [Change]) -> [Change] {
    var result: [Change] = []
    result.reserveCapacity(changes.count)
    var start = 0
    while start < changes.count {
      var end = start + 1
      while end < changes.count, changes[end].section == changes[start].section { end += 1 }
      for rating in Change.Rating.allCases {
        for index in start..<end where changes[index].rating == rating { result.append(changes[index]) }
      }
      start = end
    }
    return result
  }
}

extension Change {
  /// Whether it is a change in what is written rather than a consequence of one.
  var isDeclared: Bool {
    switch kind {
    case .added, .removed, .changed, .reordered, .role: true
    case .benefit, .mutual, .answered: false
    }
  }
}
