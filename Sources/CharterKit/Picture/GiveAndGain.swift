// The picture of give and gain: who gives to whom, and what, before it is drawn.

/// The arrows of the picture: from each giver of a mutual gain to the one who gains.
struct GiveAndGain {
  /// Above these a picture shows nothing any more.
  static let maximumPartners = 40
  static let maximumArrows = 200

  /// Indices into the charter's parties and gains.
  struct Arrow {
    let giver: Int
    let gainer: Int
    let gain: Int
  }

  /// The partners, then the observers and the stakeholders that gain, each in source order.
  private(set) var parties: [Int] = []
  /// In the order of the gains, each giver of a gain once.
  private(set) var arrows: [Arrow] = []
  /// Whether there are too many partners or arrows to draw; then there are none.
  private(set) var isTooLarge = false

  init(_ charter: Charter, _ flow: ValueFlow) {
    guard charter.partners.count <= Self.maximumPartners else {
      isTooLarge = true
      return
    }
    for party in charter.parties.indices {
      var gains = false
      for gain in charter.parties[party].gains.indices where flow.mutuality[gain] == .mutual {
        for giver in flow.givers(of: gain, in: charter).partners where giver != party {
          gains = true
          arrows.append(Arrow(giver: giver, gainer: party, gain: gain))
        }
        if arrows.count > Self.maximumArrows {
          arrows = []
          parties = []
          isTooLarge = true
          return
        }
      }
      if gains || charter.parties[party].role == .partner { parties.append(party) }
    }
  }
}
