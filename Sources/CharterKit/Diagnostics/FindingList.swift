// The findings of one file: the first of each severity, and how many more there are.

/// Collects the findings of lexer, parser and checks.
///
/// A file may contain a mistake in every byte, and a finding takes a hundred times the space of a byte: those beyond
/// the limit are only counted. Findings must be added in source order, so that the first ones are kept.
package struct FindingList: Sendable {
  /// How many errors, warnings, hints and waived findings are kept of each; at least one of each kind is kept too.
  package static let limit = 200

  package private(set) var findings: [Finding] = []
  /// Those that were found but not kept.
  package private(set) var omitted = OmittedFindings()
  private var kept = FindingTotals()
  /// The waivers that may cover findings added from now on.
  private var waivers: WaiverIndex?
  /// The range of the finding that was added last.
  private(set) var lastRange: ByteRange?
  /// Whether added findings are ignored: neither kept nor counted.
  var isMuted = false

  init(waivers: WaiverIndex? = nil) { self.waivers = waivers }

  /// Whether nothing was found.
  var isEmpty: Bool { findings.isEmpty }

  /// How many were added.
  var count: Int { findings.count + omitted.total }

  mutating func add(
    _ rule: Rule, at range: ByteRange, _ arguments: Argument..., severity: Severity? = nil, variant: Int = 0,
    related: [Related] = [], fixes: [Fix] = []
  ) {
    add(Finding(rule, at: range, arguments, severity: severity, variant: variant, related: related, fixes: fixes))
  }

  mutating func add(_ finding: Finding) {
    guard !isMuted else { return }
    var finding = finding
    lastRange = finding.range
    if let waivers, finding.waiver == nil { finding.waiver = waivers.reason(for: finding) }
    if kept.count(like: finding) < Self.limit {
      kept.add(finding)
      findings.append(finding)
    } else {
      omitted.add(finding)
    }
  }

  /// The list for a text that has changed elsewhere; nil if any finding can't be moved.
  func moved(_ move: (Finding) -> Finding?) -> FindingList? {
    var moved = self
    for index in findings.indices {
      guard let finding = move(findings[index]) else { return nil }
      moved.findings[index] = finding
    }
    return moved
  }

  /// The list with every kept finding replaced.
  func map(_ replacement: (Finding) -> Finding) -> FindingList {
    var list = self
    list.findings = findings.map(replacement)
    return list
  }

  /// From now on, these waivers may cover what is found.
  mutating func use(_ waivers: WaiverIndex) { self.waivers = waivers }

  /// All findings in source order: by location, then by code, then as found. If the lists are too long together, the
  /// first findings are kept, and the first of each kind.
  static func sorted(_ lists: [FindingList]) -> (findings: [Finding], omitted: OmittedFindings) {
    var all: [Finding] = []
    var omitted = OmittedFindings()
    for list in lists {
      all += list.findings
      omitted.add(list.omitted)
    }
    guard all.count > 1 else { return (all, omitted) }
    let keys = all.indices.map { index in
      (UInt64(all[index].range.start) << 16 | UInt64(all[index].rule.number), index)
    }
    let order = keys.sorted { $0 < $1 }.map { $0.1 }
    guard all.count > limit else { return (order.map { all[$0] }, omitted) }
    var kept = FindingTotals()
    var rules: Set<UInt16> = []
    var findings: [Finding] = []
    for index in order {
      let isFirst = rules.insert(all[index].rule.number).inserted
      if isFirst || kept.count(like: all[index]) < limit {
        kept.add(all[index])
        findings.append(all[index])
      } else {
        omitted.add(all[index])
      }
    }
    return (findings, omitted)
  }
}
