// The options of the language: words with a fixed meaning that follow an attribute, and the small words.

/// A word with a fixed meaning. Its row in `Vocabulary.options` gives its group, spelling and meaning.
public enum KeywordOption: UInt8, CaseIterable, Sendable {
  case charter, gentlemensAgreement
  case government, civilSociety, business, knowledge
  case funding, expertise, facilities, network, workforce
  case `public`, partners, confidential
  case everyone, anyone
  case day, week, month, quarter, year
  case days, weeks, months, quarters, years
  case yes, no
  case all, others, to
}

/// Options that are allowed in the same position.
package enum OptionGroup: UInt8, CaseIterable, Sendable {
  case form, sector, means, disclosure, signing, interval, intervals, yesNo, smallWord

  package var options: [KeywordOption] { Vocabulary.options.filter { $0.group == self }.map { $0.option } }
}

/// One row of the table of options.
package struct OptionRow: Sendable {
  package let option: KeywordOption
  package let group: OptionGroup
  package let spelling: Spelling
  package let documentation: Phrase

  init(_ option: KeywordOption, _ group: OptionGroup, _ spelling: Spelling, _ documentation: Phrase) {
    self.option = option
    self.group = group
    self.spelling = spelling
    self.documentation = documentation
  }
}

/// One row of the table of attributes: how it is spelled, and what it is for.
package struct AttributeRow: Sendable {
  package let attribute: Attribute
  package let spelling: Spelling
  package let documentation: Phrase

  init(_ attribute: Attribute, _ spelling: Spelling, _ documentation: Phrase) {
    self.attribute = attribute
    self.spelling = spelling
    self.documentation = documentation
  }
}
