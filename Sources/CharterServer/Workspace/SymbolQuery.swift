// The search for a symbol: by letters of its name, or a piece of its text, whatever their case.

import CharterKit

/// What a client's user typed to find something by.
struct SymbolQuery {
  private let wanted: [Unicode.Scalar]

  init(_ query: String) { wanted = Array(query.lowercased().unicodeScalars) }

  /// In a name the letters need not stand side by side.
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
