// Code actions at the cursor: fixes of findings, waivers, gains, other forms, other languages.

extension EditorDocument {
  /// More would be too many for a menu, and each costs a search among all partners.
  private static let mostWaivers = 20

  /// The actions for a range, in display order.
  package func actions(in range: ByteRange) -> [EditorAction] {
    let range = ByteRange(clamped(Int(range.start)), clamped(Int(range.end)))
    var actions: [EditorAction] = []
    let checked = CheckContext(charter, tree)
    for (number, finding) in analysis.findings.enumerated() where !finding.isWaived && touches(finding.range, range) {
      addFixes(of: finding, number, &actions)
    }
    addGains(range, checked, &actions)
    var left = Self.mostWaivers
    for (number, finding) in analysis.findings.enumerated()
    where left > 0 && !finding.isWaived && touches(finding.range, range) {
      guard let waiver = waiver(of: finding, number, checked) else { continue }
      actions.append(waiver)
      left -= 1
    }
    addForms(range, &actions)
    if canFixAll {
      actions.append(
        EditorAction(
          title: Phrase(
            en: "Fix all mistakes of form", nl: "Herstel alle vormfouten",
            fr: "Corriger toutes les fautes de forme")[language],
          kind: .fixAll, isPreferred: false, finding: nil, effect: .request(.fixAll)))
    }
    if !charter.range.isEmpty {
      for other in Language.allCases where other != language {
        actions.append(
          EditorAction(
            title: translationTitle(other), kind: .refactor, isPreferred: false, finding: nil,
            effect: .request(.translate(other))))
      }
    }
    return actions
  }

  /// The edits of an action that is computed only when chosen; none if it isn't possible.
  package func edits(for request: EditorRequest) -> [Edit] {
    switch request {
    case .fixAll: return fixAll()
    case .translate(let other):
      guard other != language, String(validating: source.bytes, as: UTF8.self) != nil,
        let text = try? Translation.render(analysis, to: other)
      else { return [] }
      return TextDifference.edits(source.bytes[...], to: text[...])
    }
  }

  func touches(_ location: ByteRange, _ range: ByteRange) -> Bool {
    location.start <= range.end && range.start <= location.end
  }

  private func translationTitle(_ other: Language) -> String {
    switch other {
    case .english:
      Phrase(
        en: "Translate this file's keywords to English", nl: "Vertaal de sleutelwoorden naar het Engels",
        fr: "Traduire les mots-clés en anglais")[language]
    case .dutch:
      Phrase(
        en: "Translate this file's keywords to Dutch", nl: "Vertaal de sleutelwoorden naar het Nederlands",
        fr: "Traduire les mots-clés en néerlandais")[language]
    case .french:
      Phrase(
        en: "Translate this file's keywords to French", nl: "Vertaal de sleutelwoorden naar het Frans",
        fr: "Traduire les mots-clés en français")[language]
    }
  }

  // MARK: Findings

  private func addFixes(of finding: Finding, _ number: Int, _ actions: inout [EditorAction]) {
    let wording = wording()
    for (index, fix) in finding.fixes.enumerated() {
      let title =
        finding.rule === Rule.unrecognisedCommitment
        ? Phrase(
          en: "Have all partners recognise this commitment", nl: "Zet bij dit engagement dat allen het erkennen",
          fr: "Faire reconnaître cet engagement par tous")[language] : wording.title(fix)
      actions.append(
        EditorAction(
          title: title, kind: .quickFix, isPreferred: index == 0 && fix.isSafe, finding: number,
          effect: .edits(fix.edits)))
    }
  }

  /// The first safe fix of every finding, skipping those that touch an earlier one. What the partners have to agree on
  /// (that everyone recognises a commitment, for instance) is never changed without asking.
  private func fixAll() -> [Edit] {
    var all: [(edit: Edit, finding: Int)] = []
    for (number, finding) in analysis.findings.enumerated() {
      guard let fix = safeFix(of: finding) else { continue }
      for edit in fix.edits { all.append((edit, number)) }
    }
    all.sort { ($0.edit.range.start, $0.edit.range.end) < ($1.edit.range.start, $1.edit.range.end) }
    var isLeftOut = [Bool](repeating: false, count: analysis.findings.count)
    var end: (place: UInt32, finding: Int)?
    for (edit, finding) in all {
      if let end, edit.range.start <= end.place, finding != end.finding {
        isLeftOut[finding] = true
      } else {
        end = (edit.range.end, finding)
      }
    }
    return all.filter { !isLeftOut[$0.finding] }.map { $0.edit }
  }

  private var canFixAll: Bool {
    analysis.findings.contains { safeFix(of: $0) != nil }
  }

  private func safeFix(of finding: Finding) -> Fix? {
    // Safe fixes come first.
    guard !finding.isWaived, let fix = finding.fixes.first, fix.isSafe else { return nil }
    return fix
  }

  // MARK: Waivers

  /// Adds a `waive` to the smallest statement around the finding that can hold one.
  private func waiver(of finding: Finding, _ number: Int, _ checked: CheckContext) -> EditorAction? {
    guard finding.severity != .error, !charter.range.isEmpty, !charter.isDamaged,
      checked.completeness.hasNoMisplacedNodes
    else {
      return nil
    }
    var scope = charter.range
    for partner in charter.partners where charter.parties[partner].range.contains(finding.range) {
      scope = charter.parties[partner].range
    }
    for aim in charter.aims where aim.range.contains(finding.range) { scope = aim.range }
    guard scope.contains(finding.range) else { return nil }
    let line =
      Construct.waive.keyword(language) + " \"…\" " + Attribute.check.keyword(language) + " " + finding.rule.name
    return EditorAction(
      title: Phrase(
        en: "Waive this with a reason (\(finding.rule.name))",
        nl: "Wijk hiervan af met een reden (\(finding.rule.name))",
        fr: "Y déroger en donnant une raison (\(finding.rule.name))")[language],
      kind: .quickFix, isPreferred: false, finding: number,
      effect: .edits([checked.insertion(of: [line], into: scope)]))
  }

  // MARK: Gains

  /// For the party on whose line the range is: offers a gain from each of the first few contributions by others that it
  /// has no gain from yet.
  private func addGains(_ range: ByteRange, _ checked: CheckContext, _ actions: inout [EditorAction]) {
    guard let party = partyHeader(at: range.start) ?? partyHeader(at: range.end),
      let name = charter.parties[party].name,
      checked.completeness.hasNoMisplacedNodes
    else { return }
    var gained: Set<Int> = []
    for gain in charter.parties[party].gains.indices {
      for index in charter.gains[gain].from.names.indices {
        if let contribution = charter.references[index].target?.contribution { gained.insert(contribution) }
      }
    }
    let finding = analysis.findings.indices.first { number in
      let finding = analysis.findings[number]
      return (finding.rule === Rule.noGain || finding.rule === Rule.noMutualGain)
        && charter.parties[party].range.contains(finding.range)
    }
    var left = 5
    for (index, contribution) in charter.contributions.enumerated() where left > 0 {
      guard Int(contribution.owner) != party, !gained.contains(index), let source = contribution.name,
        charter.isKnown(source, as: StatementID(.brings, index)),
        charter.parties[Int(contribution.owner)].role == .partner
      else { continue }
      left -= 1
      let word = self.source.string(source.range)
      let line =
        Construct.gains.keyword(language) + " \"…\" " + Attribute.from.keyword(language) + " " + word
      let owner = partyName(Int(contribution.owner))
      let gainer = self.source.string(name.range)
      actions.append(
        EditorAction(
          title: Phrase(
            en: "Add a gain for \(gainer) from \(word) (\(owner))",
            nl: "Voeg een winst voor \(gainer) toe uit \(word) (\(owner))",
            fr: "Ajouter un gain pour \(gainer) tiré de \(word) (\(owner))")[language],
          kind: finding == nil ? .refactor : .quickFix, isPreferred: false, finding: finding,
          effect: .edits([checked.insertion(of: [line], into: charter.parties[party].range)])))
    }
  }
}
