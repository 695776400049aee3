// A list of names of aims, contributions or needs.

/// A list of names of aims, contributions or needs.
public struct ReferenceList: Sendable {
  /// Indices into `Charter.references`.
  public internal(set) var names = IndexRange.none
  public internal(set) var range = ByteRange.at(0)
  public internal(set) var isDamaged = false

  public var isAbsent: Bool { names.isEmpty && !isDamaged }
}
