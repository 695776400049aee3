// An index of texts by what they look like, which finds the first one that looks like another.

/// Texts indexed by the hash of their skeleton, so that lookups take near-linear time in total.
struct LookAlikes {
  /// A hash table with open addressing: the upper half of a hash, and one more than the index into `all`; 0 is a free
  /// slot. An entry for which no slot is free nearby goes to `crowded`.
  private var slots: [UInt64]
  private var all: [Seen] = []
  private var crowded: [UInt64: Seen] = [:]
  /// Tells apart skeletons with the same hash, which only happens by design.
  private var firstBySkeleton: [[UInt8]: Int] = [:]

  private struct Seen {
    let hash: UInt64
    let index: UInt32
    let start: UInt32
    let end: UInt32
    let order: Confusables.Order
  }

  private static let maximumProbes = 32

  /// Sized for `capacity` texts; more will work as well, but more slowly.
  init(capacity: Int) {
    var count = 16
    // Each text has at most two skeletons, and most have one.
    while count < capacity * 2 { count *= 2 }
    slots = Array(repeating: 0, count: count)
    all.reserveCapacity(capacity)
  }

  /// Returns the first earlier text that looks like this one, and remembers this one. `bytes` also holds the earlier
  /// texts.
  mutating func firstLike(_ bytes: Span<UInt8>, _ range: Range<Int>, _ index: Int) -> Int? {
    let like = likes(bytes, range, index)
    return like.byCase ?? like.byLook
  }

  /// As `firstLike`, by each of the two skeletons; the second is nil where both are the same.
  mutating func likes(_ bytes: Span<UInt8>, _ range: Range<Int>, _ index: Int) -> (byCase: Int?, byLook: Int?) {
    var hash = SkeletonHash()
    let isPlain = hash.appendPlain(bytes, range)
    let dependsOnOrder = !isPlain && Confusables.skeleton(of: bytes, range, .letterCase, into: &hash)
    let byCase = firstLike(bytes, range, index, .letterCase, hash.value)
    guard dependsOnOrder else { return (byCase, nil) }
    hash = SkeletonHash()
    Confusables.skeleton(of: bytes, range, .look, into: &hash)
    return (byCase, firstLike(bytes, range, index, .look, hash.value))
  }

  private mutating func firstLike(
    _ bytes: Span<UInt8>, _ range: Range<Int>, _ index: Int, _ order: Confusables.Order, _ hash: UInt64
  ) -> Int? {
    let this = Seen(
      hash: hash, index: UInt32(clamping: index), start: UInt32(clamping: range.lowerBound),
      end: UInt32(clamping: range.upperBound), order: order)
    guard let seen = first(orPut: this) else { return nil }
    // This same text, entered a moment ago in the other order.
    guard Int(seen.index) != index else { return nil }
    var skeleton: [UInt8] = []
    Confusables.skeleton(of: bytes, range, order, into: &skeleton)
    // At least one byte in four survives in a skeleton, so anything longer than that differs and need not be read
    // again.
    if Int(seen.end - seen.start) <= 4 * skeleton.count + 4 {
      var other: [UInt8] = []
      Confusables.skeleton(of: bytes, Int(seen.start)..<Int(seen.end), seen.order, into: &other)
      if other == skeleton { return Int(seen.index) }
    }
    if let first = firstBySkeleton[skeleton] { return first == index ? nil : first }
    firstBySkeleton[skeleton] = index
    return nil
  }

  /// The earlier entry with the same hash; if there is none, `seen` is added.
  private mutating func first(orPut seen: Seen) -> Seen? {
    let upper = seen.hash & 0xFFFF_FFFF_0000_0000
    var slot = Int(truncatingIfNeeded: seen.hash) & (slots.count - 1)
    for _ in 0..<Self.maximumProbes {
      let found = slots[slot]
      if found == 0 {
        all.append(seen)
        slots[slot] = upper | UInt64(all.count)
        return nil
      }
      if found & 0xFFFF_FFFF_0000_0000 == upper {
        let first = all[Int(truncatingIfNeeded: found & 0xFFFF_FFFF) - 1]
        if first.hash == seen.hash { return first }
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    if let first = crowded[seen.hash] { return first }
    crowded[seen.hash] = seen
    return nil
  }
}

/// Hashes a skeleton; different skeletons seldom collide.
private struct SkeletonHash: SkeletonSink {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x9E37_79B9_7F4A_7C15
    value ^= value >> 32
  }

  /// Hashes a range of only lowercase letters, digits and the like, as in most names; returns false, with nothing
  /// changed, if it contains anything else.
  mutating func appendPlain(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    let table = Confusables.asciiLooks
    let looks = table.span
    var number = SkeletonHash()
    for offset in range {
      let byte = bytes[offset]
      guard byte < 0x80, byte != UInt8(ascii: "I") else { return false }
      let look = looks[Int(byte)]
      guard look != 0x20 else { return false }
      if look == UInt8(ascii: "m") {
        number.append(UInt8(ascii: "r"))
        number.append(UInt8(ascii: "n"))
      } else {
        number.append(look)
      }
    }
    self = number
    return true
  }
}
