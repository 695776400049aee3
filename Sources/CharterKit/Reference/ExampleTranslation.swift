// Examples translated to the keywords of another language.

/// The examples of a kind as a page in a given language shows them.
struct SpokenExamples {
  let bad: Example
  let good: Example
  /// The analysis of the complete file that contains the bad example.
  let analysis: Analysis

  /// Translates the examples' keywords; their texts stay. The bad one must still have its finding and the good one must
  /// still be without errors; otherwise, because they are about the words of one language, both stay as they are.
  init(of rule: Rule, in language: Language) {
    let (bad, good) = (Analysis(rule.bad.file), Analysis(rule.good.file))
    var spokenBad = Self.translated(bad, language)
    let spokenGood = Self.translated(good, language)
    // Where the bad example can't be parsed, its keywords are translated word by word.
    let worded = rule.bad.worded(in: language)
    if worded != rule.bad.bytes, let index = ByteSearch.place(of: rule.bad.bytes, in: spokenBad.source.bytes) {
      var bytes = spokenBad.source.bytes
      bytes.replaceSubrange(index..<index + rule.bad.bytes.count, with: worded)
      spokenBad = Analysis(bytes)
    }
    let isFaithful =
      spokenBad.findings.contains { $0.rule === rule }
      && !spokenGood.findings.contains { $0.rule.severity == .error || $0.rule === rule }
    analysis = isFaithful ? spokenBad : bad
    self.bad = isFaithful ? rule.bad.piece(of: spokenBad.source.bytes) : rule.bad
    self.good = isFaithful ? rule.good.piece(of: spokenGood.source.bytes) : rule.good
  }

  private static func translated(_ analysis: Analysis, _ language: Language) -> Analysis {
    guard analysis.isCharter, analysis.charter.language != language else { return analysis }
    var translator = Translator(analysis.tree, to: language)
    translator.run()
    let translation = Analysis(translator.out)
    // Names stay, except one that is there because it means everybody.
    var bytes = translator.out
    for (name, _) in translation.charter.names.sorted(by: { $0.name.range.start > $1.name.range.start }) {
      guard let (option, _) = Lexicon.shared.everybody(name.symbol, in: language) else { continue }
      let word = Vocabulary.row(option).spelling.canonical(language)
      bytes.replaceSubrange(Int(name.range.start)..<Int(name.range.end), with: word.utf8)
    }
    return bytes == translator.out ? translation : Analysis(bytes)
  }
}

extension Example {
  /// The lines of a translated file that correspond to the example. The file around an example has a language line, so
  /// its translation has the same number of lines.
  fileprivate func piece(of translation: [UInt8]) -> Example {
    switch self {
    case .file: return .file(String(decoding: translation, as: UTF8.self))
    case .bytes: return .bytes(prefix: "", translation, suffix: "")
    case .inCharter, .inPartner:
      let start = zip(Self.lines(file), Self.lines(SoundCharter.file().bytes)).prefix { $0 == $1 }.count
      let lines = Self.lines(translation)[start...].prefix(Self.lines(bytes).count)
      let text = lines.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\n")
      if case .inCharter = self { return .inCharter(text) }
      return .inPartner(text)
    }
  }

  /// The example with each English keyword outside quotation marks replaced by its translation.
  func worded(in language: Language) -> [UInt8] {
    var result: [UInt8] = []
    var word: [UInt8] = []
    var isQuoted = false
    for byte in bytes + [0x0A] {
      if !isQuoted, (0x61...0x7A).contains(byte) || byte == UInt8(ascii: "-") {
        word.append(byte)
        continue
      }
      result += Self.keyword(word, language) ?? word
      word = []
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if byte == 0x0A { isQuoted = false }
      result.append(byte)
    }
    return result.dropLast()
  }

  private static func keyword(_ word: [UInt8], _ language: Language) -> [UInt8]? {
    if word.elementsEqual(Language.english.keyword.utf8) { return Array(language.keyword.utf8) }
    let spellings =
      Construct.allCases.map { Vocabulary.row($0).spelling } + Attribute.allCases.map { Vocabulary.row($0).spelling }
      + KeywordOption.allCases.map { Vocabulary.row($0).spelling }
    return spellings.first { $0.english.contains { word.elementsEqual($0.utf8) } }.map {
      Array($0.canonical(language).utf8)
    }
  }

  private static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
  }
}
