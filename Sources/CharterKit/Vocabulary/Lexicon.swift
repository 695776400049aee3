// What a word can mean as a keyword or an option, in each language, found by its symbol.

/// The vocabulary turned round: from a word to its meanings. Made once, from the table.
struct Lexicon: Sendable {
  /// By symbol and language: the raw value of the construct, or 255.
  private var constructs: [UInt8] = []
  /// By symbol and language: the raw value of the attribute, or 255.
  private var attributes: [UInt8] = []
  /// By symbol: the options that the word can be, in any language and group.
  private var options: [[(language: Language, option: Option, group: OptionGroup)]] = []
  private var languageKeywords: [Language?] = []
  /// By construct: which of its attributes can be taken, as bits.
  private var attributeMasks: [UInt64] = []
  /// A table that knows the vocabulary's words as its first symbols; each file starts from a copy.
  private(set) var symbols = SymbolTable(vocabulary: [])

  static let shared = Lexicon()

  private init() {
    var words: [String] = []
    var numbers: [String: Int] = [:]
    func number(_ word: String) -> Int {
      if let number = numbers[word] { return number }
      numbers[word] = words.count
      words.append(word)
      for _ in Language.allCases {
        constructs.append(255)
        attributes.append(255)
      }
      options.append([])
      languageKeywords.append(nil)
      return words.count - 1
    }
    for language in Language.allCases {
      for row in Vocabulary.constructs {
        for word in row.spelling[language] {
          let index = number(word) * Language.allCases.count + Int(language.rawValue)
          constructs[index] = row.construct.rawValue
        }
      }
      for row in Vocabulary.attributes {
        for word in row.spelling[language] {
          let index = number(word) * Language.allCases.count + Int(language.rawValue)
          attributes[index] = row.attribute.rawValue
        }
      }
      for row in Vocabulary.options {
        for word in row.spelling[language] { options[number(word)].append((language, row.option, row.group)) }
      }
      languageKeywords[number(language.keyword)] = language
    }
    symbols = SymbolTable(vocabulary: words)
    attributeMasks = Construct.allCases.map { construct in
      Vocabulary.row(construct).attributes.reduce(0) { $0 | 1 << UInt64($1.attribute.rawValue) }
    }
  }

  private static let languageCount = UInt32(Language.allCases.count)

  @inline(__always)
  func construct(_ symbol: Symbol, _ language: Language) -> Construct? {
    let index = Int(symbol.number * Self.languageCount + UInt32(language.rawValue))
    return index < constructs.count ? Construct(rawValue: constructs[index]) : nil
  }

  @inline(__always)
  func attribute(_ symbol: Symbol, _ language: Language) -> Attribute? {
    let index = Int(symbol.number * Self.languageCount + UInt32(language.rawValue))
    return index < attributes.count ? Attribute(rawValue: attributes[index]) : nil
  }

  func option(_ symbol: Symbol, _ group: OptionGroup, _ language: Language) -> Option? {
    guard symbol.number < options.count else { return nil }
    for meaning in options[Int(symbol.number)] where meaning.group == group && meaning.language == language {
      return meaning.option
    }
    return nil
  }

  /// The language whose `language` line this word begins.
  func languageKeyword(_ symbol: Symbol) -> Language? {
    symbol.number < languageKeywords.count ? languageKeywords[Int(symbol.number)] : nil
  }

  func takes(_ construct: Construct, _ attribute: Attribute) -> Bool {
    attributeMasks[Int(construct.rawValue)] & 1 << UInt64(attribute.rawValue) != 0
  }

  /// How the option is spelled in other languages: the language in which this word is an option of the group.
  func foreignOption(_ symbol: Symbol, _ group: OptionGroup, not language: Language) -> (Option, Language)? {
    for other in Language.allCases where other != language {
      if let option = option(symbol, group, other) { return (option, other) }
    }
    return nil
  }

  /// By construct: where it may stand.
  private let standsIn: [ConstructSet] = Construct.allCases.map { Vocabulary.row($0).standsIn }

  func mayStand(_ construct: Construct, in container: Construct) -> Bool {
    standsIn[Int(construct.rawValue)].contains(container)
  }

  func homes(of construct: Construct) -> [Construct] { Construct.allCases.filter { mayStand(construct, in: $0) } }

  func contents(of container: Construct) -> [Construct] { Construct.allCases.filter { mayStand($0, in: container) } }

  /// The first construct's use of an attribute: how to read it where it does not belong.
  func anyUse(of attribute: Attribute) -> AttributeUse? {
    Construct.allCases.first { takes($0, attribute) }.flatMap { Vocabulary.row($0).use(of: attribute) }
  }

  /// Whether the word begins a statement or an attribute in any language.
  func isKeyword(_ symbol: Symbol) -> Bool {
    Language.allCases.contains { construct(symbol, $0) != nil || attribute(symbol, $0) != nil }
  }
}
