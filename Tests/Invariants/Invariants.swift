// What must hold of any file, shared by the tests and the fuzzer.

import CharterKit

/// The violations found for some bytes, one per line; empty if there are none.
package struct Invariants {
  package private(set) var problems: [String] = []

  /// Parses the bytes, and makes and checks everything that can be made of them, as the fuzzer does with each input.
  package static func allProblems(reading bytes: [UInt8]) -> [String] {
    let analysis = Analysis(bytes)
    // One language per input; other inputs have other languages.
    let language = Language(rawValue: UInt8(bytes.count % Language.allCases.count)) ?? .english
    return problems(of: analysis, reading: bytes)
      + problems(inOutputsOf: analysis, language: language)
      + problems(inLayoutOf: analysis)
      + problems(inTranslationOf: analysis, to: language)
      + problems(inEditorOf: analysis)
      + problems(followingChangeIn: bytes)
      // Also the difference from a part of it to the whole.
      + problems(inDifferenceOf: Analysis(Array(bytes[..<(bytes.count / 2)])), and: analysis, language: language)
  }

  /// Parses the bytes, and checks the tree and the findings.
  package static func problems(reading bytes: [UInt8]) -> [String] { problems(of: Analysis(bytes), reading: bytes) }

  /// Checks the tree and the findings.
  package static func problems(of analysis: Analysis, reading bytes: [UInt8]) -> [String] {
    var invariants = Invariants()
    // Except for private keys, which are removed when a file is read.
    let bytes = SourceText(bytes).bytes
    invariants.expect(analysis.source.bytes == bytes, "the source is not the file")
    invariants.expect(analysis.tree.text == bytes, "tokens and gaps are not the file")
    invariants.checkTokens(analysis.tree.tokens, bytes)
    invariants.checkNodes(analysis.tree)
    invariants.checkFindings(analysis, bytes)
    return invariants.problems
  }

  /// Records `problem` unless the condition holds, up to ten times.
  mutating func expect(_ condition: Bool, _ problem: @autoclosure () -> String) {
    if !condition, problems.count < 10 { problems.append(problem()) }
  }

  // MARK: Tokens and nodes

  private mutating func checkTokens(_ tokens: [Token], _ bytes: [UInt8]) {
    var end: UInt32 = 0
    for (index, token) in tokens.enumerated() {
      let isLast = index == tokens.count - 1
      expect(token.start >= end && token.end >= token.start, "token \(index) begins before the one before it ends")
      expect((token.start == token.end) == isLast, "token \(index) is empty, or the last is not")
      expect((token.kind == .endOfFile) == isLast, "token \(index) is the end of the file, or the last is not")
      end = token.end
    }
    expect(tokens.last.map { Int($0.end) } == bytes.count, "the last token does not stand at the end")
  }

  /// Pre-order: each node is inside its parent and after its elder siblings, in nodes and in tokens.
  private mutating func checkNodes(_ tree: SyntaxTree) {
    struct Parent {
      let end: UInt32
      let endToken: UInt32
      /// Where its next child may begin.
      var nextToken: UInt32
    }
    let nodes = tree.nodes
    expect(nodes.first.map { $0.kind == .file && Int($0.end) == nodes.count } ?? false, "node 0 is not the whole file")
    var parents: [Parent] = []
    for (index, node) in nodes.enumerated() {
      while let last = parents.last, Int(last.end) <= index { parents.removeLast() }
      expect(Int(node.end) > index && Int(node.end) <= nodes.count, "node \(index) ends at \(node.end)")
      expect(
        node.firstToken <= node.endToken && Int(node.endToken) <= tree.tokens.count,
        "node \(index) has the tokens \(node.firstToken)–\(node.endToken)")
      if let parent = parents.last {
        expect(node.end <= parent.end && node.endToken <= parent.endToken, "node \(index) ends after its parent")
        expect(node.firstToken >= parent.nextToken, "node \(index) begins before its elder sibling ends")
        parents[parents.count - 1].nextToken = node.endToken
      } else {
        expect(index == 0, "node \(index) has no parent")
      }
      parents.append(Parent(end: node.end, endToken: node.endToken, nextToken: node.firstToken))
    }
  }

  // MARK: Findings

  private mutating func checkFindings(_ analysis: Analysis, _ bytes: [UInt8]) {
    var start: UInt32 = 0
    var counts: [Severity: Int] = [:]
    for finding in analysis.findings {
      let code = finding.rule.code
      checkRange(finding.range, bytes, "\(code)")
      expect(finding.range.start >= start, "\(code) comes after a later finding")
      start = finding.range.start
      expect(finding.rule.messages.indices.contains(finding.variant), "\(code) has no message \(finding.variant)")
      for related in finding.related {
        checkRange(related.range, bytes, "a related place of \(code)")
        expect(
          finding.rule.labels.isEmpty || finding.rule.labels.indices.contains(related.label),
          "\(code) has no label \(related.label)")
      }
      for fix in finding.fixes {
        var end: UInt32 = 0
        for edit in fix.edits {
          checkRange(edit.range, bytes, "an edit of \(code)")
          expect(edit.range.start >= end, "edits of \(code) overlap")
          end = edit.range.end
        }
        expect(!fix.edits.isEmpty, "a fix of \(code) changes nothing")
      }
      expect(!finding.isWaived || finding.severity != .error, "an error is waived: \(code)")
      expect(finding.severity == finding.rule.severity || finding.rule.errors != nil, "\(code) has another severity")
      if !finding.isWaived { counts[finding.severity, default: 0] += 1 }
    }
    for severity in Severity.allCases { counts[severity, default: 0] += analysis.omitted.count(of: severity) }
    expect(
      analysis.findings.count <= 4 * FindingList.limit + Rule.all.count,
      "\(analysis.findings.count) findings are kept")
    expect(
      analysis.errorCount == counts[.error, default: 0] && analysis.warningCount == counts[.warning, default: 0]
        && analysis.hintCount == counts[.hint, default: 0], "findings are not counted right")
  }

  private mutating func checkRange(_ range: ByteRange, _ bytes: [UInt8], _ what: @autoclosure () -> String) {
    expect(range.start <= range.end && Int(range.end) <= bytes.count, "\(what()) extends beyond the end of the file")
    guard Int(range.end) <= bytes.count, range.start <= range.end else { return }
    expect(
      Self.isBoundary(Int(range.start), bytes) && Self.isBoundary(Int(range.end), bytes),
      "\(what()) begins or ends inside a character")
  }

  /// Whether this offset is at a character boundary. Invalid bytes have boundaries on both sides.
  static func isBoundary(_ offset: Int, _ bytes: [UInt8]) -> Bool {
    guard offset < bytes.count, bytes[offset] & 0xC0 == 0x80 else { return true }
    var lead = offset - 1
    while lead >= 0, offset - lead < 4 {
      if bytes[lead] & 0xC0 != 0x80 {
        let length = bytes[lead] >= 0xF0 ? 4 : bytes[lead] >= 0xE0 ? 3 : bytes[lead] >= 0xC0 ? 2 : 1
        guard lead + length > offset, lead + length <= bytes.count else { return true }
        return String(validating: bytes[lead..<lead + length], as: UTF8.self) == nil
      }
      lead -= 1
    }
    return true
  }
}
