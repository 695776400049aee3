// B303: a gain that a partner gives to itself, alongside others that are mutual.

extension Rule {
  static let selfGain: Rule = Rule(
    "B303", "self-gain", .warning,
    Phrase(
      en: "{0} would have this gain even without the others.", nl: "Deze winst zou {0} ook zonder de anderen hebben.",
      fr: "Ce gain, {0} l’aurait aussi sans les autres."),
    labels: [
      Phrase(en: "brought by {0} itself", nl: "ingebracht door {0} zelf", fr: "un apport de {0}"),
      Phrase(
        en: "only {0} works toward this aim", nl: "alleen {0} werkt voor dit doel",
        fr: "seul {0} travaille pour ce but"),
      Phrase(en: "and {0} more of its own", nl: "en nog {0} van zichzelf", fr: "et encore {0} de sa part"),
    ],
    help: Phrase(
      en: "After {1}, add what another partner puts into it, or leave this gain out.",
      nl: "Zet achter {1} wat een andere partner eraan toevoegt, of laat deze winst weg.",
      fr: "Ajoutez après {1} ce qu’un autre partenaire y met, ou laissez ce gain de côté."),
    why: Phrase(
      en: "Added value is what partners achieve together and could not achieve each on its own.",
      nl: "Meerwaarde is wat partners samen bereiken en elk voor zich niet.",
      fr: "La plus-value est ce que les partenaires atteignent ensemble et non chacun pour soi."),
    seed: "Samen wordt meer bereikt dan wanneer elk voor zich werkt",
    bad: .inPartner("gains \"Its coaches stay in practice\" from Coaches"),
    good: .inPartner("gains \"Its coaches stay in practice\" from Coaches, Questions"))
}

extension Check {
  static let selfGain = Check(.selfGain) { context, findings in
    let charter = context.charter
    let flow = context.flow
    for partner in charter.partners where flow.benefits[partner] {
      let party = charter.parties[partner]
      for gain in party.gains.indices where flow.mutuality[gain] == .ownOnly {
        var related = RelatedLocations()
        var drawsOnEmptyAim = false
        for index in charter.gains[gain].from.names.indices {
          switch charter.references[index].source {
          case .contribution?:
            related.add(charter.references[index].range, label: 0, [.name(party.anchor)])
          case .aim(let aim)?:
            if flow.contributionCounts[aim] == 0 { drawsOnEmptyAim = true }
            related.add(charter.references[index].range, label: 1, [.name(party.anchor)])
          case nil: break
          }
        }
        // An aim that nothing works toward is reported at the aim, or at its first gain.
        guard !drawsOnEmptyAim else { continue }
        findings.add(
          .selfGain, at: charter.gains[gain].anchor, .name(party.anchor), .attribute(.from),
          related: related.list(more: 2))
      }
    }
  }
}
