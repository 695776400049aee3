// A charter in one language with every spelling of every keyword and option, generated from the table.

@testable import CharterKit

/// Syntactically valid text, although much of it is repeated and no name is declared.
struct EveryWord {
  private let language: Language
  private var lines: [String] = []
  private var count = 0
  /// Names that look like other things: keywords of all languages, words with accents, hyphens and digits.
  private let names: [String]

  /// The text for a language.
  static func text(_ language: Language) -> String {
    var maker = EveryWord(language)
    maker.lines.append("\(language.keyword) \(language.code) // langue fr")
    maker.add(.charter, depth: 0)
    return maker.lines.joined(separator: "\n") + "\n"
  }

  private init(_ language: Language) {
    self.language = language
    names =
      ["Émile", "_x", "main-d-œuvre-2", "Ωμέγα", "東京", "aim-2", "partner2", "all-in", "na\u{0301}\u{0323}me", "x·y"]
      + Language.allCases.flatMap { language in
        Vocabulary.constructs.map { $0.construct.keyword(language) }
          + Vocabulary.attributes.map { $0.attribute.keyword(language) }
          + Vocabulary.options.map { $0.option.keyword(language) }
      }
  }

  /// The next name; after an attribute's keyword, `all` would not be a name.
  private mutating func name(isUse: Bool) -> String {
    while true {
      count += 1
      let name = names[count % names.count]
      let isSmall = Language.allCases.contains { language in
        OptionGroup.smallWord.options.contains { Vocabulary.row($0).spelling[language].contains(name) }
      }
      if !isUse || !isSmall { return name }
    }
  }

  private mutating func add(_ construct: Construct, depth: Int) {
    let row = Vocabulary.row(construct)
    let indentation = String(repeating: "  ", count: depth)
    for word in construct == .charter ? [construct.keyword(language)] : row.spelling[language] {
      var line = indentation + word
      if row.name != .none, row.name == .required || count % 3 != 0 { line += " " + name(isUse: false) }
      if row.text != .none { line += " \"a \\\"\(word)\\\" \\u{E9} \\\\ // aim { , 12\"" }
      // The first attribute is on the statement's line, the others are in its block.
      if let use = row.attributes.first { line += " " + attribute(use, use.attribute.keyword(language), indentation) }
      lines.append(line + " { // partner \"x\"")
      for use in row.attributes.dropFirst() {
        for word in Vocabulary.row(use.attribute).spelling[language] {
          lines.append("\(indentation)  " + attribute(use, word, indentation + "  "))
        }
      }
      for inner in row.contents { add(inner, depth: depth + 1) }
      lines.append(indentation + "}")
    }
  }

  private mutating func attribute(_ use: AttributeUse, _ word: String, _ indentation: String) -> String {
    let separator = use.cardinality.isList ? ", // from x\n\n\(indentation)    " : ""
    func listed(_ values: [String]) -> String {
      use.cardinality.isList ? values.joined(separator: separator) : values[count % values.count]
    }
    let every = Vocabulary.row(Attribute.every).spelling[language]
    let intervals = (OptionGroup.interval.options + OptionGroup.intervals.options).flatMap {
      Vocabulary.row($0).spelling[language]
    }
    count += 1
    let interval = (count % 2 == 0 ? "" : "2 ") + intervals[count % intervals.count]
    let to = Vocabulary.row(KeywordOption.to).spelling[language]
    switch use.kind {
    case .option(let group): return word + " " + listed(group.options.flatMap { Vocabulary.row($0).spelling[language] })
    case .text:
      return word + " "
        + listed(["\"from \\t\\n\"", "\"\"\"\n\(indentation)  by \\\" \"\" \\u{1F91D}\n\(indentation)  \"\"\""])
    case .date: return word + " 2026-09-01"
    case .dates: return word + " 2026-09-01" + (count % 3 == 0 ? "" : " \(to[count % to.count]) 2027-08-31")
    case .quantity: return word + " " + ["40", "40 dozijn", "2500.50 \(names[count % 10])", "40km"][count % 4]
    case .effort: return word + " 1.5 day \(every[count % every.count]) \(interval)"
    case .interval: return word + " " + interval
    case .everyInterval: return word + " \(every[count % every.count]) \(interval)"
    case .names:
      let everyone = [KeywordOption.all, .others].flatMap { Vocabulary.row($0).spelling[language] }
      // A keyword at the start of a line is taken for one, even after a comma.
      return word + " " + listed([name(isUse: true), everyone[count % everyone.count], names[count % 10]])
    case .check: return word + " no-gain"
    }
  }
}
