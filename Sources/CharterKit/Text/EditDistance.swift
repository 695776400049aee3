// The edit distance between words, to suggest what was meant.

/// Optimal string alignment distance: insertions, deletions, replacements and swaps of neighbours.
package enum EditDistance {
  /// Longer words are not treated as typing mistakes.
  private static let maximumLength = 40

  /// The candidate nearest to `word`, if it is near enough to be what was meant; the first one in a tie.
  package static func nearest(_ word: String, in candidates: [String]) -> String? {
    nearestIndex(word, in: candidates).map { candidates[$0] }
  }

  /// The index of that candidate. Letter case costs little; at most one mistake in three letters is tolerated.
  package static func nearestIndex(_ word: String, in candidates: [String]) -> Int? {
    match(word, in: candidates)?.index
  }

  /// The nearest candidate.
  struct Match {
    let index: Int
    /// Whether nothing else can be meant: a single letter of a longer word is wrong, and no other candidate is as near.
    let isPlain: Bool
  }

  static func match(_ word: String, in candidates: [String]) -> Match? {
    let scalars = folded(word)
    guard !scalars.isEmpty, scalars.count <= maximumLength else { return nil }
    var best: (index: Int, distance: Int)?
    var isOnly = true
    for (index, candidate) in candidates.enumerated() {
      let other = folded(candidate)
      let limit = max(1, max(scalars.count, other.count) / 3)
      guard other.count <= maximumLength, abs(other.count - scalars.count) <= limit else { continue }
      let distance = distance(scalars, other)
      // In a word of three letters or fewer, one wrong letter is too much.
      guard distance <= limit, distance < min(scalars.count, other.count) - 1 || distance == 0 else { continue }
      if distance < best?.distance ?? Int.max {
        best = (index, distance)
        isOnly = true
      } else if distance == best?.distance {
        isOnly = false
      }
    }
    return best.map { best in
      Match(index: best.index, isPlain: isOnly && (best.distance == 0 || best.distance == 1 && scalars.count > 3))
    }
  }

  private static func folded(_ word: String) -> [UInt32] {
    word.unicodeScalars.prefix(maximumLength + 1).map {
      $0.value >= 0x41 && $0.value <= 0x5A ? $0.value + 0x20 : $0.value
    }
  }

  private static func distance(_ left: [UInt32], _ right: [UInt32]) -> Int {
    var beforePrevious = [Int](repeating: 0, count: right.count + 1)
    var previous = Array(0...right.count)
    var current = previous
    for i in 1..<(left.count + 1) {
      current[0] = i
      if right.isEmpty { continue }
      for j in 1..<(right.count + 1) {
        let cost = left[i - 1] == right[j - 1] ? 0 : 1
        current[j] = min(previous[j] + 1, current[j - 1] + 1, previous[j - 1] + cost)
        if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] {
          current[j] = min(current[j], beforePrevious[j - 2] + 1)
        }
      }
      (beforePrevious, previous, current) = (previous, current, beforePrevious)
    }
    return previous[right.count]
  }
}
