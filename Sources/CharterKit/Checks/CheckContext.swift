// The context of a check: the charter and everything that was computed about it once.

/// A charter with its flow of value. A check sees all of it, but never another check.
package struct CheckContext: Sendable {
  package let charter: Charter
  package let flow: ValueFlow
  package let completeness: Completeness
  let tree: SyntaxTree

  init(_ charter: Charter, _ tree: SyntaxTree) {
    self.charter = charter
    self.tree = tree
    flow = ValueFlow(charter)
    completeness = Completeness(charter, flow, tree)
  }
}
