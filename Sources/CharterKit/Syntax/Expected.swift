// Descriptions of what the parser can expect.

/// Noun phrases for what was expected, to be used within a sentence.
enum Expected {
  static let charter = Phrase(en: "the charter", nl: "het charter", fr: "la charte")
  static let statement = Phrase(
    en: "the start of a statement", nl: "het begin van een regel", fr: "le début d’une ligne")
  static let attributeOrEnd = Phrase(
    en: "an attribute, a block or the end of the line", nl: "een kenmerk, een blok of het einde van de regel",
    fr: "un attribut, un bloc ou la fin de la ligne")
  static let lineEnd = Phrase(en: "the end of the line", nl: "het einde van de regel", fr: "la fin de la ligne")
  static let oneValue = Phrase(en: "one value", nl: "één waarde", fr: "une seule valeur")
  static let number = Phrase(
    en: "a number like 2500 or 2500.50", nl: "een getal zoals 2500 of 2500.50", fr: "un nombre comme 2500 ou 2500.50")
  static let frequency = Phrase(
    en: "a number above 0 and below 10000", nl: "een getal boven 0 en onder 10000",
    fr: "un nombre supérieur à 0 et inférieur à 10000")
  /// Whether the digits, perhaps with a point, are such a number. 0 means never or always, and 10000 never.
  static func isFrequency(_ digits: some Collection<UInt8>) -> Bool {
    let (zero, point) = (UInt8(ascii: "0"), UInt8(ascii: "."))
    guard digits.contains(where: { $0 != zero && $0 != point }) else { return false }
    return digits.prefix { $0 != point }.drop { $0 == zero }.count <= 4
  }

  static let name = Phrase(
    en: "a name without quotation marks", nl: "een naam zonder aanhalingstekens", fr: "un nom sans guillemets")
  static let text = Phrase(
    en: "a text in quotation marks", nl: "een tekst tussen aanhalingstekens", fr: "un texte entre guillemets")
  static let braceOnLine = Phrase(
    en: "a { on the line of its statement", nl: "een { op de regel van wat ervoor staat",
    fr: "un { sur la ligne de ce qui précède")

  /// A value of the given kind.
  static func value(_ kind: ValueKind) -> Phrase {
    switch kind {
    case .text: text
    case .date:
      Phrase(en: "a date like 2026-09-01", nl: "een datum, zoals 2026-09-01", fr: "une date, comme 2026-09-01")
    case .dates:
      Phrase(
        en: "a date like 2026-09-01, or two with `to` between them",
        nl: "een datum, zoals 2026-09-01, of twee met `tot` ertussen",
        fr: "une date, comme 2026-09-01, ou deux avec `à` entre elles")
    case .quantity, .effort:
      Phrase(en: "a number", nl: "een getal", fr: "un nombre")
    case .interval, .everyInterval:
      Phrase(
        en: "how often, as in `every week` or `every 2 months`",
        nl: "hoe vaak het is, bijvoorbeeld `elke week` of `elke 2 maanden`",
        fr: "un rythme, par exemple `chaque semaine`")
    case .option: Phrase(en: "one of the options", nl: "een van de mogelijkheden", fr: "une des options")
    case .names(.partners):
      Phrase(en: "the name of a partner", nl: "de naam van een partner", fr: "le nom d’un partenaire")
    case .names(.parties): Phrase(en: "the name of a party", nl: "de naam van een partij", fr: "le nom d’une partie")
    case .names(.aims): Phrase(en: "the name of an aim", nl: "de naam van een doel", fr: "le nom d’un but")
    case .names(.contributionsOrAims):
      Phrase(
        en: "the name of a contribution or an aim", nl: "de naam van een inbreng of een doel",
        fr: "le nom d’un apport ou d’un but")
    case .names(.ownNeeds): Phrase(en: "the name of a need", nl: "de naam van een nood", fr: "le nom d’un besoin")
    case .check:
      Phrase(
        en: "the name or the code of a warning", nl: "de naam of de code van een waarschuwing",
        fr: "le nom ou le code d’un avertissement")
    }
  }
}
