// S116: a file that is something other than a charter.

extension Rule {
  static let notACharter: Rule = Rule(
    "S116", "not-a-charter", .error,
    Phrase(en: "This is {0}, not a charter.", nl: "Dit is {0}, geen charter.", fr: "Ceci est {0}, et non une charte."),
    help: Phrase(
      en: "Give the .charter file itself; if a charter was written in here, copy its text into a plain text file "
        + "whose name ends in .charter.",
      nl:
        "Geef het .charter-bestand zelf; als hier een charter in geschreven is, kopieer de tekst dan naar een bestand "
        + "met gewone tekst waarvan de naam op .charter eindigt.",
      fr: "Donnez le fichier .charter lui-même ; si une charte a été écrite ici, copiez son texte dans un fichier de "
        + "texte brut dont le nom se termine par .charter."),
    why: Phrase(
      en: "A charter is plain text, so that everyone can read exactly what is signed.",
      nl: "Een charter is gewone tekst, zodat iedereen precies kan lezen wat ondertekend wordt.",
      fr: "Une charte est du texte brut, pour que chacun puisse lire exactement ce qui est signé."),
    bad: .file("<!DOCTYPE html>\n<html lang=\"en\">\n<title>Challenge Week</title>\n</html>\n"),
    good: .inCharter("place \"Geel\""))
}
