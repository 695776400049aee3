// T804: a public gain from a confidential contribution.

extension Rule {
  static let secrecyConflict: Rule = Rule(
    "T804", "secrecy-conflict", .warning,
    Phrase(
      en: "The gain {0} is public, but comes from something confidential: {1}.",
      nl: "De winst {0} is openbaar, maar komt uit iets vertrouwelijks: {1}.",
      fr: "Le gain {0} est public, mais provient de quelque chose de confidentiel : {1}."),
    labels: [Phrase(en: "confidential", nl: "vertrouwelijk", fr: "confidentiel")],
    help: Phrase(
      en: "Agree early on what may be made public, and when; write it down under {2}.",
      nl: "Spreek vroeg af wat openbaar mag worden, en wanneer; leg het vast onder {2}.",
      fr: "Convenez tôt de ce qui peut devenir public, et quand ; notez-le sous {2}."),
    why: Phrase(
      en: "One partner must publish, another must keep a secret: better to know that at the start than at the end.",
      nl: "De ene moet publiceren, de andere moet zwijgen: dat weet je beter bij het begin dan op het einde.",
      fr: "L’un doit publier, l’autre doit se taire : mieux vaut le savoir au début qu’à la fin."),
    bad: .inPartner(
      """
      brings Archive "The school's archive" as expertise toward Learning disclosure confidential
      gains "A paper on learning" from Archive, Questions disclosure public
      """),
    good: .inPartner(
      """
      brings Archive "The school's archive" as expertise toward Learning disclosure confidential
      gains "A paper on learning" from Questions disclosure public
      """))
}

extension Check {
  static let secrecyConflict = Check(.secrecyConflict) { context, findings in
    let charter = context.charter
    for gain in charter.gains where gain.disclosure == .public && !gain.isDamaged {
      var sources: [Contribution] = []
      for index in gain.from.names.indices {
        guard let contribution = charter.references[index].target?.contribution,
          charter.contributions[contribution].disclosure == .confidential
        else { continue }
        sources.append(charter.contributions[contribution])
      }
      guard !sources.isEmpty else { continue }
      findings.add(
        .secrecyConflict, at: gain.anchor, .called(gain),
        .list(sources.map { .called($0) }), .attribute(.confidentiality),
        related: sources.prefix(8).map { Related($0.anchor) })
    }
  }
}
