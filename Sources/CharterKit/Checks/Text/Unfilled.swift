// W011: a placeholder for something that is still to be agreed.

extension Rule {
  static let unfilled: Rule = Rule(
    "W011", "unfilled", .error,
    Phrase(
      en: "The text of {0} is not filled in yet: {1} is only a placeholder.",
      nl: "De tekst van {0} is nog niet ingevuld: {1} houdt alleen de plaats open.",
      fr: "Le texte de {0} n’est pas encore rempli : {1} ne fait que garder la place."),
    help: Phrase(
      en: "Write down what you agree on; if there is nothing to agree on, remove it.",
      nl: "Schrijf op wat jullie afspreken; is er niets af te spreken, haal het dan weg.",
      fr: "Écrivez ce dont vous convenez ; s’il n’y a rien à convenir, enlevez-le."),
    why: Phrase(
      en: "A blank is not an agreement: nobody can know what was signed.",
      nl: "Wat openblijft, is geen afspraak: niemand kan weten wat er getekend is.",
      fr: "Une place laissée ouverte n’est pas un accord : nul ne peut savoir ce qui a été signé."),
    seed: "Gevraagd engagement duidelijk uitspreken en samen erkennen",
    bad: .inPartner("needs Rooms \"…\""), good: .inPartner("signatory \"N.N.\" role \"For the student council\""))
}

extension Check {
  static let unfilled = Check(.unfilled) { context, findings in Unfilled.check(context, &findings) }
}

/// Examines every text: a blank one counts as missing (S107), a placeholder as unfilled.
private enum Unfilled {
  static func check(_ context: CheckContext, _ findings: inout FindingList) {
    let tree = context.tree
    // A text belongs to the statement or attribute that began last: a statement's own text precedes everything else in
    // it.
    var owner = 0
    for index in tree.nodes.indices {
      switch tree.nodes[index].kind {
      case .statement, .attribute: owner = index
      case .text: look(at: index, of: owner, tree, &findings)
      case .file, .languageLine, .block, .name, .date, .dates, .option, .quantity, .interval, .skipped: break
      }
    }
  }

  private static func look(at index: Int, of owner: Int, _ tree: SyntaxTree, _ findings: inout FindingList) {
    let token = tree.tokens[Int(tree.nodes[index].firstToken)]
    // It is not known what an unclosed text says.
    guard token.isText, !token.flags.contains(.malformed) else { return }
    let text = TextValue(token)
    switch TextContent(text, in: tree.source, isName: isName(owner, tree)) {
    case .said: break
    case .blank: findings.add(.missingText, at: text.range, keyword(owner, tree), variant: 1)
    case .placeholder: findings.add(.unfilled, at: text.range, keyword(owner, tree), .text(text))
    }
  }

  /// Whether the text is the name of somebody, or the title of the charter.
  private static func isName(_ owner: Int, _ tree: SyntaxTree) -> Bool {
    switch tree.nodes[owner].construct {
    case .charter, .partner, .observer, .stakeholder, .signatory: tree.nodes[owner].attribute == nil
    case .brings, .gains, .needs, .commits, .aim, .aspect, .risk, .responsibility, .success, .project, .communication,
      .meeting,
      .channel, .transparency, .shares, .teaming, .terms, .article, .waive, nil:
      false
    }
  }

  private static func keyword(_ owner: Int, _ tree: SyntaxTree) -> Argument {
    let node = tree.nodes[owner]
    if let attribute = node.attribute { return .attribute(attribute) }
    return .construct(node.construct ?? .charter)
  }
}
