// Conversion from byte offsets to lines and columns, and back.

/// A position in a text as people and tools count it.
public struct TextPosition: Equatable, Sendable {
  /// From 1.
  public var line: Int
  /// From 1, in Unicode scalars; an invalid byte counts as one, a byte-order mark at the start of the file as none.
  public var column: Int
  /// From 0, in UTF-8 bytes.
  public var offset: Int
}

/// The line starts of a source text. A line ends with LF; the CR of a CRLF belongs to its line.
public struct LineIndex: Sendable {
  private let source: SourceText
  /// The offset at which each line begins; the first is 0.
  public let lineStarts: [UInt32]
  /// Known columns inside long lines, about every `stride` bytes, so that no lookup scans a long line from its start.
  private let checkpoints: [Checkpoint]

  private struct Checkpoint: Sendable {
    /// Offset of the start of a scalar.
    let offset: UInt32
    let column: UInt32
  }

  private static let stride = 256

  /// Finds the line starts in one pass.
  public init(_ source: SourceText) {
    var starts: [UInt32] = [0]
    var checkpoints: [Checkpoint] = []
    let bytes = source.bytes.span
    let markLength = source.byteOrderMarkLength
    var lineStart = 0
    for offset in bytes.indices where bytes[offset] == 0x0A {
      if offset - lineStart > Self.stride {
        Self.addCheckpoints(bytes, lineStart, offset, byteOrderMarkLength: markLength, &checkpoints)
      }
      lineStart = offset + 1
      starts.append(UInt32(lineStart))
    }
    if bytes.count - lineStart > Self.stride {
      Self.addCheckpoints(bytes, lineStart, bytes.count, byteOrderMarkLength: markLength, &checkpoints)
    }
    self.source = source
    lineStarts = starts
    self.checkpoints = checkpoints
  }

  /// At least 1, even for an empty file.
  public var lineCount: Int { lineStarts.count }

  /// The line (from 0) that contains `offset`; the last line if `offset` is past the end.
  public func line(at offset: UInt32) -> Int { max(0, lineStarts.partitioningIndex { $0 > offset } - 1) }

  /// The bytes of a line (from 0) without its line end; empty if there is no such line.
  public func range(ofLine line: Int) -> ByteRange {
    guard lineStarts.indices.contains(line) else { return .at(UInt32(source.bytes.count)) }
    let start = lineStarts[line]
    var end = line + 1 < lineStarts.count ? lineStarts[line + 1] - 1 : UInt32(source.bytes.count)
    if line + 1 < lineStarts.count, end > start, source.bytes[Int(end) - 1] == 0x0D { end -= 1 }
    return ByteRange(start, end)
  }

  /// The line and column of a byte offset; an offset inside a scalar is moved to the scalar's start.
  public func position(_ offset: UInt32) -> TextPosition {
    let clamped = min(offset, UInt32(source.bytes.count))
    let line = line(at: clamped)
    let checkpoint = checkpoint(before: clamped, after: lineStarts[line])
    var column = Int(checkpoint?.column ?? 1)
    var cursor = Int(checkpoint?.offset ?? lineStarts[line])
    if cursor == 0 { cursor = source.byteOrderMarkLength }
    while cursor < Int(clamped) {
      cursor += UTF8Decoding.decode(source.bytes.span, at: cursor).length
      if cursor <= Int(clamped) { column += 1 }
    }
    return TextPosition(line: line + 1, column: column, offset: Int(clamped))
  }

  private static func addCheckpoints(
    _ bytes: Span<UInt8>, _ lineStart: Int, _ lineEnd: Int, byteOrderMarkLength: Int,
    _ checkpoints: inout [Checkpoint]
  ) {
    var offset = lineStart == 0 ? byteOrderMarkLength : lineStart
    var next = lineStart + stride
    var column: UInt32 = 1
    while offset < lineEnd {
      if offset >= next {
        checkpoints.append(Checkpoint(offset: UInt32(offset), column: column))
        next = offset + stride
      }
      offset += UTF8Decoding.decode(bytes, at: offset).length
      column += 1
    }
  }

  /// The last checkpoint at or before `offset`, if it comes after `lineStart`.
  private func checkpoint(before offset: UInt32, after lineStart: UInt32) -> Checkpoint? {
    let next = checkpoints.partitioningIndex { $0.offset > offset }
    guard next > 0, checkpoints[next - 1].offset > lineStart else { return nil }
    return checkpoints[next - 1]
  }
}
