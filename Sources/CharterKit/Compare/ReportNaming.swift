// What things are called in a report.

/// Names of parties, aims and contributions as the reader of a report knows them.
struct ReportNaming {
  private static let listLimit = 8

  let analysis: Analysis
  let language: Language

  init(_ analysis: Analysis, _ language: Language) {
    self.analysis = analysis
    self.language = language
  }

  /// Its title, else its name.
  func party(_ index: Int) -> String {
    let party = analysis.charter.parties[index]
    return party.title?.string(in: analysis.source) ?? analysis.source.string(party.anchor)
  }

  /// A text in quotation marks.
  func text(_ text: TextValue?) -> String {
    let words = text?.string(in: analysis.source) ?? "…"
    switch language {
    case .english: return "“" + words + "”"
    case .dutch: return "‘" + words + "’"
    case .french: return "« " + words + " »"
    }
  }

  /// What the names of a list refer to, by their texts.
  func references(_ names: Slice) -> String {
    var texts: [String] = []
    for index in names.indices.prefix(Self.listLimit) {
      switch analysis.charter.references[index].target {
      case .aim(let aim)?: texts.append(text(analysis.charter.aims[aim].text))
      case .contribution(let contribution)?: texts.append(text(analysis.charter.contributions[contribution].text))
      default: break
      }
    }
    return list(texts, isMore: names.indices.count > Self.listLimit)
  }

  /// The partners that give to a gain.
  func givers(of gain: Int, except owner: Int) -> String {
    let (partners, isMore) = analysis.flow.givers(of: gain, in: analysis.charter, limit: Self.listLimit + 1)
    return list(partners.filter { $0 != owner }.prefix(Self.listLimit).map { party($0) }, isMore: isMore)
  }

  func parties(_ partners: [Int]) -> String {
    list(partners.prefix(Self.listLimit).map { party($0) }, isMore: partners.count > Self.listLimit)
  }

  func list(_ words: [String], isMore: Bool) -> String {
    let and = Phrase(en: " and ", nl: " en ", fr: " et ")[language]
    if isMore {
      return words.joined(separator: ", ") + and + Phrase(en: "others", nl: "anderen", fr: "d'autres")[language]
    }
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + and + last
  }
}
