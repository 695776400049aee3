// A list of parties.

/// A list of parties: names, and perhaps `all` or `others`, which stay single values and are never expanded.
public struct PartyList: Sendable {
  /// Whether it contains `all`: every partner.
  public internal(set) var all = false
  /// Whether it contains `others`: every partner except the one that the list belongs to.
  public internal(set) var others = false
  /// Indices into `Charter.references`.
  public internal(set) var names = IndexRange<Reference>.none
  /// From the first value to the last; empty if the attribute is left out.
  public internal(set) var range = ByteRange.at(0)
  /// Whether something in it could not be read or resolved, which is reported.
  public internal(set) var isDamaged = false

  /// Whether the attribute was left out.
  public var isAbsent: Bool { !all && !others && names.isEmpty && !isDamaged }
}
