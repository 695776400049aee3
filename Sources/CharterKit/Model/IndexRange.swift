// Some neighbours in an array.

/// Consecutive elements of an array.
public struct IndexRange: Sendable {
  public var start: UInt32
  public var count: UInt32

  static let none = IndexRange(start: 0, count: 0)

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
