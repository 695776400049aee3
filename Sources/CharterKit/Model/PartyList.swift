// A list of parties.

/// A list of parties: names, and perhaps `all` or `others`, which stay one value and are never written out.
public struct PartyList: Sendable {
  /// Whether `all` stands in it: every partner.
  public internal(set) var all = false
  /// Whether `others` stands in it: every partner but the one that it stands in.
  public internal(set) var others = false
  /// Into `Charter.references`.
  public internal(set) var names = Slice.none
  /// From the first value to the last; empty when the attribute is left out.
  public internal(set) var range = ByteRange.at(0)
  /// Whether something in it could not be read or resolved, which is reported.
  public internal(set) var isDamaged = false

  /// Whether the attribute was left out.
  public var isAbsent: Bool { !all && !others && names.isEmpty && !isDamaged }
}
