// B307: a partner that gains from, brings something toward or leads an aim that it does not share.

extension Rule {
  static let aimNotShared: Rule = Rule(
    "B307", "aim-not-shared", .warning,
    Phrase(
      en: "{0} brings something toward {1}, but does not share that aim.",
      nl: "{0} brengt iets in voor {1}, maar deelt dat doel niet.",
      fr: "{0} apporte quelque chose pour {1}, mais ne partage pas ce but."),
    Phrase(
      en: "{0} gains from {1}, but does not share that aim.", nl: "{0} wint iets uit {1}, maar deelt dat doel niet.",
      fr: "{0} gagne quelque chose de {1}, mais ne partage pas ce but."),
    Phrase(
      en: "{0} leads {1}, but does not share that aim.", nl: "{0} is trekker van {1}, maar deelt dat doel niet.",
      fr: "{0} pilote {1}, mais ne partage pas ce but."),
    labels: [Phrase(en: "these share {0}", nl: "deze delen {0}", fr: "ceux-ci partagent {0}")],
    help: Phrase(
      en: "Add {0} after {2}, or leave {2} out if {1} is everybody's.",
      nl: "Zet {0} erbij achter {2}, of laat {2} weg als {1} van iedereen is.",
      fr: "Ajoutez {0} après {2}, ou enlevez {2} si {1} est le but de tous."),
    why: Phrase(
      en: "A partner that works for an aim or depends on it should have a say in it.",
      nl: "Wie voor een doel werkt of er baat bij heeft, hoort er mee over te gaan.",
      fr: "Qui travaille pour un but ou en profite devrait avoir son mot à dire."),
    seed: "op basis van de gemeenschappelijke basis",
    bad: .inCharter(
      """
      aim Coaching "Coaches learn from each other" measure "Two visits each" shared Firm
      partner City "City of Geel" {
        sector government
        brings Mentors "Five mentors" as expertise toward Coaching, Learning
        gains "Mentors who have seen more" from Coaches
      }
      """),
    good: .inCharter(
      """
      aim Coaching "Coaches learn from each other" measure "Two visits each" shared Firm, City
      partner City "City of Geel" {
        sector government
        brings Mentors "Five mentors" as expertise toward Coaching, Learning
        gains "Mentors who have seen more" from Coaches
      }
      """))
}

extension Check {
  static let aimNotShared = Check(.aimNotShared) { context, findings in AimNotShared.check(context.charter, &findings) }
}

private enum AimNotShared {
  /// A partner's use of an aim that not all partners share.
  private struct Use {
    var partner = 0
    var place = ByteRange.at(0)
    /// The index of the message for this use.
    var variant = 0
  }

  static func check(_ charter: Charter, _ findings: inout FindingList) {
    let uses = Uses(charter)
    guard !uses.isEmpty else { return }
    // For each party: the last aim that it was found to share, and the last aim that it was reported for.
    var sharer = [Int](repeating: -1, count: charter.parties.count)
    var reported = [Int](repeating: -1, count: charter.parties.count)
    for aim in charter.aims.indices where !uses[aim].isEmpty {
      let shared = charter.aims[aim].shared
      for index in shared.names.indices {
        if let party = charter.references[index].target?.party { sharer[party] = aim }
      }
      for use in uses[aim] where sharer[use.partner] != aim && reported[use.partner] != aim {
        reported[use.partner] = aim
        let name = charter.parties[use.partner].anchor
        findings.add(
          .aimNotShared, at: use.place, .name(name), .name(charter.aims[aim].anchor), .attribute(.shared),
          variant: use.variant, related: [Related(shared.range, [.name(charter.aims[aim].anchor)])],
          fixes: [
            Fix(
              Phrase(en: "Let {0} share {1}", nl: "Zet {0} bij wie {1} deelt", fr: "Faire partager {1} à {0}"),
              [.name(name), .name(charter.aims[aim].anchor)], .forAPerson,
              edits: [Edit(.at(shared.range.end), ", " + charter.source.string(name))])
          ])
      }
    }
  }

  /// The uses of aims that not all partners share, grouped by aim.
  private struct Uses {
    private var starts: [Int]
    private var uses: [Use] = []

    var isEmpty: Bool { uses.isEmpty }

    subscript(aim: Int) -> ArraySlice<Use> { uses[starts[aim]..<starts[aim + 1]] }

    init(_ charter: Charter) {
      var starts = [Int](repeating: 0, count: charter.aims.count + 1)
      // `others` is meaningless outside a partner: then it is not known who shares the aim.
      let isLimited = charter.aims.map { aim in
        !aim.shared.isAbsent && !aim.shared.isDamaged && !aim.shared.all && !aim.shared.others
      }
      self.starts = starts
      guard isLimited.contains(true) else { return }
      Self.forEachUse(charter) { aim, _ in if isLimited[aim] { starts[aim + 1] += 1 } }
      for aim in charter.aims.indices { starts[aim + 1] += starts[aim] }
      self.starts = starts
      var uses = [Use](repeating: Use(), count: starts[charter.aims.count])
      Self.forEachUse(charter) { aim, use in
        guard isLimited[aim] else { return }
        uses[starts[aim]] = use
        starts[aim] += 1
      }
      self.uses = uses
    }

    /// A partner whose name was declared by something else first can't be in a list, so it is skipped.
    private static func forEachUse(_ charter: Charter, _ body: (_ aim: Int, Use) -> Void) {
      for partner in charter.partners {
        let party = charter.parties[partner]
        guard charter.isKnown(party.name, as: StatementID(.partner, partner)) else { continue }
        for contribution in party.contributions.indices {
          forEachAim(charter.contributions[contribution].toward, charter) { aim, place in
            body(aim, Use(partner: partner, place: place, variant: 0))
          }
        }
        for gain in party.gains.indices {
          forEachAim(charter.gains[gain].from, charter) { aim, place in
            body(aim, Use(partner: partner, place: place, variant: 1))
          }
        }
      }
      for aim in charter.aims.indices {
        guard let lead = charter.aims[aim].lead, let partner = lead.target?.party else { continue }
        body(aim, Use(partner: partner, place: lead.range, variant: 2))
      }
    }

    private static func forEachAim(
      _ list: ReferenceList, _ charter: Charter, _ body: (_ aim: Int, _ location: ByteRange) -> Void
    ) {
      for index in list.names.indices {
        if let aim = charter.references[index].target?.aim { body(aim, charter.references[index].range) }
      }
    }
  }
}
