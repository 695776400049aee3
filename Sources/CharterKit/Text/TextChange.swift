// The difference between two versions of a text.

/// One replacement that turns the old text into the new one; everything before and after it is the same in both.
///
/// It is computed by comparing the two texts, so nobody has to report what was typed, and a wrong report can do no
/// harm.
package struct TextChange: Equatable, Sendable {
  /// Byte offset of the first byte that differs, in both texts.
  package let start: Int
  /// End offset (exclusive) of what differs in the old text.
  package let oldEnd: Int
  /// End offset (exclusive) of what differs in the new text.
  package let newEnd: Int

  /// By how many bytes the rest of the text moves; negative if it moves towards the start.
  package var shift: Int { newEnd - oldEnd }

  /// Inconsistent offsets are clamped; `oldEnd` and `newEnd` are at least `start`.
  package init(start: Int, oldEnd: Int, newEnd: Int) {
    self.start = max(0, start)
    self.oldEnd = max(self.start, oldEnd)
    self.newEnd = max(self.start, newEnd)
  }

  /// The smallest change; for equal texts an empty one at their end.
  package init(from old: [UInt8], to new: [UInt8]) {
    let start = Self.commonStart(old.span, new.span)
    let end = Self.commonEnd(old.span, new.span, behind: start)
    self.init(start: start, oldEnd: old.count - end, newEnd: new.count - end)
  }

  /// The position in the new text of a range of the old one; nil if it touches what changed.
  func moved(_ range: ByteRange) -> ByteRange? {
    if Int(range.end) < start { return range }
    if Int(range.start) > oldEnd { return ByteRange(Int(range.start) + shift, Int(range.end) + shift) }
    return nil
  }

  private static func commonStart(_ old: Span<UInt8>, _ new: Span<UInt8>) -> Int {
    let limit = min(old.count, new.count)
    var index = 0
    while index + 8 <= limit, word(old, index) == word(new, index) { index += 8 }
    while index < limit, old[index] == new[index] { index += 1 }
    return index
  }

  /// The length of the common suffix, not counting anything before `start`.
  private static func commonEnd(_ old: Span<UInt8>, _ new: Span<UInt8>, behind start: Int) -> Int {
    let limit = min(old.count, new.count) - start
    var length = 0
    while length + 8 <= limit, word(old, old.count - length - 8) == word(new, new.count - length - 8) { length += 8 }
    while length < limit, old[old.count - length - 1] == new[new.count - length - 1] { length += 1 }
    return length
  }

  @inline(__always)
  private static func word(_ bytes: Span<UInt8>, _ offset: Int) -> UInt64 {
    bytes.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)
  }
}
