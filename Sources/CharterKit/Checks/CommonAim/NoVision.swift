// G406: a charter without a vision.

extension Rule {
  static let noVision: Rule = Rule(
    "G406", "no-vision", .warning,
    Phrase(
      en: "This charter has no vision yet.", nl: "Dit charter heeft nog geen visie.",
      fr: "Cette charte n’a pas encore de vision."),
    help: Phrase(
      en: "Say with {0}, in a sentence or two, what will be different, and for whom.",
      nl: "Zeg met {0}, in een paar zinnen, wat er anders wordt en voor wie.",
      fr: "Dites avec {0}, en une ou deux phrases, ce qui va changer, et pour qui."),
    why: Phrase(
      en: "A vision tells newcomers, and the partners themselves a year from now, what it was all for.",
      nl: "Een visie zegt nieuwkomers, en over een jaar de partners zelf, waar het om begonnen was.",
      fr: "Une vision dit aux nouveaux venus, et aux partenaires dans un an, pourquoi tout a commencé."),
    seed: "visie hebben",
    bad: .file(
      """
      language en

      charter "Challenge Week" {
        aim Learning "Students learn by solving real questions" measure "Eight teams present"
        partner College "Hill College" {
          sector knowledge
          brings Coaches "Forty coaches for one week" as workforce toward Learning
          gains "A year of real cases" from Questions
        }
        partner Firm "Harbour Works" {
          sector business
          brings Questions "Four questions" as expertise toward Learning
          gains "Meets its next trainees" from Coaches
        }
      }

      """),
    good: .file(
      """
      language en

      charter "Challenge Week" {
        vision "Each goes home with something it can use"
        aim Learning "Students learn by solving real questions" measure "Eight teams present"
        partner College "Hill College" {
          sector knowledge
          brings Coaches "Forty coaches for one week" as workforce toward Learning
          gains "A year of real cases" from Questions
        }
        partner Firm "Harbour Works" {
          sector business
          brings Questions "Four questions" as expertise toward Learning
          gains "Meets its next trainees" from Coaches
        }
      }

      """))
}

extension Check {
  static let noVision = Check(.noVision) { context, findings in NoVision.check(context, &findings) }
}

private enum NoVision {
  static func check(_ context: CheckContext, _ findings: inout FindingList) {
    let charter = context.charter
    guard context.completeness.isCharterComplete else { return }
    guard charter.vision == nil, !isUnread(context.tree) else { return }
    let line = Attribute.vision.placeholder(charter.language)
    findings.add(
      .noVision, at: charter.anchor, .attribute(.vision),
      fixes: [context.put([line], into: charter.range, .attribute(.vision))])
  }

  /// Whether there is a vision that could not be read, which is reported.
  private static func isUnread(_ tree: SyntaxTree) -> Bool {
    for statement in tree.children(0) where tree.nodes[statement].construct == .charter {
      var attributes = StatementCursor(tree, statement)
      while let (attribute, _) = tree.nextAttribute(&attributes) {
        if attribute == .vision { return true }
      }
      break
    }
    return false
  }
}
