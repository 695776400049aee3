// C501: a partner that brings nothing.

extension Rule {
  static let bringsNothing: Rule = Rule(
    "C501", "brings-nothing", .error,
    Phrase(
      en: "{0} does not bring anything yet.", nl: "{0} brengt nog niets in.", fr: "{0} n’apporte encore rien."),
    help: Phrase(
      en: "Say what {0} puts in: funding, expertise, facilities, a network or people.",
      nl: "Zeg wat {0} inbrengt: financiering, expertise, faciliteiten, een netwerk of mensen.",
      fr: "Dites ce que {0} apporte : un financement, une expertise, des infrastructures, un réseau ou des personnes."),
    why: Phrase(
      en: "Each partner puts in means of its own; that is what makes partners need each other.",
      nl: "Elke partner brengt eigen middelen in; daardoor hebben partners elkaar nodig.",
      fr: "Chaque partenaire apporte des moyens qui lui sont propres ; c’est ainsi que l’on a besoin l’un de l’autre."),
    seed: "Elke partner brengt ‘zijn’ middelen in",
    bad: .inCharter(ThirdPartner.text(without: .contribution)),
    good: .inCharter(ThirdPartner.text()))
}

extension Check {
  static let bringsNothing = Check(.bringsNothing) { context, findings in
    let charter = context.charter
    for partner in charter.partners
    where context.completeness.isComplete(party: partner) && charter.parties[partner].contributions.isEmpty {
      let anchor = charter.parties[partner].anchor
      findings.add(.bringsNothing, at: anchor, .name(anchor))
    }
  }
}
