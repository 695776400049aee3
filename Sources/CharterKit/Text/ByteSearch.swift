// Searching for a byte sequence inside another.

/// A naive search, for short texts and patterns.
package enum ByteSearch {
  /// Whether `mark` occurs in `text`. An empty `mark` always does.
  package static func contains(_ text: [UInt8], _ mark: [UInt8]) -> Bool {
    place(of: mark, in: text) != nil
  }

  /// The offset of the first occurrence of `mark`; nil if there is none.
  static func place(of mark: [UInt8], in text: [UInt8]) -> Int? {
    guard let first = mark.first else { return 0 }
    guard text.count >= mark.count else { return nil }
    for start in 0...(text.count - mark.count) where text[start] == first {
      if text[start..<start + mark.count].elementsEqual(mark) { return start }
    }
    return nil
  }
}
