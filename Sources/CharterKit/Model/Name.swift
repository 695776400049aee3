// Names: their spelling in the source, and what they refer to.

/// A declared name.
public struct Name: Sendable {
  public let range: ByteRange
  /// Equal for the same name, wherever it occurs.
  public let symbol: Symbol
}

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
  fileprivate var kind: UInt8 {
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
  fileprivate var index: Int {
    switch self {
    case .party(let index), .contribution(let index), .gain(let index), .need(let index), .commitment(let index),
      .aim(let index), .aspect(let index), .burden(let index), .project(let index), .meeting(let index),
      .channel(let index), .sharing(let index), .article(let index):
      index
    }
  }

  /// Nil for a number without a kind.
  @inline(__always)
  fileprivate init?(kind: UInt8, index: Int) {
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

/// A name in a value, in 20 bytes: a large charter has millions.
public struct Reference: Sendable {
  public let range: ByteRange
  public let symbol: Symbol
  private var targetIndex: UInt32 = 0
  private var targetKind: UInt8 = 0

  init(range: ByteRange, symbol: Symbol) {
    self.range = range
    self.symbol = symbol
  }

  /// Nil if the name is unknown or of the wrong kind, which is reported.
  @inline(__always)
  public internal(set) var target: Declaration? {
    get { Declaration(kind: targetKind, index: Int(targetIndex)) }
    set { (targetKind, targetIndex) = newValue.map { ($0.kind, UInt32(truncatingIfNeeded: $0.index)) } ?? (0, 0) }
  }
}

/// Consecutive elements of an array.
public struct Slice: Sendable {
  public var start: UInt32
  public var count: UInt32

  static let none = Slice(start: 0, count: 0)

  public var isEmpty: Bool { count == 0 }
  public var indices: Range<Int> { Int(start)..<Int(start) + Int(count) }

  init(start: UInt32, count: UInt32) {
    self.start = start
    self.count = count
  }

  init(from start: Int, to end: Int) {
    self.init(start: UInt32(start), count: UInt32(end - start))
  }
}

/// A list of parties: names, and perhaps `all` or `others`, which stay single values and are never expanded.
public struct PartyList: Sendable {
  /// Whether it contains `all`: every partner.
  public internal(set) var all = false
  /// Whether it contains `others`: every partner except the one that the list belongs to.
  public internal(set) var others = false
  /// Indices into `Charter.references`.
  public internal(set) var names = Slice.none
  /// From the first value to the last; empty if the attribute is left out.
  public internal(set) var range = ByteRange.at(0)
  /// Whether something in it could not be read or resolved, which is reported.
  public internal(set) var isDamaged = false

  /// Whether the attribute was left out.
  public var isAbsent: Bool { !all && !others && names.isEmpty && !isDamaged }
}

/// A list of names of aims, contributions or needs.
public struct ReferenceList: Sendable {
  /// Indices into `Charter.references`.
  public internal(set) var names = Slice.none
  public internal(set) var range = ByteRange.at(0)
  public internal(set) var isDamaged = false

  public var isAbsent: Bool { names.isEmpty && !isDamaged }
}
