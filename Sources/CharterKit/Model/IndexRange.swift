// Consecutive elements of one of a charter's arrays.

/// The indices of consecutive statements, names or texts, such as all gains of a partner. A charter returns the element
/// at an index: `charter[index]`.
public struct IndexRange<Item>: RandomAccessCollection, Sendable {
  let start: UInt32
  private let length: UInt32

  static var none: Self { Self(from: 0, to: 0) }

  init(from start: Int, to end: Int) {
    self.start = UInt32(start)
    length = UInt32(end - start)
  }

  public var startIndex: Int { Int(start) }
  public var endIndex: Int { Int(start) + Int(length) }
  public var indices: Range<Int> { startIndex..<endIndex }
  public subscript(position: Int) -> StatementIndex<Item> { StatementIndex(position) }
}
