// What follows from a charter, as JSON: who benefits and why, and what each partner is worth to the others.

extension JSONDocumentPrinter {
  mutating func printAssessment() {
    json.key("assessment")
    json.beginObject()
    printBenefit()
    printSupporters()
    printPartners()
    printFactors()
    json.endObject()
  }

  /// Omitted if something that could not be read leaves it open.
  private mutating func printBenefit() {
    var isKnown = true
    for partner in charter.partners where !analysis.flow.benefits[partner] {
      if isBenefitKnown(partner) {
        json.key("everyPartnerBenefits")
        json.bool(false)
        return
      }
      isKnown = false
    }
    guard isKnown, !charter.partners.isEmpty else { return }
    json.key("everyPartnerBenefits")
    json.bool(true)
  }

  /// Whether it is certain that the partner benefits, or that it doesn't.
  private func isBenefitKnown(_ partner: Int) -> Bool {
    analysis.flow.benefits[partner]
      || (!charter.parties[partner].isDamaged
        && charter.parties[partner].gains.indices.allSatisfy { analysis.flow.mutuality[$0] != .unknown })
  }

  /// The supporters of each aim, listed once: gains from an aim refer to them.
  private mutating func printSupporters() {
    guard !charter.aims.isEmpty else { return }
    json.key("aims")
    json.beginArray()
    for aim in charter.aims.indices {
      json.beginObject()
      json.member("aim", charter.aims[aim].name, source)
      let supporters = analysis.flow.supporters(of: aim)
      printParties("supporters", more: "moreSupporters", supporters.lazy.map { Int($0) }, isMore: false)
      json.endObject()
    }
    json.endArray()
  }

  // MARK: Partners

  private mutating func printPartners() {
    guard !charter.partners.isEmpty else { return }
    let losses = LossTable(analysis)
    json.key("partners")
    json.beginArray()
    for partner in charter.partners {
      json.beginObject()
      json.member("name", charter.parties[partner].name, source)
      if isBenefitKnown(partner) {
        json.key("benefits")
        json.bool(analysis.flow.benefits[partner])
      }
      printMutualGains(partner)
      printDependence(partner)
      printLosses(losses[partner])
      json.endObject()
    }
    json.endArray()
  }

  /// Each mutual gain with its sources, and who gives each.
  private mutating func printMutualGains(_ partner: Int) {
    let gains = charter.parties[partner].gains.indices.filter { analysis.flow.mutuality[$0] == .mutual }
    guard !gains.isEmpty else { return }
    json.key("mutualGains")
    json.beginArray()
    for gain in gains {
      json.beginObject()
      json.member("name", charter.gains[gain].name, source)
      json.member("gain", charter.gains[gain].text, source)
      json.key("chain")
      json.beginArray()
      for index in charter.gains[gain].from.names.indices {
        let reference = charter.references[index]
        json.beginObject()
        switch reference.source {
        case .contribution(let contribution)?:
          json.key("contribution")
          json.token(reference.range, source)
          let giver = Int(charter.contributions[contribution].owner)
          if let name = charter.parties[giver].name, takes(name.range) { json.member("giver", name, source) }
        case .aim?:
          json.key("aim")
          json.token(reference.range, source)
        case nil:
          json.key("unknown")
          json.token(reference.range, source)
        }
        json.endObject()
      }
      json.endArray()
      json.endObject()
    }
    json.endArray()
  }

  /// The other partners on whom the partner's mutual gains depend.
  private mutating func printDependence(_ partner: Int) {
    var others: [Int] = []
    var seen: Set<Int> = [partner]
    var isMore = false
    for gain in charter.parties[partner].gains.indices where analysis.flow.mutuality[gain] == .mutual {
      let givers = analysis.flow.givers(of: gain, in: charter, limit: listLimit + 1)
      for giver in givers.partners where seen.insert(giver).inserted {
        if others.count < listLimit { others.append(giver) } else { isMore = true }
      }
      if givers.isMore { isMore = true }
      if isMore { break }
    }
    printParties("dependsOn", more: "moreDependsOn", others, isMore: isMore)
  }

  private mutating func printLosses(_ losses: ArraySlice<Loss>) {
    var isOpen = false
    var isMore = false
    for loss in losses {
      guard takes(loss) else {
        isMore = true
        break
      }
      if !isOpen {
        json.key("othersLose")
        json.beginArray()
        isOpen = true
      }
      json.beginObject()
      printLoss(loss)
      json.endObject()
    }
    if isOpen { json.endArray() }
    printMore("moreLosses", isMore)
  }

  private mutating func takes(_ loss: Loss) -> Bool {
    switch loss {
    case .source(let contribution, let gain):
      takes(charter.contributions[contribution].anchor) && takes(charter.gains[gain].text?.range)
        && takes(loser(gain))
    case .gain(let gain): takes(charter.gains[gain].text?.range) && takes(loser(gain))
    case .benefit(let party): takes(charter.parties[party].name?.range)
    case .aim(let aim), .means(let aim, _): takes(charter.aims[aim].name?.range)
    }
  }

  private mutating func printLoss(_ loss: Loss) {
    json.key("loss")
    switch loss {
    case .source(let contribution, let gain):
      json.string(literal: "source")
      printLoser(gain)
      json.member("contribution", charter.contributions[contribution].name, source)
      json.member("gain", charter.gains[gain].text, source)
    case .gain(let gain):
      json.string(literal: "gain")
      printLoser(gain)
      json.member("gain", charter.gains[gain].text, source)
    case .benefit(let party):
      json.string(literal: "benefit")
      json.member("party", charter.parties[party].name, source)
    case .aim(let aim):
      json.string(literal: "aim")
      json.member("aim", charter.aims[aim].name, source)
    case .means(let aim, let means):
      json.string(literal: "means")
      json.member("aim", charter.aims[aim].name, source)
      json.member("means", .option(means), charter)
    }
  }

  /// The name of the party that has the gain; nothing for the partnership as a whole.
  private func loser(_ gain: Int) -> ByteRange? {
    charter.gains[gain].owner.flatMap { charter.parties[Int($0)].name?.range }
  }

  private mutating func printLoser(_ gain: Int) {
    guard let owner = charter.gains[gain].owner else { return }
    json.member("party", charter.parties[Int(owner)].name, source)
  }

  // MARK: Lists

  /// The names of parties, until too much has been repeated; then `more` says that there are others.
  mutating func printParties(
    _ key: StaticString, more: StaticString, _ parties: some Collection<Int>, isMore: Bool
  ) {
    var isOpen = false
    var isCut = isMore
    for party in parties {
      guard let name = charter.parties[party].name else { continue }
      guard takes(name.range) else {
        isCut = true
        break
      }
      if !isOpen {
        json.key(key)
        json.beginArray()
        isOpen = true
      }
      json.token(name.range, source)
    }
    if isOpen { json.endArray() }
    printMore(more, isCut)
  }

  private mutating func printMore(_ key: StaticString, _ isMore: Bool) {
    guard isMore else { return }
    json.key(key)
    json.bool(true)
  }
}
