// Turns a change's typed data into a line of text in the reader's language.

/// A piece of a line: our own wording, or an author's text, which each output escapes for its context.
enum WordedPiece {
  case words(StaticString)
  /// On one line; UTF-8 unless the file isn't.
  case author([UInt8])
  /// A number, a unit or a name. It has no spaces, so it can't pass for a sentence of its own.
  case token([UInt8])
}

extension WordedPiece {
  /// Whether a quotation starts right after it.
  func isOpening(_ language: Language) -> Bool {
    guard case .words(let words) = self else { return false }
    let opening = QuotationMarks.opening[language]
    return words.utf8CodeUnitCount == opening.utf8CodeUnitCount
      && words.withUTF8Buffer { left in opening.withUTF8Buffer { right in left.elementsEqual(right) } }
  }
}

/// Words changes, one line for each.
struct ChangeWording {
  typealias Side = ReferenceIdentity.Side

  let difference: CharterDifference
  let language: Language
  /// The pieces of the current line.
  private(set) var pieces: [WordedPiece] = []

  init(_ difference: CharterDifference, _ language: Language) {
    self.difference = difference
    self.language = language
  }

  func charter(_ side: Side) -> Charter { side == .old ? difference.old : difference.new }

  // MARK: Pieces

  mutating func say(_ words: Words) { pieces.append(.words(words[language])) }

  mutating func say(author bytes: [UInt8]) { pieces.append(.author(bytes)) }

  mutating func say(token bytes: [UInt8]) { pieces.append(.token(bytes)) }

  mutating func say(_ number: Int) {
    var digits: [UInt8] = []
    DecimalDigits.append(number, into: &digits)
    say(token: digits)
  }

  mutating func sayColon() { say(Words(en: ": ", nl: ": ", fr: " : ")) }

  mutating func sayArrow() { say(Words(" → ")) }

  /// Returns the current line and starts a new one.
  mutating func take() -> [WordedPiece] {
    defer { pieces = [] }
    return pieces
  }

  // MARK: Lines

  /// The heading that a change is listed under.
  mutating func heading(_ section: Change.Section) -> [WordedPiece] {
    switch section {
    case .partner(let old, let new), .observer(let old, let new), .stakeholder(let old, let new):
      if let new { sayParty(new, .new) } else if let old { sayParty(old, .old) }
      switch section {
      case .observer: say(Words(en: " (observer)", nl: " (waarnemer)", fr: " (observateur)"))
      case .stakeholder: say(Words(en: " (stakeholder)", nl: " (belanghebbende)", fr: " (partie prenante)"))
      case .partner, .aims, .shared, .terms, .articles, .charter, .wholeGains: break
      }
    case .aims, .shared, .terms, .articles, .charter, .wholeGains:
      if let heading = section.heading { say(heading) }
    }
    return take()
  }

  mutating func line(_ change: Change) -> [WordedPiece] {
    let phrases = Vocabulary.row(change.construct).changes
    switch change.kind {
    case .added: sayAdded(change, phrases)
    case .removed: sayRemoved(change, phrases)
    case .changed(let field): sayChanged(change, field, phrases)
    case .reordered:
      say(Words(en: "in a different order: ", nl: "in een andere volgorde: ", fr: "dans un autre ordre : "))
      say(phrases.reordered)
      if change.construct == .aspect, let aim = change.new {
        say(Words(" "))
        sayQuoted(difference.new.aims[aim].text, difference.new.aims[aim].name, .new)
      }
    case .role:
      say(Words(en: "was ", nl: "was ", fr: "était "))
      if let old = change.old { say(Vocabulary.row(difference.old.parties[old].construct).changes.changed) }
      say(Words(en: ", is now ", nl: ", is nu ", fr: ", est désormais "))
      say(phrases.changed)
    case .benefit(true):
      say(
        Words(
          en: "now benefits from the others", nl: "heeft nu baat bij de anderen", fr: "profite désormais des autres"))
    case .benefit(false):
      say(
        Words(
          en: "no longer benefits: nothing that it gains comes from another partner any more",
          nl: "heeft er geen baat meer bij: niets van wat die wint, komt nog van een andere partner",
          fr: "n’en profite plus : rien de ce qu’il gagne ne vient plus d’un autre partenaire"))
    case .mutual(let isMutual): sayMutual(change, isMutual)
    case .answered(let isAnswered):
      say(
        isAnswered
          ? Words(
            en: "now answered: its need ", nl: "krijgt nu een antwoord: de nood ",
            fr: "trouve désormais une réponse : le besoin ")
          : Words(
            en: "no longer answered: its need ", nl: "blijft zonder antwoord: de nood ",
            fr: "reste sans réponse : le besoin "))
      sayStatement(change)
    }
    return take()
  }

  private mutating func sayMutual(_ change: Change, _ isMutual: Bool) {
    say(
      isMutual
        ? Words(
          en: "another partner now feeds this gain: ", nl: "komt nu mee van een andere partner: de winst ",
          fr: "vient désormais aussi d’un autre partenaire : le gain ")
        : Words(
          en: "no other partner feeds this gain any more: ", nl: "komt van geen andere partner meer: de winst ",
          fr: "ne vient plus d’aucun autre partenaire : le gain "))
    sayStatement(change)
  }

  // MARK: Came in, went out

  private mutating func sayAdded(_ change: Change, _ phrases: ChangePhrases) {
    say(phrases.added)
    guard let index = change.new else { return }
    switch change.construct {
    case .charter: sayContents(.new)
    case .partner, .observer, .stakeholder:
      guard let sector = difference.new.parties[index].sector else { return }
      say(Words(" ("))
      say(sector.documentWords)
      say(Words(")"))
    case .brings, .gains, .needs, .commits, .signatory, .aim, .aspect, .risk, .responsibility, .success, .project,
      .communication, .meeting, .channel, .transparency, .shares, .teaming, .terms, .article, .waive:
      sayColon()
      sayStatement(change)
      sayDetails(change.construct, index)
      sayAim(of: change)
    }
  }

  private mutating func sayRemoved(_ change: Change, _ phrases: ChangePhrases) {
    say(phrases.removed)
    switch change.construct {
    case .charter: sayContents(.old)
    case .partner, .observer, .stakeholder:
      if !change.losses.isEmpty {
        say(
          Words(
            en: "; what it gained goes with it", nl: "; wat die won, valt weg", fr: " ; ce qu’il gagnait disparaît"))
      }
    case .brings, .gains, .needs, .commits, .signatory, .aim, .aspect, .risk, .responsibility, .success, .project,
      .communication, .meeting, .channel, .transparency, .shares, .teaming, .terms, .article, .waive:
      sayColon()
      sayStatement(change)
      sayAim(of: change)
      sayWhoLost(change)
    }
  }

  /// The other fields of a new statement, in brackets.
  private mutating func sayDetails(_ construct: Construct, _ index: Int) {
    var isFirst = true
    for entry in difference.new.entries(StatementID(construct, index)) {
      guard case .attribute(let attribute) = entry.field, !entry.value.isAbsent, attribute != .key else { continue }
      say(isFirst ? Words(" (") : Words(en: "; ", nl: "; ", fr: " ; "))
      isFirst = false
      say(entry.field.label(in: construct))
      sayColon()
      sayValue(entry.value, .new)
    }
    if !isFirst { say(Words(")")) }
  }

  /// `: “Challenge Week”, 2 partners, 1 aim`.
  private mutating func sayContents(_ side: Side) {
    let charter = self.charter(side)
    sayColon()
    sayQuoted(charter.title, nil, side)
    say(Words(", "))
    say(charter.partners.count)
    say(
      charter.partners.count == 1
        ? Words(en: " partner, ", nl: " partner, ", fr: " partenaire, ")
        : Words(en: " partners, ", nl: " partners, ", fr: " partenaires, "))
    say(charter.aims.count)
    say(
      charter.aims.count == 1
        ? Words(en: " aim", nl: " doel", fr: " but") : Words(en: " aims", nl: " doelen", fr: " buts"))
  }

  /// Who gained from a contribution that was removed, in brackets.
  private mutating func sayWhoLost(_ change: Change) {
    guard change.construct == .brings, !change.losses.isEmpty else { return }
    say(Words(" ("))
    let shown = min(change.losses.count, Self.listLength)
    for (index, loss) in change.losses.prefix(shown).enumerated() {
      guard case .source(let gain) = loss else { continue }
      if index > 0 { say(Words(en: "; ", nl: "; ", fr: " ; ")) }
      sayGainer(loss.loser(in: difference.old))
      say(Words(en: " gained ", nl: " haalde er ", fr: " en tirait "))
      sayQuoted(difference.old.gains[gain].text, difference.old.gains[gain].name, .old)
      say(Words(en: " from it", nl: " uit", fr: ""))
    }
    if shown < change.losses.count { sayMore(change.losses.count - shown) }
    say(Words(")"))
  }

  // MARK: Changed

  private mutating func sayChanged(_ change: Change, _ field: DeclaredField, _ phrases: ChangePhrases) {
    switch change.construct {
    case .charter, .partner, .observer, .stakeholder, .teaming, .terms:
      say(field.label(in: change.construct))
    case .brings, .gains, .needs, .commits, .signatory, .aim, .aspect, .risk, .responsibility, .success, .project,
      .communication, .meeting, .channel, .transparency, .shares, .article, .waive:
      say(change.direction.map { phrases.words($0) } ?? phrases.changed)
      if field != .text {
        sayColon()
        sayStatement(change)
        say(Words(", "))
        say(field.label(in: change.construct))
      }
    }
    if change.isRewording {
      say(Words(en: ", in different words", nl: ", anders verwoord", fr: ", en d’autres termes"))
    }
    sayColon()
    sayDelta(change)
    if change.isSameInEffect {
      say(Words(en: " (this amounts to the same)", nl: " (dat komt op hetzelfde neer)", fr: " (cela revient au même)"))
    }
    sayAim(of: change)
  }

  /// For an aspect, the aim it belongs to.
  private mutating func sayAim(of change: Change) {
    guard change.construct == .aspect else { return }
    let side: Side = change.new == nil ? .old : .new
    guard let index = change.new ?? change.old, let aim = charter(side).aspects[index].aim else { return }
    say(Words(en: " (aim: ", nl: " (doel: ", fr: " (but : "))
    sayQuoted(charter(side).aims[Int(aim)].text, charter(side).aims[Int(aim)].name, side)
    say(Words(")"))
  }

  /// The statement's text, from the new charter if it is still there.
  private mutating func sayStatement(_ change: Change) {
    let side: Side = change.new == nil ? .old : .new
    guard let index = change.new ?? change.old else { return }
    let statement = StatementID(change.construct, index)
    sayQuoted(charter(side).text(statement), charter(side).name(statement), side)
  }
}
