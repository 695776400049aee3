// Whether a name leads to the thing that it was given to.

extension Charter {
  /// False for a thing without a name, and where something else had the name first, which is reported: nothing can
  /// refer to it, so that nothing does says nothing.
  func isKnown(_ name: Name?, as statement: StatementID) -> Bool {
    guard let name, declarations.indices.contains(Int(name.symbol.number)) else { return false }
    return declarations[Int(name.symbol.number)] == statement
  }
}
