// The table of contributions: who brings what.

extension Page {
  mutating func writeContributions() {
    guard !charter.contributions.isEmpty else { return }
    var hasAmount = false
    var hasAims = false
    var hasPeriod = false
    var hasDisclosure = false
    for contribution in charter.contributions {
      if contribution.amount != nil { hasAmount = true }
      if !contribution.toward.names.isEmpty { hasAims = true }
      if contribution.during != nil { hasPeriod = true }
      if contribution.disclosure != nil { hasDisclosure = true }
    }
    heading(.section, of: .brings)
    writer.beginTable()
    writer.column(Words(en: "Who", nl: "Wie", fr: "Qui"), width: 16)
    writer.column(Words(en: "Brings", nl: "Brengt in", fr: "Apporte"), width: 26)
    writer.column(Words(en: "As", nl: "Als", fr: "Comme"), width: 14)
    if hasAmount { writer.column(Words(en: "Amount", nl: "Omvang", fr: "Quantité"), width: 12) }
    if hasAims { writer.column(Words(en: "Toward", nl: "Voor", fr: "Pour"), width: 26) }
    if hasPeriod { writer.column(Words(en: "When", nl: "Wanneer", fr: "Quand"), width: 16) }
    if hasDisclosure { disclosureColumn() }
    writer.beginRows()
    for contribution in charter.contributions {
      writer.beginRow()
      partyCell(Int(contribution.owner))
      cell(contribution.text)
      meansCell(contribution.means)
      if hasAmount { cell(contribution.amount) }
      if hasAims { cell(contribution.toward) }
      if hasPeriod { cell(contribution.during) }
      if hasDisclosure { cell(contribution.disclosure) }
      writer.endRow()
    }
    writer.endTable()
  }

  /// The column shared by the tables of contributions and gains.
  mutating func disclosureColumn() {
    writer.column(Words(en: "Who may know", nl: "Wie mag het weten", fr: "Qui peut le savoir"), width: 14)
  }

  private mutating func meansCell(_ means: MeansSet) {
    writer.beginCell()
    var isFirst = true
    for number in 0..<UInt8(MeansSet.count) where means.rawValue & 1 << number != 0 {
      guard let option = KeywordOption(rawValue: MeansSet.first + number) else { continue }
      if !isFirst { writer.words(Words(", ")) }
      writer.words(option.documentWords)
      isFirst = false
    }
    writer.endCell()
  }
}
