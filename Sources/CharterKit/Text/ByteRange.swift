// A range of bytes in a source text.

/// A half-open range of UTF-8 byte offsets, counted from 0 at the start of the file.
public struct ByteRange: Equatable, Hashable, Sendable {
  /// Offset of the first byte.
  public var start: UInt32
  /// End offset (exclusive).
  public var end: UInt32

  /// If `end` is less than `start`, the range is empty and lies at `start`.
  public init(_ start: UInt32, _ end: UInt32) {
    self.start = start
    self.end = end < start ? start : end
  }

  init(_ start: Int, _ end: Int) {
    self.init(UInt32(clamping: start), UInt32(clamping: end))
  }

  /// An empty range: a position between two bytes.
  public static func at(_ offset: UInt32) -> ByteRange { ByteRange(offset, offset) }

  /// Whether it contains no byte.
  public var isEmpty: Bool { start == end }

  /// Length in bytes.
  public var count: Int { Int(end - start) }

  /// Whether `other` lies entirely within this range. An empty range may lie at either end.
  public func contains(_ other: ByteRange) -> Bool { start <= other.start && other.end <= end }
}
