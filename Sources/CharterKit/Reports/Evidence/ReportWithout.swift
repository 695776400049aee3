// The report on a charter without one of its partners: what the others lose.

extension ReportPrinter {
  mutating func printWithout(_ partner: Int) {
    sayTitle()
    say(Phrase(en: " without ", nl: " zonder ", fr: " sans "))
    sayParty(partner)
    endHeading(UInt8(ascii: "="))
    printDraft()
    let losses = analysis.flow.losses(without: partner, in: charter)
    if losses.isEmpty {
      emptyLine()
      say(
        Phrase(
          en: "The others lose nothing that this charter names.",
          nl: "De anderen verliezen niets dat dit charter noemt.",
          fr: "Les autres ne perdent rien de ce que cette charte nomme."))
      endLine()
    }
    printBenefits(losses, partner)
    printLostGains(losses)
    printLostSources(losses)
    printLostAims(losses)
    printLostMeans(losses)
  }

  private mutating func printBenefits(_ losses: [Loss], _ partner: Int) {
    var isFirst = true
    var count = 0
    for case .benefit(let party) in losses {
      if isFirst {
        heading(
          Phrase(
            en: "Partners that no longer benefit", nl: "Partners die er geen baat meer bij hebben",
            fr: "Partenaires qui n’en profitent plus"))
      }
      isFirst = false
      sayParty(party)
      endLine(bullet: "- ")
      count += 1
    }
    guard count > 0 else { return }
    let benefiting = charter.partners.reduce(0) { $0 + ($1 != partner && analysis.flow.benefits[$1] ? 1 : 0) }
    label(
      Phrase(
        en: "Others that still benefit", nl: "Anderen die er nog baat bij hebben",
        fr: "Autres qui en profitent encore"))
    say(benefiting - count)
    endLine()
  }

  private mutating func printLostGains(_ losses: [Loss]) {
    var isFirst = true
    for case .gain(let gain) in losses {
      if isFirst {
        heading(
          Phrase(
            en: "Gains that no other partner feeds any more", nl: "Winsten die van geen ander meer komen",
            fr: "Gains qui ne viennent plus de personne d’autre"))
      }
      isFirst = false
      label(gainer: gain)
      say(charter.gains[gain].text, or: charter.gains[gain].name)
      endLine(bullet: "- ")
    }
  }

  private mutating func printLostSources(_ losses: [Loss]) {
    var isFirst = true
    for case .source(let contribution, let gain) in losses {
      if isFirst {
        heading(
          Phrase(
            en: "Contributions that gains depend on", nl: "Inbreng waar winsten op steunen",
            fr: "Apports sur lesquels reposent des gains"))
      }
      isFirst = false
      say(charter.contributions[contribution].text, or: charter.contributions[contribution].name)
      say(Phrase(en: ", for ", nl: ", voor ", fr: ", pour "))
      sayGainer(charter.gains[gain].owner)
      say(" (")
      say(charter.gains[gain].text, or: charter.gains[gain].name)
      say(")")
      endLine(bullet: "- ")
    }
  }

  private mutating func printLostAims(_ losses: [Loss]) {
    var isFirst = true
    for case .aim(let aim) in losses {
      if isFirst {
        heading(
          Phrase(
            en: "Aims that nothing works toward any more", nl: "Doelen waaraan niets meer bijdraagt",
            fr: "Buts auxquels plus rien ne contribue"))
      }
      isFirst = false
      say(charter.aims[aim].text, or: charter.aims[aim].name)
      endLine(bullet: "- ")
    }
  }

  private mutating func printLostMeans(_ losses: [Loss]) {
    var isFirst = true
    for case .means(let aim, let means) in losses {
      if isFirst {
        heading(
          Phrase(
            en: "Means that nobody else brings", nl: "Middelen die niemand anders inbrengt",
            fr: "Moyens que personne d’autre n’apporte"))
      }
      isFirst = false
      say(means.keyword(language))
      say(Phrase(en: ", toward ", nl: ", voor ", fr: ", pour "))
      sayAim(aim)
      endLine(bullet: "- ")
    }
  }

  private mutating func label(gainer gain: Int) {
    say(Phrase(en: "for ", nl: "voor ", fr: "pour "))
    sayGainer(charter.gains[gain].owner)
    say(Phrase(en: ": ", nl: ": ", fr: " : "))
  }
}
