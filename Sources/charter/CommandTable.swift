// The table of commands: to add one, add a name, its row here, and its file.

import CharterKit

extension CommandName {
  /// The row of this command.
  var row: Command {
    switch self {
    case .check:
      Command(
        summary: Phrase(
          en: "Say what is wrong or missing in charters", nl: "Zeg wat er fout is of ontbreekt in charters",
          fr: "Dire ce qui est faux ou manque dans des chartes"),
        operands: [.charters],
        options: [.format, .strict, .stdinName, .color],
        examples: [
          "charter check", "charter check --strict week.charter", "charter check --format json - < week.charter",
        ]
      )
    case .build:
      Command(
        summary: Phrase(
          en: "Write the document of a charter", nl: "Maak het document van een charter",
          fr: "Produire le document d’une charte"),
        operands: [.charter],
        options: [
          .to, .output, .language, .draft, .picture, .requireSignatures, .allowedSigners, .revoked, .stdinName,
        ],
        examples: [
          "charter build week.charter -o week.md", "charter build --to html week.charter -o week.html",
          "charter build --to svg week.charter -o week.svg", "charter build --to json --draft week.charter",
        ])
    case .fmt:
      Command(
        summary: Phrase(
          en: "Format charters in the canonical layout", nl: "Zet de regels van charters netjes",
          fr: "Mettre en ordre les lignes des chartes"),
        operands: [.charters],
        options: [.check, .stdinName],
        examples: ["charter fmt", "charter fmt --check week.charter", "charter fmt - < week.charter"])
    case .translate:
      Command(
        summary: Phrase(
          en: "Write a charter with the keywords of another language",
          nl: "Zet een charter om naar de sleutelwoorden van een andere taal",
          fr: "Passer une charte aux mots-clés d’une autre langue"),
        operands: [.charter],
        options: [.toLanguage, .inPlace, .stdinName],
        examples: [
          "charter translate week.charter --to nl > week.nl.charter",
          "charter translate --to fr --in-place week.charter",
        ],
        required: [.toLanguage])
    case .new:
      Command(
        summary: Phrase(
          en: "Write a starting file that says what to fill in",
          nl: "Maak een eerste bestand, dat zegt wat er in te vullen is",
          fr: "Créer un premier fichier, qui dit quoi compléter"),
        operands: [
          Operand(
            placeholder: "TITLE", count: .exactlyOne, kind: .text,
            help: Phrase(
              en: "The title of the charter", nl: "De titel van het charter", fr: "Le titre de la charte"))
        ],
        options: [.partner, .language, .output],
        examples: [
          #"charter new "Challenge Week" --partner "Hill College" --partner "Harbour Works" -o week.charter"#
        ])
    case .explain:
      Command(
        summary: Phrase(
          en: "Explain a finding, with a bad and a good example",
          nl: "Leg een bevinding uit, met een slecht en een goed voorbeeld",
          fr: "Expliquer un constat, avec un mauvais et un bon exemple"),
        operands: [
          Operand(
            placeholder: "FINDING", count: .atMostOne, kind: .finding,
            help: Phrase(
              en: "The code or name of a finding; all of them, one per line, if left out",
              nl: "De code of de naam van een bevinding; allemaal, elk op een regel, indien weggelaten",
              fr: "Le code ou le nom d’un constat ; tous, une ligne chacun, si absent"))
        ],
        options: [.language],
        examples: ["charter explain B301", "charter explain no-gain --language nl", "charter explain"])
    case .report:
      Command(
        summary: Phrase(
          en: "Show the evidence for each success factor, and what is missing",
          nl: "Toon voor elke succesfactor wat ervoor spreekt, en wat ontbreekt",
          fr: "Montrer, par facteur de succès, ce qui est là et ce qui manque"),
        operands: [.charter],
        options: [.without, .language, .stdinName],
        examples: ["charter report week.charter", "charter report week.charter --without Firm"])
    case .diff:
      Command(
        summary: Phrase(
          en: "Say what changed in meaning, and who gains or loses by it",
          nl: "Zeg wat er inhoudelijk veranderd is, en wie er wint of verliest",
          fr: "Dire ce qui a changé de sens, et qui y gagne ou y perd"),
        operands: [
          Operand(
            placeholder: "OLD", count: .exactlyOne, kind: .charterFile,
            help: Phrase(
              en: "The charter as it was, or - for standard input",
              nl: "Het charter zoals het was, of - voor de standaardinvoer",
              fr: "La charte telle qu’elle était, ou - pour l’entrée standard")),
          Operand(
            placeholder: "NEW", count: .exactlyOne, kind: .charterFile,
            help: Phrase(
              en: "The charter as it is now, or - for standard input",
              nl: "Het charter zoals het nu is, of - voor de standaardinvoer",
              fr: "La charte telle qu’elle est, ou - pour l’entrée standard")),
        ],
        options: [.differenceFormat, .language, .stdinName, .color],
        examples: [
          "charter diff week-2026.charter week.charter", "charter diff --format markdown old.charter week.charter",
        ])
    case .sign:
      Command(
        summary: Phrase(
          en: "Sign a charter for a partner, with an SSH key",
          nl: "Onderteken een charter voor een partner, met een SSH-sleutel",
          fr: "Signer une charte pour un partenaire, avec une clé SSH"),
        operands: [.signedCharter],
        options: [.asPartner, .signatory, .key, .yes, .replace, .printStatement, .add, .statement],
        examples: [
          "charter sign week.charter --as College --key ~/.ssh/id_ed25519",
          "charter sign week.charter --as College --print-statement > statement.json",
          "charter sign week.charter --add statement.json.sig",
        ])
    case .verify:
      Command(
        summary: Phrase(
          en: "Say who has signed a charter, and what has changed since",
          nl: "Zeg wie getekend heeft, en wat er sindsdien veranderd is",
          fr: "Dire qui a signé une charte, et ce qui a changé depuis"),
        operands: [.signedCharter],
        options: [.verificationFormat, .expect, .allowedSigners, .revoked, .color],
        examples: ["charter verify week.charter", "charter verify week.charter --format json"])
    case .lsp:
      Command(
        summary: Phrase(
          en: "Run the language server for editors: findings, completion and more",
          nl: "Help een editor: bevindingen en aanvulling tijdens het typen",
          fr: "Aider un éditeur : constats et complétion pendant la frappe"),
        operands: [],
        options: [.log],
        examples: ["charter lsp --log lsp.log"])
    case .grammar:
      Command(
        summary: Phrase(
          en: "Print the grammars, the JSON Schema or the reference",
          nl: "Toon de grammatica’s, het JSON Schema of het naslagwerk",
          fr: "Afficher les grammaires, le JSON Schema ou la référence"),
        operands: [
          .choice(
            "WHAT", GeneratedPage.self,
            Phrase(en: "What to print", nl: "Wat er getoond wordt", fr: "Ce qu’il faut afficher"))
        ],
        options: [],
        examples: ["charter grammar schema > charter.schema.json"])
    case .completions:
      Command(
        summary: Phrase(
          en: "Print the completions for a shell", nl: "Toon de aanvullingen voor een shell",
          fr: "Afficher les complétions pour un shell"),
        operands: [
          .choice("SHELL", Shell.self, Phrase(en: "The shell", nl: "De shell", fr: "Le shell"))
        ],
        options: [],
        examples: [
          "charter completions bash > ~/.local/share/bash-completion/completions/charter",
          "charter completions zsh > ~/.zfunc/_charter",
          "charter completions fish > ~/.config/fish/completions/charter.fish",
        ])
    case .help:
      Command(
        summary: Phrase(
          en: "Show the help of a command", nl: "Toon de hulp bij een opdracht", fr: "Afficher l’aide d’une commande"),
        operands: [
          Operand(
            placeholder: "COMMAND", count: .atMostOne, kind: .choice(CommandName.allCases.map(\.rawValue)),
            help: Phrase(en: "The command", nl: "De opdracht", fr: "La commande"))
        ],
        options: [],
        examples: ["charter help check", "charter help --messages nl"])
    }
  }
}

extension Operand {
  /// The charters, or folders of charters, that a command works on.
  fileprivate static let charters = Operand(
    placeholder: "PATH", count: .anyNumber, kind: .charterFileOrFolder,
    help: Phrase(
      en: "A charter, a folder of charters, or - for standard input; the current folder if left out",
      nl: "Een charter, een map met charters, of - voor de standaardinvoer; de huidige map, als je niets opgeeft",
      fr: "Une charte, un dossier de chartes, ou - pour l’entrée standard ; sinon le dossier actuel"))

  /// The charter that a command works on.
  fileprivate static let charter = Operand(
    placeholder: "FILE", count: .exactlyOne, kind: .charterFile,
    help: Phrase(
      en: "A charter, or - for standard input", nl: "Een charter, of - voor de standaardinvoer",
      fr: "Une charte, ou - pour l’entrée standard"))

  /// The charter whose signatures a command works on.
  fileprivate static let signedCharter = Operand(
    placeholder: "FILE", count: .exactlyOne, kind: .charterFile,
    help: Phrase(
      en: "A charter; its signatures are next to it", nl: "Een charter; de handtekeningen liggen ernaast",
      fr: "Une charte ; ses signatures se trouvent à côté"))

  /// One of an enumeration's words, which the command gets by `ParsedArguments.operand(_:)`.
  fileprivate static func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ placeholder: String, _ type: Choice.Type, _ help: Phrase
  ) -> Operand {
    Operand(placeholder: placeholder, count: .exactlyOne, kind: .choice(type.allCases.map(\.rawValue)), help: help)
  }
}
