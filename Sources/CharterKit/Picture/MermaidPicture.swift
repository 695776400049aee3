// The picture of give and gain as a Mermaid flowchart.

/// Writes Mermaid: ids are generated, and an author's text appears only in quoted labels.
enum MermaidPicture {
  /// The maximum number of scalars of an author's text in a label.
  private static let labelLimit = 40

  /// Partners are boxes; observers and stakeholders, and arrows to them, are dashed.
  static func append(_ picture: GiveAndGain, of charter: Charter, _ language: Language, to output: inout [UInt8]) {
    Escape.append("flowchart LR\n  accTitle: ", to: &output)
    let title = Words(en: "Who gives to whom", nl: "Wie geeft aan wie", fr: "Qui donne à qui")
    Escape.append(title[language], to: &output)
    output.append(0x0A)
    /// By party: its number in the picture.
    var numbers = [Int](repeating: 0, count: charter.parties.count)
    var hasOutsiders = false
    for (offset, party) in picture.parties.enumerated() {
      numbers[party] = offset + 1
      appendNode(offset + 1, to: &output)
      let isPartner = charter.parties[party].role == .partner
      Escape.append(isPartner ? "[" : "([", to: &output)
      appendLabel(charter.parties[party].title, charter.parties[party].name, charter.source, to: &output)
      Escape.append(isPartner ? "]\n" : "]):::outside\n", to: &output)
      if !isPartner { hasOutsiders = true }
    }
    for arrow in picture.arrows {
      appendNode(numbers[arrow.giver], to: &output)
      Escape.append(charter.parties[arrow.gainer].role == .partner ? " -->|" : " -.->|", to: &output)
      appendLabel(charter.gains[arrow.gain].text, charter.gains[arrow.gain].name, charter.source, to: &output)
      output.append(UInt8(ascii: "|"))
      appendNode(numbers[arrow.gainer], to: &output)
      output.append(0x0A)
    }
    if hasOutsiders { Escape.append("  classDef outside stroke-dasharray: 4 4\n", to: &output) }
  }

  /// `  p12`; numbers go up to a few hundred at most.
  private static func appendNode(_ number: Int, to output: inout [UInt8]) {
    Escape.append(output.last == UInt8(ascii: "|") ? " p" : "  p", to: &output)
    if number >= 100 { output.append(0x30 + UInt8(truncatingIfNeeded: number / 100 % 10)) }
    if number >= 10 { output.append(0x30 + UInt8(truncatingIfNeeded: number / 10 % 10)) }
    output.append(0x30 + UInt8(truncatingIfNeeded: number % 10))
  }

  /// Mermaid rejects an empty label, so a question mark replaces missing text.
  private static func appendLabel(
    _ text: TextValue?, _ name: DeclaredName?, _ source: SourceText, to output: inout [UInt8]
  ) {
    var label = text?.opening(in: source) ?? []
    if label.isEmpty, let name { label.append(contentsOf: source.slice(name.range)) }
    if label.isEmpty { label.append(UInt8(ascii: "?")) }
    output.append(UInt8(ascii: "\""))
    Escape.mermaidLabel(label.span, 0, label.count, limit: labelLimit, into: &output)
    output.append(UInt8(ascii: "\""))
  }
}
