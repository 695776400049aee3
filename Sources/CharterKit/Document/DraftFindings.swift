// The findings about a charter, as a draft lists them.

package enum DraftFindings {
  /// The first findings, one line each, in file order; then how many more there are.
  package static func lines(of analysis: Analysis, _ language: Language) -> [String] {
    let wording = Wording(analysis.source, file: analysis.charter.language, messages: language)
    let index = LineIndex(analysis.source)
    let word = Phrase(en: "line", nl: "regel", fr: "ligne")[language]
    let open = analysis.findings.filter { !$0.isWaived }
    var lines = open.prefix(FindingList.limit).map { finding in
      "\(finding.rule.code), \(word) \(index.position(finding.range.start).line): \(wording.message(finding))"
    }
    var rest = FindingTotals()
    for finding in open.dropFirst(FindingList.limit) { rest.add(finding) }
    rest.add(analysis.omitted)
    if rest.errors + rest.warnings + rest.hints > 0 { lines.append(wording.more(rest)) }
    return lines
  }
}
