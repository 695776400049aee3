// Who gains from each contribution and each aim.

/// The gains that name each contribution, and the parties that gain from each aim, computed once for all partners.
struct ReportGainers {
  /// An entry in the list of gainers that means the partnership as a whole.
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

  /// Calls the closures for each contribution with each gain that names it, and for each aim with each party that gains
  /// from it. Nothing comes twice, since the gains of one party are contiguous.
  private static func forEachSource(
    _ charter: Charter, _ contribution: (Int, Int) -> Void, aim: (_ aim: Int, _ gainer: Int) -> Void
  ) {
    var lastGain = [Int](repeating: -1, count: charter.contributions.count)
    var lastGainer = [Int](repeating: -2, count: charter.aims.count)
    func visit(_ gain: Int, _ gainer: Int) {
      for index in charter.gains[gain].from.names.indices {
        switch charter.references[index].source {
        case .contribution(let source)?:
          guard lastGain[source] != gain else { continue }
          lastGain[source] = gain
          contribution(source, gain)
        case .aim(let source)?:
          guard lastGainer[source] != gainer else { continue }
          lastGainer[source] = gainer
          aim(source, gainer)
        case nil: break
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

  /// The parties that gain from an aim: indices into `Charter.parties`, or `partnership`.
  func gainers(from aim: Int) -> ArraySlice<Int32> {
    aimGainers[Int(aimStarts[aim])..<Int(aimStarts[aim + 1])]
  }
}
