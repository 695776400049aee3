// The findings of `charter check`, in words, as an editor shows them.

/// A finding with its words: the same ones that the command says.
public struct EditorFinding: Sendable {
  /// Its place among `Analysis.findings`; it names the finding as long as the text is the same.
  public let number: Int
  /// `B301`.
  public let code: String
  /// `no-gain`.
  public let name: String
  public let severity: Severity
  public let range: ByteRange
  /// What is wrong. Plain text that may hold an author's words; so are all others.
  public let message: String
  /// What to do about it.
  public let help: String
  /// Why it matters.
  public let why: String
  public let related: [EditorRelated]
  /// Ways to mend it: safe ones first, then the likeliest.
  public let fixes: [EditorFix]
  /// Whether it speaks of something that nothing uses, which an editor shows greyed.
  public let isUnnecessary: Bool
}

/// Another place that a finding has to do with.
public struct EditorRelated: Sendable {
  public let range: ByteRange
  public let message: String
}

/// A way to resolve a finding.
public struct EditorFix: Sendable {
  public let title: String
  /// Whether it may be made unasked.
  public let isSafe: Bool
  public let edits: [Edit]
}

extension EditorDocument {
  /// What `charter check` finds, but for warnings that are waived; in the file's language, unless another is asked for.
  ///
  /// - Parameter limit: how many are wanted at most; of more, the first.
  public func findings(messages: Language? = nil, limit: Int = .max) -> [EditorFinding] {
    let wording = wording(messages)
    let shown = analysis.findings.indices.lazy.filter { !analysis.findings[$0].isWaived }
    return shown.prefix(max(0, limit)).map { number in
      let finding = analysis.findings[number]
      return EditorFinding(
        number: number, code: finding.kind.code, name: finding.kind.name, severity: finding.severity,
        range: finding.range, message: wording.message(finding), help: wording.help(finding),
        why: wording.why(finding),
        related: finding.related.map { EditorRelated(range: $0.range, message: wording.label($0, of: finding)) },
        fixes: finding.fixes.map { EditorFix(title: wording.title($0), isSafe: $0.isSafe, edits: $0.edits) },
        isUnnecessary: finding.kind === FindingKind.unusedContribution || finding.kind === FindingKind.listedTwice)
    }
  }

  func wording(_ messages: Language? = nil) -> Wording {
    Wording(source, file: language, messages: messages ?? language)
  }
}
