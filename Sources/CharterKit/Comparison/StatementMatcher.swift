// Matches the statements of two lists: by name, by text, then by position among similar ones.

/// Pairs the statements of two lists. Deterministic, and linear in the size of the lists.
struct StatementMatcher {
  /// How many positions to either side are searched for a statement that has lost its name and text.
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
      // Without a name or text, a statement is identified by its position alone.
      charter.saidBytes(charter.text(statement)) ?? (charter.name(statement) == nil ? [] : nil)
    }
    pairAlike(olds, news, &pairing)
  }

  /// Pairs statements with equal keys, in order, unless they are paired already.
  private func pairEqual(
    _ olds: [StatementID], _ news: [StatementID], _ pairing: inout Pairing,
    _ key: (Charter, StatementID) -> [UInt8]?
  ) {
    // For each key the first unpaired new index, and from there the next with the same key.
    var first: [[UInt8]: Int] = [:]
    var next = [Int](repeating: -1, count: news.count)
    for index in news.indices.reversed() where pairing.old(news[index].index) == nil {
      guard let key = key(new, news[index]) else { continue }
      next[index] = first.updateValue(index, forKey: key) ?? -1
    }
    guard !first.isEmpty else { return }
    for statement in olds where pairing.new(statement.index) == nil {
      guard let key = key(old, statement), let index = first[key] else { continue }
      pairing.pair(statement.index, news[index].index)
      first[key] = next[index] < 0 ? nil : next[index]
    }
  }

  /// Pairs each remaining statement with the most similar one nearby among the remaining new ones.
  private func pairAlike(_ olds: [StatementID], _ news: [StatementID], _ pairing: inout Pairing) {
    let left = news.filter { pairing.old($0.index) == nil }
    guard !left.isEmpty else { return }
    let candidates = left.map { Likeness(new, $0) }
    var isTaken = [Bool](repeating: false, count: left.count)
    var index = 0
    for statement in olds where pairing.new(statement.index) == nil {
      defer { index += 1 }
      let low = max(0, index - Self.reach)
      let high = min(left.count, index + Self.reach + 1)
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
