// How things are referred to: partners by title, contributions and aims by text, and lists of them.

extension Page {
  /// The maximum number of scalars in a reference. A title or text that is shown in full in its own place is shortened
  /// in references, so that a long one can't make the document many times longer than the charter.
  /// can't make the document many times longer than the charter.
  static var referenceLimit: Int { 120 }

  mutating func sayParty(_ index: Int) { sayTitled(charter.parties[index].title, charter.parties[index].name) }

  mutating func sayAim(_ index: Int) { sayTitled(charter.aims[index].text, charter.aims[index].name) }

  /// The text, or the name if there is none.
  private mutating func sayTitled(_ text: TextValue?, _ name: DeclaredName?) {
    if let text, !openings.isBlank(text, in: charter.source) {
      writer.text(text, limit: Self.referenceLimit)
    } else if let name {
      writer.source(name.range)
    }
  }

  /// The party in the first column of a table; observers and stakeholders are marked.
  mutating func partyCell(_ index: Int) {
    writer.beginCell()
    sayParty(index)
    switch charter.parties[index].role {
    case .partner: break
    case .observer: writer.words(Words(en: " (observer)", nl: " (waarnemer)", fr: " (observateur)"))
    case .stakeholder: writer.words(Words(en: " (stakeholder)", nl: " (belanghebbende)", fr: " (partie prenante)"))
    }
    writer.endCell()
  }

  mutating func sayReference(_ reference: Reference) {
    if let index = reference.target?.party {
      sayParty(index)
    } else if let index = reference.target?.contribution {
      sayTitled(charter.contributions[index].text, charter.contributions[index].name)
    } else if let index = reference.target?.gain {
      sayTitled(charter.gains[index].text, charter.gains[index].name)
    } else if let index = reference.target?.need {
      sayTitled(charter.needs[index].text, charter.needs[index].name)
    } else if let index = reference.target?.aim {
      sayAim(index)
    } else {
      // A name of the wrong kind, or an undeclared one, which only drafts have.
      writer.source(reference.range)
    }
  }

  /// `a; b; c`, since texts may contain commas.
  mutating func sayReferences(_ list: ReferenceList) {
    var isFirst = true
    for index in list.names.indices {
      if !isFirst { writer.words(Words("; ")) }
      sayReference(charter.references[index])
      isFirst = false
    }
  }

  /// `all` and `others` are not expanded into names.
  mutating func sayParties(_ list: PartyList) {
    let count = (list.all ? 1 : 0) + (list.others ? 1 : 0) + Int(list.names.count)
    var position = 0
    if list.all {
      writer.words(Words(en: "all partners", nl: "alle partners", fr: "tous les partenaires"))
      position += 1
    }
    if list.others {
      separate(position, of: count)
      writer.words(Words(en: "all other partners", nl: "alle andere partners", fr: "tous les autres partenaires"))
      position += 1
    }
    for index in list.names.indices {
      separate(position, of: count)
      sayReference(charter.references[index])
      position += 1
    }
  }

  /// The list of an attribute that means all partners if left out.
  mutating func sayPartiesOrAll(_ list: PartyList) {
    if list.isAbsent {
      writer.words(Words(en: "all partners", nl: "alle partners", fr: "tous les partenaires"))
    } else {
      sayParties(list)
    }
  }

  /// The separator before a member of `a, b and c`.
  mutating func separate(_ index: Int, of count: Int) {
    if index == 0 { return }
    if index < count - 1 {
      writer.words(Words(", "))
    } else {
      writer.words(Words(en: " and ", nl: " en ", fr: " et "))
    }
  }

  /// `a; b; c`, for a range of `Charter.texts`.
  mutating func sayTexts(_ slice: IndexRange<TextValue>) {
    var isFirst = true
    for index in slice.indices where isSaid(charter.texts[index]) {
      if !isFirst { writer.words(Words("; ")) }
      writer.text(charter.texts[index])
      isFirst = false
    }
  }
}
