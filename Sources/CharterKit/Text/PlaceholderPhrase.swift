// What people write where they don't know yet what to write: the list that W011 looks for.

/// Phrases that say no more than that something is still to be said, in every language: a charter's texts may be in any
/// of them, whatever the file's keywords are.
///
/// To add one, write it as people do. It is found whatever its letter case, accents, spaces and punctuation (`T.B.D.`),
/// but as the whole of a text only: *A site to be confirmed by the city* says something. What can be an answer must not
/// stand here: `n.v.t.`, `none`, `N.N.`.
enum PlaceholderPhrase {
  static let all: [String] = Language.allCases.flatMap { phrases(in: $0) }

  private static func phrases(in language: Language) -> [String] {
    switch language {
    case .english:
      [
        "TODO", "to do", "FIXME", "TBD", "TBC", "TBA", "TBW", "placeholder", "fill in", "fill me in", "please fill in",
        "fill in here", "fill this in", "to fill in", "to be filled in", "to be filled", "still to be filled in",
        "to complete", "to be completed", "still to be completed", "to be determined", "to be decided", "to be defined",
        "to be confirmed", "to be announced", "to be agreed", "to be written", "to be added", "to be specified",
        "to follow", "add text here", "insert text here", "insert here", "enter text here", "your text here",
        "text here", "coming soon", "not filled in yet", "bla bla", "bla bla bla", "asdf", "lorem ipsum",
      ]
    case .dutch:
      [
        "in te vullen", "nog in te vullen", "nader in te vullen", "later in te vullen", "verder in te vullen",
        "zelf in te vullen", "in te vullen door partner", "in te vullen door de partner", "vul in", "vul aan",
        "vul hier in", "vul dit in", "hier invullen", "invullen", "nog invullen", "later invullen", "gelieve in te vullen",
        "wordt ingevuld", "wordt nog ingevuld", "wordt later ingevuld", "nog niet ingevuld", "aan te vullen",
        "nog aan te vullen", "nader aan te vullen", "later aan te vullen", "verder aan te vullen", "aanvullen",
        "nog aanvullen", "wordt aangevuld", "wordt nog aangevuld", "te bepalen", "nog te bepalen", "nader te bepalen",
        "later te bepalen", "n.t.b.", "n.n.t.b.", "n.n.b.", "nog niet bekend", "nog niet gekend", "te bevestigen",
        "nog te bevestigen", "nog te beslissen", "nog af te spreken", "te omschrijven", "nog te omschrijven",
        "te schrijven", "nog te schrijven", "uit te werken", "nog uit te werken", "verder uit te werken", "volgt",
        "volgt nog", "volgt later", "tekst volgt", "te doen", "nog te doen", "tekst hier", "jouw tekst hier",
        "uw tekst hier", "hier komt tekst",
      ]
    case .french:
      [
        "à compléter", "à compléter ensemble", "encore à compléter", "compléter", "complétez", "compléter ici",
        "complétez ici", "à remplir", "encore à remplir", "remplir", "remplir ici", "remplissez ici", "à renseigner",
        "à définir", "encore à définir", "à déterminer", "encore à déterminer", "à préciser", "encore à préciser",
        "à confirmer", "à décider", "à convenir", "à rédiger", "à écrire", "à ajouter", "à insérer", "insérer ici",
        "à faire", "à venir", "à suivre", "à voir", "texte à venir", "texte ici", "votre texte ici", "pas encore connu",
        "pas encore rempli", "non encore défini",
      ]
    }
  }

  /// Those of one length, one behind the other, by the length.
  private static let keys: [[UInt8]] = {
    var keys = [[UInt8]](repeating: [], count: TextContent.longest + 1)
    for phrase in all {
      var key: [UInt8] = []
      for scalar in phrase.unicodeScalars where scalar.properties.isAlphabetic { key.append(folded(scalar)) }
      if key.count < keys.count { keys[key.count] += key }
    }
    return keys
  }()

  /// A text of the printing trade, which goes on at will.
  private static let filler = Array("loremipsum".utf8)

  /// Whether the first `length` bytes are one of them, or begin as the filler text does.
  static func holds(_ key: InlineArray<40, UInt8>, _ length: Int) -> Bool {
    let keys = keys[length]
    var start = 0
    while start < keys.count {
      var place = 0
      while place < length, keys[start + place] == key[place] { place += 1 }
      if place == length { return true }
      start += length
    }
    return length > filler.count && begins(key)
  }

  /// Whether it begins as the filler text does.
  static func begins(_ key: InlineArray<40, UInt8>) -> Bool {
    for (place, byte) in filler.enumerated() where key[place] != byte { return false }
    return true
  }

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
