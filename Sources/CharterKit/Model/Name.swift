// Names: what they look like in the source, and what they refer to.

/// A name given to something.
public struct Name: Sendable {
  public let range: ByteRange
  /// Equal for the same name, wherever it stands.
  public let symbol: Symbol
}

/// A name in a value, in 20 bytes: a large charter has millions.
public struct Reference: Sendable {
  public let range: ByteRange
  public let symbol: Symbol
  private var targetIndex: UInt32 = 0
  private var targetConstruct = Self.noConstruct

  private static let noConstruct = UInt8.max

  init(range: ByteRange, symbol: Symbol) {
    self.range = range
    self.symbol = symbol
  }

  /// Nil where the name is unknown or of the wrong kind, which is reported.
  @inline(__always)
  public internal(set) var target: StatementID? {
    get { Construct(rawValue: targetConstruct).map { StatementID($0, Int(targetIndex)) } }
    set {
      targetConstruct = newValue?.construct.rawValue ?? Self.noConstruct
      targetIndex = UInt32(truncatingIfNeeded: newValue?.index ?? 0)
    }
  }
}

/// Some of an array's elements, next to each other.
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

/// A list of parties: names, and perhaps `all` or `others`, which stay one value and are never written out.
public struct PartyList: Sendable {
  /// Whether `all` stands in it: every partner.
  public internal(set) var all = false
  /// Whether `others` stands in it: every partner but the one that it stands in.
  public internal(set) var others = false
  /// Into `Charter.references`.
  public internal(set) var names = Slice.none
  /// From the first value to the last; empty when the attribute is left out.
  public internal(set) var range = ByteRange.at(0)
  /// Whether something in it could not be read or resolved, which is reported.
  public internal(set) var isDamaged = false

  /// Whether the attribute was left out.
  public var isAbsent: Bool { !all && !others && names.isEmpty && !isDamaged }
}

/// A list of names of aims, contributions or needs.
public struct ReferenceList: Sendable {
  /// Into `Charter.references`.
  public internal(set) var names = Slice.none
  public internal(set) var range = ByteRange.at(0)
  public internal(set) var isDamaged = false

  public var isAbsent: Bool { names.isEmpty && !isDamaged }
}
