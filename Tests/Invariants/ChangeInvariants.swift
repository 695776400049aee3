// What must hold of a text that is read after an earlier state of it: the same as if it were read alone.

import CharterKit

extension Invariants {
  /// Looks for what is otherwise than in a fresh reading.
  public static func problems(of parsed: ParsedSource, reading bytes: [UInt8]) -> [String] {
    var invariants = Invariants()
    let found = EditorDocument(parsed).analysis
    let fresh = Analysis(bytes)
    invariants.expect(found.source.bytes == bytes, "after a change: the source is not the file")
    invariants.expect(found.tree.tokens == fresh.tree.tokens, "after a change: other tokens")
    invariants.expect(found.tree.language == fresh.tree.language, "after a change: another language")
    invariants.compareNodes(found.tree.nodes, fresh.tree.nodes)
    invariants.compareFindings(found.findings, fresh.findings)
    return invariants.problems
  }

  /// Reads the bytes after a text that lacks a piece of them, and that one after the bytes.
  public static func problems(followingChangeIn bytes: [UInt8]) -> [String] {
    // Another piece for each text, and the same one each time.
    let draw = bytes.reduce(7 as UInt32) { ($0 &* 31) &+ UInt32($1) }
    let start = Int(draw) % (bytes.count + 1)
    let end = min(bytes.count, start + Int(draw >> 16) % 23 + 1)
    let part = Array(bytes[..<start] + bytes[end...])
    let whole = ParsedSource(SourceText(bytes))
    let after = ParsedSource(SourceText(part), after: whole)
    return problems(of: after, reading: part)
      + problems(of: ParsedSource(SourceText(bytes), after: after), reading: bytes)
  }

  /// Words may have other numbers, but the same ones have the same.
  private mutating func compareNodes(_ found: [Node], _ fresh: [Node]) {
    expect(found.count == fresh.count, "after a change: \(found.count) nodes in place of \(fresh.count)")
    var there: [Symbol: Symbol] = [:]
    var back: [Symbol: Symbol] = [:]
    for (one, other) in zip(found, fresh) {
      expect(
        one.kind == other.kind && one.detail == other.detail && one.flags == other.flags
          && one.firstToken == other.firstToken && one.endToken == other.endToken && one.end == other.end,
        "after a change: \(one) in place of \(other)")
      guard one.kind == .name else { continue }
      expect(
        there[one.symbol, default: other.symbol] == other.symbol && back[other.symbol, default: one.symbol] == one.symbol,
        "after a change: another name at token \(one.firstToken)")
      there[one.symbol] = other.symbol
      back[other.symbol] = one.symbol
    }
  }

  private mutating func compareFindings(_ found: [Finding], _ fresh: [Finding]) {
    expect(found.count == fresh.count, "after a change: \(found.count) findings in place of \(fresh.count)")
    for (one, other) in zip(found, fresh) {
      expect(
        one.kind === other.kind && one.range == other.range && Self.shown(one) == Self.shown(other),
        "after a change: \(Self.shown(one)) in place of \(Self.shown(other))")
    }
  }

  private static func shown(_ finding: Finding) -> String {
    "\(finding.kind.code) \(finding.range) \(finding.variant) \(finding.arguments) \(finding.related) \(finding.fixes)"
      + " \(String(describing: finding.waiver))"
  }
}
