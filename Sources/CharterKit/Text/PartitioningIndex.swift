// Finding a place in what is sorted, by halving.

extension Array {
  /// The first index at which `holds` is true, as it must be for all elements behind it too; the number of elements
  /// where it never is. (The name is that of Swift Algorithms.)
  @inlinable @inline(__always)
  public func partitioningIndex(where holds: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
