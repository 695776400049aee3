// The changes between two charters as plain text for a terminal.

/// `charter diff`: a heading for each partner and each other part, with a line for each change below it, most important
/// first.
///
/// Symbols show how much a change matters, so that nothing depends on colour. Everything an author wrote goes through
/// `ForeignText`.
public enum DifferenceText {
  /// Plain text for a terminal, in UTF-8.
  public static func render(
    _ difference: CharterDifference, language: Language, style: TextReport.Style
  ) -> [UInt8] {
    var printer = Printer(language: language, style: style)
    var wording = ChangeWording(difference, language)
    printer.heading(Words(en: "Charter ", nl: "Charter ", fr: "Charte "), wording.title())
    for side in ChangeWording.Side.allCases {
      if let notice = wording.notice(side) { printer.paragraph(notice) }
    }
    printer.paragraph(wording.summary())
    var section: Change.Section?
    for change in difference.changes {
      if section != change.section {
        section = change.section
        printer.result.append(0x0A)
        let lead: Words? =
          change.section.heading == nil ? Words(en: "For ", nl: "Voor ", fr: "Pour ") : nil
        printer.heading(lead, wording.heading(change.section))
      }
      printer.change(change.rating, wording.line(change))
    }
    if !difference.isEmpty { printer.legend() }
    return printer.result
  }

  private struct Printer {
    let language: Language
    let style: TextReport.Style
    var result: [UInt8] = []
    private var line: [UInt8] = []
    init(language: Language, style: TextReport.Style) {
      self.language = language
      self.style = style
    }

    private mutating func set(_ pieces: [WordedPiece]) {
      line.removeAll(keepingCapacity: true)
      var isAfterOpening = false
      for piece in pieces {
        defer { isAfterOpening = piece.isOpening(language) }
        switch piece {
        case .words(let words): Escape.append(words, to: &line)
        case .token(let bytes): VisibleText.append(bytes, into: &line)
        case .author(let bytes):
          // Texts are already in quotation marks; titles aren't.
          if isAfterOpening {
            ForeignText.append(bytes, language, into: &line)
          } else {
            ForeignText.append(quoted: bytes, language, into: &line)
          }
        }
      }
    }

    mutating func heading(_ lead: Words?, _ pieces: [WordedPiece]) {
      set((lead.map { [.words($0[language])] } ?? []) + pieces)
      var folded: [UInt8] = []
      FoldedLine.append(line, margin: 0, width: style.width, into: &folded)
      folded.removeLast()
      style.append(folded, as: .heading, into: &result)
      result.append(0x0A)
    }

    mutating func paragraph(_ pieces: [WordedPiece]) {
      set(pieces)
      FoldedLine.append(line, margin: 0, width: style.width, into: &result)
    }

    mutating func change(_ rating: Change.Rating, _ pieces: [WordedPiece]) {
      set(pieces)
      Escape.append("  ", to: &result)
      style.append(Self.mark(rating), as: Self.role(rating), into: &result)
      result.append(0x20)
      FoldedLine.append(line, margin: 4, width: style.width, into: &result)
    }

    /// What the symbols mean.
    mutating func legend() {
      line.removeAll(keepingCapacity: true)
      result.append(0x0A)
      for rating in Change.Rating.allCases {
        Escape.append(rating == .loss ? "" : "   ", to: &result)
        style.append(Self.mark(rating), as: Self.role(rating), into: &result)
        result.append(0x20)
        style.begin(.aside, into: &result)
        Escape.append(rating.words[language], to: &result)
        style.end(into: &result)
      }
      result.append(0x0A)
    }

    private static func mark(_ rating: Change.Rating) -> String {
      switch rating {
      case .loss: "!"
      case .substance: "*"
      case .wording: "~"
      }
    }

    private static func role(_ rating: Change.Rating) -> TextReport.Style.Role {
      switch rating {
      case .loss: .error
      case .substance: .hint
      case .wording: .aside
      }
    }
  }
}
