// B302: a partner whose gains all come from itself, or from nobody.

extension Rule {
  static let noMutualGain: Rule = Rule(
    "B302", "no-mutual-gain", .error,
    Phrase(
      en: "Nothing that {0} gains comes from another partner.",
      nl: "Niets van wat {0} wint, komt van een andere partner.",
      fr: "Rien de ce que {0} gagne ne vient d’un autre partenaire."),
    labels: NoMutualGain.labels,
    help: Phrase(
      en: "After {1}, name something that another partner brings, or an aim that another partner also works toward.",
      nl: "Noem achter {1} iets wat een andere partner inbrengt, of een doel waar ook een ander voor werkt.",
      fr: "Après {1}, nommez ce qu’un autre partenaire apporte, ou un but pour lequel un autre travaille aussi."),
    why: Phrase(
      en: "What a partner would have on its own anyway is not an added value of the partnership.",
      nl: "Wat een partner ook alleen zou hebben, is geen meerwaarde van het partnerschap.",
      fr: "Ce qu’un partenaire aurait aussi tout seul n’est pas une plus-value du partenariat."),
    seed: "met daarin een meerwaarde voor elke partner",
    bad: .inCharter(
      """
      partner City "City of Geel" {
        sector government
        brings Square "The market square" as facilities toward Learning
        gains "A lively market square" from Square
      }
      """),
    good: .inCharter(
      """
      partner City "City of Geel" {
        sector government
        brings Square "The market square" as facilities toward Learning
        gains "A lively market square" from Square, Coaches
      }
      """))
}

extension Check {
  static let noMutualGain = Check(.noMutualGain) { context, findings in NoMutualGain.check(context, &findings) }
}

/// Why a gain is not mutual, for each gain.
private enum NoMutualGain {
  static let labels = [
    Phrase(en: "{1} is what {0} brings itself", nl: "{1} brengt {0} zelf in", fr: "c’est {0} qui apporte {1}"),
    Phrase(
      en: "this rests only on what {0} brings itself", nl: "dit steunt alleen op wat {0} zelf inbrengt",
      fr: "cela ne repose que sur l’apport de {0}"),
    Phrase(
      en: "only {0} itself works toward {1}", nl: "alleen {0} zelf werkt voor {1}",
      fr: "seul {0} travaille pour {1}"),
    Phrase(
      en: "no contribution works toward {1}", nl: "geen enkele inbreng draagt bij aan {1}",
      fr: "aucun apport ne contribue à {1}"),
    Phrase(
      en: "{1} comes from an observer, not from a partner", nl: "{1} komt van een waarnemer, niet van een partner",
      fr: "{1} vient d’un observateur, pas d’un partenaire"),
    Phrase(
      en: "only observers work toward {1}", nl: "alleen waarnemers werken voor {1}",
      fr: "seuls des observateurs travaillent pour {1}"),
    Phrase(
      en: "no other partner contributes to any of these sources",
      nl: "achter geen van deze bronnen staat een andere partner",
      fr: "aucun autre partenaire ne se trouve derrière ces sources"),
    Phrase(en: "and {0} more like these", nl: "en nog {0} zoals deze", fr: "et {0} autres comme ceux-ci"),
  ]

  private enum Reason: Int {
    case ownContribution, ownContributions, ownAim, emptyAim, observersContribution, observersAim, several, more
  }

  static func check(_ context: CheckContext, _ findings: inout FindingList) {
    let charter = context.charter
    // With a single partner no gain can be mutual; that there are too few partners is reported.
    guard charter.partners.count > 1 else { return }
    for partner in charter.partners
    where !context.flow.benefits[partner] && context.completeness.isComplete(party: partner) {
      let party = charter.parties[partner]
      guard !party.gains.isEmpty, hasItsOwnMistake(party, context) else { continue }
      var related = RelatedLocations()
      for gain in party.gains.indices {
        let index = charter.gains[gain].anchor
        if related.isFull {
          related.add(index)
        } else {
          let (reason, source) = reason(gain, of: partner, context)
          var arguments: [Argument] = [.name(party.anchor)]
          if let source { arguments.append(.name(charter.references[source].range)) }
          related.add(index, label: reason.rawValue, arguments)
        }
      }
      findings.add(
        .noMutualGain, at: party.anchor, .name(party.anchor), .attribute(.from),
        related: related.list(more: Reason.more.rawValue))
    }
  }

  /// Whether every gain is known, and at least one fails for a reason other than an aim that nothing works toward. Such
  /// an aim is reported itself, and if every gain depends on one, nothing else is wrong.
  private static func hasItsOwnMistake(_ party: Party, _ context: CheckContext) -> Bool {
    var hasItsOwn = false
    for gain in party.gains.indices {
      if context.flow.mutuality[gain] == .unknown { return false }
      if !drawsOnEmptyAim(gain, context) { hasItsOwn = true }
    }
    return hasItsOwn
  }

  private static func drawsOnEmptyAim(_ gain: Int, _ context: CheckContext) -> Bool {
    for index in context.charter.gains[gain].from.names.indices {
      if let aim = context.charter.references[index].target?.aim, context.flow.contributionCounts[aim] == 0 {
        return true
      }
    }
    return false
  }

  /// Why a gain is not mutual, and the source (an index into the references) that is the reason.
  private static func reason(_ gain: Int, of partner: Int, _ context: CheckContext) -> (Reason, Int?) {
    let sources = context.charter.gains[gain].from.names
    var common: Reason?
    for index in sources.indices {
      let reason = reason(context.charter.references[index].source, of: partner, context)
      if sources.count == 1 { return (reason, index) }
      let isOwn = reason == .ownContribution || reason == .ownAim
      let kind = isOwn ? Reason.ownContributions : .several
      common = common == nil || common == kind ? kind : .several
    }
    return (common ?? .several, nil)
  }

  private static func reason(_ source: GainSource?, of partner: Int, _ context: CheckContext) -> Reason {
    switch source {
    case .contribution(let contribution)?:
      return Int(context.charter.contributions[contribution].owner) == partner
        ? .ownContribution : .observersContribution
    case .aim(let aim)?:
      if context.flow.contributionCounts[aim] == 0 { return .emptyAim }
      return context.flow.supporters(of: aim).isEmpty ? .observersAim : .ownAim
    case nil: return .several
    }
  }
}
