// O702: a charter without a meeting or a channel.

extension Rule {
  static let noCommunication: Rule = Rule(
    "O702", "no-communication", .warning,
    Phrase(
      en: "The charter does not say yet how the partners keep in touch.",
      nl: "Het charter zegt nog niet hoe de partners contact houden.",
      fr: "La charte ne dit pas encore comment les partenaires restent en contact."),
    Phrase(
      en: "There is no meeting and no channel under {0} yet.", nl: "Onder {0} staat nog geen overleg en geen kanaal.",
      fr: "Il n’y a encore ni réunion ni canal sous {0}."),
    help: Phrase(
      en: "Add a {1}, with how often it is held, or a {2}.", nl: "Voeg {1} toe en zeg hoe vaak, of voeg {2} toe.",
      fr: "Ajoutez {1}, en disant à quel rythme, ou {2}."),
    why: Phrase(
      en: "Partners build trust deliberately, by talking openly with each other.",
      nl: "Partners bouwen bewust vertrouwen op door open met elkaar te praten.",
      fr: "Les partenaires bâtissent la confiance en se parlant ouvertement."),
    seed: "Vertrouwen tussen partners bewust opbouwen door een open communicatie",
    bad: SoundCharter.file(without: .communication), good: SoundCharter.file())
}

extension Check {
  static let noCommunication = Check(.noCommunication) { context, findings in
    let charter = context.charter
    guard context.completeness.isCharterComplete, charter.meetings.isEmpty, charter.channels.isEmpty else { return }
    let language = charter.language
    let meeting = [
      Construct.meeting.placeholder(language), Attribute.every(before: .month, language),
      KeywordOption.month.keyword(language),
      Attribute.with.keyword(language), KeywordOption.all.keyword(language),
    ].joined(separator: " ")
    findings.add(
      .noCommunication, at: charter.anchor, .construct(.communication), .construct(.meeting), .construct(.channel),
      variant: charter.hasCommunication ? 1 : 0,
      fixes: context.put([meeting], intoSection: .communication, .construct(.meeting)))
  }
}
