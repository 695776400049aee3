// S117: a file that is not saved as UTF-8.

extension Rule {
  static let otherEncoding: Rule = Rule(
    "S117", "other-encoding", .error,
    Phrase(
      en: "This file is saved as {0}, not as UTF-8.", nl: "Dit bestand is opgeslagen als {0}, niet als UTF-8.",
      fr: "Ce fichier est enregistré en {0}, et non en UTF-8."),
    Phrase(
      en: "This file is not saved as UTF-8 but in an older encoding, such as Windows-1252.",
      nl: "Dit bestand is niet als UTF-8 opgeslagen maar in een oudere codering, zoals Windows-1252.",
      fr: "Ce fichier n’est pas enregistré en UTF-8 mais dans un ancien codage, comme Windows-1252."),
    Phrase(
      en: "Letters with accents are lost here: the file was opened or saved in the wrong encoding.",
      nl: "Hier zijn letters met accenten verloren: het bestand is in de verkeerde codering geopend of opgeslagen.",
      fr: "Des lettres accentuées sont perdues ici : le fichier a été ouvert ou enregistré dans un mauvais codage."),
    help: Phrase(
      en: "Open the file in the encoding that it was saved in, and save it as UTF-8: in Notepad, Save as, and UTF-8 "
        + "under Encoding.",
      nl:
        "Open het bestand in de codering waarin het opgeslagen is, en bewaar het als UTF-8: in Kladblok, Opslaan als, "
        + "en UTF-8 bij Codering.",
      fr: "Ouvrez le fichier dans le codage où il a été enregistré, et enregistrez-le en UTF-8 : dans le Bloc-notes, "
        + "Enregistrer sous, puis UTF-8 sous Codage."),
    why: Phrase(
      en: "Everyone must read the same characters as those who sign.",
      nl: "Iedereen moet dezelfde tekens lezen als wie ondertekent.",
      fr: "Chacun doit lire les mêmes caractères que ceux qui signent."),
    bad: .bytes(prefix: "charter \"Caf", [0xE9, 0x20, 0xE0], suffix: " la carte\" {\n}\n"),
    good: .inCharter("place \"Café\""))
}
