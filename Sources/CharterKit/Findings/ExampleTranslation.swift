// Examples with the keywords of another language.

/// The examples of a kind as a page in some language shows them.
struct SpokenExamples {
  let bad: Example
  let good: Example
  /// The whole file that the bad one stands in.
  let analysis: Analysis

  /// The examples with the keywords of a language, while their texts stay. The bad one still has its finding, and the good
  /// one is still sound. Where that can't be, since they are about the words of one language, both stay as they are.
  init(of kind: FindingKind, in language: Language) {
    let (bad, good) = (Analysis(kind.bad.file), Analysis(kind.good.file))
    let (spokenBad, spokenGood) = (Self.translated(bad, language), Self.translated(good, language))
    let isFaithful =
      spokenBad.findings.contains { $0.kind === kind }
      && !spokenGood.findings.contains { $0.kind.severity == .error || $0.kind === kind }
    analysis = isFaithful ? spokenBad : bad
    self.bad = isFaithful ? kind.bad.piece(of: spokenBad.source.bytes) : kind.bad
    self.good = isFaithful ? kind.good.piece(of: spokenGood.source.bytes) : kind.good
  }

  private static func translated(_ analysis: Analysis, _ language: Language) -> Analysis {
    guard analysis.isCharter, analysis.charter.language != language else { return analysis }
    var translator = Translator(analysis.tree, to: language)
    translator.run()
    return Analysis(translator.out)
  }
}

extension Example {
  /// What stands in a translation of the whole file where the example stands in the original. The file that pieces stand
  /// in names its language, so that a translation has as many lines.
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

  private static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
  }
}
