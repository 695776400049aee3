// What a gain comes from: the one question that most rules about names ask.

/// What a gain may come from, by index into the charter's array of that kind.
package enum GainSource: Equatable, Sendable {
  case contribution(Int)
  case aim(Int)
}

extension Reference {
  /// The contribution or the aim that it names; nil where it names something else, or nothing that is known.
  @inline(__always)
  package var source: GainSource? {
    target?.contribution.map { .contribution($0) } ?? target?.aim.map { .aim($0) }
  }
}
