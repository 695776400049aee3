// The meanings of a word as a keyword or an option in each language, looked up by its symbol.

/// The inverted vocabulary: from a word to its meanings. Built once from the table.
final class Lexicon: Sendable {
  /// Indexed by symbol and language.
  private let constructs: [Construct?]
  /// Indexed by symbol and language.
  private let attributes: [Attribute?]
  /// The options that each word can mean, in any language and group; those of the same word are adjacent.
  private let options: [(language: Language, option: KeywordOption, group: OptionGroup)]
  /// For each symbol, where its options begin, plus one final entry for the end.
  private let optionStarts: [Int]
  private let languageKeywords: [Language?]
  /// What the parser needs from a construct's row at every statement, without the row's words.
  struct Shape {
    var name = Presence.none
    var text = Presence.none
    var once = false
    /// The attributes that it can take, and those that it requires, as bits.
    var attributes: UInt64 = 0
    var required: UInt64 = 0
  }

  private let shapes: [Shape]
  /// What constructs take that take a number as well, as bits.
  private let attributesBesideNumbers: UInt64
  /// Indexed by construct and attribute.
  private let uses: [AttributeUse?]

  /// A table with the vocabulary's words as its first symbols; each file starts from a copy.
  let symbols: SymbolTable

  static let shared = Lexicon()

  private init() {
    var constructs: [Construct?] = []
    var attributes: [Attribute?] = []
    var options: [[(language: Language, option: KeywordOption, group: OptionGroup)]] = []
    var languageKeywords: [Language?] = []
    var words: [String] = []
    var numbers: [String: Int] = [:]
    func number(_ word: String) -> Int {
      if let number = numbers[word] { return number }
      numbers[word] = words.count
      words.append(word)
      for _ in Language.allCases {
        constructs.append(nil)
        attributes.append(nil)
      }
      options.append([])
      languageKeywords.append(nil)
      return words.count - 1
    }
    for language in Language.allCases {
      for row in Vocabulary.constructs {
        for word in row.spelling[language] {
          let index = number(word) * Language.allCases.count + Int(language.rawValue)
          constructs[index] = row.construct
        }
      }
      for row in Vocabulary.attributes {
        for word in row.spelling[language] {
          let index = number(word) * Language.allCases.count + Int(language.rawValue)
          attributes[index] = row.attribute
        }
      }
      for row in Vocabulary.options {
        for word in row.spelling[language] { options[number(word)].append((language, row.option, row.group)) }
      }
      languageKeywords[number(language.keyword)] = language
    }
    symbols = SymbolTable(vocabulary: words)
    self.constructs = constructs
    self.attributes = attributes
    self.options = options.flatMap { $0 }
    var start = 0
    optionStarts =
      [0]
      + options.map {
        start += $0.count
        return start
      }
    self.languageKeywords = languageKeywords
    var shapes: [Shape] = []
    var uses: [AttributeUse?] = []
    for construct in Construct.allCases {
      let row = Vocabulary.row(construct)
      var shape = Shape(name: row.name, text: row.text, once: row.once)
      for attribute in Attribute.allCases {
        let use = row.use(of: attribute)
        uses.append(use)
        if let use {
          shape.attributes |= attribute.bit
          if use.cardinality.isRequired { shape.required |= attribute.bit }
        }
      }
      shapes.append(shape)
    }
    self.shapes = shapes
    self.uses = uses
    attributesBesideNumbers = Construct.allCases.reduce(0) { attributes, construct in
      let takesNumber = Vocabulary.row(construct).attributes.contains { $0.kind == .quantity || $0.kind == .effort }
      return takesNumber ? attributes | shapes[Int(construct.rawValue)].attributes : attributes
    }
  }

  private static let languageCount = Language.allCases.count

  @inline(__always)
  func construct(_ symbol: Symbol, _ language: Language) -> Construct? {
    let index = Int(symbol.number) &* Self.languageCount &+ Int(language.rawValue)
    return index < constructs.count ? constructs[index] : nil
  }

  @inline(__always)
  func attribute(_ symbol: Symbol, _ language: Language) -> Attribute? {
    let index = Int(symbol.number) &* Self.languageCount &+ Int(language.rawValue)
    return index < attributes.count ? attributes[index] : nil
  }

  func option(_ symbol: Symbol, _ group: OptionGroup, _ language: Language) -> KeywordOption? {
    let index = Int(symbol.number)
    guard index + 1 < optionStarts.count else { return nil }
    for position in optionStarts[index]..<optionStarts[index + 1]
    where options[position].group == group && options[position].language == language {
      return options[position].option
    }
    return nil
  }

  /// The language whose `language` line begins with this word.
  func languageKeyword(_ symbol: Symbol) -> Language? {
    symbol.number < languageKeywords.count ? languageKeywords[Int(symbol.number)] : nil
  }

  func takes(_ construct: Construct, _ attribute: Attribute) -> Bool {
    shapes[Int(construct.rawValue)].attributes & attribute.bit != 0
  }

  /// Whether the attribute may stand where a number may have its unit.
  func mayFollowNumber(_ attribute: Attribute) -> Bool {
    attributesBesideNumbers & attribute.bit != 0 || attribute == .every
  }

  /// The option of the group that the word means in another language, and that language.
  func foreignOption(_ symbol: Symbol, _ group: OptionGroup, not language: Language) -> (KeywordOption, Language)? {
    for other in Language.allCases where other != language {
      if let option = option(symbol, group, other) { return (option, other) }
    }
    return nil
  }

  /// For each construct, where it is allowed.
  private let standsIn: [ConstructSet] = Construct.allCases.map { Vocabulary.row($0).standsIn }

  func mayStand(_ construct: Construct, in container: Construct) -> Bool {
    standsIn[Int(construct.rawValue)].contains(container)
  }

  func homes(of construct: Construct) -> [Construct] { Construct.allCases.filter { mayStand(construct, in: $0) } }

  func contents(of container: Construct) -> [Construct] { Construct.allCases.filter { mayStand($0, in: container) } }

  func shape(_ construct: Construct) -> Shape { shapes[Int(construct.rawValue)] }

  /// How the construct takes the attribute; nil if it does not.
  func use(_ construct: Construct, _ attribute: Attribute) -> AttributeUse? {
    uses[Int(construct.rawValue) * Attribute.allCases.count + Int(attribute.rawValue)]
  }

  /// How the first construct that takes the attribute uses it, for reading it where it does not belong.
  func anyUse(of attribute: Attribute) -> AttributeUse? {
    Construct.allCases.first { takes($0, attribute) }.flatMap { use($0, attribute) }
  }

  /// Whether the word begins a statement or an attribute in any language.
  func isKeyword(_ symbol: Symbol) -> Bool {
    Language.allCases.contains { construct(symbol, $0) != nil || attribute(symbol, $0) != nil }
  }
}

extension Attribute {
  /// Its bit in a set of attributes.
  var bit: UInt64 { 1 &<< UInt64(rawValue) }
}
