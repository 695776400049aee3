// How many findings a file has, with those that are not kept.

extension Analysis {
  /// How many findings of each kind there are, keyed by its number, including those that are not kept.
  var countsByRule: [UInt16: Int] {
    var counts: [UInt16: Int] = [:]
    for finding in findings { counts[finding.rule.number, default: 0] += 1 }
    omitted.add(to: &counts)
    return counts
  }
}

extension FindingTotals {
  /// Adds the findings of one file.
  public mutating func add(_ analysis: Analysis) {
    errors += analysis.errorCount
    warnings += analysis.warningCount
    hints += analysis.hintCount
    let counted = analysis.errorCount + analysis.warningCount + analysis.hintCount
    waived += analysis.waivedCount
    files += 1
    if counted > 0 { filesWithFindings += 1 }
  }
}
