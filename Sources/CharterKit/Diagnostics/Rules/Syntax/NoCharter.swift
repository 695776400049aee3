// S113: a file without a charter.

extension Rule {
  static let noCharter: Rule = Rule(
    "S113", "no-charter", .error,
    Phrase(
      en: "There is no charter here yet.", nl: "Hier staat nog geen charter.", fr: "Il n’y a pas encore de charte ici."),
    help: Phrase(
      en: "Begin with charter \"Title\" { and end with }; charter new makes a start for you.",
      nl: "Begin met charter \"Titel\" { en eindig met }; charter new maakt een begin voor je.",
      fr: "Commencez par charte \"Titre\" { et terminez par } ; charter new vous prépare un début."),
    why: Phrase(
      en: "A charter puts a partnership on paper.", nl: "Een charter zet een partnerschap op papier.",
      fr: "Une charte met un partenariat par écrit."),
    seed: "een erkend partnerschap op papier", bad: .file("// nothing yet\n"), good: .inCharter("place \"Geel\""))
}
