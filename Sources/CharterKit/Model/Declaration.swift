// What a name can be given to.

/// What a name refers to, as an index into the charter's array of that kind.
public enum Declaration: Equatable, Sendable {
  case party(Int)
  case contribution(Int)
  case gain(Int)
  case need(Int)
  case commitment(Int)
  case aim(Int)
  case aspect(Int)
  case burden(Int)
  case project(Int)
  case meeting(Int)
  case channel(Int)
  case sharing(Int)
  case article(Int)

  /// The number of its kind, from 1.
  @inline(__always)
  var kind: UInt8 {
    switch self {
    case .party: 1
    case .contribution: 2
    case .gain: 3
    case .need: 4
    case .commitment: 5
    case .aim: 6
    case .aspect: 7
    case .burden: 8
    case .project: 9
    case .meeting: 10
    case .channel: 11
    case .sharing: 12
    case .article: 13
    }
  }

  @inline(__always)
  var index: Int {
    switch self {
    case .party(let index), .contribution(let index), .gain(let index), .need(let index), .commitment(let index),
      .aim(let index), .aspect(let index), .burden(let index), .project(let index), .meeting(let index),
      .channel(let index), .sharing(let index), .article(let index):
      index
    }
  }

  /// Nil for a number without a kind.
  @inline(__always)
  init?(kind: UInt8, index: Int) {
    switch kind {
    case 1: self = .party(index)
    case 2: self = .contribution(index)
    case 3: self = .gain(index)
    case 4: self = .need(index)
    case 5: self = .commitment(index)
    case 6: self = .aim(index)
    case 7: self = .aspect(index)
    case 8: self = .burden(index)
    case 9: self = .project(index)
    case 10: self = .meeting(index)
    case 11: self = .channel(index)
    case 12: self = .sharing(index)
    case 13: self = .article(index)
    default: return nil
    }
  }
}
