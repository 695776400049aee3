// Whether some bytes stand in others.

/// A plain search, for texts and marks that are short.
public enum ByteSearch {
  public static func contains(_ text: [UInt8], _ mark: [UInt8]) -> Bool {
    place(of: mark, in: text) != nil
  }

  /// Where some bytes stand first; nil where they don't.
  static func place(of mark: [UInt8], in text: [UInt8]) -> Int? {
    guard let first = mark.first else { return 0 }
    guard text.count >= mark.count else { return nil }
    for start in 0...(text.count - mark.count) where text[start] == first {
      if text[start..<start + mark.count].elementsEqual(mark) { return start }
    }
    return nil
  }
}
