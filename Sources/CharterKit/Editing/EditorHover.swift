// What an editor tells about the word under the pointer.

/// Something about a word.
public struct EditorHover: Sendable {
  public let range: ByteRange
  /// Authors' texts in it are escaped.
  public let markdown: String
  public let plainText: String
}
