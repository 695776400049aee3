// Where a name was given, and where it is used.

/// Where a name leads.
public struct EditorTarget: Sendable {
  /// The name that was asked about.
  public let origin: ByteRange
  /// The whole statement that gives the name.
  public let range: ByteRange
  /// The name in that statement.
  public let selection: ByteRange
}

/// A place of a name; it is written where a statement gives it, and read elsewhere.
public struct EditorHighlight: Equatable, Sendable {
  public let range: ByteRange
  public let isWrite: Bool
}

extension EditorDocument {
  /// The statement that gives the name at an offset; of two with one name, the first.
  public func definition(at offset: Int) -> EditorTarget? {
    guard let (origin, all) = names(at: offset), let given = all.first(where: { $0.isDeclaration }) else { return nil }
    return EditorTarget(
      origin: origin.range, range: tree.range(tree.nodes[given.statement]), selection: given.range)
  }

  /// Every place of the name at an offset, in source order.
  public func references(at offset: Int, includesDeclaration: Bool) -> [ByteRange] {
    guard let (_, all) = names(at: offset) else { return [] }
    return all.filter { includesDeclaration || !$0.isDeclaration }.map { $0.range }
  }

  /// Every place of the name at an offset, in source order.
  public func highlights(at offset: Int) -> [EditorHighlight] {
    guard let (_, all) = names(at: offset) else { return [] }
    return all.map { EditorHighlight(range: $0.range, isWrite: $0.isDeclaration) }
  }
}
