// The search for a symbol: letters in their order, not necessarily side by side, whatever their case.

import CharterKit

/// What a client's user typed to find something by.
struct SymbolQuery {
  private let wanted: [Unicode.Scalar]

  init(_ query: String) { wanted = Array(query.lowercased().unicodeScalars) }

  func matches(_ symbol: EditorFlatSymbol) -> Bool { matches(symbol.name) || matches(symbol.detail) }

  private func matches(_ text: String) -> Bool {
    if wanted.isEmpty { return true }
    var next = 0
    for scalar in text.lowercased().unicodeScalars where scalar == wanted[next] {
      next += 1
      if next == wanted.count { return true }
    }
    return false
  }
}
