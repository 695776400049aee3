// S110: a word that is not one of the options.

extension Rule {
  static let unknownOption: Rule = Rule(
    "S110", "unknown-option", .error,
    Phrase(
      en: "{0} is not possible here; choose {1}.", nl: "{0} kan hier niet; kies {1}.",
      fr: "{0} n’est pas possible ici ; choisissez {1}."),
    Phrase(
      en: "{0} is not a warning that can be waived.", nl: "{0} is geen waarschuwing waarvan je kunt afwijken.",
      fr: "{0} n’est pas un avertissement qu’on puisse lever."),
    help: Phrase(
      en: "Choose one of the words in the list.", nl: "Kies een woord uit de lijst.",
      fr: "Choisissez un mot de la liste."),
    why: Phrase(
      en: "These words have a fixed meaning that the checks rely on.",
      nl: "Deze woorden hebben een vaste betekenis waar de controles op steunen.",
      fr: "Ces mots ont un sens fixe sur lequel s’appuient les vérifications."),
    bad: .inCharter("form contract"), good: .inCharter("form charter"))
}
