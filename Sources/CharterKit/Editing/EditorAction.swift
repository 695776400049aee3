// Code actions: what an editor can do to a document in one step.

package enum EditorActionKind: Sendable {
  case quickFix, fixAll, refactor
}

/// An action whose edits are computed only when it is chosen.
package enum EditorRequest: Equatable, Sendable {
  case fixAll
  case translate(Language)

  /// A stable identifier such as `fixAll` or `translate.nl`.
  package var code: String {
    switch self {
    case .fixAll: "fixAll"
    case .translate(let language): "translate." + language.code
    }
  }

  /// Reads an identifier as `code` gives it; nil for any other text.
  package init?(code: String) {
    let wanted = Array(code.utf8)
    let all = [EditorRequest.fixAll] + Language.allCases.map { EditorRequest.translate($0) }
    guard let found = all.first(where: { $0.code.utf8.elementsEqual(wanted) }) else { return nil }
    self = found
  }
}

package enum EditorActionEffect: Sendable {
  case edits([Edit])
  /// `EditorDocument.edits(for:)` computes the edits.
  case request(EditorRequest)
}

/// An action to offer.
package struct EditorAction: Sendable {
  package let title: String
  package let kind: EditorActionKind
  /// Whether it fixes its finding without deciding anything for the author, so an editor may apply it without asking.
  package let isPreferred: Bool
  /// The number (`EditorFinding.number`) of the finding that it resolves.
  package let finding: Int?
  package let effect: EditorActionEffect
}
