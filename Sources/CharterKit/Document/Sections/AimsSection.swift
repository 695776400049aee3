// The aims: how success is measured, by when, who shares and leads them, and their aspects.

extension Page {
  mutating func writeAims() {
    guard !charter.aims.isEmpty else { return }
    heading(.section, of: .aim)
    for aim in charter.aims {
      writer.beginHeading(.part)
      if let text = aim.text, !text.isBlank(in: charter.source) {
        writer.text(text)
      } else if let name = aim.name {
        writer.source(name.range)
      }
      writer.endHeading(.part)
      writeAim(aim)
    }
  }

  private mutating func writeAim(_ aim: Aim) {
    writer.beginFacts()
    let measureCount = saidCount(aim.measures)
    if measureCount == 1 {
      writer.beginFact(Words(en: "Measure", nl: "Maatstaf", fr: "Mesure"))
      sayTexts(aim.measures)
      writer.endFact()
    } else if measureCount > 1 {
      writer.beginFactList(Words(en: "Measures", nl: "Maatstaven", fr: "Mesures"))
      for index in aim.measures.indices where isSaid(charter.texts[index]) {
        writer.beginItem()
        writer.text(charter.texts[index])
        writer.endItem()
      }
      writer.endFactList()
    }
    if let due = aim.due {
      writer.beginFact(Words(en: "Due", nl: "Tegen", fr: "Échéance"))
      say(due)
      writer.endFact()
    }
    // An aim that doesn't say who shares it is everyone's, and those who sign should be able to read that.
    writer.beginFact(Words(en: "Shared by", nl: "Gedeeld door", fr: "Partagé par"))
    sayPartiesOrAll(aim.shared)
    writer.endFact()
    if let lead = aim.lead {
      writer.beginFact(Words(en: "Lead", nl: "Trekker", fr: "Pilote"))
      sayReference(lead)
      writer.endFact()
    }
    if !aim.aspects.isEmpty {
      writer.beginFactList(Words(en: "Aspects", nl: "Aspecten", fr: "Volets"))
      for index in aim.aspects.indices { writeAspect(charter.aspects[index]) }
      writer.endFactList()
    }
    writer.endFacts()
  }

  private mutating func writeAspect(_ aspect: Aspect) {
    writer.beginItem()
    if let text = aspect.text { writer.text(text) }
    if !aspect.by.isAbsent || aspect.due != nil {
      writer.words(Words(" ("))
      sayParties(aspect.by)
      if let due = aspect.due {
        if !aspect.by.isAbsent { writer.words(Words(", ")) }
        writer.words(Words(en: "by ", nl: "tegen ", fr: "pour le "))
        say(due)
      }
      writer.words(Words(")"))
    }
    writer.endItem()
  }
}
