// What must hold of every fix: it fixes its finding, breaks nothing, and decides nothing that is for a person to
// decide.

import CharterKit

extension Invariants {
  /// Applies every fix of every finding, one at a time, and checks the result.
  ///
  /// - Parameters:
  ///   - limit: The maximum number of fixes applied, from the first.
  ///   - isRevealing: Whether the charter has mistakes that hide others, which a fix may reveal.
  package static func problems(
    inFixesOf analysis: Analysis, isRevealing: Bool, limit: Int = .max
  ) -> (problems: [String], tried: Int) {
    var invariants = Invariants()
    var tried = 0
    let before = FixOutcome(analysis)
    for finding in analysis.findings where !finding.isWaived {
      for fix in finding.fixes {
        guard tried < limit else { return (invariants.problems, tried) }
        tried += 1
        invariants.check(fix, of: finding, before, isRevealing)
      }
    }
    invariants.checkFixAll(before)
    return (invariants.problems, tried)
  }

  /// All safe fixes applied at once preserve what each of them preserves.
  private mutating func checkFixAll(_ before: FixOutcome) {
    let edits = EditorDocument(before.analysis).edits(for: .fixAll)
    guard !edits.isEmpty else { return }
    let after = FixOutcome(Analysis(before.analysis.source.applying(edits)))
    expect(after.fixedTokens == before.fixedTokens, "fix all touches a number, a date or a name")
    expect(after.declared.holds(before.declared), "fix all changes what the charter declares")
    expect(
      after.analysis.errorCount < before.analysis.errorCount || before.analysis.errorCount == 0, "fix all mends nothing"
    )
  }

  private mutating func check(_ fix: Fix, of finding: Finding, _ before: FixOutcome, _ isRevealing: Bool) {
    let analysis = before.analysis
    let title = Wording(analysis.source, file: .english, messages: .english).title(fix)
    let what = "\(finding.rule.code) at \(finding.range.start), \(title)"
    let after = FixOutcome(Analysis(analysis.source.applying(fix.edits)))
    // By code, since what a message quotes may be written differently now.
    let mended = finding.rule.code
    expect(after.counts[mended, default: 0] < before.counts[mended, default: 0], "\(what): \(mended) is still there")
    let new = after.errors.filter { code, count in
      // A text to be filled in is reported as one.
      count > before.errors[code, default: 0] && code != "W011" && !(isRevealing && before.hides(code))
    }
    expect(new.isEmpty, "\(what): it brings \(after.messages(new.keys))")
    guard fix.isSafe else { return }
    expect(
      after.fixedTokens == before.fixedTokens, "\(what): it is said to be safe, and touches a number, a date or a name")
    expect(
      after.declared.holds(before.declared), "\(what): it is said to be safe, and changes what the charter declares")
  }
}

/// The findings about a charter, and what it declares.
private struct FixOutcome {
  let analysis: Analysis
  /// By code.
  private(set) var counts: [String: Int] = [:]
  private(set) var errors: [String: Int] = [:]
  let declared: JSONValue

  init(_ analysis: Analysis) {
    self.analysis = analysis
    declared = (try? JSONReader.read(CanonicalJSON.render(analysis.charter))) ?? .null
    for finding in analysis.findings {
      counts[finding.rule.code, default: 0] += 1
      if finding.rule.severity == .error { errors[finding.rule.code, default: 0] += 1 }
    }
  }

  /// Whether findings with this code are suppressed as long as other parts can't be read: something missing from a
  /// charter or a statement is not reported if some of it could not be read.
  func hides(_ code: String) -> Bool {
    let isAboutReading = "WSN".contains(code.prefix(1)) && code != "S108" && code != "N202"
    return !isAboutReading && errors.keys.contains { "WSN".contains($0.prefix(1)) }
  }

  func messages(_ codes: Dictionary<String, Int>.Keys) -> [String] {
    let wording = Wording(analysis.source, file: .english, messages: .english)
    return analysis.findings.filter { codes.contains($0.rule.code) }.map { "\($0.rule.code) \(wording.message($0))" }
  }

  /// The numbers and dates as written, and the names that are declared and used.
  var fixedTokens: [String] {
    let tree = analysis.tree
    let numbers = tree.tokens.filter { $0.kind == .number || $0.kind == .date }.map { analysis.source.string($0.range) }
    return numbers + analysis.charter.names.map { analysis.source.string($0.0.range) }
  }
}

extension JSONValue {
  /// Whether this contains everything in another value, in order; it may contain more.
  func holds(_ other: JSONValue) -> Bool {
    switch (self, other) {
    case (.object(let members), .object(let others)):
      return others.allSatisfy { other in members.contains { $0.key == other.key && $0.value.holds(other.value) } }
    case (.array(let elements), .array(let others)):
      var rest = elements[...]
      return others.allSatisfy { other in
        guard let index = rest.firstIndex(where: { $0.holds(other) }) else { return false }
        rest = rest[(index + 1)...]
        return true
      }
    default:
      if let text = string, let other = other.string { return text == other }
      return self == other
    }
  }
}
