// B305: a need of a partner that none of its gains answers.

extension Rule {
  static let needUnanswered: Rule = Rule(
    "B305", "need-unanswered", .warning,
    Phrase(
      en: "No gain of {0} answers its need {1}.", nl: "Geen winst van {0} beantwoordt de nood {1}.",
      fr: "Aucun gain de {0} ne répond au besoin {1}."),
    help: Phrase(
      en: "Say with {2}, after a gain, which need it answers; or leave the need out if nothing here answers it.",
      nl: "Zeg met {2}, achter een winst, welke nood ze beantwoordt; of laat weg wat hier geen antwoord krijgt.",
      fr: "Dites avec {2}, à la suite d’un gain, à quel besoin il répond ; ou ôtez ce qui ne trouve pas de réponse ici."
    ),
    why: Phrase(
      en: "Needs are put on the table so that the work answers them.",
      nl: "Noden komen op tafel opdat het werk ze beantwoordt.",
      fr: "Les besoins sont mis sur la table pour que le travail y réponde."),
    seed: "Specifieke noden van de stakeholders op tafel leggen",
    bad: .inPartner("needs Rooms \"Rooms that stay open in the evening\""),
    good: .inPartner(
      """
      needs Rooms "Rooms that stay open in the evening"
      gains "The canteen, until ten" from Questions answers Rooms
      """))
}

extension Check {
  static let needUnanswered = Check(.needUnanswered) { context, findings in NeedUnanswered.check(context, &findings) }
}

private enum NeedUnanswered {
  static func check(_ context: CheckContext, _ findings: inout FindingList) {
    let charter = context.charter
    var isAnswered = [Bool](repeating: false, count: charter.needs.count)
    for partner in charter.partners {
      let party = charter.parties[partner]
      // If there is no gain, or one that answers something unknown or foreign, that is the mistake.
      guard !party.needs.isEmpty, !party.gains.isEmpty, context.completeness.isComplete(party: partner),
        mark(party, &isAnswered, charter)
      else { continue }
      let unanswered = party.needs.indices.filter { !isAnswered[$0] && isAnswerable($0, charter) }
      for need in unanswered {
        let isOnly = unanswered.count == 1
        findings.add(
          .needUnanswered, at: charter.needs[need].anchor, .name(party.anchor), called(need, charter),
          .attribute(.answers), fixes: fix(need, of: party, isOnly: isOnly, charter).map { [$0] } ?? [])
      }
    }
  }

  private static func called(_ need: Int, _ charter: Charter) -> Argument {
    .called(charter.needs[need].name, charter.needs[need].text, charter.needs[need].anchor)
  }

  /// Returns false if one of the partner's answers is unknown or is somebody else's need.
  private static func mark(_ party: Party, _ isAnswered: inout [Bool], _ charter: Charter) -> Bool {
    for gain in party.gains.indices {
      if charter.gains[gain].isDamaged || charter.gains[gain].answers.isDamaged { return false }
      for index in charter.gains[gain].answers.names.indices {
        guard let need = charter.references[index].target?.need else { continue }
        guard party.needs.indices.contains(need) else { return false }
        isAnswered[need] = true
      }
    }
    return true
  }

  /// A need without a name can be given one; if it has no text, or its name was declared by something else first, that
  /// is reported.
  private static func isAnswerable(_ need: Int, _ charter: Charter) -> Bool {
    guard charter.needs[need].text != nil else { return false }
    let name = charter.needs[need].name
    return name == nil || charter.isKnown(name, as: StatementID(.needs, need))
  }

  /// Which gain answers the need is only clear if there is a single gain, or a single one that answers nothing yet.
  private static func fix(_ need: Int, of party: Party, isOnly: Bool, _ charter: Charter) -> Fix? {
    guard let name = charter.needs[need].name, isOnly else { return nil }
    var open: Int?
    for gain in party.gains.indices where party.gains.count == 1 || charter.gains[gain].answers.isAbsent {
      guard open == nil else { return nil }
      open = gain
    }
    guard let open, let text = charter.gains[open].text else { return nil }
    let gain = charter.gains[open]
    let word = charter.source.string(name.range)
    let edit =
      gain.answers.isAbsent
      ? Edit(.at(text.range.end), " " + Attribute.answers.keyword(charter.language) + " " + word)
      : Edit(.at(gain.answers.range.end), ", " + word)
    return Fix(
      Phrase(en: "Let {0} answer {1}", nl: "Zet {2} bij {0}", fr: "Faire répondre {0} à {1}"),
      [
        .called(gain.name, gain.text, gain.anchor), .name(name.range),
        .code(Attribute.answers.keyword(charter.language) + " " + word),
      ], .forAPerson, edits: [edit])
  }
}
