// Finds which statement of a list is which of another: by name, by text, then by place among those that are alike.

/// Pairs the statements of two lists. Deterministic, and linear in what the lists hold.
struct StatementMatcher {
  /// Places on either side at which a statement without its name and text is looked for.
  private static let reach = 8

  private let old: Charter
  private let new: Charter

  init(_ old: Charter, _ new: Charter) {
    self.old = old
    self.new = new
  }

  /// Pairs statements that are kept together.
  func match(_ olds: [StatementID], _ news: [StatementID], _ pairing: inout Pairing) {
    guard !olds.isEmpty, !news.isEmpty else { return }
    pairEqual(olds, news, &pairing) { charter, statement in
      charter.name(statement).map { Array(charter.source.slice($0.range)) }
    }
    pairEqual(olds, news, &pairing) { charter, statement in
      // What has neither name nor text is told by its place alone.
      charter.saidBytes(charter.text(statement)) ?? (charter.name(statement) == nil ? [] : nil)
    }
    pairAlike(olds, news, &pairing)
  }

  /// Pairs what has the same key, in order, as far as it has no partner yet.
  private func pairEqual(
    _ olds: [StatementID], _ news: [StatementID], _ pairing: inout Pairing,
    _ key: (Charter, StatementID) -> [UInt8]?
  ) {
    // By key the first new place that is left, and from there the next with the same key.
    var first: [[UInt8]: Int] = [:]
    var next = [Int](repeating: -1, count: news.count)
    for place in news.indices.reversed() where pairing.old(news[place].index) == nil {
      guard let key = key(new, news[place]) else { continue }
      next[place] = first.updateValue(place, forKey: key) ?? -1
    }
    guard !first.isEmpty else { return }
    for statement in olds where pairing.new(statement.index) == nil {
      guard let key = key(old, statement), let place = first[key] else { continue }
      pairing.pair(statement.index, news[place].index)
      first[key] = next[place] < 0 ? nil : next[place]
    }
  }

  /// Pairs what is left with the one most alike near the same place among what is left.
  private func pairAlike(_ olds: [StatementID], _ news: [StatementID], _ pairing: inout Pairing) {
    let left = news.filter { pairing.old($0.index) == nil }
    guard !left.isEmpty else { return }
    let candidates = left.map { Likeness(new, $0) }
    var isTaken = [Bool](repeating: false, count: left.count)
    var place = 0
    for statement in olds where pairing.new(statement.index) == nil {
      defer { place += 1 }
      let low = max(0, place - Self.reach)
      let high = min(left.count, place + Self.reach + 1)
      guard low < high else { continue }
      let likeness = Likeness(old, statement)
      var best: (place: Int, shared: Int, total: Int)?
      for candidate in low..<high where !isTaken[candidate] {
        let shared = likeness.shared(with: candidates[candidate])
        let total = likeness.count + candidates[candidate].count
        guard Likeness.isAlike(shared, of: total) else { continue }
        if let known = best, known.shared * total >= shared * known.total { continue }
        best = (candidate, shared, total)
      }
      if let best {
        isTaken[best.place] = true
        pairing.pair(statement.index, left[best.place].index)
      }
    }
  }
}
