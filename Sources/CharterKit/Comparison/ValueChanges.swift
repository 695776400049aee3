// What changes for those who gain: who no longer benefits, and which gains and needs lose their source.

/// Compares the flow of value in two charters.
struct ValueChanges {
  private let old: Analysis
  private let new: Analysis
  private let pairs: CharterPairs
  /// By need, in either charter: whether a gain of its party answers it.
  private let answered: (old: [Bool], new: [Bool])
  /// By contribution of the old charter: the start of the gains that name it, in `gains`.
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

  /// Whether a party now benefits; nil if that did not change, or can't be determined.
  func benefitChange(_ before: Int, _ now: Int) -> Bool? {
    let (was, benefits) = (old.flow.benefits[before], new.flow.benefits[now])
    if was == benefits { return nil }
    let (analysis, party) = benefits ? (old, before) : (new, now)
    let isUnsure =
      analysis.charter.parties[party].isDamaged
      || analysis.charter.parties[party].gains.indices.contains { analysis.flow.mutuality[$0] == .unknown }
    return isUnsure ? nil : benefits
  }

  /// Whether a gain is now mutual; nil if that did not change, or can't be determined.
  func mutualChange(_ before: Int, _ now: Int) -> Bool? {
    switch (old.flow.mutuality[before], new.flow.mutuality[now]) {
    case (.mutual, .ownOnly), (.mutual, .nobody): false
    case (.ownOnly, .mutual), (.nobody, .mutual): true
    case (.mutual, .mutual), (.mutual, .unknown), (.unknown, _), (.ownOnly, .ownOnly), (.ownOnly, .nobody),
      (.ownOnly, .unknown), (.nobody, .ownOnly), (.nobody, .nobody), (.nobody, .unknown):
      nil
    }
  }

  /// Whether a need is now answered; nil if that did not change.
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
      // For a party that left, this was said already.
      let owner = old.charter.gains[before].owner
      if let owner, pairs[.partner].new(Int(owner)) == nil { return [] }
      return old.flow.mutuality[before] == .mutual ? [.gain(before)] : []
    case (.gains, .changed(.attribute(.from))): return hasLostSource(change, before) ? [.source(gain: before)] : []
    case (.brings, .removed): return gainsWithout(before).map { .source(gain: $0) }
    default: return []
    }
  }

  /// Whether a gain lost a source that belonged to another party. If it gained an aim instead that the lost
  /// contribution works toward, the contribution still feeds it.
  private func hasLostSource(_ change: Change, _ gain: Int) -> Bool {
    let charter = old.charter
    let owner = charter.gains[gain].owner.map { Int($0) }
    var gone = change.gone
    if change.newValue.isAbsent, case .references(let list) = change.oldValue { gone = Array(list.names.indices) }
    let aims = newAims(change)
    return gone.contains { index in
      switch charter.references[index].source {
      case .contribution(let contribution)?:
        isOthers(contribution, owner) && !isToward(aims, pairs[.brings].new(contribution))
      case .aim(let aim)?:
        old.flow.supporters(of: aim).prefix(2).contains { Int($0) != owner }
      case nil: false
      }
    }
  }

  /// The aims added to the sources of a gain.
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

  /// The gains of others that named a removed contribution, for parties that are still there, each listed once. A
  /// contribution of the same name that another party now brings takes its place.
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
