// S118: lines that end with a carriage return alone.

extension Rule {
  static let carriageReturns: Rule = Rule(
    "S118", "carriage-returns", .error,
    Phrase(
      en: "The lines of this file end with a carriage return, which does not end a line here.",
      nl: "De regels van dit bestand eindigen met een carriage return, die hier geen regel beëindigt.",
      fr: "Les lignes de ce fichier se terminent par un retour chariot, qui ne termine pas une ligne ici."),
    help: Phrase(
      en:
        "Save the file with the line ends of Windows (CRLF) or Unix (LF): most editors show which at the bottom of the window.",
      nl:
        "Bewaar het bestand met de regeleinden van Windows (CRLF) of Unix (LF): de meeste editors tonen die onderaan het venster.",
      fr:
        "Enregistrez le fichier avec les fins de ligne de Windows (CRLF) ou d’Unix (LF) : la plupart des éditeurs les "
        + "affichent en bas de la fenêtre."),
    why: Phrase(
      en: "Other programs would show all of it as one line.",
      nl: "Andere programma's zouden alles als één regel tonen.",
      fr: "D’autres programmes montreraient le tout comme une seule ligne."),
    bad: .file("charter \"Challenge Week\" {\r  place \"Geel\"\r}\r"), good: .inCharter("place \"Geel\""))
}
