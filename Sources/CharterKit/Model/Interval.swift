// How often something takes place.

/// How often.
public struct Interval: Sendable {
  /// Empty for `every week`.
  public let number: ByteRange
  /// `.week`, `.weeks` …
  public let unit: KeywordOption
  /// From its first word to its last.
  public let range: ByteRange
}
