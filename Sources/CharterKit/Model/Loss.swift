// What the others lose without a partner (LANGUAGE.md, section 4).

/// One thing that is lost to others if a partner and its contributions are taken away.
package enum Loss: Equatable, Sendable {
  /// A contribution of the partner that another's gain refers to.
  case source(contribution: Int, gain: Int)
  /// A gain that is no longer mutual.
  case gain(Int)
  /// A partner that no longer benefits.
  case benefit(party: Int)
  /// An aim that no contribution works toward any more.
  case aim(Int)
  /// A means that only this partner brought toward an aim.
  case means(aim: Int, KeywordOption)
}

extension ValueFlow {
  /// Calls `body` with every loss and the partner whose absence causes it, in one pass over the charter.
  package func forEachLoss(in charter: Charter, _ body: (_ partner: Int, Loss) -> Void) {
    for party in charter.parties.indices {
      // The partner on which all mutual gains of this one depend, as long as there is only one.
      var soleSupporter: Int?
      var isFirst = true
      for gain in charter.parties[party].gains.indices {
        for index in charter.gains[gain].from.names.indices {
          guard let contribution = charter.references[index].target?.contribution else { continue }
          let giving = Int(charter.contributions[contribution].owner)
          if giving != party, charter.parties[giving].role == .partner {
            body(giving, .source(contribution: contribution, gain: gain))
          }
        }
        guard mutuality[gain] == .mutual else { continue }
        let sole = soleGiver(of: gain)
        if let sole { body(sole, .gain(gain)) }
        soleSupporter = isFirst || soleSupporter == sole ? sole : nil
        isFirst = false
      }
      if charter.parties[party].role == .partner, let soleSupporter { body(soleSupporter, .benefit(party: party)) }
    }
    for gain in charter.commonGains {
      for index in charter.gains[gain].from.names.indices {
        guard let contribution = charter.references[index].target?.contribution else { continue }
        let giving = Int(charter.contributions[contribution].owner)
        if charter.parties[giving].role == .partner { body(giving, .source(contribution: contribution, gain: gain)) }
      }
    }
    forEachLostAim(in: charter, body)
  }

  private func forEachLostAim(in charter: Charter, _ body: (_ partner: Int, Loss) -> Void) {
    // For each aim and means: how many owners bring it, and the last of them. Contributions are grouped by owner.
    let nobody = UInt32.max
    var ownersCount = [UInt32](repeating: 0, count: charter.aims.count * MeansSet.count)
    var lastOwner = [UInt32](repeating: nobody, count: charter.aims.count * MeansSet.count)
    var aimOwners = [UInt32](repeating: 0, count: charter.aims.count)
    var aimLast = [UInt32](repeating: nobody, count: charter.aims.count)
    for contribution in charter.contributions {
      for index in contribution.toward.names.indices {
        guard let aim = charter.references[index].target?.aim else { continue }
        if aimLast[aim] != contribution.owner {
          aimLast[aim] = contribution.owner
          aimOwners[aim] += 1
        }
        for means in 0..<MeansSet.count where contribution.means.rawValue & 1 << UInt8(means) != 0 {
          let slot = aim * MeansSet.count + means
          if lastOwner[slot] != contribution.owner {
            lastOwner[slot] = contribution.owner
            ownersCount[slot] += 1
          }
        }
      }
    }
    for aim in charter.aims.indices {
      if aimOwners[aim] == 1, charter.parties[Int(aimLast[aim])].role == .partner {
        body(Int(aimLast[aim]), .aim(aim))
        continue
      }
      for means in 0..<MeansSet.count {
        let slot = aim * MeansSet.count + means
        guard ownersCount[slot] == 1, charter.parties[Int(lastOwner[slot])].role == .partner,
          let option = KeywordOption(rawValue: MeansSet.first + UInt8(means))
        else { continue }
        body(Int(lastOwner[slot]), .means(aim: aim, option))
      }
    }
  }

  /// What the others lose without one partner.
  package func losses(without partner: Int, in charter: Charter) -> [Loss] {
    var losses: [Loss] = []
    forEachLoss(in: charter) { giver, loss in
      if giver == partner { losses.append(loss) }
    }
    return losses
  }
}
