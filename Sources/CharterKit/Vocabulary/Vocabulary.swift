// The table of words: the only place that knows the language's keywords.

/// The table of the language. Parser, messages, grammars, schema and reference all read it; adding a construct, an
/// attribute or a spelling means adding it here.
package enum Vocabulary {
  /// Every construct, in the order of the reference, one row for each case of `Construct`.
  package static let constructs: [ConstructRow] = partyRows + sharedRows
  /// Every attribute, one row for each case of `Attribute`.
  package static let attributes: [AttributeRow] = attributeRows
  /// Every option and small word, one row for each case of `KeywordOption`.
  package static let options: [OptionRow] = optionRows

  private static let constructIndex: [Int] = Construct.allCases.map { construct in
    constructs.firstIndex { $0.construct == construct } ?? 0
  }
  private static let attributeIndex: [Int] = Attribute.allCases.map { attribute in
    attributes.firstIndex { $0.attribute == attribute } ?? 0
  }
  private static let optionIndex: [Int] = KeywordOption.allCases.map { option in
    options.firstIndex { $0.option == option } ?? 0
  }

  package static func row(_ construct: Construct) -> ConstructRow {
    constructs[constructIndex[Int(construct.rawValue)]]
  }
  package static func row(_ attribute: Attribute) -> AttributeRow {
    attributes[attributeIndex[Int(attribute.rawValue)]]
  }
  package static func row(_ option: KeywordOption) -> OptionRow { options[optionIndex[Int(option.rawValue)]] }
}

extension Construct {
  /// Its canonical spelling, which the formatter writes.
  public func keyword(_ language: Language) -> String { Vocabulary.row(self).spelling.canonical(language) }
}

extension Attribute {
  /// Its canonical spelling, which the formatter writes.
  package func keyword(_ language: Language) -> String { Vocabulary.row(self).spelling.canonical(language) }
}

extension KeywordOption {
  /// Its canonical spelling, which the formatter writes.
  public func keyword(_ language: Language) -> String { Vocabulary.row(self).spelling.canonical(language) }
}
