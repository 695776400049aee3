// The constructs of the language: what a statement can be.

/// A statement's keyword. Everything about it is in its row of `Vocabulary.constructs`.
public enum Construct: UInt8, CaseIterable, Sendable {
  case charter
  case partner, brings, gains, needs, commits, signatory
  case observer, stakeholder
  case aim, aspect
  case risk, responsibility, success, project
  case communication, meeting, channel
  case transparency, shares
  case teaming, terms, article, waive

  /// Whether it is someone: a partner, an observer or a stakeholder.
  @inline(__always)
  var isParty: Bool { self == .partner || self == .observer || self == .stakeholder }
}

/// A set of constructs.
package struct ConstructSet: OptionSet, Sendable {
  package let rawValue: UInt32
  package init(rawValue: UInt32) { self.rawValue = rawValue }
  package init(_ construct: Construct) { rawValue = 1 &<< UInt32(construct.rawValue) }

  static let charter = ConstructSet(Construct.charter)
  static let partner = ConstructSet(Construct.partner)
  static let observer = ConstructSet(Construct.observer)
  static let stakeholder = ConstructSet(Construct.stakeholder)
  static let aim = ConstructSet(Construct.aim)
  static let communication = ConstructSet(Construct.communication)
  static let transparency = ConstructSet(Construct.transparency)

  package func contains(_ construct: Construct) -> Bool { isSuperset(of: ConstructSet(construct)) }
}

/// Whether a statement has a name, or a text.
package enum Presence: Equatable, Sendable {
  case required, optional, none
}

/// What stands beside a statement in an outline, by what it is most like.
package enum SymbolIcon: Sendable {
  case module, namespace, package, `class`, property, field, interface, function, variable, constant, string, key, null
  case event
}

/// One row of the table of constructs.
package struct ConstructRow: Sendable {
  package let construct: Construct
  package let spelling: Spelling
  package let name: Presence
  package let text: Presence
  /// The constructs whose block may contain it; empty for `charter`, which is at the top level of the file.
  package let standsIn: ConstructSet
  /// Whether it may occur there only once.
  package let once: Bool
  /// In the order in which the formatter writes them.
  package let attributes: [AttributeUse]
  package let documentation: Phrase
  /// What such a statement is, in a sentence: `a partner`.
  let noun: Phrase
  /// What documents and differences write above statements of this kind; nil if they stand under another's heading.
  let heading: Words?
  /// The key of such statements in JSON: of a list, or of an object where there may be one.
  let key: String
  /// The key of its text in JSON.
  let textKey: String
  /// How an editor's outline shows it.
  package let icon: SymbolIcon
  let changes: ChangePhrases

  init(
    _ construct: Construct, _ spelling: Spelling, name: Presence, text: Presence, in standsIn: ConstructSet,
    once: Bool = false, _ attributes: [AttributeUse], _ documentation: Phrase, noun: Phrase, heading: Words?,
    key: String, textKey: String, icon: SymbolIcon, changes: ChangePhrases
  ) {
    self.construct = construct
    self.spelling = spelling
    self.name = name
    self.text = text
    self.standsIn = standsIn
    self.once = once
    self.attributes = attributes
    self.documentation = documentation
    self.noun = noun
    self.heading = heading
    self.key = key
    self.textKey = textKey
    self.icon = icon
    self.changes = changes
  }

  package func use(of attribute: Attribute) -> AttributeUse? { attributes.first { $0.attribute == attribute } }

  /// The constructs that are allowed in this one's block.
  package var contents: [Construct] {
    Vocabulary.constructs.filter { $0.standsIn.contains(construct) }.map { $0.construct }
  }
}

extension Construct {
  /// What a thing declared with it is, in a sentence: `a partner`.
  var noun: Phrase { Vocabulary.row(self).noun }
}
