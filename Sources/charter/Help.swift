// The help texts, generated from the tables.

import CharterKit

/// The help of the program and of each command.
enum Help {
  /// The help of a command, or the overview of all, as bytes to print.
  static func text(of command: CommandName?, in language: Language) -> [UInt8] {
    let page = command.map { self.page(of: $0, language) } ?? overview(language)
    return Array(page.text.utf8)
  }

  private static func overview(_ language: Language) -> HelpPage {
    var page = HelpPage()
    page.add(
      line: Phrase(
        en: "charter: partnerships in which every partner benefits, written down and checked",
        nl: "charter: partnerschappen waarin elke partner wint, neergeschreven en nagekeken",
        fr: "charter : des partenariats où chaque partenaire gagne, écrits et vérifiés")[language])
    page.add(section: Heading.usage[language], lines: ["charter COMMAND [OPTION…] [ARGUMENT…]"])
    page.add(
      section: Heading.commands[language],
      rows: CommandName.allCases.map { (left: $0.rawValue, right: $0.row.summary[language]) })
    page.add(
      section: Heading.commonOptions[language], rows: OptionKey.ofEveryCommand.map { row(of: $0, language) })
    page.add(section: Heading.examples[language], lines: CommandName.allCases.compactMap(\.row.examples.first))
    page.add(section: Heading.exitStatus[language], rows: exitStatuses(nil, language))
    return page
  }

  private static func page(of name: CommandName, _ language: Language) -> HelpPage {
    let command = name.row
    var page = HelpPage()
    page.add(line: "charter \(name.rawValue): \(command.summary[language])")
    let words =
      ["charter \(name.rawValue)"] + (command.options.isEmpty ? [] : ["[OPTION…]"]) + command.operands.map(\.usage)
    page.add(section: Heading.usage[language], lines: [words.joined(separator: " ")])
    page.add(
      section: Heading.arguments[language],
      rows: command.operands.map { (left: $0.placeholder, right: described($0.help[language], $0.choices, nil)) })
    page.add(section: Heading.options[language], rows: command.options.map { row(of: $0, language) })
    page.add(
      section: Heading.commonOptions[language], rows: OptionKey.ofEveryCommand.map { row(of: $0, language) })
    page.add(section: Heading.examples[language], lines: command.examples)
    page.add(section: Heading.exitStatus[language], rows: exitStatuses(name, language))
    return page
  }

  private static func row(of key: OptionKey, _ language: Language) -> (left: String, right: String) {
    let option = key.row
    let short = option.letter.map { "-\($0), " } ?? "    "
    var usual: String?
    if case .choice(_, _, let value?) = option.value {
      usual =
        Phrase(en: "\(value) if left out", nl: "\(value) als je niets opgeeft", fr: "\(value) par défaut")[language]
    }
    return (short + option.usage, described(option.help[language], option.value.choices, usual))
  }

  /// The description, followed by the permitted words and the default in brackets.
  private static func described(_ help: String, _ choices: [String], _ usual: String?) -> String {
    if choices.isEmpty { return help }
    return "\(help) (\(choices.joined(separator: ", "))\(usual.map { "; \($0)" } ?? ""))"
  }

  private static func exitStatuses(_ command: CommandName?, _ language: Language) -> [(left: String, right: String)] {
    let success: Phrase
    let findings: Phrase
    switch command {
    case .diff:
      success = Phrase(en: "no difference", nl: "geen verschil", fr: "aucune différence")
      findings = Phrase(en: "there is a difference", nl: "er is een verschil", fr: "il y a une différence")
    case .fmt:
      success = Phrase(en: "all is well", nl: "alles is in orde", fr: "tout va bien")
      findings = Phrase(
        en: "with --check: files would change", nl: "met --check: er zouden bestanden veranderen",
        fr: "avec --check : des fichiers changeraient")
    case .sign:
      success = Phrase(en: "signed", nl: "getekend", fr: "signé")
      findings = Phrase(
        en: "not signed: the charter has errors, the key may not sign, or you said no",
        nl: "niet getekend: het charter heeft fouten, de sleutel mag niet tekenen, of je zei nee",
        fr: "non signé : la charte a des erreurs, la clé ne peut signer, ou vous avez refusé")
    case .verify:
      success = Phrase(
        en: "every partner has signed this text, and it is in force",
        nl: "elke partner heeft deze tekst getekend, en hij geldt",
        fr: "chaque partenaire a signé ce texte, et il est en vigueur")
      findings = Phrase(
        en: "not every partner has a signature that counts", nl: "niet elke partner heeft een handtekening die telt",
        fr: "il manque au moins une signature valable")
    case .lsp:
      success = Phrase(
        en: "the editor ended the session", nl: "de editor beëindigde het gesprek",
        fr: "l’éditeur a terminé la conversation")
      findings = Phrase(
        en: "the editor is gone, or sent what can't be read",
        nl: "de editor is weg, of stuurde iets wat niet te lezen is",
        fr: "l’éditeur est parti, ou a envoyé quelque chose d’illisible")
    case .check, .build, .translate, .new, .explain, .report, .grammar, .completions, .help, nil:
      success = Phrase(en: "all is well", nl: "alles is in orde", fr: "tout va bien")
      findings = Phrase(
        en: "findings: errors, and with --strict warnings too",
        nl: "bevindingen: fouten, en met --strict ook waarschuwingen",
        fr: "des constats : erreurs, et avec --strict aussi avertissements")
    }
    return [
      (ExitStatus.success, success), (ExitStatus.findings, findings),
      (
        ExitStatus.failure,
        Phrase(
          en: "the work could not be done: wrong usage, or a file that can't be read or written",
          nl: "het is niet gelukt: verkeerd gebruik, of een bestand dat niet te lezen of te schrijven is",
          fr: "cela n’a pu se faire : mauvaise utilisation, ou un fichier qui ne peut être lu ou écrit")
      ),
    ].map { (left: "\($0.0.rawValue)", right: $0.1[language]) }
  }
}

/// The headings of a help text.
private enum Heading {
  static let usage = Phrase(en: "Usage:", nl: "Gebruik:", fr: "Utilisation :")
  static let commands = Phrase(en: "Commands:", nl: "Opdrachten:", fr: "Commandes :")
  static let arguments = Phrase(en: "Arguments:", nl: "Argumenten:", fr: "Arguments :")
  static let options = Phrase(en: "Options:", nl: "Opties:", fr: "Options :")
  static let commonOptions = Phrase(
    en: "Options for every command:", nl: "Opties van elke opdracht:", fr: "Options de toutes les commandes :")
  static let examples = Phrase(en: "Examples:", nl: "Voorbeelden:", fr: "Exemples :")
  static let exitStatus = Phrase(en: "Exit status:", nl: "Afsluitcode:", fr: "Code de sortie :")
}

extension Operand {
  /// How often it may be given, as in `[PATH…]`.
  fileprivate var usage: String {
    switch count {
    case .exactlyOne: placeholder
    case .atMostOne: "[\(placeholder)]"
    case .anyNumber: "[\(placeholder)…]"
    }
  }
}
