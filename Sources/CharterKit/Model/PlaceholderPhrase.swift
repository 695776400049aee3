// Phrases that people write while they don't know yet what to write: the list that W011 looks for.

/// Phrases that only say that something is still to be written, in every language: a charter's texts may be in any of
/// them, whatever language its keywords are in.
///
/// To add one, write it as people do. It is found whatever its letter case, accents and punctuation (`T.B.D.`), when
/// repeated (`TODO TODO`), and with who is to do it (`in te vullen door de school`), but only as a whole line: *A site
/// to be confirmed by the city* does say something. Don't add what can be an answer: `n.v.t.`, `none`, `N.N.`.
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

  /// Polite words before or after them.
  static let courtesies = [
    "a.u.b.", "alstublieft", "gelieve", "svp", "s.v.p.", "s'il vous plaît", "s'il te plaît", "please",
  ]
  /// Words that introduce the person who is to fill it in.
  private static let agents = ["door", "par", "by"].map { key($0) }
  /// The most words that such a person's name may have.
  private static let mostAgentWords = 4
  /// Words about filling in rather than deciding: *to be decided by the partners* says how it is done.
  private static let filling = [
    "vullen", "invullen", "aanvullen", "ingevuld", "aangevuld", "schrijven", "omschrijven", "duiden", "stellen",
    "wijzen", "benoemen",
    "filled", "fill in", "filled in", "complete", "completed", "written", "added", "appointed", "nominated", "named",
    "todo", "to do",
    "compléter", "complétez", "remplir", "renseigner", "rédiger", "écrire", "ajouter", "insérer", "désigner", "nommer",
  ].map { key($0) }
  /// What forms call the field for a name.
  private static let nameFields: Set<[UInt8]> = Set(
    ["naam", "voornaam", "achternaam", "familienaam", "name", "surname", "nom", "prénom", "titel", "title", "titre"].map
    { key($0) })
  private static let besideNameFields: Set<[UInt8]> = Set(
    ["en", "et", "and", "de", "famille", "first", "last", "full"].map { key($0) })
  /// Words that follow the blank for a number.
  private static let units: Set<[UInt8]> = Set(
    (["EUR", "euro", "euros", "uur", "keer", "times", "fois"] + intervals).map { key($0) })
  private static let intervals = (OptionGroup.interval.options + OptionGroup.intervals.options)
    .flatMap { option in Language.allCases.flatMap { Vocabulary.row(option).spelling[$0] } }

  // MARK: Keys

  private static let space = UInt8(ascii: " ")
  private static let keys = all.map { key($0) }
  private static let courtesyKeys = courtesies.map { key($0) }
  /// Indexed by the first three bytes of whatever a placeholder may begin with, so that most texts are ruled out at once.
  /// What is shorter ends or continues with a space, which are treated alike.
  private static let openings: [Bool] = {
    var found = openings(of: keys)
    let others = [courtesyKeys, Array(nameFields), Array(besideNameFields), Array(units), [key("nn")]]
    for keys in others { for key in keys { found[opening(key)] = true } }
    // `xxx`, `x x x`.
    for second in [UInt8(ascii: "x"), space] {
      for third in 0..<32 { found[opening(UInt8(ascii: "x"), second) << 5 | third] = true }
    }
    return found
  }()
  private static let fieldOpenings = openings(of: Array(nameFields) + Array(besideNameFields))

  private static func openings(of keys: [[UInt8]]) -> [Bool] {
    var openings = [Bool](repeating: false, count: 1 << 15)
    for key in keys { openings[opening(key)] = true }
    return openings
  }

  private static func opening(_ key: [UInt8]) -> Int {
    opening(key[0], key[1]) << 5 | Int(key.count > 2 ? key[2] & 31 : 0)
  }

  /// Whether the first three bytes of a text after white space show that it says something: a letter, and letters or
  /// single spaces, with which no placeholder begins. Most texts need not be read any further, nor blocks, whose first
  /// line says so.
  static func rulesOut(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    var start = start
    while start < end, bytes[start] <= space { start += 1 }
    guard end - start > 2 else { return false }
    let (first, second, third) = (bytes[start], bytes[start + 1], bytes[start + 2])
    guard isLetter(first),
      isLetter(second) && third == space || (isLetter(second) || second == space) && isLetter(third)
    else { return false }
    return !openings[opening(first, second) << 5 | Int(third & 31)]
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  /// Whether a text that begins with these three bytes (0 for a missing one) may consist of phrases or field names.
  static func mayBegin(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    openings[opening(first, second) << 5 | Int(third & 31)]
  }

  private static func opening(_ first: UInt8, _ second: UInt8) -> Int { Int(first & 31) << 5 | Int(second & 31) }

  /// The normalised form in which texts are compared: lowercase letters without accents, and a space between words.
  private static func key(_ phrase: String) -> [UInt8] {
    var key: [UInt8] = []
    key.reserveCapacity(phrase.utf8.count)
    for scalar in phrase.unicodeScalars {
      let letter = folded(scalar)
      if scalar == " " { key.append(space) } else if letter != 0xFF { key.append(letter) }
    }
    return key
  }

  /// Filler text of the printing trade, which may continue at any length.
  static func isFiller(_ key: [UInt8]) -> Bool { key.starts(with: "lorem ipsum ".utf8) }

  /// Whether the text consists of nothing but phrases, and of who is to fill in what.
  static func makesUp(_ key: [UInt8]) -> Bool {
    var index = 0
    var last: ArraySlice<UInt8>?
    while index < key.count {
      let rest = key[index...]
      if let phrase = longest(phrases(at: rest), at: rest) ?? marks(at: rest) {
        last = rest.prefix(phrase)
        index += phrase + 1
      } else if let courtesy = longest(courtesyKeys, at: rest) {
        index += courtesy + 1
      } else if let last, filling.contains(where: { ends(last, $0) }), let agent = longest(agents, at: rest) {
        return rest.dropFirst(agent).count { $0 == space } <= mostAgentWords
      } else {
        return false
      }
    }
    return last != nil
  }

  /// The phrases that begin with the next two letters: few, so that an ordinary text costs little.
  private static func phrases(at rest: ArraySlice<UInt8>) -> [[UInt8]] {
    guard rest.count > 1 else { return [] }
    return keysByOpening[opening(rest[rest.startIndex], rest[rest.startIndex + 1])]
  }

  private static let keysByOpening: [[[UInt8]]] = {
    var keysByOpening = [[[UInt8]]](repeating: [], count: 1 << 10)
    for key in keys where key.count > 1 { keysByOpening[opening(key[0], key[1])].append(key) }
    return keysByOpening
  }()

  /// The length of the longest phrase that matches the next words.
  private static func longest(_ keys: [[UInt8]], at rest: ArraySlice<UInt8>) -> Int? {
    var length = 0
    for key in keys where key.count > length && rest.starts(with: key) {
      if rest.count == key.count || rest[rest.startIndex + key.count] == space { length = key.count }
    }
    return length > 0 ? length : nil
  }

  /// The length of a placeholder such as `xxx`.
  private static func marks(at rest: ArraySlice<UInt8>) -> Int? {
    let word = rest.prefix { $0 != space }
    return word.count > 1 && word.allSatisfy { $0 == UInt8(ascii: "x") } ? word.count : nil
  }

  private static func ends(_ phrase: ArraySlice<UInt8>, _ words: [UInt8]) -> Bool {
    guard phrase.count >= words.count, phrase.suffix(words.count).elementsEqual(words) else { return false }
    return phrase.count == words.count || phrase[phrase.endIndex - words.count - 1] == space
  }

  /// Whether any word is a field name and, if `only` is set, the other words go with it.
  static func hasNameField(_ key: [UInt8], only: Bool) -> Bool {
    // If nothing else is allowed, the first word settles most cases.
    if only, key.count > 2, !fieldOpenings[opening(key)] { return false }
    let words = key.split(separator: space).map { Array($0) }
    guard words.contains(where: { nameFields.contains($0) }) else { return false }
    return !only || words.allSatisfy { nameFields.contains($0) || besideNameFields.contains($0) }
  }

  static func isUnit(_ key: [UInt8]) -> Bool { units.contains(key) }

  /// The lowercase letter without its accent, as far as the phrases need it; 0xFF for anything else.
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
    // Greek chi and Cyrillic kha, which look like an x.
    case 0x3A7, 0x3C7, 0x425, 0x445: UInt8(ascii: "x")
    default: 0xFF
    }
  }
}
