// The opening words of a change, for each kind of statement.

/// How the changes to one kind of statement begin: in lowercase, for use before a colon and the statement's text.
struct ChangePhrases {
  let added: Words
  let removed: Words
  let changed: Words
  let reordered: Words
  /// For what a partner brings, gains or commits to.
  var more: Words?
  var less: Words?
  var otherwise: Words?
}

extension ChangePhrases {
  /// Of a section that is compared field by field.
  static let none = ChangePhrases(added: Words(""), removed: Words(""), changed: Words(""), reordered: Words(""))
}
