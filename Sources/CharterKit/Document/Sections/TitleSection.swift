// The head of the document: title, form and status, version, what it amends, period, place.

extension Page {
  mutating func writeTitle() {
    writer.beginHeading(.title)
    if let title = charter.title, !title.isBlank(in: charter.source) {
      writer.text(title)
    } else {
      writer.words(Words(en: "Charter", nl: "Charter", fr: "Charte"))
    }
    writer.endHeading(.title)
    writeDraftNotice()
    writePendingAmendment()
    writer.subtitle(Self.standing(charter.form, isBinding: charter.isBinding))
    let isSaid = isSaid(charter.version) || isSaid(charter.amends) || isSaid(charter.place) || charter.period != nil
    if isSaid {
      writer.beginFacts()
      fact(Words(en: "Version", nl: "Versie", fr: "Version"), charter.version)
      fact(Words(en: "Replaces", nl: "Vervangt", fr: "Remplace"), charter.amends)
      if let period = charter.period {
        writer.beginFact(Words(en: "Period", nl: "Periode", fr: "Période"))
        say(period)
        writer.endFact()
      }
      fact(Words(en: "Place", nl: "Plaats", fr: "Lieu"), charter.place)
      writer.endFacts()
    }
  }

  /// An amendment that not everyone has agreed to is not in force.
  private mutating func writePendingAmendment() {
    guard options.isAmendmentPending else { return }
    writer.notice(
      Words(en: "Not in force.", nl: "Geldt nog niet.", fr: "Pas en vigueur."),
      Words(
        en: "This text is to replace another. Until all partners of both have signed it, the other stays in force.",
        nl: "Deze tekst moet een andere vervangen. Tot alle partners van beide hem getekend hebben, geldt die andere.",
        fr: """
          Ce texte doit en remplacer un autre. Tant que tous les partenaires des deux ne l'ont pas signé, c'est l'autre \
          qui vaut.
          """))
  }

  /// Whether a text is present and not blank.
  func isSaid(_ text: TextValue?) -> Bool { !charter.saysNothing(text) }

  /// How many texts of a list are not blank.
  func saidCount(_ texts: IndexRange<TextValue>) -> Int { texts.indices.count { isSaid(charter.texts[$0]) } }

  private static func standing(_ form: KeywordOption?, isBinding: Bool) -> Words {
    if form == .charter {
      isBinding
        ? Words(
          en: "Charter, legally binding", nl: "Charter, juridisch bindend", fr: "Charte, juridiquement contraignante")
        : Words(
          en: "Charter, not legally binding", nl: "Charter, juridisch niet bindend",
          fr: "Charte, juridiquement non contraignante")
    } else if form == .gentlemensAgreement {
      isBinding
        ? Words(
          en: "Gentlemen's agreement, legally binding", nl: "Herenakkoord, juridisch bindend",
          fr: "Engagement d’honneur, juridiquement contraignant")
        : Words(
          en: "Gentlemen's agreement, not legally binding", nl: "Herenakkoord, juridisch niet bindend",
          fr: "Engagement d’honneur, juridiquement non contraignant")
    } else {
      isBinding
        ? Words(en: "Legally binding", nl: "Juridisch bindend", fr: "Juridiquement contraignant")
        : Words(en: "Not legally binding", nl: "Juridisch niet bindend", fr: "Juridiquement non contraignant")
    }
  }
}
