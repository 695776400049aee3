// Maps a name in either charter to a number that is equal where both names mean the same thing.

/// Numbers for the targets of references, in two charters whose statements are paired.
struct ReferenceIdentity {
  enum Side: CaseIterable, Sendable {
    case old, new
  }

  private let old: Charter
  private let new: Charter
  private let pairs: CharterPairs
  /// Where the numbers of parties, contributions, aims and needs begin, and then those of unresolved names.
  private let starts: (party: Int, contribution: Int, aim: Int, need: Int, word: Int)
  /// Names that resolve to nothing, or to something of the wrong kind, which is reported as an error.
  private var words: [[UInt8]: Int] = [:]

  init(_ old: Charter, _ new: Charter, _ pairs: CharterPairs) {
    self.old = old
    self.new = new
    self.pairs = pairs
    let contribution = old.parties.count + new.parties.count
    let aim = contribution + old.contributions.count + new.contributions.count
    let need = aim + old.aims.count + new.aims.count
    starts = (0, contribution, aim, need, need + old.needs.count + new.needs.count)
  }

  mutating func number(_ reference: Reference, _ side: Side) -> Int {
    if let index = reference.target?.party {
      starts.party + number(index, side, pairs[.partner].new, count: new.parties.count)
    } else if let index = reference.target?.contribution {
      starts.contribution
        + number(
          index, side, { [pairs] in pairs[.brings].new($0) ?? pairs.moved.new($0) },
          count: new.contributions.count)
    } else if let index = reference.target?.aim {
      starts.aim + number(index, side, pairs[.aim].new, count: new.aims.count)
    } else if let index = reference.target?.need {
      starts.need + number(index, side, pairs[.needs].new, count: new.needs.count)
    } else {
      word(reference.range, side)
    }
  }

  /// Elements in both charters get the number of the new one; removed ones get one of their own.
  private func number(_ index: Int, _ side: Side, _ now: (Int) -> Int?, count: Int) -> Int {
    switch side {
    case .new: index
    case .old: now(index) ?? count + index
    }
  }

  private mutating func word(_ range: ByteRange, _ side: Side) -> Int {
    let bytes = Array((side == .old ? old : new).source.slice(range))
    if let known = words[bytes] { return known }
    let number = starts.word + words.count
    words[bytes] = number
    return number
  }
}
