// Symbol search, by letters of a name or part of a text, ignoring case.

import CharterKit

/// The user's search text.
struct SymbolQuery {
  private let wanted: [Unicode.Scalar]

  init(_ query: String) { wanted = Array(query.lowercased().unicodeScalars) }

  /// The letters need not be adjacent in a name.
  func matches(_ symbol: EditorFlatSymbol) -> Bool {
    wanted.isEmpty || matches(name: symbol.name) || matches(text: symbol.detail)
  }

  private func matches(text: String) -> Bool {
    let scalars = Array(text.lowercased().unicodeScalars)
    return scalars.indices.contains { scalars[$0] == wanted[0] && scalars[$0...].starts(with: wanted) }
  }

  private func matches(name text: String) -> Bool {
    var next = 0
    for scalar in text.lowercased().unicodeScalars where scalar == wanted[next] {
      next += 1
      if next == wanted.count { return true }
    }
    return false
  }
}
