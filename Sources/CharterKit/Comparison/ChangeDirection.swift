// Whether a partner brings, gains or commits to more than before, to less, or to something else.

/// Judges one changed field of what a party brings, gains or commits to.
struct ChangeDirection {
  let old: Charter
  let new: Charter

  /// Nil where more and less make no sense: a text, a name, who recognises it, or the same in other words.
  func direction(_ change: Change) -> Change.Direction? {
    guard case .changed(.attribute(let attribute)) = change.kind, !change.isSameInEffect else { return nil }
    switch change.construct {
    case .brings, .gains, .commits: break
    case .charter, .partner, .needs, .signatory, .observer, .stakeholder, .aim, .aspect, .risk, .responsibility,
      .success, .project, .communication, .meeting, .channel, .transparency, .shares, .teaming, .terms, .article,
      .waive:
      return nil
    }
    if attribute == .recognised || attribute == .nature { return nil }
    switch (change.oldValue, change.newValue) {
    case (.quantity(let before), .quantity(let after)): return direction(before, after)
    case (.means(let before), .means(let after)):
      if after.isSuperset(of: before) { return .more }
      return after.isSubset(of: before) ? .less : .otherwise
    case (.references, .references):
      if change.gone.isEmpty, change.come.isEmpty { return nil }
      if change.gone.isEmpty { return .more }
      return change.come.isEmpty ? .less : .otherwise
    case (.absent, .references), (.absent, .means): return .more
    case (.references, .absent), (.means, .absent): return .less
    default: return .otherwise
    }
  }

  private func direction(_ before: Quantity, _ after: Quantity) -> Change.Direction {
    guard old.source.slice(before.unit).elementsEqual(new.source.slice(after.unit)) else { return .otherwise }
    switch (before.interval, after.interval) {
    case (nil, nil): break
    case (let was?, let now?):
      guard was.unit.exchangeName.utf8.elementsEqual(now.unit.exchangeName.utf8),
        old.source.slice(was.number).elementsEqual(new.source.slice(now.number))
      else { return .otherwise }
    default: return .otherwise
    }
    switch DecimalOrder.compare(old.source.slice(before.number), new.source.slice(after.number)) {
    case .less: return .less
    case .equal: return .otherwise
    case .more: return .more
    }
  }
}

extension ChangePhrases {
  /// The opening words of a change in this direction.
  func words(_ direction: Change.Direction) -> Words {
    switch direction {
    case .more: more ?? changed
    case .less: less ?? changed
    case .otherwise: otherwise ?? changed
    }
  }
}
