// The risks, responsibilities and successes that the partners share.

extension Page {
  mutating func writeShared() {
    guard !charter.burdens.isEmpty else { return }
    heading(
      .section,
      Words(en: "What the partners share", nl: "Wat de partners delen", fr: "Ce que partagent les partenaires"))
    for kind in Burden.Kind.allCases { writeShared(kind) }
  }

  private mutating func writeShared(_ kind: Burden.Kind) {
    var isAny = false
    var hasResponse = false
    for burden in charter.burdens where burden.kind == kind {
      isAny = true
      if isSaid(burden.response) { hasResponse = true }
    }
    guard isAny else { return }
    heading(.part, of: kind.construct)
    writer.beginTable()
    switch kind {
    case .risk:
      writer.column(Words(en: "Risk", nl: "Risico", fr: "Risque"), width: 28)
      writer.column(Words(en: "Borne by", nl: "Gedragen door", fr: "Porté par"), width: 20)
    case .responsibility:
      writer.column(Words(en: "Responsibility", nl: "Verantwoordelijkheid", fr: "Responsabilité"), width: 28)
      writer.column(Words(en: "Taken by", nl: "Opgenomen door", fr: "Assumée par"), width: 20)
    case .success:
      writer.column(Words(en: "Success", nl: "Succes", fr: "Succès"), width: 28)
      writer.column(Words(en: "Shared by", nl: "Gedeeld door", fr: "Partagé par"), width: 20)
    }
    if hasResponse { writer.column(Words(en: "Response", nl: "Maatregel", fr: "Réponse"), width: 28) }
    writer.beginRows()
    for burden in charter.burdens where burden.kind == kind {
      writer.beginRow()
      cell(burden.text)
      cell(burden.by)
      if hasResponse { cell(burden.response) }
      writer.endRow()
    }
    writer.endTable()
  }
}
