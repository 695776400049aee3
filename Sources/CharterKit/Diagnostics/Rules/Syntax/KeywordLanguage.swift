// S103: a keyword in a language other than the file's.

extension Rule {
  static let keywordLanguage: Rule = Rule(
    "S103", "keyword-language", .error,
    Phrase(
      en: "{0} is {1}; in a charter in {2} it is {3}.", nl: "{0} is {1}; in een charter in het {2} is het {3}.",
      fr: "{0} est un mot {1} ; dans une charte en {2}, c’est {3}."),
    Phrase(
      en: "The file says it is in {0}, but its keywords are {1}.",
      nl: "Het bestand zegt dat het in het {0} is, maar de sleutelwoorden zijn {1}.",
      fr: "Le fichier se dit en {0}, mais ses mots-clés sont en {1}."),
    Phrase(
      en: "The keywords are {0}, but the file does not begin with {1}.",
      nl: "De sleutelwoorden zijn {0}, maar het bestand begint niet met {1}.",
      fr: "Les mots-clés sont en {0}, mais le fichier ne commence pas par {1}."),
    help: Phrase(
      en: "One file, one language of keywords; the texts may be in any language.",
      nl: "Eén bestand, één taal voor de sleutelwoorden; de teksten mogen in elke taal.",
      fr: "Un fichier, une langue pour les mots-clés ; les textes peuvent être dans n’importe quelle langue."),
    why: Phrase(
      en: "Every partner should be able to read the whole charter.",
      nl: "Elke partner moet het hele charter kunnen lezen.",
      fr: "Chaque partenaire doit pouvoir lire toute la charte."),
    seed: "open communicatie", bad: .inCharter("plaats \"Gent\""), good: .inCharter("place \"Gent\""))
}
