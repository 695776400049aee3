// S114: more than one charter in a file.

extension Rule {
  static let secondCharter: Rule = Rule(
    "S114", "second-charter", .error,
    Phrase(
      en: "A second charter begins here; a file holds only one.",
      nl: "Hier begint een tweede charter; een bestand bevat er één.",
      fr: "Une deuxième charte commence ici ; un fichier en contient une."),
    labels: [Phrase(en: "the first charter", nl: "het eerste charter", fr: "la première charte")],
    help: Phrase(
      en: "Put it into a file of its own.", nl: "Zet het in een eigen bestand.",
      fr: "Mettez-la dans son propre fichier."),
    why: Phrase(
      en: "One text is signed at a time.", nl: "Er wordt één tekst tegelijk ondertekend.",
      fr: "On signe un texte à la fois."),
    bad: .file("charter \"A\" {\n}\ncharter \"B\" {\n}\n"), good: .inCharter("place \"Geel\""))
}
