// Prints statements as JSON objects: which members there are is for the table to say, in which order for the printer.

/// What the document and the canonical form have in common: every statement is an object of its members.
protocol StatementPrinter {
  /// By construct, the members of its object, in the order in which they are printed.
  static var members: [[StatementMember]] { get }
  var charter: Charter { get }
  var json: JSONWriter { get set }
  /// The statements of one construct in a statement's block.
  func statements(_ construct: Construct, in owner: StatementID) -> [StatementID]
  /// Ends a statement's object, perhaps with members beyond those that it declares.
  mutating func endStatement(_ statement: StatementID)
}

extension StatementPrinter {
  mutating func printMembers(_ statement: StatementID) {
    let entries = charter.entries(statement)
    for member in Self.members[Int(statement.construct.rawValue)] {
      switch member.content {
      case .field(let place):
        if entries[place].value.isAbsent { continue }
        json.key(word: member.key)
        json.value(entries[place].value, charter)
      case .statements(let content):
        let contents = statements(content, in: statement)
        if Vocabulary.row(content).once {
          guard let section = contents.first, saysSomething(section) else { continue }
          json.key(word: member.key)
          printStatement(section)
        } else if !contents.isEmpty {
          json.key(word: member.key)
          json.beginArray()
          for statement in contents { printStatement(statement) }
          json.endArray()
        }
      case .format:
        json.key(word: member.key)
        json.number(CanonicalJSON.format)
      }
    }
  }

  private mutating func printStatement(_ statement: StatementID) {
    json.beginObject()
    printMembers(statement)
    endStatement(statement)
  }

  /// Whether anything stands in a section.
  private func saysSomething(_ section: StatementID) -> Bool {
    charter.entries(section).contains { !$0.value.isAbsent }
      || Vocabulary.row(section.construct).contents.contains { !statements($0, in: section).isEmpty }
  }
}
