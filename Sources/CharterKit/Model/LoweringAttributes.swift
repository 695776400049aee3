// What the attributes of a statement say, read along the list of its properties.

extension Lowering {
  /// Which attribute of which statement is being read.
  struct Reading {
    var construct = Construct.charter
    var attribute = Attribute.form
    /// The attribute's node.
    var node = 0
    /// Whether a value was written that is none.
    var hasNoValue = false
  }

  /// Reads the attributes of a statement.
  ///
  /// - Returns: whether a value could not be read, which is reported.
  @discardableResult
  mutating func read<S: DeclaredStatement>(_ construct: Construct, _ statement: Int, into value: inout S) -> Bool {
    var isIncomplete = false
    var attributes = StatementCursor(tree, statement)
    while let (attribute, node) = tree.nextAttribute(&attributes) {
      reading = Reading(construct: construct, attribute: attribute, node: node)
      value.visitAttributes(&self)
      if isDamaged(node) || reading.hasNoValue { isIncomplete = true }
    }
    return isIncomplete
  }

  /// The warning that a `check` names; anything else, errors too, can't be waived.
  private mutating func warningKind(_ attribute: Int) -> Rule? {
    for child in tree.children(attribute) where tree.nodes[child].kind == .name {
      let range = tree.range(tree.nodes[child])
      let word = tree.source.string(range)
      if let kind = Rule.find(word), kind.severity != .error { return kind }
      let names = Rule.all.filter { $0.severity != .error }.map { $0.name }
      findings.add(
        .unknownOption, at: range, .source(range), variant: 1,
        fixes: EditDistance.nearest(word, in: names).map { [.replace(range, by: $0, .forAPerson)] } ?? [])
    }
    return nil
  }
}

extension Lowering: AttributeVisitor {
  @inline(__always)
  mutating func visit(_ attribute: Attribute, _ text: inout TextValue?) {
    if attribute == reading.attribute { text = textValue(reading.node) }
  }

  @inline(__always)
  mutating func visit(_ attribute: Attribute, texts: inout IndexRange<TextValue>) {
    if attribute == reading.attribute { textValues(reading.node, &texts) }
  }

  @inline(__always)
  mutating func visit(_ attribute: Attribute, _ option: inout KeywordOption?) {
    if attribute == reading.attribute { option = optionValue(reading.node) }
  }

  @inline(__always)
  mutating func visit(_ attribute: Attribute, _ means: inout MeansSet) {
    if attribute == reading.attribute { means.formUnion(meansValue(reading.node)) }
  }

  @inline(__always)
  mutating func visit(_ attribute: Attribute, _ quantity: inout Quantity?) {
    if attribute == reading.attribute { quantity = quantityValue(reading.node) }
  }

  @inline(__always)
  mutating func visit(_ attribute: Attribute, _ day: inout CalendarDay?, at range: inout ByteRange) {
    if attribute == reading.attribute, let value = dayValue(reading.node) { (day, range) = value }
  }

  @inline(__always)
  mutating func visit(_ attribute: Attribute, _ period: inout Period?) {
    guard attribute == reading.attribute else { return }
    period = periodValue(reading.node)
    if period == nil { reading.hasNoValue = true }
  }

  @inline(__always)
  mutating func visit(_ attribute: Attribute, _ interval: inout Interval?) {
    if attribute == reading.attribute { interval = intervalValue(reading.node) }
  }

  @inline(__always)
  mutating func visit(_ attribute: Attribute, _ party: inout Reference?) {
    if attribute == reading.attribute, let value = partyValue(reading.node) { party = value }
  }

  @inline(__always)
  mutating func visit(_ attribute: Attribute, _ parties: inout PartyList) {
    guard attribute == reading.attribute else { return }
    addParties(
      reading.node, to: &parties, inPartner: Lexicon.shared.mayStand(reading.construct, in: .partner))
  }

  @inline(__always)
  mutating func visit(_ attribute: Attribute, _ references: inout ReferenceList) {
    if attribute == reading.attribute { addReferences(reading.node, to: &references) }
  }

  @inline(__always)
  mutating func visit(_ attribute: Attribute, _ check: inout Rule?) {
    if attribute == reading.attribute { check = warningKind(reading.node) }
  }
}
