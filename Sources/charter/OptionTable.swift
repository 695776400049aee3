// The table of options: to add one is to add a key and its row here, and to name it in its commands' rows.

import CharterKit

extension OptionKey {
  /// The row of this option.
  var row: CommandOption {
    switch self {
    case .format:
      CommandOption(
        "format", .choice("FORMAT", of: ["text", "json", "sarif", "github", "gitlab"], default: "text"),
        help: Phrase(
          en: "How the findings are written", nl: "Hoe de bevindingen geschreven worden",
          fr: "Comment les constats sont écrits"))
    case .strict:
      CommandOption(
        "strict",
        help: Phrase(
          en: "Warnings fail too", nl: "Ook waarschuwingen doen falen",
          fr: "Les avertissements font échouer aussi"))
    case .messages:
      CommandOption(
        "messages", .choice("LANGUAGE", of: Language.allCases.map(\.code)),
        help: Phrase(
          en: "Language of the messages, if not the charter's own",
          nl: "Taal van de meldingen, indien niet die van het charter",
          fr: "Langue des messages, si ce n’est celle de la charte"))
    case .stdinName:
      CommandOption(
        "stdin-name", .text("NAME"),
        help: Phrase(
          en: "What messages call standard input", nl: "Hoe meldingen de standaardinvoer noemen",
          fr: "Le nom de l’entrée standard dans les messages"))
    case .color:
      CommandOption(
        "color", .choice("WHEN", of: ["auto", "always", "never"], default: "auto"),
        help: Phrase(en: "Colour in messages", nl: "Kleur in meldingen", fr: "Couleur dans les messages"))
    case .to:
      CommandOption(
        "to", .choice("FORMAT", of: BuildOutput.allCases.map(\.rawValue), default: "markdown"),
        help: Phrase(en: "What to write", nl: "Wat er geschreven wordt", fr: "Ce qui est écrit"))
    case .output:
      CommandOption(
        "output", letter: "o", .file("FILE"),
        help: Phrase(
          en: "Write to a file instead of standard output",
          nl: "Schrijf naar een bestand in plaats van naar de standaarduitvoer",
          fr: "Écrire dans un fichier plutôt que sur la sortie standard"))
    case .language:
      CommandOption(
        "language", .choice("LANGUAGE", of: Language.allCases.map(\.code)),
        help: Phrase(
          en: "Language of what is written, if not the charter's own",
          nl: "Taal van wat geschreven wordt, indien niet die van het charter",
          fr: "Langue de ce qui est écrit, si ce n’est celle de la charte"))
    case .draft:
      CommandOption(
        "draft",
        help: Phrase(
          en: "Write a charter with errors too, marked as a draft",
          nl: "Schrijf ook een charter met fouten, gemerkt als ontwerp",
          fr: "Écrire aussi une charte avec des erreurs, marquée comme projet"))
    case .picture:
      CommandOption(
        "picture", .choice("PICTURE", of: ["mermaid", "svg", "none"]),
        help: Phrase(
          en: "Picture of who gives to whom: in Markdown Mermaid, in HTML SVG, if not none",
          nl: "Tekening van wie aan wie geeft: in Markdown Mermaid, in HTML SVG, tenzij none",
          fr: "Dessin de qui donne à qui : Mermaid dans Markdown, SVG dans HTML, sauf none"))
    case .partner:
      CommandOption(
        "partner", .text("NAME"), isRepeatable: true,
        help: Phrase(
          en: "A partner; once for each", nl: "Een partner; één keer voor elke",
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
        "to", .choice("LANGUAGE", of: Language.allCases.map(\.code)),
        help: Phrase(
          en: "Language of the keywords", nl: "Taal van de sleutelwoorden", fr: "Langue des mots clés"))
    case .inPlace:
      CommandOption(
        "in-place",
        help: Phrase(
          en: "Change the file itself", nl: "Verander het bestand zelf", fr: "Modifier le fichier lui-même"))
    case .differenceFormat:
      CommandOption(
        "format", .choice("FORMAT", of: ["text", "markdown", "json"], default: "text"),
        help: Phrase(
          en: "How the differences are written", nl: "Hoe de verschillen geschreven worden",
          fr: "Comment les différences sont écrites"))
    case .log:
      CommandOption(
        "log", .file("FILE"),
        help: Phrase(
          en: "Write every message of the conversation to a file, to find out what went wrong",
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
