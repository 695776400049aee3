// N202: a name that is not declared.

extension Rule {
  static let unknownName: Rule = Rule(
    "N202", "unknown-name", .error,
    Phrase(
      en: "Nothing here is called {0}.", nl: "Niets in dit charter heet {0}.",
      fr: "Aucun élément de cette charte ne s’appelle {0}."),
    Phrase(
      en: "Nothing here is called {0}; perhaps {1}?", nl: "Niets in dit charter heet {0}; misschien {1}?",
      fr: "Aucun élément de cette charte ne s’appelle {0} ; peut-être {1} ?"),
    labels: [
      Phrase(en: "{0} again", nl: "nog eens {0}", fr: "encore {0}"),
      Phrase(en: "and {0} more times", nl: "en nog {0} keer", fr: "et encore {0} fois"),
    ],
    help: Phrase(
      en: "Use a name that is given in this charter, or give this name to what is meant.",
      nl: "Gebruik een naam die in dit charter gegeven is, of geef deze naam aan wat bedoeld is.",
      fr: "Utilisez un nom donné dans cette charte, ou donnez ce nom à ce qui est visé."),
    why: Phrase(
      en: "Anyone who counts on something must be able to point at it.",
      nl: "Wie op iets rekent, moet het kunnen aanwijzen.",
      fr: "Quand on compte sur une chose, on doit pouvoir la désigner."),
    seed: "Gevraagd engagement duidelijk uitspreken en samen erkennen",
    bad: .inCharter("project \"Pilot\" with all toward Learnin"),
    good: .inCharter("project \"Pilot\" with all toward Learning"))
}
