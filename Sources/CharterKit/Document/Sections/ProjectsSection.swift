// The concrete projects.

extension Page {
  mutating func writeProjects() {
    guard !charter.projects.isEmpty else { return }
    var hasAims = false
    var hasPeriod = false
    for project in charter.projects {
      if !project.toward.names.isEmpty { hasAims = true }
      if project.period != nil { hasPeriod = true }
    }
    heading(.section, of: .project)
    writer.beginTable()
    writer.column(Words(en: "Project", nl: "Project", fr: "Projet"), width: 26)
    writer.column(Words(en: "With", nl: "Met", fr: "Avec"), width: 20)
    if hasAims { writer.column(Words(en: "Toward", nl: "Voor", fr: "Pour"), width: 26) }
    if hasPeriod { writer.column(Words(en: "When", nl: "Wanneer", fr: "Quand"), width: 18) }
    writer.beginRows()
    for project in charter.projects {
      writer.beginRow()
      cell(project.text)
      cell(project.with)
      if hasAims { cell(project.toward) }
      if hasPeriod { cell(project.period) }
      writer.endRow()
    }
    writer.endTable()
  }
}
