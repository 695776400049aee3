// Findings for people to read: what is wrong, where, why it matters, and what to do.

/// Prints the findings of files for a terminal or a log.
///
/// Nothing in a file or its name can control the terminal: all of it goes through `VisibleText`.
public enum TextReport {
  /// How many findings of one file are shown; the others are only counted.
  public static let limit = FindingList.limit
  /// How many related locations of a finding are shown.
  private static let relatedLimit = 6
  /// How many fixes of a finding are shown: only one of them will be applied.
  private static let fixLimit = 3

  /// Appends the findings of one file, in source order; nothing if there are none.
  ///
  /// - Parameters:
  ///   - analysis: The file, analysed.
  ///   - file: The name of the file, which may be any bytes.
  ///   - language: The language of the messages; if nil, that of the file.
  ///   - style: Colours, and the width to fold at.
  ///   - result: Where the text goes.
  public static func append(
    _ analysis: Analysis, file: [UInt8], language: Language?, style: Style, into result: inout [UInt8]
  ) {
    guard !analysis.findings.isEmpty else { return }
    var visibleFile: [UInt8] = []
    VisibleText.append(file, into: &visibleFile)
    var printer = FilePrinter(analysis, visibleFile, language ?? analysis.charter.language, style)
    for finding in analysis.findings.prefix(limit) { printer.append(finding, into: &result) }
    printer.end(into: &result)
    guard analysis.findings.count > limit || !analysis.omitted.isEmpty else { return }
    var rest = FindingTotals()
    for finding in analysis.findings.dropFirst(limit) { rest.add(finding) }
    rest.add(analysis.omitted)
    let words = Phrase(en: "And more in ", nl: "En nog meer in ", fr: "Et d’autres dans ")[printer.language]
    style.append(words, as: .message, into: &result)
    result.append(contentsOf: visibleFile)
    result.append(contentsOf: ": \(rest.words(printer.language)).\n\n".utf8)
  }

  // MARK: One file

  /// Prints one finding after another.
  private struct FilePrinter {
    let analysis: Analysis
    let visibleFile: [UInt8]
    let language: Language
    let style: Style
    let wording: Wording
    let lines: LineIndex
    /// The last `help` of each kind: neither it nor why it matters is repeated.
    private var explained: [UInt16: String] = [:]
    private var isAfterWaived = false

    init(_ analysis: Analysis, _ visibleFile: [UInt8], _ language: Language, _ style: Style) {
      self.analysis = analysis
      self.visibleFile = visibleFile
      self.language = language
      self.style = style
      wording = Wording(analysis.source, file: analysis.charter.language, messages: language)
      lines = LineIndex(analysis.source)
    }

    mutating func append(_ finding: Finding, into result: inout [UInt8]) {
      if let reason = finding.waiver {
        appendWaived(finding, reason, into: &result)
        isAfterWaived = true
        return
      }
      end(into: &result)
      appendTitle(finding, into: &result)
      appendPlaces(finding, into: &result)
      result.append(0x0A)
    }

    /// Appends a blank line after waived findings, which are grouped together.
    mutating func end(into result: inout [UInt8]) {
      if isAfterWaived { result.append(0x0A) }
      isAfterWaived = false
    }

    private func appendTitle(_ finding: Finding, into result: inout [UInt8]) {
      let kind = finding.rule
      style.append(finding.severity.word[language] + " " + kind.code, as: Style.Role(finding.severity), into: &result)
      result.append(contentsOf: " \(kind.name): ".utf8)
      style.append(visible(wording.message(finding)), as: .message, into: &result)
      result.append(0x0A)
    }

    private mutating func appendPlaces(_ finding: Finding, into result: inout [UInt8]) {
      let related = finding.related.prefix(TextReport.relatedLimit)
      let last = related.reduce(finding.range.end) { max($0, $1.range.end) }
      let shownFixes = finding.fixes.prefix(TextReport.fixLimit).map {
        ($0, MendedLines($0, analysis.source, lines, width: style.width))
      }
      let lastLine = shownFixes.reduce(lines.line(at: last)) { max($0, $1.1.lines.last?.number ?? 0) }
      let snippet = Snippet(
        source: analysis.source, lines: lines, style: style, language: language,
        primary: Style.Role(finding.severity), marginWidth: String(lastLine + 1).utf8.count)
      snippet.appendPlace("-->", visibleFile, finding.range.start, into: &result)
      var near = [SnippetMark(range: finding.range, label: [], isPrimary: true)]
      var far: [SnippetMark] = []
      for place in related {
        let mark = SnippetMark(
          range: place.range, label: visible(wording.label(place, of: finding)), isPrimary: false)
        if snippet.isNear(place.range, finding.range) { near.append(mark) } else { far.append(mark) }
      }
      snippet.append(near, into: &result)
      for mark in far {
        snippet.appendPlace(":::", visibleFile, mark.range.start, into: &result)
        snippet.append([mark], into: &result)
      }
      let more = finding.related.count - related.count
      if more > 0 { appendMore(more, snippet, into: &result) }
      let help = wording.help(finding)
      let helpBefore = explained.updateValue(help, forKey: finding.rule.number)
      if helpBefore == nil {
        appendNote(Phrase(en: "why", nl: "waarom", fr: "pourquoi"), wording.why(finding), snippet, into: &result)
      }
      if !(helpBefore?.utf8.elementsEqual(help.utf8) ?? false) {
        appendNote(Phrase(en: "help", nl: "hulp", fr: "aide"), help, snippet, into: &result)
      }
      for (index, (fix, mended)) in shownFixes.enumerated() {
        appendNote(TextReport.heading(fix, isFirst: index == 0), wording.title(fix), snippet, into: &result)
        snippet.append(mended, into: &result)
      }
    }

    private func appendMore(_ count: Int, _ snippet: Snippet, into result: inout [UInt8]) {
      let words =
        count == 1
        ? Phrase(en: "and 1 more place", nl: "en nog 1 plaats", fr: "et 1 autre endroit")[language]
        : Phrase(
          en: "and \(count) more places", nl: "en nog \(count) plaatsen", fr: "et \(count) autres endroits")[language]
      snippet.appendNote([], Array(words.utf8), into: &result)
    }

    private func appendNote(_ heading: Phrase, _ words: String, _ snippet: Snippet, into result: inout [UInt8]) {
      guard !words.utf8.isEmpty else { return }
      let colon = Phrase(en: ": ", nl: ": ", fr: " : ")
      snippet.appendNote(Array((heading[language] + colon[language]).utf8), visible(words), into: &result)
    }

    private func appendWaived(_ finding: Finding, _ reason: TextValue, into result: inout [UInt8]) {
      let position = lines.position(finding.range.start)
      let word = Phrase(en: "waived", nl: "afwijking", fr: "dérogation")[language]
      var line = Array("\(word) \(finding.rule.code) \(finding.rule.name) (".utf8)
      line.append(contentsOf: visibleFile)
      line.append(contentsOf: ":\(position.line):\(position.column)): ".utf8)
      line.append(contentsOf: visible(wording.message(finding)))
      line.append(0x20)
      line.append(contentsOf: visible(wording.words(.text(reason))))
      style.append(line, as: .aside, into: &result)
      result.append(0x0A)
    }

    private func visible(_ words: String) -> [UInt8] {
      var result: [UInt8] = []
      VisibleText.append(words, into: &result)
      return result
    }
  }
}
