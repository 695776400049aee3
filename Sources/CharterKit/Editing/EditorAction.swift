// What can be done to a piece of a document at one stroke.

public enum EditorActionKind: Sendable {
  case quickFix, fixAll, refactor
}

/// What is worked out only when it is chosen.
public enum EditorRequest: Equatable, Sendable {
  case fixAll
  case translate(Language)

  /// `fixAll`, `translate.nl`.
  public var code: String {
    switch self {
    case .fixAll: "fixAll"
    case .translate(let language): "translate." + language.code
    }
  }

  public init?(code: String) {
    let wanted = Array(code.utf8)
    let all = [EditorRequest.fixAll] + Language.allCases.map { EditorRequest.translate($0) }
    guard let found = all.first(where: { $0.code.utf8.elementsEqual(wanted) }) else { return nil }
    self = found
  }
}

public enum EditorActionEffect: Sendable {
  case edits([Edit])
  /// `EditorDocument.edits(for:)` gives the edits.
  case request(EditorRequest)
}

/// Something that can be done.
public struct EditorAction: Sendable {
  public let title: String
  public let kind: EditorActionKind
  /// Whether it mends its finding and settles nothing: an editor may make it without asking which.
  public let isPreferred: Bool
  /// The number of the finding that is gone afterwards.
  public let finding: Int?
  public let effect: EditorActionEffect
}
