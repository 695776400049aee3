// S119: the conflict markers that git leaves where two versions of a text could not be merged.

extension Rule {
  static let conflictMarks: Rule = Rule(
    "S119", "conflict-marks", .error,
    Phrase(
      en: "Git could not merge two versions of this text, and left its conflict markers here.",
      nl: "Git kon twee versies van deze tekst niet samenvoegen, en liet hier zijn markeringen achter.",
      fr: "Git n’a pas pu fusionner deux versions de ce texte, et a laissé ses marques ici."),
    help: Phrase(
      en: "Keep what you agree on of the two versions, and remove the lines with <<<<<<<, ======= and >>>>>>>.",
      nl: "Behoud van beide versies wat jullie willen, en haal de regels met <<<<<<<, ======= en >>>>>>> weg.",
      fr: "Gardez des deux versions ce qui est convenu, et enlevez les lignes avec <<<<<<<, ======= et >>>>>>>."),
    why: Phrase(
      en: "One text can be signed, not two that contradict each other.",
      nl: "Eén tekst kan ondertekend worden, niet twee die elkaar tegenspreken.",
      fr: "On peut signer un texte, non deux qui se contredisent."),
    bad: .inCharter("<<<<<<< HEAD\nplace \"Geel\"\n=======\nplace \"Mol\"\n>>>>>>> proposal"),
    good: .inCharter("place \"Geel\""))
}
