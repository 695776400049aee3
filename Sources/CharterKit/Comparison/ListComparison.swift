// Compares two lists: what was removed, what was added, and whether the rest is in the same order.

/// Compares lists of numbers that represent their members. A member may occur more than once.
struct ListComparison {
  /// Indices into the old list.
  private(set) var gone: [Int] = []
  /// Indices into the new list.
  private(set) var come: [Int] = []
  let isEqual: Bool

  init(_ old: [Int], _ new: [Int]) {
    isEqual = old == new
    if isEqual { return }
    let olds = old.enumerated().map { ($0.element, $0.offset) }.sorted { $0 < $1 }
    let news = new.enumerated().map { ($0.element, $0.offset) }.sorted { $0 < $1 }
    var (left, right) = (0, 0)
    while left < olds.count || right < news.count {
      if right == news.count || (left < olds.count && olds[left].0 < news[right].0) {
        gone.append(olds[left].1)
        left += 1
      } else if left == olds.count || news[right].0 < olds[left].0 {
        come.append(news[right].1)
        right += 1
      } else {
        left += 1
        right += 1
      }
    }
    gone.sort()
    come.sort()
  }
}
