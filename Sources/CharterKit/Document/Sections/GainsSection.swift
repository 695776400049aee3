// The table of gains: who gains what, from whom, and which need it answers; and what the partnership gains as a whole.

extension Page {
  /// The maximum number of givers named for one gain.
  private static var giverLimit: Int { 8 }

  mutating func writeGains() {
    guard charter.gains.count > charter.commonGains.count else { return }
    heading(.section, of: .gains)
    var hasAnswers = false
    var hasDisclosure = false
    for gain in charter.gains where gain.owner != nil {
      if !gain.answers.names.isEmpty { hasAnswers = true }
      if gain.disclosure != nil { hasDisclosure = true }
    }
    writer.beginTable()
    writer.column(Words(en: "Who", nl: "Wie", fr: "Qui"), width: 15)
    writer.column(Words(en: "Gains", nl: "Wint", fr: "Gagne"), width: 22)
    giverColumns()
    if hasAnswers { writer.column(Words(en: "Answers", nl: "Beantwoordt", fr: "Répond à"), width: 18) }
    if hasDisclosure { disclosureColumn() }
    writer.beginRows()
    for index in charter.gains.indices {
      guard let owner = charter.gains[index].owner else { continue }
      let gain = charter.gains[index]
      writer.beginRow()
      partyCell(Int(owner))
      cell(gain.text)
      giverCells(gain)
      if hasAnswers { cell(gain.answers) }
      if hasDisclosure { cell(gain.disclosure) }
      writer.endRow()
    }
    writer.endTable()
  }

  mutating func writeCommonGains() {
    guard !charter.commonGains.isEmpty else { return }
    heading(
      .section,
      Words(
        en: "What the partnership gains as a whole", nl: "Wat het partnerschap als geheel wint",
        fr: "Ce que gagne le partenariat dans son ensemble"))
    var hasDisclosure = false
    for index in charter.commonGains where charter.gains[index].disclosure != nil { hasDisclosure = true }
    writer.beginTable()
    writer.column(Words(en: "Gain", nl: "Winst", fr: "Gain"), width: 30)
    giverColumns()
    if hasDisclosure { disclosureColumn() }
    writer.beginRows()
    for index in charter.commonGains {
      writer.beginRow()
      cell(charter.gains[index].text)
      giverCells(charter.gains[index])
      if hasDisclosure { cell(charter.gains[index].disclosure) }
      writer.endRow()
    }
    writer.endTable()
  }

  private mutating func giverColumns() {
    writer.column(Words(en: "From whom", nl: "Van wie", fr: "De qui"), width: 20)
    writer.column(Words(en: "Thanks to", nl: "Dankzij", fr: "Grâce à"), width: 24)
  }

  private mutating func giverCells(_ gain: Gain) {
    writer.beginCell()
    sayGivers(gain)
    writer.endCell()
    cell(gain.from)
  }

  /// The givers other than the owner itself; the supporters of an aim are grouped if there are many.
  private mutating func sayGivers(_ gain: Gain) {
    givers.removeAll(keepingCapacity: true)
    let owner = gain.owner.map { Int($0) }
    var isOwn = false
    var isMore = false
    for index in gain.from.names.indices {
      switch charter.references[index].source {
      case .contribution(let contribution)?:
        let giver = Int(charter.contributions[contribution].owner)
        if giver == owner { isOwn = true } else { isMore = addGiver(.party(giver)) || isMore }
      case .aim(let aim)?:
        let supporters = flow.supporters(of: aim)
        if supporters.count > Self.giverLimit {
          isMore = addGiver(together(supporters.count, aim, owner)) || isMore
        } else {
          for supporter in supporters {
            if Int(supporter) == owner { isOwn = true } else { isMore = addGiver(.party(Int(supporter))) || isMore }
          }
        }
      case nil: break
      }
      if isMore { break }
    }
    if givers.isEmpty, isOwn {
      writer.words(Words(en: "its own contribution", nl: "eigen inbreng", fr: "son propre apport"))
    }
    let count = givers.count + (isMore ? 1 : 0)
    for position in givers.indices {
      separate(position, of: count)
      say(givers[position])
    }
    if isMore { writer.words(Words(en: " and others", nl: " en anderen", fr: " et d’autres")) }
  }

  /// Adds a giver; returns whether there was no room for it.
  private mutating func addGiver(_ giver: Giver) -> Bool {
    if givers.contains(giver) { return false }
    if givers.count == Self.giverLimit { return true }
    givers.append(giver)
    return false
  }

  private func together(_ supporterCount: Int, _ aim: Int, _ owner: Int?) -> Giver {
    guard supporterCount == charter.partners.count else { return .supporters(aim: aim) }
    if let owner, charter.parties[owner].role == .partner { return .allOthers }
    return .allPartners
  }

  private mutating func say(_ giver: Giver) {
    switch giver {
    case .party(let index): sayParty(index)
    case .supporters(let aim):
      writer.words(
        Words(
          en: "partners working toward ", nl: "partners die bijdragen aan ", fr: "partenaires qui contribuent à "))
      sayAim(aim)
    case .allPartners: writer.words(Words(en: "all partners", nl: "alle partners", fr: "tous les partenaires"))
    case .allOthers:
      writer.words(Words(en: "all other partners", nl: "alle andere partners", fr: "tous les autres partenaires"))
    }
  }
}
