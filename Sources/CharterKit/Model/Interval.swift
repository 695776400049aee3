// How often something takes place.

/// How often.
public struct Interval: Sendable {
  /// Empty for `every week`.
  public let number: ByteRange
  /// `.week`, `.weeks` …
  public let unit: KeywordOption
  public let range: ByteRange
}
