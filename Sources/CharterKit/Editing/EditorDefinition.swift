// Where a name is declared, and where it is used.

/// The declaration of a name.
public struct EditorTarget: Sendable {
  /// The name that was asked about.
  public let origin: ByteRange
  /// The whole declaring statement.
  public let range: ByteRange
  /// The name within that statement.
  public let selection: ByteRange
}

/// An occurrence of a name: a write where a statement declares it, a read elsewhere.
public struct EditorHighlight: Equatable, Sendable {
  public let range: ByteRange
  public let isWrite: Bool
}

extension EditorDocument {
  /// The statement that declares the name at a byte offset; if two declare the same name, the first.
  public func definition(at offset: Int) -> EditorTarget? {
    guard let (origin, all) = names(at: offset), let given = all.first(where: { $0.isDeclaration }) else { return nil }
    return EditorTarget(
      origin: origin.range, range: tree.range(tree.nodes[given.statement]), selection: given.range)
  }

  /// Every occurrence of the name at a byte offset, in source order.
  public func references(at offset: Int, includesDeclaration: Bool) -> [ByteRange] {
    guard let (_, all) = names(at: offset) else { return [] }
    return all.filter { includesDeclaration || !$0.isDeclaration }.map { $0.range }
  }

  /// Every occurrence of the name at a byte offset, in source order.
  public func highlights(at offset: Int) -> [EditorHighlight] {
    guard let (_, all) = names(at: offset) else { return [] }
    return all.map { EditorHighlight(range: $0.range, isWrite: $0.isDeclaration) }
  }
}
