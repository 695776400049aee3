// The report's sections on the partners: what each gives and to whom, what it gains and from whom.

extension ReportPrinter {
  mutating func printPartners() {
    guard !charter.partners.isEmpty else { return }
    heading(
      Phrase(
        en: "What each partner gives and gains", nl: "Wat elke partner geeft en wint",
        fr: "Ce que chaque partenaire donne et gagne"))
    let gainers = ReportGainers(charter)
    let losses = LossTable(analysis)
    // By aim: the last partner found to work toward it.
    var worksToward = [Int](repeating: -1, count: charter.aims.count)
    for (position, partner) in charter.partners.enumerated() {
      if position > 0 { emptyLine() }
      for contribution in charter.parties[partner].contributions.indices {
        for index in charter.contributions[contribution].toward.names.indices {
          if let aim = charter.references[index].target?.aim { worksToward[aim] = partner }
        }
      }
      printHead(partner)
      printGifts(partner, gainers)
      printGains(partner, worksToward)
      printWorth(partner, losses[partner].count)
    }
  }

  /// `Partner “Hill College” (College)`.
  private mutating func printHead(_ partner: Int) {
    say(Phrase(en: "Partner ", nl: "Partner ", fr: "Partenaire "))
    sayParty(partner)
    if let name = charter.parties[partner].name, !charter.saysNothing(charter.parties[partner].title) {
      say(" (")
      say(name.range)
      say(")")
    }
    endLine()
  }

  // MARK: Gives

  private mutating func printGifts(_ partner: Int, _ gainers: ReportGainers) {
    let contributions = charter.parties[partner].contributions
    guard !contributions.isEmpty else {
      say(Phrase(en: "gives nothing yet", nl: "geeft nog niets", fr: "ne donne encore rien"))
      endLine(indent: 2)
      return
    }
    say(Phrase(en: "gives", nl: "geeft", fr: "donne"))
    endLine(indent: 2)
    for index in contributions.indices {
      let contribution = charter.contributions[index]
      say(full: contribution.text, or: contribution.name)
      sayMeans(contribution)
      endLine(indent: 2, bullet: "- ")
      printDirectGainers(partner, gainers.gains(from: index))
      printAims(contribution.toward)
    }
    printAimGainers(partner, gainers)
  }

  private mutating func printAims(_ toward: ReferenceList) {
    let aims = toward.names.indices.compactMap { index in
      if let aim = charter.references[index].target?.aim { aim } else { nil }
    }
    guard !aims.isEmpty else { return }
    say(Phrase(en: "toward ", nl: "voor ", fr: "pour "))
    sayList(aims, of: aims.count) { $0.sayAim($1) }
    endLine(indent: 4)
  }

  /// ` (workforce; 40 people)`.
  private mutating func sayMeans(_ contribution: Contribution) {
    guard !contribution.means.isEmpty || contribution.amount != nil else { return }
    say(" (")
    var isFirst = true
    for option in contribution.means.options {
      if !isFirst { say(", ") }
      say(option.keyword(language))
      isFirst = false
    }
    if let amount = contribution.amount {
      if !isFirst { say("; ") }
      say(amount.number)
      if !amount.unit.isEmpty {
        say(" ")
        say(amount.unit)
      }
    }
    say(")")
  }

  /// The parties whose gains name the contribution.
  private mutating func printDirectGainers(_ partner: Int, _ gains: ArraySlice<UInt32>) {
    let others = gains.lazy.filter { [charter] gain in charter.gains[Int(gain)].owner != UInt32(partner) }
    for gain in others.prefix(Self.listLength) {
      label(Phrase(en: "to", nl: "aan", fr: "à"))
      label(Phrase(en: "to", nl: "aan", fr: "à"))
      sayGainer(charter.gains[Int(gain)].owner)
      say(", ")
      say(charter.gains[Int(gain)].text, or: charter.gains[Int(gain)].name)
      endLine(indent: 4)
    }
    let rest = others.reduce(0) { count, _ in count + 1 } - Self.listLength
    guard rest > 0 else { return }
    say(Phrase(en: "to \(rest) more", nl: "aan nog \(rest)", fr: "à \(rest) autres"))
    endLine(indent: 4)
  }

  /// The parties that gain from the aims that the partner's contributions work toward, or the first few of them.
  private mutating func printAimGainers(_ partner: Int, _ gainers: ReportGainers) {
    var others: [Int] = []
    var isMore = false
    for contribution in charter.parties[partner].contributions.indices where !isMore {
      for index in charter.contributions[contribution].toward.names.indices where !isMore {
        guard let aim = charter.references[index].target?.aim else { continue }
        // An aim lists each gainer once, so this skips at most one entry for each of `others`.
        for gainer in gainers.gainers(from: aim) where gainer != Int32(partner) && !others.contains(Int(gainer)) {
          if others.count == Self.listLength {
            isMore = true
            break
          }
          others.append(Int(gainer))
        }
      }
    }
    guard !others.isEmpty else { return }
    label(Phrase(en: "through these aims to", nl: "via deze doelen aan", fr: "par ces buts à"))
    sayList(others, of: isMore ? nil : others.count) { printer, gainer in
      printer.sayGainer(gainer == ReportGainers.partnership ? nil : UInt32(gainer))
    }
    endLine(indent: 2)
  }

  // MARK: Gains

  private mutating func printGains(_ partner: Int, _ worksToward: [Int]) {
    let gains = charter.parties[partner].gains
    guard !gains.isEmpty else {
      say(Phrase(en: "gains nothing yet", nl: "wint nog niets", fr: "ne gagne encore rien"))
      endLine(indent: 2)
      return
    }
    say(Phrase(en: "gains", nl: "wint", fr: "gagne"))
    endLine(indent: 2)
    for index in gains.indices {
      let gain = charter.gains[index]
      say(full: gain.text, or: gain.name)
      endLine(indent: 2, bullet: "- ")
      printSources(partner, gain, worksToward)
      printMutuality(analysis.flow.mutuality[index])
      let needs = gain.answers.names.indices.compactMap { position in
        if let need = charter.references[position].target?.need { need } else { nil }
      }
      guard !needs.isEmpty else { continue }
      label(Phrase(en: "answers", nl: "beantwoordt", fr: "répond à"))
      sayList(needs, of: needs.count) { printer, need in
        printer.say(printer.charter.needs[need].text, or: printer.charter.needs[need].name)
      }
      endLine(indent: 4)
    }
  }

  private mutating func printSources(_ partner: Int, _ gain: Gain, _ worksToward: [Int]) {
    for index in gain.from.names.indices.prefix(Self.listLength) {
      switch charter.references[index].source {
      case .contribution(let contribution)?:
        let giver = Int(charter.contributions[contribution].owner)
        label(Phrase(en: "from", nl: "van", fr: "de"))
        if giver == partner {
          say(Phrase(en: "itself", nl: "zichzelf", fr: "lui-même"))
        } else {
          sayParty(giver)
        }
        say(", ")
        say(charter.contributions[contribution].text, or: charter.contributions[contribution].name)
        endLine(indent: 4)
      case .aim(let aim)?:
        let supporters = analysis.flow.supporters(of: aim)
        let count = supporters.count - (worksToward[aim] == partner ? 1 : 0)
        say(Phrase(en: "from the aim ", nl: "uit het doel ", fr: "du but "))
        sayAim(aim)
        if count > 0 {
          say(Phrase(en: ", thanks to ", nl: ", dankzij ", fr: ", grâce à : "))
          sayList(supporters.lazy.filter { $0 != UInt32(partner) }.map { Int($0) }, of: count) { $0.sayParty($1) }
        }
        endLine(indent: 4)
      case nil: break
      }
    }
    let rest = Int(gain.from.names.count) - Self.listLength
    guard rest > 0 else { return }
    say(Phrase(en: "and from \(rest) more", nl: "en uit nog \(rest)", fr: "et de \(rest) autres"))
    endLine(indent: 4)
  }

  /// The remark about a gain that no other partner feeds.
  private mutating func printMutuality(_ mutuality: ValueFlow.Mutuality) {
    switch mutuality {
    case .mutual, .unknown: return
    case .ownOnly:
      say(
        Phrase(
          en: "no other partner contributes to this", nl: "geen andere partner draagt hieraan bij",
          fr: "aucun autre partenaire n’y contribue"))
    case .nobody:
      say(
        Phrase(
          en: "no partner contributes to this", nl: "geen enkele partner draagt hieraan bij",
          fr: "aucun partenaire n’y contribue"))
    }
    endLine(indent: 4)
  }

  // MARK: Worth

  private mutating func printWorth(_ partner: Int, _ losses: Int) {
    guard losses > 0, let name = charter.parties[partner].name else { return }
    say(
      losses == 1
        ? Phrase(
          en: "without it the others lose one thing (--without ",
          nl: "1 verlies voor de anderen zonder deze partner (--without ",
          fr: "sans lui, 1 perte pour les autres (--without ")
        : Phrase(
          en: "without it the others lose \(losses) things (--without ",
          nl: "\(losses) verliezen voor de anderen zonder deze partner (--without ",
          fr: "sans lui, \(losses) pertes pour les autres (--without "))
    say(name.range)
    say(")")
    endLine(indent: 2)
  }
}
