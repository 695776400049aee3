// What changed in meaning from one charter to another.

/// The changes from an old charter to a new one, as typed data: which words they take is `ChangeWording`'s matter.
///
/// Statements are paired by name, then by text, then by place among what is much alike. There is no change exactly
/// when the fingerprints are equal: layout, comments, the language of keywords and the order of attributes are none.
/// Of charters with errors, what could be read is compared.
///
/// Partners come first (those who left, those who joined, then the others in the order of the new charter), then aims,
/// what is shared, terms, articles, what the charter says of itself, observers, stakeholders and the gains of the
/// whole; in each of these what weighs most comes first.
public struct CharterDifference: Sendable {
  public let old: Charter
  public let new: Charter
  public let changes: [Change]
  public let oldErrors: Errors
  public let newErrors: Errors

  /// The errors of a charter, as far as they bear on a comparison.
  public struct Errors: Sendable {
    public let count: Int
    /// Errors in how the file is written: something may not have been read.
    public let unread: Int

    private static func isInWriting(_ kind: FindingKind) -> Bool {
      switch kind.group {
      case .text, .structure, .names: true
      case .benefit, .aims, .complementarity, .diversity, .openness, .transparency, .sharing, .signing: false
      }
    }

    init(_ analysis: Analysis) {
      count = analysis.errorCount
      let seen = analysis.findings.count { $0.severity == .error && Self.isInWriting($0.kind) }
      unread = seen + analysis.omitted.count(of: .error) { Self.isInWriting($0) }
    }
  }

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
    // What only follows from changes can't stand alone: charters with errors might say so.
    let declared = builder.changes.contains { $0.isDeclared }
    changes = declared ? Self.sorted(builder.changes) : []
  }

  /// Whether nothing changed that could be read.
  public var isEmpty: Bool { changes.isEmpty }

  /// Whether all of both was read, so that no change means no difference.
  public var isWhole: Bool {
    oldErrors.unread + newErrors.unread == 0 || old.source.bytes == new.source.bytes
  }

  public func count(_ rating: Change.Rating) -> Int {
    changes.reduce(0) { $0 + ($1.rating == rating ? 1 : 0) }
  }

  /// Who loses something, each once: parties of the old charter, or nil for the partnership as a whole.
  public var losers: [Int?] {
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

  /// Where one of the files holds no charter at all, the other's is one change.
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

  /// By weight in each section; sections stay where they are.
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
  /// Whether it is a change of what is written, and not only what follows from one.
  var isDeclared: Bool {
    switch kind {
    case .added, .removed, .changed, .reordered, .role: true
    case .benefit, .mutual, .answered: false
    }
  }
}
