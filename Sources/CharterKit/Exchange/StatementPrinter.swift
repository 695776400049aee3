// Prints statements as JSON objects: which members there are is for the table to say, in which order for the printer.

/// What the document and the canonical form have in common: every statement is an object of its members.
protocol StatementPrinter {
  /// By construct, the members of its object, in the order in which they are printed.
  static var members: [[StatementMember]] { get }
  var charter: Charter { get }
  var json: JSONWriter { get set }
  /// Indices of the statements of one construct in a statement's block.
  func statements(_ construct: Construct, in owner: Construct, _ index: Int) -> [Int]
  /// Ends a statement's object, perhaps with members beyond those that it declares.
  mutating func endStatement(_ construct: Construct, _ index: Int)
}

extension StatementPrinter {
  mutating func printMembers(_ construct: Construct, _ index: Int) {
    let entries = charter.entries(construct, index)
    for member in Self.members[Int(construct.rawValue)] {
      switch member.content {
      case .field(let place):
        if entries[place].value.isAbsent { continue }
        json.key(word: member.key)
        json.value(entries[place].value, charter)
      case .statements(let content):
        let indices = statements(content, in: construct, index)
        if Vocabulary.row(content).once {
          guard indices.contains(where: { saysSomething(content, $0) }) else { continue }
          json.key(word: member.key)
          for index in indices.prefix(1) { printStatement(content, index) }
        } else if !indices.isEmpty {
          json.key(word: member.key)
          json.beginArray()
          for index in indices { printStatement(content, index) }
          json.endArray()
        }
      case .format:
        json.key(word: member.key)
        json.number(CanonicalJSON.format)
      }
    }
  }

  private mutating func printStatement(_ construct: Construct, _ index: Int) {
    json.beginObject()
    printMembers(construct, index)
    endStatement(construct, index)
  }

  /// Whether anything stands in a section.
  private func saysSomething(_ construct: Construct, _ index: Int) -> Bool {
    charter.entries(construct, index).contains { !$0.value.isAbsent }
      || Vocabulary.row(construct).contents.contains { !statements($0, in: construct, index).isEmpty }
  }
}
