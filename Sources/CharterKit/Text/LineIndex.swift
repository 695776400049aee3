// From byte offsets to lines and columns, and back.

/// A place as people and tools count it.
public struct TextPosition: Equatable, Sendable {
  /// From 1.
  public var line: Int
  /// From 1, in Unicode scalars; an invalid byte counts as one.
  public var column: Int
  /// From 0, in UTF-8 bytes.
  public var offset: Int
}

/// The line starts of a source text. A line ends with LF; the CR of a CRLF belongs to its line.
public struct LineIndex: Sendable {
  private let source: SourceText
  /// The offset at which each line begins; the first is 0.
  public let lineStarts: [UInt32]

  public init(_ source: SourceText) {
    var starts: [UInt32] = [0]
    let bytes = source.bytes.span
    for offset in bytes.indices where bytes[offset] == 0x0A {
      starts.append(UInt32(offset + 1))
    }
    self.source = source
    lineStarts = starts
  }

  public var lineCount: Int { lineStarts.count }

  /// The line (from 0) that holds `offset`; past the end, the last.
  public func line(at offset: UInt32) -> Int {
    var low = 0
    var high = lineStarts.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// The bytes of a line (from 0) without its line end; empty when there is no such line.
  public func range(ofLine line: Int) -> ByteRange {
    guard lineStarts.indices.contains(line) else { return .at(UInt32(source.bytes.count)) }
    let start = lineStarts[line]
    var end = line + 1 < lineStarts.count ? lineStarts[line + 1] - 1 : UInt32(source.bytes.count)
    if line + 1 < lineStarts.count, end > start, source.bytes[Int(end) - 1] == 0x0D { end -= 1 }
    return ByteRange(start, end)
  }

  /// Line and column of a byte offset; an offset inside a scalar counts as the scalar's start.
  public func position(_ offset: UInt32) -> TextPosition {
    let clamped = min(offset, UInt32(source.bytes.count))
    let line = line(at: clamped)
    var column = 1
    var place = Int(lineStarts[line])
    while place < Int(clamped) {
      place += UTF8Decoding.decode(source.bytes.span, at: place).length
      if place <= Int(clamped) { column += 1 }
    }
    return TextPosition(line: line + 1, column: column, offset: Int(clamped))
  }
}
