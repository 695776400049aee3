// The words that a change begins with, for each kind of statement.

/// How the changes of one kind of statement begin, in lowercase, to stand before a colon and the statement's text.
struct ChangeLeads {
  let added: Words
  let removed: Words
  let changed: Words
  let reordered: Words
  /// Of what a partner brings, gains or commits to.
  var more: Words?
  var less: Words?
  var otherwise: Words?

  func words(_ direction: Change.Direction) -> Words {
    switch direction {
    case .more: more ?? changed
    case .less: less ?? changed
    case .otherwise: otherwise ?? changed
    }
  }
}

extension ChangeLeads {
  /// Of a section that is compared field by field.
  static let none = ChangeLeads(added: Words(""), removed: Words(""), changed: Words(""), reordered: Words(""))
}
