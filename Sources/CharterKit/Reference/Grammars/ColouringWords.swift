// The table's words as the editors' grammars need them: by what may follow each, all languages together.

/// The words that an editor can tell apart by position alone, without duplicates, in the order of the table.
///
/// No word is reserved, so a grammar looks at what precedes a word: `partner` is followed by a name, `from` by names,
/// `sector` by an option; any other word is a keyword if it is in these lists, and plain text otherwise. Languages are
/// not distinguished: a snippet has no first line that declares its own, and a test ensures that no word would have to
/// be coloured differently for it.
struct ColouringWords {
  /// Statements that may have a name.
  private(set) var named: [String] = []
  /// Statements that never have a name.
  private(set) var unnamed: [String] = []
  /// Statements whose keyword is also an attribute: French `partage`. What follows tells which it is.
  private(set) var ambiguous: [String] = []
  /// Every attribute except `every`.
  private(set) var attributes: [String] = []
  /// Attributes followed by a text, a date or a number: these are recognisable by their form.
  private(set) var plain: [String] = []
  /// Attributes followed by names.
  private(set) var naming: [String] = []
  /// Attributes followed by the name of a finding.
  private(set) var checking: [String] = []
  /// `every`, which is followed by an interval.
  private(set) var every: [String] = []
  /// Words that are not units after a number, because they begin what may follow it.
  private(set) var behindNumber: [String] = []
  /// `all` and `others`.
  private(set) var everyone: [String] = []
  /// `to`, between two dates.
  private(set) var to: [String] = []
  /// Units of time, singular and plural.
  private(set) var times: [String] = []
  /// What begins a file's first line, and what follows it there.
  let languages = Language.allCases.map { $0.keyword }
  let codes = Language.allCases.map { $0.code }

  /// Attributes that take an option of one group.
  struct Choice {
    let group: OptionGroup
    fileprivate(set) var attributes: [String] = []
    fileprivate(set) var options: [String] = []
  }

  private(set) var choices: [Choice] = []

  init() {
    for row in Vocabulary.attributes { add(row) }
    for row in Vocabulary.constructs {
      let words = Self.words(row.spelling)
      for word in words {
        let isAttribute = attributes.contains { $0.utf8.elementsEqual(word.utf8) }
        switch (row.name, isAttribute) {
        case (_, true): Self.add([word], to: &ambiguous)
        case (.none, false): Self.add([word], to: &unnamed)
        case (.required, false), (.optional, false): Self.add([word], to: &named)
        }
      }
    }
    for row in Vocabulary.options {
      let words = Self.words(row.spelling)
      switch row.group {
      case .form, .sector, .means, .disclosure, .signing, .yesNo:
        for index in choices.indices where choices[index].group == row.group {
          Self.add(words, to: &choices[index].options)
        }
      case .interval, .intervals: Self.add(words, to: &times)
      case .smallWord: row.option == .to ? Self.add(words, to: &to) : Self.add(words, to: &everyone)
      }
    }
  }

  private mutating func add(_ row: AttributeRow) {
    let words = Self.words(row.spelling)
    let takers = Vocabulary.constructs.filter { $0.use(of: row.attribute) != nil }
    guard let use = takers.first?.use(of: row.attribute) else { return }
    if takers.contains(where: { $0.construct == .brings || $0.construct == .commits }) || row.attribute == .every {
      Self.add(words, to: &behindNumber)
    }
    switch use.kind {
    case .text, .date, .dates, .quantity, .effort, .everyInterval: Self.add(words, to: &plain)
    case .names: Self.add(words, to: &naming)
    case .check: Self.add(words, to: &checking)
    case .interval:
      Self.add(words, to: &every)
      return
    case .option(let group):
      if !choices.contains(where: { $0.group == group }) { choices.append(Choice(group: group)) }
      for index in choices.indices where choices[index].group == group {
        Self.add(words, to: &choices[index].attributes)
      }
    }
    Self.add(words, to: &attributes)
  }

  private static func words(_ spelling: Spelling) -> [String] { Language.allCases.flatMap { spelling[$0] } }

  private static func add(_ words: [String], to list: inout [String]) {
    for word in words where !list.contains(where: { $0.utf8.elementsEqual(word.utf8) }) { list.append(word) }
  }
}

extension OptionGroup {
  /// What the group is called in a grammar.
  var grammarName: String {
    switch self {
    case .form: "form"
    case .sector: "sector"
    case .means: "means"
    case .disclosure: "disclosure"
    case .signing: "signing"
    case .interval: "interval"
    case .intervals: "intervals"
    case .yesNo: "yesno"
    case .smallWord: "small"
    }
  }
}
