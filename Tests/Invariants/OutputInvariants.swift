// What must hold of every output, for any file.

import CharterKit

extension Invariants {
  /// Makes every output of a file, as a draft and in one language, and checks each.
  package static func problems(inOutputsOf analysis: Analysis, language: Language) -> [String] {
    var invariants = Invariants()
    let file = Array("a file \u{202E} \"<&>\n.charter".utf8)
    for hasPicture in [true, false] {
      let wording = Wording(analysis.source, file: analysis.charter.language, messages: language)
      let options = DocumentOptions(
        language: language, isDraft: true, hasPicture: hasPicture,
        findings: analysis.findings.prefix(20).map { wording.message($0) }, fingerprint: "sha256:0")
      invariants.checkText(Markdown.render(analysis, options: options), "Markdown", mayBeEmpty: false)
      // The picture in a page is the same, encoded. Drawing a large one takes long without optimisation.
      if hasPicture, analysis.source.bytes.count < 4000 {
        invariants.checkText(SVG.render(analysis, options: options), "SVG", mayBeEmpty: false)
      } else if !hasPicture {
        invariants.checkText(HTML.render(analysis, options: options), "HTML", mayBeEmpty: false)
      }
    }
    invariants.checkJSON(JSONDocument.render(analysis), "JSON")
    let canonical = CanonicalJSON.render(analysis.charter)
    if analysis.errorCount == 0 { invariants.checkJSON(canonical, "canonical JSON") }
    var hash = SHA256()
    hash.update(canonical)
    invariants.expect(
      Fingerprint.of(analysis.charter) == "sha256:" + hash.hexadecimalDigest,
      "the fingerprint is not that of the canonical JSON")

    var text: [UInt8] = []
    TextReport.append(
      analysis, file: file, language: language, style: TextReport.Style(isColoured: false), into: &text)
    invariants.checkText(text, "the text report", mayBeEmpty: analysis.findings.isEmpty)
    var github: [UInt8] = []
    GitHubReport(language: language).append(analysis, file: file, into: &github)
    invariants.checkText(github, "the report for GitHub", mayBeEmpty: true)
    let commands = github.split(separator: 0x0A).count
    let rest = analysis.omitted.openCount > 0 ? 1 : 0
    invariants.expect(
      commands == analysis.findings.count { !$0.isWaived } + rest, "the report for GitHub has \(commands) lines")

    var json: [UInt8] = []
    var report = JSONReport(language: language)
    report.begin(into: &json)
    report.append(analysis, file: file, into: &json)
    report.end(into: &json)
    invariants.checkJSON(json, "the report in JSON")
    json = []
    var gitlab = GitLabReport(language: language)
    gitlab.begin(into: &json)
    gitlab.append(analysis, file: file, into: &json)
    gitlab.end(into: &json)
    invariants.checkJSON(json, "the report for GitLab")
    json = [UInt8(ascii: "[")]
    var sarif = SARIFReport(language: language)
    sarif.append(analysis, file: file, into: &json)
    json.append(UInt8(ascii: "]"))
    invariants.checkJSON(json, "the results in SARIF")
    return invariants.problems
  }

  /// Compares two files, makes every output of the comparison, and checks each.
  package static func problems(inDifferenceOf old: Analysis, and new: Analysis, language: Language) -> [String] {
    var invariants = Invariants()
    for (old, new) in [(old, new), (new, old)] {
      let difference = CharterDifference(from: old, to: new)
      let style = TextReport.Style(isColoured: false)
      invariants.checkText(
        DifferenceText.render(difference, language: language, style: style), "the difference", mayBeEmpty: false)
      invariants.checkText(
        DifferenceMarkdown.render(difference, language: language), "the difference in Markdown", mayBeEmpty: false)
      invariants.checkJSON(
        DifferenceJSON.render(
          difference, old: DifferenceJSON.File(old, name: [0xFF, 0x0A]), new: DifferenceJSON.File(new, name: []),
          language: language), "the difference in JSON")
    }
    invariants.expect(CharterDifference(from: new, to: new).isEmpty, "a charter differs from itself")
    return invariants.problems
  }

  /// Text for people: UTF-8, nothing that controls a terminal or hides text.
  private mutating func checkText(_ bytes: [UInt8], _ what: String, mayBeEmpty: Bool) {
    expect(mayBeEmpty || !bytes.isEmpty, "\(what) is empty")
    guard let text = String(validating: bytes, as: UTF8.self) else {
      expect(false, "\(what) is not UTF-8")
      return
    }
    for scalar in text.unicodeScalars where Self.isUnseemly(scalar) {
      expect(false, "\(what) holds U+\(String(scalar.value, radix: 16, uppercase: true))")
    }
  }

  private mutating func checkJSON(_ bytes: [UInt8], _ what: String) {
    // A name keeps its bidirectional marks here, since programs need it to find the file.
    for byte in bytes where byte == UInt8(ascii: "<") || byte == 0x7F || (byte < 0x20 && byte != 0x0A) {
      expect(false, "\(what) holds the byte \(byte)")
    }
    expect(String(validating: bytes, as: UTF8.self) != nil, "\(what) is not UTF-8")
    if let problem = JSONGrammar.problem(in: bytes) { expect(false, "\(what) is not JSON: \(problem)") }
  }

  /// Controls other than the line feed, and marks that change the direction of what follows.
  private static func isUnseemly(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A: false
    case 0..<0x20, 0x7F..<0xA0, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0x2028, 0x2029, 0xFEFF: true
    default: false
    }
  }
}
