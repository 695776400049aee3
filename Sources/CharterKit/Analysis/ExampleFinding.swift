// What a kind of finding says of its own bad example.

extension Rule {
  /// The finding of the bad example; nil if it has none, which a test rules out.
  func exampleFinding() -> (source: SourceText, finding: Finding)? {
    let analysis = Analysis(bad.file)
    for finding in analysis.findings where finding.rule.number == number { return (analysis.source, finding) }
    return nil
  }

  /// What to do: keywords in the language of the page, `…` for anything else that depends on the file.
  func outlineOfHelp(_ language: Language) -> String {
    guard help[language].utf8.contains(UInt8(ascii: "{")), let example = exampleFinding() else {
      return outline(help, language)
    }
    let wording = Wording(example.source, file: language, messages: language)
    return Self.fill(
      help[language],
      example.finding.arguments.map { argument in
        switch argument {
        case .construct, .attribute, .option: wording.words(argument)
        case .name, .source, .text, .language, .number, .phrase, .code, .scalar, .list, .choice: nil
        }
      })
  }
}
