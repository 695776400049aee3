// Who gains from each contribution and each aim.

/// The gains that name each contribution, and those who gain from each aim, once for all partners.
struct ReportGainers {
  /// A place in the list of those who gain: the partnership as a whole.
  static let partnership = -1

  private let gainStarts: [UInt32]
  private let gains: [UInt32]
  private let aimStarts: [UInt32]
  private let aimGainers: [Int32]

  init(_ charter: Charter) {
    var gainStarts = [UInt32](repeating: 0, count: charter.contributions.count + 1)
    var aimStarts = [UInt32](repeating: 0, count: charter.aims.count + 1)
    Self.forEachSource(charter) { contribution, _ in
      gainStarts[contribution + 1] += 1
    } aim: { aim, _ in
      aimStarts[aim + 1] += 1
    }
    for index in charter.contributions.indices { gainStarts[index + 1] += gainStarts[index] }
    for index in charter.aims.indices { aimStarts[index + 1] += aimStarts[index] }
    var gains = [UInt32](repeating: 0, count: Int(gainStarts[charter.contributions.count]))
    var aimGainers = [Int32](repeating: 0, count: Int(aimStarts[charter.aims.count]))
    var nextGain = gainStarts
    var nextGainer = aimStarts
    Self.forEachSource(charter) { contribution, gain in
      gains[Int(nextGain[contribution])] = UInt32(gain)
      nextGain[contribution] += 1
    } aim: { aim, gainer in
      aimGainers[Int(nextGainer[aim])] = Int32(gainer)
      nextGainer[aim] += 1
    }
    self.gainStarts = gainStarts
    self.gains = gains
    self.aimStarts = aimStarts
    self.aimGainers = aimGainers
  }

  /// Each contribution with each gain that names it, and each aim with each who gains from it; none twice, since the
  /// gains of one party lie next to each other.
  private static func forEachSource(
    _ charter: Charter, _ contribution: (Int, Int) -> Void, aim: (_ aim: Int, _ gainer: Int) -> Void
  ) {
    var lastGain = [Int](repeating: -1, count: charter.contributions.count)
    var lastGainer = [Int](repeating: -2, count: charter.aims.count)
    func visit(_ gain: Int, _ gainer: Int) {
      for index in charter.gains[gain].from.names.indices {
        if let source = charter.references[index].target?.contribution, lastGain[source] != gain {
          lastGain[source] = gain
          contribution(source, gain)
        } else if let source = charter.references[index].target?.aim, lastGainer[source] != gainer {
          lastGainer[source] = gainer
          aim(source, gainer)
        }
      }
    }
    for party in charter.parties.indices {
      for gain in charter.parties[party].gains.indices { visit(gain, party) }
    }
    for gain in charter.commonGains { visit(gain, partnership) }
  }

  /// The gains that name a contribution.
  func gains(from contribution: Int) -> ArraySlice<UInt32> {
    gains[Int(gainStarts[contribution])..<Int(gainStarts[contribution + 1])]
  }

  /// Who gains from an aim: indices into `Charter.parties`, or `partnership`.
  func gainers(from aim: Int) -> ArraySlice<Int32> {
    aimGainers[Int(aimStarts[aim])..<Int(aimStarts[aim + 1])]
  }
}
