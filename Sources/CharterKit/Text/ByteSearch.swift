// Whether some bytes stand in others.

/// A plain search, for texts and marks that are short.
public enum ByteSearch {
  public static func contains(_ text: [UInt8], _ mark: [UInt8]) -> Bool {
    guard let first = mark.first else { return true }
    guard text.count >= mark.count else { return false }
    for start in 0...(text.count - mark.count) where text[start] == first {
      if text[start..<start + mark.count].elementsEqual(mark) { return true }
    }
    return false
  }
}
