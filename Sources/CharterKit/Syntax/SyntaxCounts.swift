// How many of each construct and name a file has.

/// Counted while the tree is built, so that arrays derived from it can be allocated at full size.
struct SyntaxCounts: Sendable {
  private var statements = [Int](repeating: 0, count: Construct.allCases.count)
  /// Statements that have a name.
  private(set) var namedStatements = 0
  private(set) var namesInValues = 0

  subscript(construct: Construct) -> Int { statements[Int(construct.rawValue)] }

  @inline(__always)
  mutating func add(_ construct: Construct) { statements[Int(construct.rawValue)] += 1 }

  @inline(__always)
  mutating func addNamedStatement() { namedStatements += 1 }

  @inline(__always)
  mutating func addNameInValue() { namesInValues += 1 }
}
