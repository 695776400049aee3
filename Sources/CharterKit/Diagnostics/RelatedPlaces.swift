// The related places of a finding, where they may be many.

/// Keeps the first eight places, and counts the rest.
struct RelatedPlaces {
  private static let limit = 8

  private var places: [Related] = []
  private var firstOmitted: ByteRange?
  private var omittedCount = 0

  /// Whether what is added from now on is only counted, so that its words need not be found.
  var isFull: Bool { places.count >= Self.limit }

  mutating func add(_ range: ByteRange, label: Int = 0, _ arguments: [Argument] = []) {
    if !isFull {
      places.append(Related(range, label: label, arguments))
    } else {
      if firstOmitted == nil { firstOmitted = range }
      omittedCount += 1
    }
  }

  /// All of them; behind the eighth, one place with the label `more`, whose `{0}` says how many more there are.
  func list(more: Int) -> [Related] {
    guard let firstOmitted else { return places }
    return places + [Related(firstOmitted, label: more, [.number(omittedCount)])]
  }
}
