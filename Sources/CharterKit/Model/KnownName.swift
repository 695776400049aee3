// Whether a name resolves to the declaration that was given it.

extension Charter {
  /// False for a declaration without a name, and if another one declared the name first, which is reported: nothing can
  /// refer to it, so an absence of references is not a finding.
  func isKnown(_ name: DeclaredName?, as statement: StatementID) -> Bool {
    guard let name, declarations.indices.contains(Int(name.symbol.number)) else { return false }
    return declarations[Int(name.symbol.number)] == statement
  }
}
