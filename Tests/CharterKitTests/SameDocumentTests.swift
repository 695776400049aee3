// One fingerprint, one meaning: what is printed depends only on what is signed.

import CharterTesting
import Foundation
import Testing

@testable import CharterKit

/// Everything that is printed for a charter, in a given language.
private func outputs(_ analysis: Analysis, _ language: Language) -> [(name: String, text: String)] {
  var options = DocumentOptions(language: language, fingerprint: Fingerprint.of(analysis.charter))
  options.isLanguageChosen = true
  func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
  // Findings are meant for those who check the file: they refer to locations in it, are listed in its order, and name
  // the keywords to type. Their meaning is the same.
  let whole = text(Report.render(analysis, language: language))
  let finding = /(?m)^  [A-Z]\d{3}  .*\n(?:        .*\n)*/
  let findings = whole.matches(of: finding).map { match in
    match.output.replacing(/\s+/, with: " ").replacing(/\ \((line|regel|ligne) \d+\)/, with: "").replacing(
      /`[^`]*`/, with: "")
  }
  let report = whole.replacing(finding, with: "") + findings.sorted().joined(separator: "\n")
  let json = text(JSONDocument.render(analysis, language: language))
    .replacing(/(?s)"draft": \{.*?\n  \},/, with: "")
  return [
    ("Markdown", text(Markdown.render(analysis, options: options))),
    ("HTML", text(HTML.render(analysis, options: options))),
    ("SVG", text(SVG.render(analysis, options: options))),
    ("JSON", json),
    ("report", report),
  ]
}

/// Expects that two charters with equal content give the same outputs.
private func expectSame(_ one: Analysis, _ other: Analysis, _ comment: String, _ language: Language = .french) {
  guard CanonicalJSON.render(one.charter) == CanonicalJSON.render(other.charter) else {
    Issue.record("\(comment): the contents differ")
    return
  }
  for ((name, left), (_, right)) in zip(outputs(one, language), outputs(other, language)) where left != right {
    let lines = zip(left.split(separator: "\n"), right.split(separator: "\n")).first { $0 != $1 }
    Issue.record("\(comment): \(name) differs: \(lines.map { "\($0.0.prefix(300)) … \($0.1.prefix(300))" } ?? "")")
  }
  #expect(CharterDifference(from: one, to: other).isEmpty, "\(comment): a difference is seen")
}

@Suite struct SameDocumentTests {
  // MARK: Texts

  /// Texts that could be misunderstood depending on how they are written.
  static let texts: [String] = [
    "plain", "Fee: 5000\n- 1000 for the School", "- a\n- b", "- a", "a\n\nb", "a\nb", "a\n- b\n\nc\n- d", " - x",
    "a\n  b",
    "- ", "a\n- ", "a\n-", "a\n---", "a\n===", "-\n- b", "a\n \nb", "a\n\t\n- b", "\ta\tb", " a ", "a\n", "\na",
    "a\n\n",
    "\n\n- a\n\n\n- b\n\n", "1. a\n2. b", "# a\n> b", "a \"quoted\" text\\n", "é\n- ü", "- a;\n- b,\n- c.\nd",
    "a:\n- b",
    String(repeating: "long ", count: 60), String(repeating: "- long item\n", count: 300),
    String(repeating: " ", count: 3000) + "far in", "near" + String(repeating: " ", count: 3000) + "and far",
    String(repeating: "\n", count: 2500) + "- far down", String(repeating: "é", count: 1100),
    String(repeating: "x", count: 119) + "é\n- y", "", " ", "\n", "\t\n ", " \n- ",
  ]

  /// Ways to write a text in the source.
  private func writings(_ text: String) -> [String] {
    let bytes = text.unicodeScalars
    func quoted(_ escape: (Unicode.Scalar) -> String?) -> String {
      "\"" + bytes.map { escape($0) ?? String($0) }.joined() + "\""
    }
    func needed(_ scalar: Unicode.Scalar) -> String? {
      switch scalar {
      case "\"": "\\\""
      case "\\": "\\\\"
      case "\n": "\\n"
      case "\t": "\\t"
      default: nil
      }
    }
    func number(_ scalar: Unicode.Scalar) -> String { "\\u{" + String(scalar.value, radix: 16) + "}" }
    var all = [
      quoted(needed), quoted { scalar in number(scalar) },
      quoted { scalar in scalar.value % 2 == 0 || scalar.value < 0x23 || scalar == "\\" ? number(scalar) : nil },
    ]
    // Line ends at the end of a block text mean nothing, even as escapes.
    if text.last != "\n" {
      let line = quoted { scalar in
        scalar == "\n" || scalar == "\t" || scalar == " " ? number(scalar) : needed(scalar)
      }
      all.append("\"\"\"\n      \(line.dropFirst().dropLast())\n      \"\"\"")
    }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let staysWhole = lines.allSatisfy { $0.last != " " && $0.last != "\t" } && lines.first != "" && lines.last != ""
    if staysWhole {
      for indentation in ["", "    ", String(repeating: " ", count: 2100)] {
        let written = lines.map { line in
          line.isEmpty ? "" : indentation + line.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
        }
        all.append("\"\"\"\n\(written.joined(separator: "\n"))\n\(indentation)\"\"\"")
      }
    }
    return all
  }

  /// A charter with a given text wherever an author can write one.
  private func charter(_ text: String) -> Analysis {
    Analysis(
      """
      charter \(text) {
        version \(text)
        place \(text)
        vision \(text)
        context \(text)
        aim A \(text) {
          measure \(text)
          measure "another"
          aspect \(text) by P
        }
        aim B "b" measure \(text)
        partner P \(text) {
          sector business
          unit \(text)
          stance \(text)
          expects \(text)
          needs N \(text)
          brings C \(text) as network toward A, B
          gains \(text) from D answers N
          commits \(text) nature \(text) recognised all
          signatory \(text) role \(text)
          signatory "x" role \(text)
        }
        partner Q "x" {
          sector knowledge
          brings D \(text) as funding toward A
          gains "x" from C
        }
        stakeholder S "s" {
          gains \(text) from C
        }
        gains \(text) from A
        risk \(text) by all response \(text)
        project \(text) with all toward A
        communication {
          meeting \(text) every week with all
          channel \(text) with all
        }
        transparency {
          shares \(text) with all
        }
        teaming safety \(text)
        terms {
          decisions \(text)
          exit \(text)
        }
        article \(text) body \(text)
      }
      """)
  }

  @Test("A text reads the same everywhere, however it is written", arguments: texts)
  func writings(text: String) {
    let writings = writings(text)
    let first = charter(writings[0])
    #expect(first.charter.title.map { $0.string(in: first.source) } == text)
    for writing in writings.dropFirst() {
      let other = charter(writing)
      // Only a draft can have a blank title; everything is printed all the same.
      expectSame(first, other, writing.prefix(80) + "…")
    }
  }

  @Test(
    "A blank text declares the same as an omitted one",
    arguments: ["\"\"", "\" \"", #""\u{20}""#, #""\n""#, "\"\"\"\n\\u{A}\n\"\"\""])
  func blank(text: String) {
    func charter(_ text: String?) -> Analysis {
      let attribute = { (keyword: String) in text.map { " \(keyword) \($0)" } ?? "" }
      return Analysis(
        """
        charter "T" {
        \(attribute("version"))
        \(attribute("place"))
        \(attribute("vision"))
        \(attribute("context"))
          aim A "a"\(attribute("measure"))
          partner P "p" {
            sector business
        \(attribute("unit"))
        \(attribute("stance"))
            commits "c"\(attribute("nature")) recognised all
            signatory "s"\(attribute("role"))
          }
          risk "r" by all\(attribute("response"))
        }
        """)
    }
    // It is an error, so that only a draft can be made of it, which says so.
    #expect(charter(text).errors.contains("S107"))
    #expect(CanonicalJSON.render(charter(nil).charter) == CanonicalJSON.render(charter(text).charter))
  }

  // MARK: Layout, order, languages

  /// The statements in the charter's own block and in its partners, in a different order; those of one kind keep
  /// theirs.
  private func shuffled(_ analysis: Analysis, _ random: inout SplitMix64) -> [UInt8] {
    let tree = analysis.tree
    var bytes = analysis.source.bytes
    func statements(in node: Int) -> [(construct: Construct, range: Range<Int>)] {
      var found: [(Construct, Range<Int>)] = []
      var cursor = StatementCursor(tree, node)
      while let (construct, child) = tree.nextStatement(&cursor) {
        let range = tree.range(tree.nodes[child])
        found.append((construct, Int(range.start)..<Int(range.end)))
      }
      return found
    }
    var blocks: [Int] = []
    for index in tree.nodes.indices {
      switch tree.nodes[index].construct {
      case .charter, .partner, .observer, .communication: blocks.append(index)
      default: break
      }
    }
    // Inner blocks first, so that the ranges of the outer ones stay valid: moving keeps the length.
    for block in blocks.reversed() {
      let all = statements(in: block)
      guard let first = all.first, let last = all.last, all.count > 1 else { continue }
      var order = all
      for index in order.indices.reversed() { order.swapAt(index, random.below(index + 1)) }
      for kind in Set(all.map { $0.construct.rawValue }) {
        var members = all.filter { $0.construct.rawValue == kind }[...]
        for position in order.indices where order[position].construct.rawValue == kind {
          order[position] = members.removeFirst()
        }
      }
      var gaps: [[UInt8]] = []
      for (one, next) in zip(all, all.dropFirst()) {
        gaps.append(Array(bytes[one.range.upperBound..<next.range.lowerBound]))
      }
      var text: [UInt8] = []
      for (index, statement) in order.enumerated() {
        text += bytes[statement.range]
        if index < gaps.count { text += gaps[index] }
      }
      bytes.replaceSubrange(first.range.lowerBound..<last.range.upperBound, with: text)
    }
    return bytes
  }

  /// Expects the same from a charter with the original's content in as many forms as possible.
  private func expectSameInEveryWay(_ original: Analysis, _ comment: String, _ random: inout SplitMix64) throws {
    // What is meant for those who check the file is not part of the content.
    let content = CanonicalJSON.render(original.charter)
    let base = try #require(CanonicalSource.charter(of: content, preferring: original.charter.language))
    if original.charter.waivers.isEmpty { expectSame(base, original, "\(comment): as content") }
    for language in Language.allCases {
      if let other = CanonicalSource.charter(of: content, preferring: language) {
        expectSame(base, other, "\(comment): in \(language)", language)
      }
      if let text = try? Translation.render(base, to: language) {
        expectSame(base, Analysis(text), "\(comment): translated to \(language)")
      }
    }
    expectSame(base, Analysis(CanonicalLayout.render(base.source.bytes)), "\(comment): laid out")
    for _ in 0..<3 { expectSame(base, Analysis(shuffled(base, &random)), "\(comment): in another order") }
  }

  @Test("A charter reads the same in any layout, order and language", arguments: Project.samples)
  func samples(sample: Sample) throws {
    var random = SplitMix64(seed: 11)
    try expectSameInEveryWay(Analysis(try sample.bytes()), sample.name, &random)
  }

  @Test("So do random charters")
  func random() throws {
    var random = SplitMix64(seed: 20_261_128)
    for number in 0..<Trials.ofLibrary(12, whole: 60) {
      let analysis = Analysis(RandomCharter(&random).text)
      guard CanonicalSource.charter(of: CanonicalJSON.render(analysis.charter), preferring: .english) != nil else {
        continue
      }
      try expectSameInEveryWay(analysis, "charter \(number)", &random)
    }
  }

  @Test("Singular or plural of a unit of time makes no difference", arguments: Language.allCases)
  func units(language: Language) {
    var tried = 0
    for (one, many) in zip(OptionGroup.interval.options, OptionGroup.intervals.options) {
      func charter(_ unit: KeywordOption) -> Analysis {
        let words = [language.keyword, language.code, "\n", Construct.charter.keyword(language), "\"T\" {\n"]
        return Analysis(
          words.joined(separator: " ") + Construct.terms.keyword(language) + " " + Attribute.review.keyword(language)
            + " "
            + Attribute.every.keyword(language) + " 3 " + unit.keyword(language) + "\n}\n")
      }
      let (singular, plural) = (charter(one), charter(many))
      #expect(plural.charter.terms?.review != nil)
      guard singular.charter.terms?.review != nil else { continue }
      expectSame(singular, plural, "\(one) in \(language)")
      tried += 1
    }
    #expect(tried > 0)
  }

  @Test("Partners, observers and stakeholders may be interspersed in any order")
  func interleaved() throws {
    func charter(_ order: [Int]) -> Analysis {
      let parts = [
        "partner A \"a\" {\nsector business\nbrings X \"x\" as network\ngains \"g\" from Y\n}",
        "observer O \"o\" {\nbrings Z \"z\" as funding\ngains \"h\" from X\n}",
        "partner B \"b\" {\nsector knowledge\nbrings Y \"y\" as expertise\ngains \"i\" from X, Z\n}",
        "stakeholder S \"s\" {\ngains \"j\" from Y\n}", "gains \"k\" from X",
      ]
      return Analysis("charter \"T\" {\n" + order.map { parts[$0] + "\n" }.joined() + "}\n")
    }
    let first = charter([0, 1, 2, 3, 4])
    for order in [[1, 0, 2, 3, 4], [3, 1, 0, 2, 4], [4, 0, 3, 2, 1], [0, 4, 2, 1, 3], [3, 4, 1, 0, 2]] {
      expectSame(first, charter(order), "\(order)")
    }
    #expect(
      Analysis("charter \"T\" {\nobserver A \"a\"\npartner A \"b\"\n}").places().contains { $0.hasSuffix("N201") })
  }
}
