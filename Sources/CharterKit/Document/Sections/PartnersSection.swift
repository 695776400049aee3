// The partners and their profiles, the observers, and the stakeholders.

extension Page {
  mutating func writePartners() {
    guard !charter.partners.isEmpty else { return }
    heading(.section, of: .partner)
    for index in charter.partners {
      writer.beginHeading(.part)
      writeTitle(of: index)
      writer.endHeading(.part)
      writePartner(charter.parties[index])
    }
  }

  /// The title in full, for the list of partners and the signatures.
  mutating func writeTitle(of index: Int) {
    let party = charter.parties[index]
    if let title = party.title, !title.isBlank(in: charter.source) {
      writer.text(title)
    } else if let name = party.name {
      writer.source(name.range)
    }
  }

  private mutating func writePartner(_ party: Party) {
    let isSaid =
      party.sector != nil || saidCount(party.units) > 0 || !party.needs.isEmpty || isSaid(party.stance)
      || isSaid(party.expects) || isSaid(party.approach)
    guard isSaid else { return }
    writer.beginFacts()
    if let sector = party.sector {
      writer.beginFact(Words(en: "Sector", nl: "Sector", fr: "Secteur"))
      writer.words(sector.documentWords)
      writer.endFact()
    }
    if saidCount(party.units) > 0 {
      writer.beginFact(Words(en: "Taking part", nl: "Doet mee", fr: "Participe"))
      sayTexts(party.units)
      writer.endFact()
    }
    fact(Words(en: "Stands for", nl: "Staat voor", fr: "Défend"), party.stance)
    fact(Words(en: "Expects", nl: "Verwacht", fr: "Attend"), party.expects)
    fact(Words(en: "Approach", nl: "Aanpak", fr: "Approche"), party.approach)
    let needs = Words(en: "Needs", nl: "Zoekt", fr: "Cherche")
    if party.needs.count == 1 {
      writer.beginFact(needs)
      sayNeeds(party.needs)
      writer.endFact()
    } else if !party.needs.isEmpty {
      writer.beginFactList(needs)
      for index in party.needs.indices {
        writer.beginItem()
        if let text = charter.needs[index].text { writer.text(text) }
        writer.endItem()
      }
      writer.endFactList()
    }
    writer.endFacts()
  }

  private mutating func sayNeeds(_ needs: IndexRange<Need>) {
    var isFirst = true
    for index in needs.indices {
      if !isFirst { writer.words(Words("; ")) }
      if let text = charter.needs[index].text { writer.text(text) }
      isFirst = false
    }
  }

  mutating func writeObservers() {
    let contribute = charter.parties.contains { $0.role == .observer && !$0.contributions.isEmpty }
    writeOthers(
      .observer, Words(en: "Observers", nl: "Waarnemers", fr: "Observateurs"),
      contribute
        ? Words(
          en: """
            They look on or contribute, and what they bring is listed with the other contributions. They are no party \
            to this text, and sign nothing.
            """,
          nl: """
            Zij kijken mee of dragen bij, en wat ze inbrengen staat bij de andere bijdragen. Ze zijn geen partij bij \
            deze tekst, en ondertekenen niets.
            """,
          fr: """
            Ils suivent le travail ou y contribuent, et ce qu’ils apportent figure parmi les autres apports. Ils ne sont \
            pas parties à ce texte et ne signent rien.
            """)
        : Words(
          en: "They observe. They are not a party to this text, and sign nothing.",
          nl: "Zij kijken mee. Ze zijn geen partij bij deze tekst, en ondertekenen niets.",
          fr: "Ils suivent le travail. Ils ne sont pas parties à ce texte et ne signent rien."),
      column: Words(en: "Observer", nl: "Waarnemer", fr: "Observateur"))
  }

  mutating func writeStakeholders() {
    writeOthers(
      .stakeholder, Words(en: "Stakeholders", nl: "Belanghebbenden", fr: "Parties prenantes"),
      Words(
        en: "The work is for them; they are not a party to this text.",
        nl: "Voor hen is het werk bedoeld; ze zijn geen partij bij deze tekst.",
        fr: "C’est pour elles que l’on travaille ; elles ne s’engagent pas par ce texte."),
      column: Words(en: "Stakeholder", nl: "Belanghebbende", fr: "Partie prenante"))
  }

  private mutating func writeOthers(_ role: Party.Role, _ title: Words, _ introduction: Words, column: Words) {
    var isAny = false
    var hasSector = false
    var hasNeeds = false
    for party in charter.parties where party.role == role {
      isAny = true
      if party.sector != nil { hasSector = true }
      if !party.needs.isEmpty { hasNeeds = true }
    }
    guard isAny else { return }
    heading(.section, title)
    paragraph(introduction)
    writer.beginTable()
    writer.column(column, width: 20)
    if hasSector { writer.column(Words(en: "Sector", nl: "Sector", fr: "Secteur"), width: 12) }
    if hasNeeds { writer.column(Words(en: "Needs", nl: "Zoekt", fr: "Cherche"), width: 36) }
    writer.beginRows()
    for index in charter.parties.indices where charter.parties[index].role == role {
      writer.beginRow()
      writer.beginCell()
      writeTitle(of: index)
      writer.endCell()
      if hasSector { cell(charter.parties[index].sector) }
      if hasNeeds {
        writer.beginCell()
        sayNeeds(charter.parties[index].needs)
        writer.endCell()
      }
      writer.endRow()
    }
    writer.endTable()
  }
}
