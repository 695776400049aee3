// What the partners commit to, and who recognises it.

extension Page {
  mutating func writeCommitments() {
    guard !charter.commitments.isEmpty else { return }
    var hasEffort = false
    var hasPeriod = false
    var hasNature = false
    var hasRecognition = false
    for commitment in charter.commitments {
      if commitment.effort != nil { hasEffort = true }
      if commitment.during != nil { hasPeriod = true }
      if isSaid(commitment.nature) { hasNature = true }
      if !commitment.recognised.isAbsent { hasRecognition = true }
    }
    heading(.section, of: .commits)
    writer.beginTable()
    writer.column(Words(en: "Who", nl: "Wie", fr: "Qui"), width: 16)
    writer.column(Words(en: "Commits to", nl: "Engageert zich tot", fr: "S’engage à"), width: 28)
    if hasEffort { writer.column(Words(en: "Effort", nl: "Inzet", fr: "Effort"), width: 14) }
    if hasPeriod { writer.column(Words(en: "When", nl: "Wanneer", fr: "Quand"), width: 18) }
    if hasNature { writer.column(Words(en: "Nature", nl: "Aard", fr: "Nature"), width: 20) }
    if hasRecognition {
      writer.column(Words(en: "Recognised by", nl: "Erkend door", fr: "Reconnu par"), width: 18)
    }
    writer.beginRows()
    for commitment in charter.commitments {
      writer.beginRow()
      partyCell(Int(commitment.owner))
      cell(commitment.text)
      if hasEffort { cell(commitment.effort) }
      if hasPeriod { cell(commitment.during) }
      if hasNature { cell(commitment.nature) }
      if hasRecognition { cell(commitment.recognised) }
      writer.endRow()
    }
    writer.endTable()
  }
}
