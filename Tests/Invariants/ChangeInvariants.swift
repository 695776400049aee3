// What must hold of a text that is parsed after an earlier state of it: the same as if it were parsed alone.

import CharterKit

extension Invariants {
  /// The differences from a fresh parse.
  package static func problems(of parsed: ParsedSource, reading bytes: [UInt8]) -> [String] {
    var invariants = Invariants()
    let found = EditorDocument(parsed).analysis
    let fresh = Analysis(bytes)
    // Except for private keys, which are removed when a file is read.
    invariants.expect(found.source.bytes == fresh.source.bytes, "after a change: the source is not the file")
    invariants.expect(found.tree.tokens == fresh.tree.tokens, "after a change: other tokens")
    invariants.expect(found.tree.language == fresh.tree.language, "after a change: another language")
    invariants.compareNodes(found.tree.nodes, fresh.tree.nodes)
    invariants.compareFindings(found.findings, fresh.findings)
    return invariants.problems
  }

  /// Parses the bytes after a text that is missing a piece of them, and that text after the bytes.
  package static func problems(followingChangeIn bytes: [UInt8]) -> [String] {
    // A different piece for each text, but always the same one.
    let draw = bytes.reduce(7 as UInt32) { ($0 &* 31) &+ UInt32($1) }
    let start = Int(draw) % (bytes.count + 1)
    let end = min(bytes.count, start + Int(draw >> 16) % 23 + 1)
    let part = Array(bytes[..<start] + bytes[end...])
    let whole = ParsedSource(SourceText(bytes))
    let after = ParsedSource(SourceText(part), after: whole)
    return problems(of: after, reading: part)
      + problems(of: ParsedSource(SourceText(bytes), after: after), reading: bytes)
  }

  /// Symbols may have other numbers, but equal words have equal symbols.
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
        there[one.symbol, default: other.symbol] == other.symbol
          && back[other.symbol, default: one.symbol] == one.symbol,
        "after a change: another name at token \(one.firstToken)")
      there[one.symbol] = other.symbol
      back[other.symbol] = one.symbol
    }
  }

  private mutating func compareFindings(_ found: [Finding], _ fresh: [Finding]) {
    expect(found.count == fresh.count, "after a change: \(found.count) findings in place of \(fresh.count)")
    for (one, other) in zip(found, fresh) {
      expect(Self.isSame(one, other), "after a change: \(one) in place of \(other)")
    }
  }

  private static func isSame(_ one: Finding, _ other: Finding) -> Bool {
    one.rule === other.rule && one.range == other.range && one.variant == other.variant && one.waiver == other.waiver
      && isSame(one.arguments, other.arguments)
      && one.related.elementsEqual(other.related) {
        $0.range == $1.range && $0.label == $1.label && isSame($0.arguments, $1.arguments)
      }
      && one.fixes.elementsEqual(other.fixes) {
        $0.title.inEveryLanguage == $1.title.inEveryLanguage && $0.edits == $1.edits
          && isSame($0.arguments, $1.arguments)
      }
  }

  private static func isSame(_ some: [Argument], _ others: [Argument]) -> Bool {
    some.elementsEqual(others) { isSame($0, $1) }
  }

  private static func isSame(_ one: Argument, _ other: Argument) -> Bool {
    switch (one, other) {
    case (.name(let one), .name(let other)): one == other
    case (.source(let one), .source(let other)): one == other
    case (.text(let one), .text(let other)): one == other
    case (.construct(let one), .construct(let other)): one == other
    case (.attribute(let one), .attribute(let other)): one == other
    case (.option(let one), .option(let other)): one == other
    case (.language(let one), .language(let other)): one == other
    case (.number(let one), .number(let other)): one == other
    case (.phrase(let one), .phrase(let other)): one.inEveryLanguage == other.inEveryLanguage
    case (.code(let one), .code(let other)): one == other
    case (.scalar(let one), .scalar(let other)): one == other
    case (.list(let one), .list(let other)): isSame(one, other)
    case (.choice(let one), .choice(let other)): isSame(one, other)
    default: false
    }
  }
}

extension Phrase {
  fileprivate var inEveryLanguage: [String] { Language.allCases.map { self[$0] } }
}
