// Binary search.

extension Array {
  /// The first index at which `holds` is true, or the number of elements if there is none. `holds` must also be true
  /// for all elements after that index. (Named as in Swift Algorithms.)
  @inlinable @inline(__always)
  package func partitioningIndex(where holds: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
