// Where a name is declared, and where it is used.

/// The declaration of a name.
package struct EditorTarget: Sendable {
  /// The name that was asked about.
  package let origin: ByteRange
  /// The whole declaring statement.
  package let range: ByteRange
  /// The name within that statement.
  package let selection: ByteRange
}

/// An occurrence of a name: a write where a statement declares it, a read elsewhere.
package struct EditorHighlight: Equatable, Sendable {
  package let range: ByteRange
  package let isWrite: Bool
}

extension EditorDocument {
  /// The statement that declares the name at a byte offset; if two declare the same name, the first.
  package func definition(at offset: Int) -> EditorTarget? {
    guard let (origin, all) = names(at: offset), let given = all.first(where: { $0.isDeclaration }) else { return nil }
    return EditorTarget(
      origin: origin.range, range: tree.range(tree.nodes[given.statement]), selection: given.range)
  }

  /// Every occurrence of the name at a byte offset, in source order.
  package func references(at offset: Int, includesDeclaration: Bool) -> [ByteRange] {
    guard let (_, all) = names(at: offset) else { return [] }
    return all.filter { includesDeclaration || !$0.isDeclaration }.map { $0.range }
  }

  /// Every occurrence of the name at a byte offset, in source order.
  package func highlights(at offset: Int) -> [EditorHighlight] {
    guard let (_, all) = names(at: offset) else { return [] }
    return all.map { EditorHighlight(range: $0.range, isWrite: $0.isDeclaration) }
  }
}
