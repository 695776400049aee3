// Code lenses: lines shown above the partners and the charter.

extension EditorDocument {
  /// Above each partner, how many others it gives to and gains from; above the charter, how many signatures it needs,
  /// or how many of those are there, if `signed` is known.
  package func lenses(signed: Int? = nil) -> [EditorLens] {
    guard !charter.range.isEmpty else { return [] }
    var lenses = [EditorLens(range: charter.anchor, title: signatories(signed))]
    var counts = BalanceCounts(self)
    for partner in charter.partners {
      let gives = count(counts.gives(partner))
      let gains = count(counts.gains(partner))
      lenses.append(
        EditorLens(
          range: charter.parties[partner].anchor,
          title: Phrase(
            en: "gives to \(gives) · gains from \(gains)", nl: "geeft aan \(gives) · wint dankzij \(gains)",
            fr: "donne à \(gives) · gagne grâce à \(gains)")[language]))
    }
    return lenses
  }

  private func count(_ count: Int) -> String { count < BalanceCounts.limit ? "\(count)" : "\(count)+" }

  private func signatories(_ signed: Int?) -> String {
    let all = charter.signatories.count
    if all == 0 {
      return Phrase(en: "no signatories yet", nl: "er tekent nog niemand", fr: "personne ne signe encore")[language]
    }
    guard let signed else {
      return all == 1
        ? Phrase(en: "1 signatory", nl: "1 ondertekenaar", fr: "1 signataire")[language]
        : Phrase(en: "\(all) signatories", nl: "\(all) ondertekenaars", fr: "\(all) signataires")[language]
    }
    // For a partner where one signatory is enough, one signature counts.
    let needed = charter.partners.reduce(0) { sum, partner in
      let party = charter.parties[partner]
      return sum + min(Int(party.signatories.count), party.signing == .anyone ? 1 : Int.max)
    }
    let isOne = signed == 1
    return Phrase(
      en: "\(signed) of \(needed) \(isOne ? "has" : "have") signed",
      nl: "\(signed) van de \(needed) \(isOne ? "heeft" : "hebben") getekend",
      fr: "\(signed) sur \(needed) \(isOne ? "a" : "ont") signé")[language]
  }
}
