// What finds the findings of one rule in a charter.

/// A rule, and the function that looks for what breaks it: at a whole charter, once.
struct Check: Sendable {
  let rule: Rule
  /// Nil where lexer, parser or lowering report the finding themselves.
  let run: (@Sendable (CheckContext, inout FindingList) -> Void)?

  init(_ rule: Rule, _ run: (@Sendable (CheckContext, inout FindingList) -> Void)? = nil) {
    self.rule = rule
    self.run = run
  }
}
