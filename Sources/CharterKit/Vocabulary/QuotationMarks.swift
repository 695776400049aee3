// The quotation marks of each language, for anything that a message or a page quotes.

/// What precedes and follows a quoted text; in French with a no-break space inside.
enum QuotationMarks {
  static let opening = Words(en: "“", nl: "‘", fr: "«\u{A0}")
  static let closing = Words(en: "”", nl: "’", fr: "\u{A0}»")
}

extension Language {
  /// A text between the quotation marks of this language.
  public func quoted(_ text: String) -> String {
    "\(QuotationMarks.opening[self])" + text + "\(QuotationMarks.closing[self])"
  }
}
