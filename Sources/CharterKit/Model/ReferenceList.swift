// A list of names of aims, contributions or needs.

/// A list of names of aims, contributions or needs.
public struct ReferenceList: Sendable {
  /// Indices into `Charter.references`.
  public internal(set) var names = IndexRange<Reference>.none
  /// From the first value to the last; empty if the attribute is left out.
  public internal(set) var range = ByteRange.at(0)
  /// Something in it could not be read, so an absence of parts is not a finding.
  public internal(set) var isDamaged = false

  /// Whether the attribute was left out.
  public var isAbsent: Bool { names.isEmpty && !isDamaged }
}
