// The data for the picture of give and gain: who gives what to whom.

/// The arrows of the picture: from each giver of a mutual gain to the party that gains.
struct GiveAndGain {
  /// With more than this, a picture is no longer readable.
  static let maximumPartners = 40
  static let maximumArrows = 200

  /// Indices into the charter's parties and gains.
  struct Arrow {
    let giver: Int
    let gainer: Int
    let gain: Int
  }

  /// The partners, then the observers and stakeholders that gain something, each in source order.
  private(set) var parties: [Int] = []
  /// In the order of the gains, with each giver of a gain once.
  private(set) var arrows: [Arrow] = []
  /// Whether there are too many partners or arrows to draw; if so, there are none here.
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
