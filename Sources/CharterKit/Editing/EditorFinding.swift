// The findings of `charter check`, worded for display in an editor.

/// A finding with its wording, the same as in the command's output.
package struct EditorFinding: Sendable {
  /// Its index in `Analysis.findings`, which identifies it as long as the text stays the same.
  package let number: Int
  /// `B301`.
  package let code: String
  /// `no-gain`.
  package let name: String
  package let severity: Severity
  package let range: ByteRange
  /// What is wrong. Plain text that may contain an author's text, like the other messages here.
  package let message: String
  /// What to do about it.
  package let help: String
  /// Why it matters.
  package let why: String
  package let related: [EditorRelated]
  /// Ways to fix it: safe ones first, then the most likely.
  package let fixes: [EditorFix]
  /// Whether it is about something unused, which editors show greyed out.
  package let isUnnecessary: Bool
}

/// Another location related to a finding.
package struct EditorRelated: Sendable {
  package let range: ByteRange
  package let message: String
}

/// A way to fix a finding.
package struct EditorFix: Sendable {
  package let title: String
  /// Whether it may be applied without asking.
  package let isSafe: Bool
  package let edits: [Edit]
}

extension EditorDocument {
  /// The findings of `charter check`, without waived warnings; in the file's language unless another is requested.
  ///
  /// - Parameter limit: The maximum number of findings, counted from the first.
  package func findings(messages: Language? = nil, limit: Int = .max) -> [EditorFinding] {
    let wording = wording(messages)
    let shown = analysis.findings.indices.lazy.filter { !analysis.findings[$0].isWaived }
    return shown.prefix(max(0, limit)).map { number in
      let finding = analysis.findings[number]
      return EditorFinding(
        number: number, code: finding.rule.code, name: finding.rule.name, severity: finding.severity,
        range: finding.range, message: wording.message(finding), help: wording.help(finding),
        why: wording.why(finding),
        related: finding.related.map { EditorRelated(range: $0.range, message: wording.label($0, of: finding)) },
        fixes: finding.fixes.map { EditorFix(title: wording.title($0), isSafe: $0.isSafe, edits: $0.edits) },
        isUnnecessary: finding.rule === Rule.unusedContribution || finding.rule === Rule.listedTwice)
    }
  }

  func wording(_ messages: Language? = nil) -> Wording {
    Wording(source, file: language, messages: messages ?? language)
  }
}
