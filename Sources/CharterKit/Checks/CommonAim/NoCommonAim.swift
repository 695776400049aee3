// G401: no aim that all partners share.

extension Rule {
  static let noCommonAim: Rule = Rule(
    "G401", "no-common-aim", .error,
    Phrase(
      en: "This charter names no aim yet.", nl: "Dit charter noemt nog geen doel.",
      fr: "Cette charte ne nomme pas encore de but."),
    Phrase(
      en: "No aim is shared by all partners.", nl: "Geen enkel doel wordt door alle partners gedeeld.",
      fr: "Aucun but n’est partagé par tous les partenaires."),
    labels: [
      Phrase(en: "not shared by {0}", nl: "niet gedeeld door {0}", fr: "non partagé par {0}"),
      Phrase(en: "and {0} more aims", nl: "en nog {0} andere doelen", fr: "et {0} autres buts"),
    ],
    help: Phrase(
      en: "Write with {0} what you want to achieve together; without {1} an aim is everybody's.",
      nl: "Schrijf met {0} wat jullie samen willen bereiken; zonder {1} is een doel van iedereen.",
      fr: "Écrivez avec {0} ce que vous voulez atteindre ensemble ; sans {1}, un but est celui de tous."),
    why: Phrase(
      en: "A common aim is the least that a workable project needs.",
      nl: "Een gemeenschappelijk doel is het minste waarop een haalbaar project steunt.",
      fr: "Un but commun est le minimum sur lequel repose un projet réalisable."),
    seed: "gemeenschappelijk doel nastreven",
    bad: .file(
      """
      language en

      charter "Challenge Week" {
        aim Learning "Students learn by solving real questions" measure "Eight teams present" shared College
        partner College "Hill College" {
          sector knowledge
          brings Coaches "Forty coaches for one week" as workforce toward Learning
          gains "A year of real cases" from Questions
        }
        partner Firm "Harbour Works" {
          sector business
          brings Questions "Four questions" as expertise
          gains "Meets its next trainees" from Coaches
        }
      }

      """),
    good: .file(
      """
      language en

      charter "Challenge Week" {
        aim Learning "Students learn by solving real questions" measure "Eight teams present"
        partner College "Hill College" {
          sector knowledge
          brings Coaches "Forty coaches for one week" as workforce toward Learning
          gains "A year of real cases" from Questions
        }
        partner Firm "Harbour Works" {
          sector business
          brings Questions "Four questions" as expertise
          gains "Meets its next trainees" from Coaches
        }
      }

      """))
}

extension Check {
  static let noCommonAim = Check(.noCommonAim) { context, findings in NoCommonAim.check(context, &findings) }
}

private enum NoCommonAim {
  /// If more partners than this are missing from an aim, that was not an oversight.
  private static let fixLimit = 3

  static func check(_ context: CheckContext, _ findings: inout FindingList) {
    let charter = context.charter
    guard context.completeness.isCharterComplete else { return }
    if charter.aims.isEmpty {
      // No fix adds an aim, since nothing would work toward it: only the partners know what does.
      findings.add(.noCommonAim, at: charter.anchor, .construct(.aim), .attribute(.shared))
      return
    }
    // A partner that no list can name is reported.
    guard charter.partners.allSatisfy({ charter.isKnown(charter.parties[$0].name, as: StatementID(.partner, $0)) })
    else { return }
    var lists = PartnersLeftOut(charter)
    var related = RelatedLocations()
    var fewest = fixLimit + 1
    var fixes: [Fix] = []
    for aim in charter.aims {
      // A list with a finding may name everybody.
      guard !aim.isDamaged, !aim.shared.isAbsent, let missing = lists.find(aim.shared, charter) else { return }
      if related.isFull {
        related.add(aim.anchor)
      } else {
        related.add(aim.anchor, [.parties(missing.first, of: missing.count, charter)])
      }
      if missing.count < fewest {
        fewest = missing.count
        fixes = [share(aim, with: missing.first, charter)]
      }
    }
    findings.add(
      .noCommonAim, at: charter.anchor, .construct(.aim), .attribute(.shared), variant: 1,
      related: related.list(more: 1), fixes: fixes)
  }

  private static func share(_ aim: Aim, with missing: [Int], _ charter: Charter) -> Fix {
    var names = ""
    for partner in missing { names += ", " + charter.source.string(charter.parties[partner].anchor) }
    return Fix(
      Phrase(en: "Share {0} with {1}", nl: "Deel {0} met {1}", fr: "Partager {0} avec {1}"),
      [.name(aim.anchor), .parties(missing, of: missing.count, charter)], .forAPerson,
      edits: [Edit(.at(aim.shared.range.end), names)])
  }
}
