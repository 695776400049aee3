// S106: a statement without the name that it requires.

extension Rule {
  static let missingName: Rule = Rule(
    "S106", "missing-name", .error,
    Phrase(en: "{0} has no name.", nl: "{0} heeft geen naam.", fr: "{0} n’a pas de nom."),
    help: Phrase(
      en: "Put a short name after it, without spaces: other lines refer to it by that name.",
      nl: "Zet er een korte naam achter, zonder spaties: andere regels verwijzen ernaar met die naam.",
      fr: "Ajoutez à la suite un nom court, sans espaces : d’autres lignes y renvoient par ce nom."),
    why: Phrase(
      en: "What has a name can be referred to.", nl: "Naar wat een naam heeft, kun je verwijzen.",
      fr: "On peut renvoyer à ce qui a un nom."),
    bad: .inCharter("aim \"A fair closing day\" measure \"All have spoken\""),
    good: .inCharter("stakeholder Students \"The students\" {\n  gains \"A real question\" from Learning\n}"))
}
