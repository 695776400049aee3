// The members of the JSON object that stands for a statement: its fields, and the statements in its block.

/// One member of a statement's object.
struct StatementMember {
  enum Content {
    /// Into `Charter.entries` of the statement.
    case field(Int)
    /// The statements of this construct in its block.
    case statements(Construct)
    /// The number of the canonical form.
    case format
  }

  let key: String
  let content: Content

  /// Name, text, attributes, then what may stand in its block: the order of the table.
  private static func ofTable(_ construct: Construct) -> [StatementMember] {
    let row = Vocabulary.row(construct)
    let fields = row.fields.enumerated().map { index, field in
      StatementMember(key: field.jsonKey(in: construct), content: .field(index))
    }
    return fields + row.contents.map { StatementMember(key: Vocabulary.row($0).key, content: .statements($0)) }
  }

  /// By construct, in the order of the table.
  static let inOrder: [[StatementMember]] = Construct.allCases.map { ofTable($0) }

  /// By construct, in the order of their keys (RFC 8785, 3.2.3), with the number of the form in the charter's object.
  /// Waivers are not part of what a charter declares.
  static let sorted: [[StatementMember]] = Construct.allCases.map { construct in
    var members = ofTable(construct).filter { member in
      if case .statements(.waive) = member.content { false } else { true }
    }
    if construct == .charter { members.append(StatementMember(key: "format", content: .format)) }
    return members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
  }
}

extension ConstructRow {
  /// What a statement may say, in the order in which `Charter.entries` lists it.
  var fields: [DeclaredField] {
    (name == .none ? [] : [.name]) + (text == .none ? [] : [.text]) + attributes.map { .attribute($0.attribute) }
  }
}

extension DeclaredField {
  /// The key under which it stands in a statement's object.
  fileprivate func jsonKey(in construct: Construct) -> String {
    switch self {
    case .name: "name"
    case .text: Vocabulary.row(construct).textKey
    case .attribute(let attribute): attribute.keyword(.english)
    }
  }
}
