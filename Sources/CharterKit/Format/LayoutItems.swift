// The items of a block: their order, and the blank lines between them.

/// One item in a block or at the top level of the file.
struct LayoutItem {
  enum Kind {
    case languageLine, attribute, statement
    /// Can't be parsed, or contains a mistake: stays unchanged.
    case broken
  }

  let kind: Kind
  let node: Int
  /// The last of several nodes that stay together unchanged; otherwise the node itself.
  var lastNode: Int
  /// The position of an attribute in the table.
  let order: Int
  /// Blank lines separate groups.
  var group: Int
  /// Whether the attribute is on its statement's line, so that a comment after it belongs to the statement.
  let isInHeader: Bool

  static let afterAttributes = Int.max
}

extension LayoutPrinter {
  /// Pushes the children of a block (or of the file) onto the stack of items, in source order.
  mutating func gatherInOrder(_ parent: Int) {
    let base = items.count
    var child = parent + 1
    let end = Int(nodes[parent].end)
    while child < end {
      let node = nodes[child]
      let first = Int(node.firstToken)
      if !isSound, items.count > base, !tokens[first].startsLine {
        // On the same line as the previous item: the two stay together unchanged.
        let previous = items.removeLast()
        items.append(
          LayoutItem(
            kind: .broken, node: previous.node, lastNode: child, order: LayoutItem.afterAttributes,
            group: previous.group, isInHeader: false))
      } else {
        var group = 0
        if let previous = items.last, items.count > base {
          group = previous.group + (hasBlankLine(before: first) ? 1 : 0)
        }
        items.append(item(child, group, isInHeader: false))
      }
      child = max(Int(node.end), child + 1)
    }
  }

  /// The item for a node.
  func item(_ index: Int, _ group: Int, isInHeader: Bool, in construct: Construct? = nil) -> LayoutItem {
    let node = nodes[index]
    let kind: LayoutItem.Kind
    switch node.kind {
    case .languageLine:
      kind = isFrozen(Int(node.firstToken), Int(node.endToken)) ? .broken : .languageLine
    case .attribute: kind = isSound || isRegularAttribute(index) ? .attribute : .broken
    case .statement: kind = isSound || !node.flags.contains(.misplaced) ? .statement : .broken
    case .file, .block, .name, .text, .date, .dates, .quantity, .interval, .option, .skipped: kind = .broken
    }
    var order = LayoutItem.afterAttributes
    if let construct, let attribute = node.attribute { order = LayoutTable.shared.order(of: attribute, in: construct) }
    return LayoutItem(
      kind: kind, node: index, lastNode: index, order: order, group: group, isInHeader: isInHeader)
  }

  /// Attributes in the table's order, then everything else in source order. Stable.
  mutating func sortItems(from base: Int) {
    var isSorted = true
    var index = base + 1
    while index < items.count {
      if items[index].order < items[index - 1].order { isSorted = false }
      index += 1
    }
    guard !isSorted else { return }
    // A copy of these only: the stack also holds the items of enclosing blocks.
    let unsorted = Array(items[base...])
    index = base
    for order in 0...LayoutTable.mostAttributes {
      for item in unsorted where min(item.order, LayoutTable.mostAttributes) == order {
        items[index] = item
        index += 1
      }
    }
  }

  /// Prints the items from `base` on, each on its own lines, with a blank line between groups.
  mutating func printItems(from base: Int, level: Int) {
    var previousGroup: Int?
    var index = base
    while index < items.count {
      let item = items[index]
      beginLine(
        of: Int(nodes[item.node].firstToken), level: level, blank: previousGroup.map { $0 != item.group } ?? false)
      previousGroup = item.group
      let end = Int(nodes[item.lastNode].endToken)
      var hasComment = !item.isInHeader
      switch item.kind {
      case .languageLine: printLanguageLine(item.node)
      case .attribute: printAttributeLine(item.node, level: level)
      case .statement: if printStatement(item.node, level: level) { hasComment = false }
      case .broken:
        putLines(Int(nodes[item.node].firstToken), end)
        hasComment = false
      }
      if hasComment { putTrailingComment(before: end) }
      index += 1
    }
  }

  private mutating func printLanguageLine(_ index: Int) {
    let first = Int(nodes[index].firstToken)
    let code = tokens[first + 1]
    let language = tree.language
    // If the keywords contradict it, which is reported, the line stays unchanged.
    if language.code.utf8.elementsEqual(tree.source.slice(code.range)) {
      put(language.keyword, spaced: false)
    } else {
      put(tokens[first], spaced: false)
    }
    put(code, spaced: true)
  }
}

/// The order of attributes, and which constructs keep their blocks, derived from the table of the language.
struct LayoutTable: Sendable {
  static let shared = LayoutTable()
  /// No construct takes more attributes than this.
  static let mostAttributes = 16

  /// Indexed by construct and attribute.
  private let orders: [UInt8]
  /// Constructs that can contain statements, and those with neither name nor text, which are sections.
  let containers: ConstructSet

  private init() {
    var orders = [UInt8](repeating: 0, count: Construct.allCases.count * Attribute.allCases.count)
    var containers: ConstructSet = []
    for row in Vocabulary.constructs {
      for (order, use) in row.attributes.prefix(Self.mostAttributes).enumerated() {
        orders[Int(row.construct.rawValue) * Attribute.allCases.count + Int(use.attribute.rawValue)] = UInt8(order)
      }
      if !row.contents.isEmpty || (row.name == .none && row.text == .none) {
        containers.insert(ConstructSet(row.construct))
      }
    }
    self.orders = orders
    self.containers = containers
  }

  @inline(__always)
  func order(of attribute: Attribute, in construct: Construct) -> Int {
    Int(orders[Int(construct.rawValue) * Attribute.allCases.count + Int(attribute.rawValue)])
  }
}
