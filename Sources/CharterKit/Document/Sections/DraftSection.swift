// What marks a draft: a notice at the start and at the signatures, and the findings.

extension Page {
  mutating func writeDraftNotice() {
    guard options.isDraft else { return }
    let title = Words(en: "Draft.", nl: "Ontwerp.", fr: "Version provisoire.")
    if options.findings.isEmpty {
      writer.notice(
        title,
        Words(
          en: "This text is not ready to be signed.", nl: "Deze tekst is nog niet klaar om te ondertekenen.",
          fr: "Ce texte n’est pas encore prêt à être signé."))
    } else {
      writer.notice(
        title,
        Words(
          en: "This text is not ready to be signed; the findings are at the end.",
          nl: "Deze tekst is nog niet klaar om te ondertekenen; wat erover te zeggen valt, staat achteraan.",
          fr: "Ce texte n’est pas encore prêt à être signé ; ce qu’il y a à en dire se trouve à la fin."))
    }
  }

  mutating func writeFindings() {
    guard options.isDraft, !options.findings.isEmpty else { return }
    heading(.section, Words(en: "Findings", nl: "Bevindingen", fr: "Constats"))
    writer.beginList()
    for finding in options.findings {
      writer.beginItem()
      writer.foreign(finding)
      writer.endItem()
    }
    writer.endList()
  }
}
