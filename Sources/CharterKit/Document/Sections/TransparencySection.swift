// What the partners share with whom, so that each can see what the others do.

extension Page {
  mutating func writeTransparency() {
    guard !charter.sharings.isEmpty else { return }
    heading(.section, of: .transparency)
    writer.beginTable()
    writer.column(Words(en: "What is shared", nl: "Wat gedeeld wordt", fr: "Ce qui est partagé"), width: 34)
    writer.column(Words(en: "By", nl: "Door", fr: "Par"), width: 20)
    writer.column(Words(en: "With", nl: "Met", fr: "Avec"), width: 20)
    writer.beginRows()
    for sharing in charter.sharings {
      writer.beginRow()
      cell(sharing.text)
      writer.beginCell()
      sayPartiesOrAll(sharing.by)
      writer.endCell()
      cell(sharing.with)
      writer.endRow()
    }
    writer.endTable()
  }
}
