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

  func match(_ construct: Construct, _ olds: Slice, _ news: Slice, _ pairing: inout Pairing) {
    guard !olds.isEmpty, !news.isEmpty else { return }
    match(construct, Array(olds.indices), Array(news.indices), &pairing)
  }

  func match(_ construct: Construct, _ olds: [Int], _ news: [Int], _ pairing: inout Pairing) {
    guard !olds.isEmpty, !news.isEmpty else { return }
    pairEqual(olds, news, &pairing) { charter, index in
      charter.name(construct, index).map { Array(charter.source.slice($0.range)) }
    }
    pairEqual(olds, news, &pairing) { charter, index in
      // Without a name or text, a statement is identified by its position alone.
      charter.saidBytes(charter.text(construct, index)) ?? (charter.name(construct, index) == nil ? [] : nil)
    }
    pairAlike(construct, olds, news, &pairing)
  }

  /// Pairs statements with equal keys, in order, unless they are paired already.
  private func pairEqual(
    _ olds: [Int], _ news: [Int], _ pairing: inout Pairing, _ key: (Charter, Int) -> [UInt8]?
  ) {
    // For each key the first unpaired new index, and from there the next with the same key.
    var first: [[UInt8]: Int] = [:]
    var next = [Int](repeating: -1, count: news.count)
    for place in news.indices.reversed() where pairing.old(news[place]) == nil {
      guard let key = key(new, news[place]) else { continue }
      next[place] = first.updateValue(place, forKey: key) ?? -1
    }
    guard !first.isEmpty else { return }
    for index in olds where pairing.new(index) == nil {
      guard let key = key(old, index), let place = first[key] else { continue }
      pairing.pair(index, news[place])
      first[key] = next[place] < 0 ? nil : next[place]
    }
  }

  /// Pairs each remaining statement with the most similar one nearby among the remaining new ones.
  private func pairAlike(_ construct: Construct, _ olds: [Int], _ news: [Int], _ pairing: inout Pairing) {
    let left = news.filter { pairing.old($0) == nil }
    guard !left.isEmpty else { return }
    let candidates = left.map { Likeness(new, construct, $0) }
    var isTaken = [Bool](repeating: false, count: left.count)
    var place = 0
    for index in olds where pairing.new(index) == nil {
      defer { place += 1 }
      let low = max(0, place - Self.reach)
      let high = min(left.count, place + Self.reach + 1)
      guard low < high else { continue }
      let likeness = Likeness(old, construct, index)
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
        pairing.pair(index, left[best.place])
      }
    }
  }
}

extension Charter {
  /// The name of a statement, if it has one.
  func name(_ construct: Construct, _ index: Int) -> Name? {
    switch construct {
    case .partner, .observer, .stakeholder: parties[index].name
    case .brings: contributions[index].name
    case .gains: gains[index].name
    case .needs: needs[index].name
    case .commits: commitments[index].name
    case .aim: aims[index].name
    case .aspect: aspects[index].name
    case .risk, .responsibility, .success: burdens[index].name
    case .project: projects[index].name
    case .meeting: meetings[index].name
    case .channel: channels[index].name
    case .shares: sharings[index].name
    case .article: articles[index].name
    case .charter, .signatory, .communication, .transparency, .teaming, .terms, .waive: nil
    }
  }

  /// The title or text of a statement, if it has one.
  func text(_ construct: Construct, _ index: Int) -> TextValue? {
    switch construct {
    case .charter: title
    case .partner, .observer, .stakeholder: parties[index].title
    case .brings: contributions[index].text
    case .gains: gains[index].text
    case .needs: needs[index].text
    case .commits: commitments[index].text
    case .signatory: signatories[index].text
    case .aim: aims[index].text
    case .aspect: aspects[index].text
    case .risk, .responsibility, .success: burdens[index].text
    case .project: projects[index].text
    case .meeting: meetings[index].text
    case .channel: channels[index].text
    case .shares: sharings[index].text
    case .article: articles[index].text
    case .communication, .transparency, .teaming, .terms, .waive: nil
    }
  }

  /// The range that represents a statement: its name, or what takes its place.
  func place(_ construct: Construct, _ index: Int) -> ByteRange {
    switch construct {
    case .charter: anchor
    case .partner, .observer, .stakeholder: parties[index].anchor
    case .brings: contributions[index].anchor
    case .gains: gains[index].anchor
    case .needs: needs[index].anchor
    case .commits: commitments[index].anchor
    case .signatory: signatories[index].anchor
    case .aim: aims[index].anchor
    case .aspect: aspects[index].anchor
    case .risk, .responsibility, .success: burdens[index].anchor
    case .project: projects[index].anchor
    case .meeting: meetings[index].anchor
    case .channel: channels[index].anchor
    case .shares: sharings[index].anchor
    case .article: articles[index].anchor
    case .teaming: teaming?.anchor ?? anchor
    case .terms: terms?.anchor ?? anchor
    case .communication, .transparency, .waive: anchor
    }
  }
}
