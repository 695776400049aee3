// The findings of one file that are not kept, as counts.

/// How many findings there are beyond those that are kept, by kind and severity.
public struct OmittedFindings: Sendable {
  private struct Sort: Hashable {
    let rule: Rule
    let severity: Severity
    let isWaived: Bool
  }

  private var counts: [Sort: Int] = [:]

  /// Whether every finding was kept.
  public var isEmpty: Bool { counts.isEmpty }

  /// Including waived ones.
  public var total: Int { counts.values.reduce(0, +) }

  /// Of one severity, without the waived ones.
  public func count(of severity: Severity) -> Int {
    counts.reduce(0) { $0 + ($1.key.severity == severity && !$1.key.isWaived ? $1.value : 0) }
  }

  /// Without the waived ones.
  public var openCount: Int { Severity.allCases.reduce(0) { $0 + count(of: $1) } }

  /// Of the selected kinds, without the waived ones.
  func openCount(where isMeant: (Rule) -> Bool) -> Int {
    Severity.allCases.reduce(0) { $0 + count(of: $1, where: isMeant) }
  }

  /// Of one severity and the selected kinds, without the waived ones.
  func count(of severity: Severity, where isMeant: (Rule) -> Bool) -> Int {
    counts.reduce(0) { sum, next in
      let (sort, count) = next
      return sum + (sort.severity == severity && !sort.isWaived && isMeant(sort.rule) ? count : 0)
    }
  }

  /// Adds them to counts keyed by the number of the kind.
  func add(to counts: inout [UInt16: Int]) {
    for (sort, count) in self.counts { counts[sort.rule.number, default: 0] += count }
  }

  mutating func add(_ finding: Finding) {
    counts[Sort(rule: finding.rule, severity: finding.severity, isWaived: finding.isWaived), default: 0] += 1
  }

  mutating func add(_ other: OmittedFindings) {
    for (sort, count) in other.counts { counts[sort, default: 0] += count }
  }
}
