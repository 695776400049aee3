// The changes between two charters as Markdown, for example for a comment on a pull request.

/// A third-level heading for the charter, a fourth-level heading for each part, and a list item for each change.
///
/// Author text goes through `Escape.markdownInline`, piece by piece; our own wording contains no markup.
public enum DifferenceMarkdown {
  /// A Markdown comment for a pull request, in UTF-8.
  public static func render(_ difference: CharterDifference, language: Language) -> [UInt8] {
    var result: [UInt8] = []
    var wording = ChangeWording(difference, language)
    block("### ", wording.title(), into: &result)
    for side in ChangeWording.Side.allCases {
      if let notice = wording.notice(side) { block("> ", notice, into: &result) }
    }
    block("", wording.summary(), into: &result)
    var section: Change.Section?
    for change in difference.changes {
      if section != change.section {
        if section != nil { result.append(0x0A) }
        section = change.section
        block("#### ", wording.heading(change.section), into: &result)
      }
      Escape.append("- ", to: &result)
      switch change.rating {
      case .loss: mark("**", change.rating.words, language, into: &result)
      case .substance: break
      case .wording: mark("*", change.isRewording ? reworded : form, language, into: &result)
      }
      append(wording.line(change), into: &result)
      result.append(0x0A)
    }
    while result.count > 1, result[result.count - 1] == 0x0A, result[result.count - 2] == 0x0A { result.removeLast() }
    return result
  }

  private static func block(_ start: StaticString, _ pieces: [WordedPiece], into result: inout [UInt8]) {
    Escape.append(start, to: &result)
    append(pieces, into: &result)
    Escape.append("\n\n", to: &result)
  }

  private static let reworded = Words(en: "reworded", nl: "anders verwoord", fr: "reformulé")
  private static let form = Words(en: "form", nl: "vorm", fr: "forme")

  /// The rating, emphasised.
  private static func mark(
    _ emphasis: StaticString, _ words: Words, _ language: Language, into result: inout [UInt8]
  ) {
    Escape.append(emphasis, to: &result)
    Escape.append(words[language], to: &result)
    Escape.append(emphasis, to: &result)
    Escape.append(Words(en: ": ", nl: ": ", fr: " : ")[language], to: &result)
  }

  private static func append(_ pieces: [WordedPiece], into result: inout [UInt8]) {
    for piece in pieces {
      switch piece {
      case .words(let words): Escape.append(words, to: &result)
      case .author(let bytes), .token(let bytes):
        // A charter with errors may contain hidden characters.
        var visible: [UInt8] = []
        VisibleText.append(bytes, into: &visible)
        Escape.markdownInline(visible.span, 0, visible.count, into: &result)
      }
    }
  }
}
