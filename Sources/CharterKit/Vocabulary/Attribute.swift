// The attributes of the language, and the values that each takes.

/// An attribute keyword. Which constructs take it, and how often, is in the constructs' rows.
package enum Attribute: UInt8, CaseIterable, Sendable {
  case form, version, amends, period, place, vision, context
  case sector, unit, stance, expects, approach, signing
  case `as`, amount, toward, from, answers, effort, during, nature, recognised, disclosure
  case role, key
  case measure, due, shared, lead, by, response, with, every
  case safety, understanding, execution
  case binding, decisions, disputes, confidentiality, ownership, exit, review
  case body, check
}

/// What may follow an attribute's keyword.
package enum ValueKind: Equatable, Sendable {
  case option(OptionGroup)
  case text
  case date
  /// One day, or a day `to` a day.
  case dates
  /// A number, with or without a unit.
  case quantity
  /// A quantity, with or without `every` and an interval.
  case effort
  /// `week`, `2 weeks`: after the attribute `every`.
  case interval
  /// `every` and an interval: after `review`.
  case everyInterval
  case names(NameKind)
  /// The name or the code of a warning.
  case check
}

/// What a name in a value may refer to.
package enum NameKind: Equatable, Sendable {
  case partners
  /// Partners, observers and stakeholders.
  case parties
  case aims
  case contributionsOrAims
  /// Needs of the partner (or observer, or stakeholder) that contains the statement.
  case ownNeeds

  /// Whether a name in such a place may name a statement of this construct.
  func admits(_ construct: Construct) -> Bool {
    switch self {
    case .partners: construct == .partner
    case .parties: construct.isParty
    case .aims: construct == .aim
    case .contributionsOrAims: construct == .brings || construct == .aim
    case .ownNeeds: construct == .needs
    }
  }
}

/// How many values an attribute takes in one statement.
package enum Cardinality: Equatable, Sendable {
  case one, optional, some, any

  package var isRequired: Bool { self == .one || self == .some }
  /// Whether it may have several values, separated by commas or in repeated attributes.
  package var isList: Bool { self == .some || self == .any }
}

/// An attribute as used by one construct.
package struct AttributeUse: Sendable {
  package let attribute: Attribute
  package let kind: ValueKind
  package let cardinality: Cardinality

  init(_ attribute: Attribute, _ kind: ValueKind, _ cardinality: Cardinality = .optional) {
    self.attribute = attribute
    self.kind = kind
    self.cardinality = cardinality
  }
}
