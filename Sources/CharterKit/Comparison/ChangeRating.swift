// How much a change to one field matters, before we ask who loses by it.

/// Tells rewording from changes of substance.
struct ChangeRating {
  let old: Charter
  let new: Charter

  /// Wording covers a name in the file, an order, another way to say the same, and a text that keeps at least half of
  /// its words and, as far as `TextMeaning` can tell, its meaning. The texts of terms and articles, measures, places,
  /// and who takes part and signs are always substance, whatever the wording.
  func rating(_ change: Change) -> Change.Rating {
    guard case .changed(let field) = change.kind else { return change.kind == .reordered ? .wording : .substance }
    if change.isSameInEffect || change.differsInSpaceAlone { return .wording }
    switch field {
    case .name: return .wording
    case .text:
      switch change.construct {
      case .partner, .observer, .stakeholder, .signatory: return .substance
      case .charter, .brings, .gains, .needs, .commits, .aim, .aspect, .risk, .responsibility, .success, .project,
        .communication, .meeting, .channel, .transparency, .shares, .teaming, .terms, .article, .waive:
        return rating(change.oldValue, change.newValue)
      }
    case .attribute(.version): return .wording
    case .attribute(let attribute):
      switch (change.oldValue, change.newValue) {
      case (.text, .text): return isTerm(attribute) ? .substance : rating(change.oldValue, change.newValue)
      case (.texts, .texts), (.references, .references):
        return change.gone.isEmpty && change.come.isEmpty ? .wording : .substance
      case (.parties(let before), .parties(let after)):
        let isOrder =
          change.gone.isEmpty && change.come.isEmpty && before.all == after.all && before.others == after.others
        return isOrder ? .wording : .substance
      default: return .substance
      }
    }
  }

  private func rating(_ before: DeclaredValue, _ after: DeclaredValue) -> Change.Rating {
    guard case .text(let left) = before, case .text(let right) = after else { return .substance }
    return isRewording(left.decode(old.source), right.decode(new.source)) ? .wording : .substance
  }

  /// Whether two texts say much the same in other words, as far as a program can tell.
  func isRewording(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    let words = (TextWords(left), TextWords(right))
    let (before, after) = (Likeness(words: words.0.words), Likeness(words: words.1.words))
    guard Likeness.isAlike(before.shared(with: after), of: before.count + after.count) else { return false }
    let language = SubstanceWords.language(of: words.0.words + words.1.words, file: new.language)
    return TextMeaning(words.0, language).isKept(in: TextMeaning(words.1, language))
  }

  /// Texts that are themselves what was agreed.
  private func isTerm(_ attribute: Attribute) -> Bool {
    switch attribute {
    case .decisions, .disputes, .confidentiality, .ownership, .exit, .body, .place: true
    case .form, .version, .amends, .period, .vision, .context, .sector, .unit, .stance, .expects, .approach, .signing,
      .as,
      .amount, .toward, .from, .answers, .effort, .during, .nature, .recognised, .disclosure, .role, .key, .measure,
      .due, .shared, .lead, .by, .response, .with, .every, .safety, .understanding, .execution, .binding, .review,
      .check:
      false
    }
  }
}
