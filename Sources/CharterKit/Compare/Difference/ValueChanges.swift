// What changes for those who gain: who benefits no longer, which gains and needs are left without a source.

/// Compares the flow of value of two charters.
struct ValueChanges {
  private let old: Analysis
  private let new: Analysis
  private let pairs: CharterPairs
  /// By need of either charter: whether a gain of its party answers it.
  private let answered: (old: [Bool], new: [Bool])
  /// By contribution of the old charter: where the gains that name it begin, in `gains`.
  private let starts: [Int]
  private let gains: [Int]

  init(_ old: Analysis, _ new: Analysis, _ pairs: CharterPairs) {
    self.old = old
    self.new = new
    self.pairs = pairs
    answered = (Self.answered(old.charter), Self.answered(new.charter))
    let charter = old.charter
    var starts = [Int](repeating: 0, count: charter.contributions.count + 1)
    Self.forEachSource(charter) { contribution, _ in starts[contribution + 1] += 1 }
    for index in charter.contributions.indices { starts[index + 1] += starts[index] }
    var next = starts
    var gains = [Int](repeating: 0, count: starts[charter.contributions.count])
    Self.forEachSource(charter) { contribution, gain in
      gains[next[contribution]] = gain
      next[contribution] += 1
    }
    self.starts = starts
    self.gains = gains
  }

  private static func answered(_ charter: Charter) -> [Bool] {
    var result = [Bool](repeating: false, count: charter.needs.count)
    for gain in charter.gains {
      for index in gain.answers.names.indices {
        if let need = charter.references[index].target?.need { result[need] = true }
      }
    }
    return result
  }

  private static func forEachSource(_ charter: Charter, _ body: (_ contribution: Int, _ gain: Int) -> Void) {
    for (index, gain) in charter.gains.enumerated() {
      for reference in gain.from.names.indices {
        if let contribution = charter.references[reference].target?.contribution { body(contribution, index) }
      }
    }
  }

  // MARK: What follows

  /// Whether a party benefits now; nil if that did not change, or can't be told.
  func benefitChange(_ before: Int, _ now: Int) -> Bool? {
    let (was, benefits) = (old.flow.benefits[before], new.flow.benefits[now])
    if was == benefits { return nil }
    let (analysis, party) = benefits ? (old, before) : (new, now)
    let isUnsure =
      analysis.charter.parties[party].isDamaged
      || analysis.charter.parties[party].gains.indices.contains { analysis.flow.mutuality[$0] == .unknown }
    return isUnsure ? nil : benefits
  }

  /// Whether a gain is mutual now; nil if that did not change, or can't be told.
  func mutualChange(_ before: Int, _ now: Int) -> Bool? {
    switch (old.flow.mutuality[before], new.flow.mutuality[now]) {
    case (.mutual, .ownOnly), (.mutual, .nobody): false
    case (.ownOnly, .mutual), (.nobody, .mutual): true
    case (.mutual, .mutual), (.mutual, .unknown), (.unknown, _), (.ownOnly, .ownOnly), (.ownOnly, .nobody),
      (.ownOnly, .unknown), (.nobody, .ownOnly), (.nobody, .nobody), (.nobody, .unknown):
      nil
    }
  }

  /// Whether a need is answered now; nil if that did not change.
  func answerChange(_ before: Int, _ now: Int) -> Bool? {
    answered.old[before] == answered.new[now] ? nil : answered.new[now]
  }

  // MARK: Losses

  /// Who loses what by one change.
  func losses(_ change: Change) -> [ChangeLoss] {
    guard let before = change.old else { return [] }
    switch (change.construct, change.kind) {
    case (.partner, .removed), (.observer, .removed), (.stakeholder, .removed):
      return old.flow.benefits[before] ? [.benefit(party: before)] : []
    case (_, .benefit(false)):
      let lost = old.charter.parties[before].gains.indices.filter { gain in
        pairs[.gains].new(gain).map { mutualChange(gain, $0) == false } ?? false
      }
      return [.benefit(party: before)] + lost.map { .gain($0) }
    case (_, .mutual(false)): return [.gain(before)]
    case (_, .answered(false)): return [.answer(need: before)]
    case (.gains, .removed):
      // Of a party that left it is said already.
      let owner = old.charter.gains[before].owner
      if let owner, pairs[.partner].new(Int(owner)) == nil { return [] }
      return old.flow.mutuality[before] == .mutual ? [.gain(before)] : []
    case (.gains, .changed(.attribute(.from))): return hasLostSource(change, before) ? [.source(gain: before)] : []
    case (.brings, .removed): return gainsWithout(before).map { .source(gain: $0) }
    default: return []
    }
  }

  /// Whether what a gain no longer comes from was another's. Where an aim came
  /// in instead that the contribution works toward, it feeds the gain still.
  private func hasLostSource(_ change: Change, _ gain: Int) -> Bool {
    let charter = old.charter
    let owner = charter.gains[gain].owner.map { Int($0) }
    var gone = change.gone
    if change.newValue.isAbsent, case .references(let list) = change.oldValue { gone = Array(list.names.indices) }
    let aims = newAims(change)
    return gone.contains { index in
      if let contribution = charter.references[index].target?.contribution {
        isOthers(contribution, owner) && !isToward(aims, pairs[.brings].new(contribution))
      } else if let aim = charter.references[index].target?.aim {
        old.flow.supporters(of: aim).prefix(2).contains { Int($0) != owner }
      } else {
        false
      }
    }
  }

  /// The aims that came in among the sources of a gain.
  private func newAims(_ change: Change) -> Set<Int> {
    var aims: Set<Int> = []
    for index in change.come {
      if let aim = new.charter.references[index].target?.aim { aims.insert(aim) }
    }
    return aims
  }

  private func isToward(_ aims: Set<Int>, _ contribution: Int?) -> Bool {
    guard let contribution, !aims.isEmpty else { return false }
    return new.charter.contributions[contribution].toward.names.indices.contains { index in
      if let aim = new.charter.references[index].target?.aim { aims.contains(aim) } else { false }
    }
  }

  private func isOthers(_ contribution: Int, _ owner: Int?) -> Bool {
    let giver = Int(old.charter.contributions[contribution].owner)
    return giver != owner && old.charter.parties[giver].role == .partner
  }

  /// The gains of others that named a contribution which is gone, of parties that are still there, each once. One of
  /// the same name that another brings now takes its place.
  private func gainsWithout(_ contribution: Int) -> [Int] {
    var result: [Int] = []
    guard pairs.moved.new(contribution) == nil else { return result }
    for gain in gains[starts[contribution]..<starts[contribution + 1]] {
      let owner = old.charter.gains[gain].owner.map { Int($0) }
      guard isOthers(contribution, owner), result.last != gain else { continue }
      if let owner, pairs[.partner].new(owner) == nil { continue }
      result.append(gain)
    }
    return result
  }
}
