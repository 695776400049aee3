// Converts between byte offsets and LSP positions.

import CharterKit

/// The lines of a text as LSP defines them: LF, CRLF and a lone CR end a line. (In the command's findings only LF ends
/// a line; a lone CR is itself a finding there.)
struct DocumentLines {
  /// Why a position is not in the text.
  enum Refusal: Error {
    /// Beyond the last line.
    case noSuchLine
    /// Between the halves of a surrogate pair, or the bytes of a character.
    case insideCharacter
    /// Between CR and LF.
    case insideLineEnd
  }

  let bytes: [UInt8]
  /// The offset where each line begins; the first is 0.
  let starts: [UInt32]
  private let encoding: PositionEncoding
  /// Character counts within long lines, about every `stride` bytes, so that no lookup has to scan a whole line.
  private let checkpoints: [Checkpoint]

  private struct Checkpoint {
    /// At the start of a character.
    let offset: UInt32
    /// The number of units before it in its line.
    let unit: UInt32
  }

  private static let stride = 512

  init(_ bytes: [UInt8], _ encoding: PositionEncoding) {
    var starts: [UInt32] = [0]
    bytes.withUnsafeBytes { LineEnds.append($0, from: 0, to: bytes.count, &starts) }
    self.init(bytes, encoding, starts)
  }

  /// The lines of a text that results from this one by a change: the same as computing them from scratch.
  func after(_ change: TextChange, _ newBytes: [UInt8]) -> DocumentLines {
    // The byte before the change may be a CR whose LF was added or removed.
    let first = max(0, change.start - 1)
    let kept = self.starts.partitioningIndex { $0 > first }
    let moved = self.starts.partitioningIndex { $0 > change.oldEnd }
    var starts: [UInt32] = []
    starts.reserveCapacity(self.starts.count + 16)
    starts += self.starts[..<kept]
    newBytes.withUnsafeBytes { LineEnds.append($0, from: first, to: change.newEnd, &starts) }
    for start in self.starts[moved...] { starts.append(UInt32(Int(start) + change.shift)) }
    return DocumentLines(newBytes, encoding, starts)
  }

  private init(_ bytes: [UInt8], _ encoding: PositionEncoding, _ starts: [UInt32]) {
    var checkpoints: [Checkpoint] = []
    if encoding == .utf16 {
      for line in starts.indices {
        let end = line + 1 < starts.count ? Int(starts[line + 1]) : bytes.count
        if end - Int(starts[line]) > Self.stride { Self.addCheckpoints(bytes, Int(starts[line]), end, &checkpoints) }
      }
    }
    self.bytes = bytes
    self.starts = starts
    self.encoding = encoding
    self.checkpoints = checkpoints
  }

  var count: Int { starts.count }

  /// The line, counted from 0, that contains an offset.
  func line(at offset: Int) -> Int { max(0, starts.partitioningIndex { $0 > offset } - 1) }

  /// The offset where the content of a line ends, before its line end.
  func contentEnd(ofLine line: Int) -> Int {
    guard line + 1 < starts.count else { return bytes.count }
    var end = Int(starts[line + 1]) - 1
    if bytes[end] == 0x0A, end > Int(starts[line]), bytes[end - 1] == 0x0D { end -= 1 }
    return end
  }

  /// The position of an offset. Inside a character it is the character's start; inside a line end, the line's end.
  func position(_ offset: Int) -> ClientPosition {
    let clamped = min(max(0, offset), bytes.count)
    let line = line(at: clamped)
    var end = min(clamped, contentEnd(ofLine: line))
    while end > Int(starts[line]), end < bytes.count, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    guard encoding == .utf16 else { return ClientPosition(line: line, unit: end - Int(starts[line])) }
    let checkpoint = checkpoint(after: starts[line]) { $0.offset <= UInt32(end) }
    let start = checkpoint.map { Int($0.offset) } ?? Int(starts[line])
    return ClientPosition(line: line, unit: Int(checkpoint?.unit ?? 0) + Self.units(bytes, start, end))
  }

  /// The offset of a position; past the end of its line, it is the line's end; one past the last line, it is the text's
  /// end.
  func offset(_ position: ClientPosition) throws(Refusal) -> Int {
    if position.line == starts.count, position.unit == 0 { return bytes.count }
    guard position.line < starts.count else { throw .noSuchLine }
    let start = Int(starts[position.line])
    let end = contentEnd(ofLine: position.line)
    var unit = 0
    var cursor = start
    switch encoding {
    case .utf8:
      unit = min(position.unit, end - start)
      cursor = start + unit
      if cursor < end, bytes[cursor] & 0xC0 == 0x80 { throw .insideCharacter }
    case .utf16:
      if let checkpoint = checkpoint(after: starts[position.line], where: { Int($0.unit) <= position.unit }) {
        cursor = Int(checkpoint.offset)
        unit = Int(checkpoint.unit)
      }
      while cursor < end, unit < position.unit {
        let width = bytes[cursor] >= 0xF0 ? 2 : 1
        if unit + width > position.unit { throw .insideCharacter }
        unit += width
        cursor += 1
        while cursor < end, bytes[cursor] & 0xC0 == 0x80 { cursor += 1 }
      }
    }
    if position.unit == unit + 1, cursor == end, end + 1 < bytes.count, bytes[end] == 0x0D, bytes[end + 1] == 0x0A {
      throw .insideLineEnd
    }
    return cursor
  }

  /// The offset nearest to a position, for queries, where an inexact position does no harm.
  func nearestOffset(_ position: ClientPosition) -> Int {
    if position.line >= starts.count { return bytes.count }
    var position = position
    while position.unit > 0 {
      do { return try offset(position) } catch { position.unit -= 1 }
    }
    return Int(starts[position.line])
  }

  /// The byte range nearest to an LSP range, for queries.
  func nearest(_ range: ClientRange) -> ByteRange {
    ByteRange(UInt32(nearestOffset(range.start)), UInt32(nearestOffset(range.end)))
  }

  /// The number of UTF-16 units in these bytes.
  private static func units(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
    var units = 0
    for index in start..<max(start, end) {
      let byte = bytes[index]
      if byte & 0xC0 != 0x80 { units += byte >= 0xF0 ? 2 : 1 }
    }
    return units
  }

  private static func addCheckpoints(
    _ bytes: [UInt8], _ start: Int, _ end: Int, _ checkpoints: inout [Checkpoint]
  ) {
    var offset = start
    var unit = 0
    while offset + stride < end {
      var next = offset + stride
      while next < end, bytes[next] & 0xC0 == 0x80 { next += 1 }
      unit += units(bytes, offset, next)
      checkpoints.append(Checkpoint(offset: UInt32(next), unit: UInt32(unit)))
      offset = next
    }
  }

  /// The last checkpoint of the line starting at `start` that satisfies `fits`, which must hold for all earlier ones
  /// too.
  private func checkpoint(after start: UInt32, where fits: (Checkpoint) -> Bool) -> Checkpoint? {
    if checkpoints.isEmpty { return nil }
    let line = line(at: Int(start))
    let end = line + 1 < starts.count ? starts[line + 1] : UInt32(bytes.count)
    let first = checkpoints.partitioningIndex { $0.offset > start }
    let next = checkpoints.partitioningIndex { $0.offset >= end || ($0.offset > start && !fits($0)) }
    return next > first ? checkpoints[next - 1] : nil
  }
}
