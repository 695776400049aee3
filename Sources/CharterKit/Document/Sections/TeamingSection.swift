// How the partners become a team.

extension Page {
  mutating func writeTeaming() {
    guard let teaming = charter.teaming,
      isSaid(teaming.safety) || isSaid(teaming.understanding) || isSaid(teaming.execution)
    else { return }
    heading(.section, of: .teaming)
    writer.beginFacts()
    fact(Words(en: "Safety to speak up", nl: "Veilig spreken", fr: "Parler sans crainte"), teaming.safety)
    fact(Words(en: "Understanding each other", nl: "Elkaar begrijpen", fr: "Se comprendre"), teaming.understanding)
    fact(Words(en: "Getting to work", nl: "Aan de slag", fr: "Passer à l’action"), teaming.execution)
    writer.endFacts()
  }
}
