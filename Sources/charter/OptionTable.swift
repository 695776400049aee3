// The table of options: to add one, add a key and its row here, and name it in its commands' rows.

import CharterKit

extension OptionKey {
  /// The row of this option.
  var row: CommandOption {
    switch self {
    case .format:
      CommandOption(
        "format", .choice("FORMAT", FindingsFormat.self),
        help: Phrase(
          en: "How the findings are written", nl: "Hoe de bevindingen geschreven worden",
          fr: "Comment les constats sont écrits"))
    case .strict:
      CommandOption(
        "strict",
        help: Phrase(
          en: "Treat warnings as failures", nl: "Ook bij waarschuwingen afsluitcode 1",
          fr: "Code de sortie 1 aussi pour les avertissements"))
    case .messages:
      CommandOption(
        "messages", .language,
        help: Phrase(
          en: "Language of the messages, if not the charter's own",
          nl: "Taal van de meldingen, als het niet die van het charter is",
          fr: "Langue des messages, si ce n’est celle de la charte"))
    case .stdinName:
      CommandOption(
        "stdin-name", .text("NAME"),
        help: Phrase(
          en: "What messages call standard input", nl: "Hoe meldingen de standaardinvoer noemen",
          fr: "Le nom de l’entrée standard dans les messages"))
    case .color:
      CommandOption(
        "color", .choice("WHEN", ColourUse.self),
        help: Phrase(en: "Colour messages", nl: "Kleur in meldingen", fr: "Couleur dans les messages"))
    case .to:
      CommandOption(
        "to", .choice("FORMAT", BuildOutput.self),
        help: Phrase(en: "What to write", nl: "Wat er geschreven wordt", fr: "Ce qui est écrit"))
    case .output:
      CommandOption(
        "output", letter: "o", .file("FILE", .written),
        help: Phrase(
          en: "Write to a file instead of standard output",
          nl: "Schrijf naar een bestand in plaats van naar de standaarduitvoer",
          fr: "Écrire dans un fichier plutôt que sur la sortie standard"))
    case .language:
      CommandOption(
        "language", .language,
        help: Phrase(
          en: "Language of what is written, if not the charter's own",
          nl: "Taal van wat geschreven wordt, als het niet die van het charter is",
          fr: "Langue de ce qui est écrit, si ce n’est celle de la charte"))
    case .draft:
      CommandOption(
        "draft",
        help: Phrase(
          en: "Write a charter with errors too, marked as a draft",
          nl: "Schrijf ook een charter met fouten, gemerkt als ontwerp",
          fr: "Écrire aussi une charte avec des erreurs, marquée comme version provisoire"))
    case .picture:
      CommandOption(
        "picture", .choice("PICTURE", PictureKind.self),
        help: Phrase(
          en: "Picture of who gives to whom: Mermaid in Markdown, SVG in HTML, unless none",
          nl: "Tekening van wie aan wie geeft: in Markdown Mermaid, in HTML SVG, tenzij none",
          fr: "Dessin de qui donne à qui : Mermaid dans Markdown, SVG dans HTML, sauf none"))
    case .partner:
      CommandOption(
        "partner", .text("NAME"), isRepeatable: true,
        help: Phrase(
          en: "A partner; repeat for each one", nl: "Een partner; één keer voor elke",
          fr: "Un partenaire ; une fois pour chacun"))
    case .without:
      CommandOption(
        "without", .text("PARTNER"),
        help: Phrase(
          en: "Show what the others lose without this partner", nl: "Toon wat de anderen verliezen zonder deze partner",
          fr: "Montrer ce que les autres perdent sans ce partenaire"))
    case .check:
      CommandOption(
        "check",
        help: Phrase(
          en: "Only say which files would change", nl: "Zeg alleen welke bestanden zouden veranderen",
          fr: "Dire seulement quels fichiers changeraient"))
    case .toLanguage:
      CommandOption(
        "to", .language,
        help: Phrase(
          en: "Language of the keywords", nl: "Taal van de sleutelwoorden", fr: "Langue des mots-clés"))
    case .inPlace:
      CommandOption(
        "in-place",
        help: Phrase(
          en: "Change the file itself", nl: "Verander het bestand zelf", fr: "Modifier le fichier lui-même"))
    case .differenceFormat:
      CommandOption(
        "format", .choice("FORMAT", DifferenceFormat.self),
        help: Phrase(
          en: "How the differences are written", nl: "Hoe de verschillen geschreven worden",
          fr: "Comment les différences sont écrites"))
    case .verificationFormat:
      CommandOption(
        "format", .choice("FORMAT", VerificationFormat.self),
        help: Phrase(
          en: "How the result is written", nl: "Hoe het resultaat geschreven wordt",
          fr: "Comment le résultat est écrit"))
    case .asPartner:
      CommandOption(
        "as", .text("PARTNER"),
        help: Phrase(
          en: "The partner to sign for: its name in the charter",
          nl: "De partner voor wie getekend wordt: zijn naam in het charter",
          fr: "Le partenaire pour lequel on signe : son nom dans la charte"))
    case .signatory:
      CommandOption(
        "signatory", .text("NAME"),
        help: Phrase(
          en: "Who signs, if the partner has several signatories",
          nl: "Wie tekent, als de partner meer dan één ondertekenaar heeft",
          fr: "Qui signe, si le partenaire a plusieurs signataires"))
    case .key:
      CommandOption(
        "key", .file("KEYFILE", .read),
        help: Phrase(
          en: "The SSH key to sign with, or the .pub file of one in an agent or on a hardware key",
          nl: "De SSH-sleutel om mee te tekenen, of het .pub-bestand van een sleutel in een agent of hardwaresleutel",
          fr: "La clé SSH qui signe, ou le fichier .pub d’une clé que détient un agent ou une clé matérielle"))
    case .yes:
      CommandOption(
        "yes",
        help: Phrase(en: "Sign without asking", nl: "Teken zonder te vragen", fr: "Signer sans demander"))
    case .replace:
      CommandOption(
        "replace",
        help: Phrase(
          en: "Replace a signature of the same text", nl: "Vervang een handtekening van dezelfde tekst",
          fr: "Remplacer une signature du même texte"))
    case .printStatement:
      CommandOption(
        "print-statement",
        help: Phrase(
          en: "Only print what is to be signed, for a key kept elsewhere",
          nl: "Toon alleen wat te tekenen is, voor een sleutel die elders is",
          fr: "Afficher seulement ce qui est à signer, pour une clé qui est ailleurs"))
    case .add:
      CommandOption(
        "add", .file("SIGNATURE", .read),
        help: Phrase(
          en: "Add a signature made elsewhere; its statement is next to it",
          nl: "Voeg een handtekening toe die elders gemaakt is; de verklaring ligt ernaast",
          fr: "Ajouter une signature faite ailleurs ; sa déclaration se trouve à côté"))
    case .statement:
      CommandOption(
        "statement", .file("FILE", .read),
        help: Phrase(
          en: "The statement of the added signature, if it is elsewhere",
          nl: "De verklaring van de toegevoegde handtekening, als die elders ligt",
          fr: "La déclaration de la signature ajoutée, si elle est ailleurs"))
    case .allowedSigners:
      CommandOption(
        "allowed-signers", .file("FILE", .read),
        help: Phrase(
          en: "Each key must also be in this OpenSSH list", nl: "Elke sleutel moet ook in deze OpenSSH-lijst staan",
          fr: "Chaque clé doit aussi figurer dans cette liste OpenSSH"))
    case .revoked:
      CommandOption(
        "revoked", .file("FILE", .read),
        help: Phrase(
          en: "Keys that no longer count, in OpenSSH's format",
          nl: "Sleutels die niet meer tellen, zoals OpenSSH ze opsomt",
          fr: "Les clés qui ne comptent plus, comme OpenSSH les liste"))
    case .expect:
      CommandOption(
        "expect", .text("FINGERPRINT"),
        help: Phrase(
          en: "The fingerprint that the text must have", nl: "De vingerafdruk die de tekst moet hebben",
          fr: "L’empreinte que le texte doit avoir"))
    case .requireSignatures:
      CommandOption(
        "require-signatures",
        help: Phrase(
          en: "Write nothing unless every partner has signed", nl: "Schrijf niets tenzij elke partner getekend heeft",
          fr: "N’écrire que si tous les partenaires ont signé"))
    case .log:
      CommandOption(
        "log", .file("FILE", .written),
        help: Phrase(
          en: "Write every message exchanged to a file, for troubleshooting",
          nl: "Schrijf elk bericht van het gesprek naar een bestand, om na te gaan wat er misging",
          fr: "Écrire chaque message de la conversation dans un fichier, pour voir ce qui a échoué"))
    case .help:
      CommandOption(
        "help", letter: "h", help: Phrase(en: "Show the help", nl: "Toon de hulp", fr: "Afficher l’aide"))
    case .version:
      CommandOption(
        "version", help: Phrase(en: "Show the version", nl: "Toon de versie", fr: "Afficher la version"))
    }
  }
}
