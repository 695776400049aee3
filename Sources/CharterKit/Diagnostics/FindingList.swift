// What was found in one file: the first findings of each severity, and how many more there are.

/// Where lexer, parser and checks put what they find.
///
/// A file may hold a mistake in every byte, and a finding takes a hundred times the room of one: those beyond the limit
/// are only counted. Whoever adds to a list does so in the order of the file, so that the first ones are kept.
public struct FindingList: Sendable {
  /// So many errors, warnings, hints and waived findings are kept; and one of each kind at least.
  public static let limit = 200

  public private(set) var findings: [Finding] = []
  /// Those that were made but not kept.
  public private(set) var omitted = OmittedFindings()
  private var kept = FindingTotals()
  /// What covers a finding that is added from now on.
  private var waivers: WaiverIndex?
  /// Where the finding stands that was added last.
  private(set) var lastRange: ByteRange?
  /// Whether what is added is neither kept nor counted.
  var isMuted = false

  init(waivers: WaiverIndex? = nil) { self.waivers = waivers }

  /// Whether there was nothing to say.
  var isEmpty: Bool { findings.isEmpty }

  /// How many were added.
  var count: Int { findings.count + omitted.total }

  mutating func add(
    _ kind: FindingKind, at range: ByteRange, _ arguments: Argument..., severity: Severity? = nil, variant: Int = 0,
    related: [Related] = [], fixes: [Fix] = []
  ) {
    add(Finding(kind, at: range, arguments, severity: severity, variant: variant, related: related, fixes: fixes))
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

  /// The list of a text of which another place has changed; nil if something is not to be moved.
  func moved(_ move: (Finding) -> Finding?) -> FindingList? {
    var moved = self
    for index in findings.indices {
      guard let finding = move(findings[index]) else { return nil }
      moved.findings[index] = finding
    }
    return moved
  }

  /// The list with each finding that is kept replaced.
  func map(_ replacement: (Finding) -> Finding) -> FindingList {
    var list = self
    list.findings = findings.map(replacement)
    return list
  }

  /// What is found from now on may be covered by these.
  mutating func use(_ waivers: WaiverIndex) { self.waivers = waivers }

  /// All of it in the order of the file: by place, then by code, then as it was found. Of several lists that are too long
  /// the first findings are kept, and the first of each kind.
  static func sorted(_ lists: [FindingList]) -> (findings: [Finding], omitted: OmittedFindings) {
    var all: [Finding] = []
    var omitted = OmittedFindings()
    for list in lists {
      all += list.findings
      omitted.add(list.omitted)
    }
    guard all.count > 1 else { return (all, omitted) }
    let keys = all.indices.map { index in
      (UInt64(all[index].range.start) << 16 | UInt64(all[index].kind.number), index)
    }
    let order = keys.sorted { $0 < $1 }.map { $0.1 }
    guard all.count > limit else { return (order.map { all[$0] }, omitted) }
    var kept = FindingTotals()
    var kinds: Set<UInt16> = []
    var findings: [Finding] = []
    for index in order {
      let isFirst = kinds.insert(all[index].kind.number).inserted
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
