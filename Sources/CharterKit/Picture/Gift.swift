// A gift: everything that one party gains from another.

/// One arrow of the drawn picture.
struct Gift {
  /// Indices into `GiveAndGain.parties`.
  let giver: Int
  let gainer: Int
  /// Indices into the charter's gains, in source order.
  var gains: [Int]
}

extension GiveAndGain {
  /// The arrows merged by their two ends, ordered by giver and then by gainer.
  var gifts: [Gift] {
    var places: [Int: Int] = [:]
    for (index, party) in parties.enumerated() { places[party] = index }
    let count = parties.count
    var gains = [[Int]](repeating: [], count: count * count)
    for arrow in arrows {
      guard let giver = places[arrow.giver], let gainer = places[arrow.gainer] else { continue }
      gains[giver * count + gainer].append(arrow.gain)
    }
    return gains.indices.filter { !gains[$0].isEmpty }.map { pair in
      Gift(giver: pair / count, gainer: pair % count, gains: gains[pair])
    }
  }
}
