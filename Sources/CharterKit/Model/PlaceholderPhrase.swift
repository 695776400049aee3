// What people write where they don't know yet what to write: the list that W011 looks for.

/// Phrases that say no more than that something is still to be said, in every language: a charter's texts may be in any
/// of them, whatever the file's keywords are.
///
/// To add one, write it as people do. It is found whatever its letter case, accents and punctuation (`T.B.D.`), several
/// times over (`TODO TODO`), and with who is to do it (`in te vullen door de school`), but as the whole of a line only: *A
/// site to be confirmed by the city* says something. What can be an answer must not stand here: `n.v.t.`, `none`, `N.N.`.
enum PlaceholderPhrase {
  static let all: [String] = Language.allCases.flatMap { phrases(in: $0) }

  private static func phrases(in language: Language) -> [String] {
    switch language {
    case .english:
      [
        "TODO", "to do", "FIXME", "TBD", "TBC", "TBA", "TBW", "placeholder", "fill in", "fill me in", "fill in here",
        "fill this in", "to fill in", "to be filled in", "to be filled", "still to be filled in", "to complete",
        "to be completed", "still to be completed", "to be determined", "to be decided", "to be defined",
        "to be confirmed", "to be announced", "to be agreed", "to be written", "to be added", "to be specified",
        "to be appointed", "to be nominated", "to be named", "to follow", "add text here", "insert text here",
        "insert here",
        "enter text here", "your text here", "text here", "coming soon", "not filled in yet", "bla bla", "bla bla bla",
        "asdf",
        "lorem ipsum",
      ]
    case .dutch:
      [
        "in te vullen", "nog in te vullen", "nader in te vullen", "later in te vullen", "verder in te vullen",
        "zelf in te vullen", "vul in", "vul aan", "vul hier in", "vul dit in", "hier invullen", "invullen",
        "nog invullen",
        "later invullen", "wordt ingevuld", "wordt nog ingevuld", "wordt later ingevuld", "nog niet ingevuld",
        "aan te vullen",
        "nog aan te vullen", "nader aan te vullen", "later aan te vullen", "verder aan te vullen", "aanvullen",
        "nog aanvullen", "wordt aangevuld", "wordt nog aangevuld", "te bepalen", "nog te bepalen", "nader te bepalen",
        "later te bepalen", "n.t.b.", "n.n.t.b.", "n.n.b.", "nog niet bekend", "nog niet gekend", "te bevestigen",
        "nog te bevestigen", "nog te beslissen", "nog af te spreken", "te omschrijven", "nog te omschrijven",
        "te schrijven", "nog te schrijven", "uit te werken", "nog uit te werken", "verder uit te werken",
        "aan te duiden",
        "nog aan te duiden", "aan te stellen", "nog aan te stellen", "aan te wijzen", "nog aan te wijzen",
        "te benoemen",
        "nog te benoemen", "volgt", "volgt nog", "volgt later", "tekst volgt", "te doen", "nog te doen", "tekst hier",
        "jouw tekst hier", "uw tekst hier", "hier komt tekst",
      ]
    case .french:
      [
        "à compléter", "à compléter ensemble", "encore à compléter", "compléter", "complétez", "compléter ici",
        "complétez ici", "à remplir", "encore à remplir", "remplir", "remplir ici", "remplissez ici", "à renseigner",
        "à définir", "encore à définir", "à déterminer", "encore à déterminer", "à préciser", "encore à préciser",
        "à confirmer", "à décider", "à convenir", "à rédiger", "à écrire", "à ajouter", "à insérer", "insérer ici",
        "à désigner", "encore à désigner", "à nommer", "encore à nommer", "à faire", "à venir", "à voir",
        "texte à venir",
        "texte ici", "votre texte ici", "pas encore connu", "pas encore rempli", "non encore défini",
      ]
    }
  }

  /// What politeness puts before or behind them.
  static let courtesies = [
    "a.u.b.", "alstublieft", "gelieve", "svp", "s.v.p.", "s'il vous plaît", "s'il te plaît", "please",
  ]
  /// Before whoever is to fill it in.
  private static let agents = ["door", "par", "by"].map { key($0) }
  /// How many words may name whoever that is.
  private static let mostAgentWords = 4
  /// What somebody does who fills in, not who decides: *to be decided by the partners* says how it is done.
  private static let filling = [
    "vullen", "invullen", "aanvullen", "ingevuld", "aangevuld", "schrijven", "omschrijven", "duiden", "stellen",
    "wijzen", "benoemen",
    "filled", "fill in", "filled in", "complete", "completed", "written", "added", "appointed", "nominated", "named",
    "todo", "to do",
    "compléter", "complétez", "remplir", "renseigner", "rédiger", "écrire", "ajouter", "insérer", "désigner", "nommer",
  ].map { key($0) }
  /// What forms call the place of a name.
  private static let nameFields: Set<[UInt8]> = Set(
    ["naam", "voornaam", "achternaam", "familienaam", "name", "surname", "nom", "prénom", "titel", "title", "titre"].map
    { key($0) })
  private static let besideNameFields: Set<[UInt8]> = Set(
    ["en", "et", "and", "de", "famille", "first", "last", "full"].map { key($0) })
  /// What stands behind the place of a number.
  private static let units: Set<[UInt8]> = Set(
    (["EUR", "euro", "euros", "uur", "keer", "times", "fois"] + intervals).map { key($0) })
  private static let intervals = (OptionGroup.interval.options + OptionGroup.intervals.options)
    .flatMap { option in Language.allCases.flatMap { Vocabulary.row(option).spelling[$0] } }

  // MARK: Keys

  private static let space = UInt8(ascii: " ")
  private static let keys = all.map { key($0) }
  private static let courtesyKeys = courtesies.map { key($0) }
  /// Which three bytes one of them begins with, so that most texts are done with at once. What is shorter ends, or goes
  /// on with a space, which is the same here.
  private static let openings: [Bool] = {
    var found = openings(of: keys + courtesyKeys + Array(nameFields) + Array(besideNameFields))
    for third in 0..<32 { found[opening(UInt8(ascii: "x"), UInt8(ascii: "x")) << 5 | third] = true }
    return found
  }()
  private static let fieldOpenings = openings(of: Array(nameFields) + Array(besideNameFields))

  private static func openings(of keys: [[UInt8]]) -> [Bool] {
    var openings = [Bool](repeating: false, count: 1 << 15)
    for key in keys { openings[opening(key[0], key[1]) << 5 | Int(key.count > 2 ? key[2] & 31 : 0)] = true }
    return openings
  }

  /// Whether a text that begins with these three (0 for one that it lacks) may be made up of phrases, or of names of fields.
  static func mayBegin(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    openings[opening(first, second) << 5 | Int(third & 31)]
  }

  private static func opening(_ first: UInt8, _ second: UInt8) -> Int { Int(first & 31) << 5 | Int(second & 31) }

  /// Words as texts are compared by: letters without accents in lower case, and a space between words.
  private static func key(_ phrase: String) -> [UInt8] {
    phrase.unicodeScalars.filter { $0.properties.isAlphabetic || $0 == " " }.map { $0 == " " ? space : folded($0) }
  }

  /// A text of the printing trade, which goes on at will.
  static func isFiller(_ key: [UInt8]) -> Bool { key.starts(with: "lorem ipsum ".utf8) }

  /// Whether nothing else than phrases stands there, and who is to fill in what.
  static func makesUp(_ key: [UInt8]) -> Bool {
    var place = 0
    var last: ArraySlice<UInt8>?
    while place < key.count {
      let rest = key[place...]
      if let phrase = longest(phrases(at: rest), at: rest) ?? marks(at: rest) {
        last = rest.prefix(phrase)
        place += phrase + 1
      } else if let courtesy = longest(courtesyKeys, at: rest) {
        place += courtesy + 1
      } else if let last, filling.contains(where: { ends(last, $0) }), let agent = longest(agents, at: rest) {
        return rest.dropFirst(agent).count { $0 == space } <= mostAgentWords
      } else {
        return false
      }
    }
    return last != nil
  }

  /// The phrases that begin with the two letters that are next: few, so that an ordinary text costs little.
  private static func phrases(at rest: ArraySlice<UInt8>) -> [[UInt8]] {
    guard rest.count > 1 else { return [] }
    return keysByOpening[opening(rest[rest.startIndex], rest[rest.startIndex + 1])]
  }

  private static let keysByOpening: [[[UInt8]]] = {
    var keysByOpening = [[[UInt8]]](repeating: [], count: 1 << 10)
    for key in keys where key.count > 1 { keysByOpening[opening(key[0], key[1])].append(key) }
    return keysByOpening
  }()

  /// The length of the longest of them that is the next words.
  private static func longest(_ keys: [[UInt8]], at rest: ArraySlice<UInt8>) -> Int? {
    var length = 0
    for key in keys where key.count > length && rest.starts(with: key) {
      if rest.count == key.count || rest[rest.startIndex + key.count] == space { length = key.count }
    }
    return length > 0 ? length : nil
  }

  /// The length of `xxx`.
  private static func marks(at rest: ArraySlice<UInt8>) -> Int? {
    let word = rest.prefix { $0 != space }
    return word.count > 1 && word.allSatisfy { $0 == UInt8(ascii: "x") } ? word.count : nil
  }

  private static func ends(_ phrase: ArraySlice<UInt8>, _ words: [UInt8]) -> Bool {
    guard phrase.count >= words.count, phrase.suffix(words.count).elementsEqual(words) else { return false }
    return phrase.count == words.count || phrase[phrase.endIndex - words.count - 1] == space
  }

  /// Whether one of the words is the name of a field, and, if asked, the others go with it.
  static func hasNameField(_ key: [UInt8], only: Bool) -> Bool {
    // Where nothing else may stand there, the first word decides for nearly all.
    if only, key.count > 2, !fieldOpenings[opening(key[0], key[1]) << 5 | Int(key[2] & 31)] { return false }
    let words = key.split(separator: space).map { Array($0) }
    guard words.contains(where: { nameFields.contains($0) }) else { return false }
    return !only || words.allSatisfy { nameFields.contains($0) || besideNameFields.contains($0) }
  }

  static func isUnit(_ key: [UInt8]) -> Bool { units.contains(key) }

  /// A letter without its accent in lower case, as far as the phrases need it; 0xFF for any other.
  static func folded(_ scalar: Unicode.Scalar) -> UInt8 {
    switch scalar.value {
    case 0x30...0x39, 0x61...0x7A: UInt8(scalar.value)
    case 0x41...0x5A: UInt8(scalar.value | 0x20)
    case 0xC0...0xC5, 0xE0...0xE5: UInt8(ascii: "a")
    case 0xC7, 0xE7: UInt8(ascii: "c")
    case 0xC8...0xCB, 0xE8...0xEB: UInt8(ascii: "e")
    case 0xCC...0xCF, 0xEC...0xEF: UInt8(ascii: "i")
    case 0xD2...0xD6, 0xF2...0xF6: UInt8(ascii: "o")
    case 0xD9...0xDC, 0xF9...0xFC: UInt8(ascii: "u")
    // The Greek and the Cyrillic letter that look like an x.
    case 0x3A7, 0x3C7, 0x425, 0x445: UInt8(ascii: "x")
    default: 0xFF
    }
  }
}
