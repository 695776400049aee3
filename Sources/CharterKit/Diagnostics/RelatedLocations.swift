// The related locations of a finding, when there may be many.

/// Keeps the first eight locations and counts the rest.
struct RelatedLocations {
  private static let limit = 8

  private var places: [Related] = []
  private var firstOmitted: ByteRange?
  private var omittedCount = 0

  /// Whether further locations are only counted, so that their words need not be looked up.
  var isFull: Bool { places.count >= Self.limit }

  mutating func add(_ range: ByteRange, label: Int = 0, _ arguments: [Argument] = []) {
    if !isFull {
      places.append(Related(range, label: label, arguments))
    } else {
      if firstOmitted == nil { firstOmitted = range }
      omittedCount += 1
    }
  }

  /// All of them; after the eighth, one location with the label `more`, whose `{0}` is how many more there are.
  func list(more: Int) -> [Related] {
    guard let firstOmitted else { return places }
    return places + [Related(firstOmitted, label: more, [.number(omittedCount)])]
  }
}
