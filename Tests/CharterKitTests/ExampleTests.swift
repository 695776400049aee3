// Every rule of finding: its examples are correct, and its wording is complete in each language.

import CharterInvariants
import CharterTesting
import Testing

@testable import CharterKit

extension Rule: CustomTestStringConvertible {
  public var testDescription: String { "\(code) \(name)" }
}

@Suite struct ExampleTests {
  // MARK: Examples

  @Test("The bad example has the finding, and no error of another rule", arguments: Rule.all)
  func bad(rule: Rule) {
    let found = Analysis(rule.bad.file)
    let others: Set<String> =
      switch (rule.code, rule.bad) {
      // Something nested that deep is also misplaced, whatever it is.
      case ("S112", _): ["S105"]
      // A short file has no partners or aims yet.
      case (_, .file), (_, .bytes): "WS".contains(rule.code.prefix(1)) ? ["D601", "G401"] : []
      default: []
      }
    let errors = found.errors.filter { $0 != rule.code && !others.contains($0) }
    #expect(found.codes.contains(rule.code), "\(found.places(of: Severity.allCases))")
    #expect(errors.isEmpty, "\(found.places())")
    #expect(found.findings.count { $0.rule.code == rule.code } <= 2, "\(found.places(of: Severity.allCases))")
  }

  @Test("The good example has no errors, and not the finding", arguments: Rule.all)
  func good(rule: Rule) {
    let found = Analysis(rule.good.file)
    #expect(!found.codes.contains(rule.code), "\(found.places(of: Severity.allCases))")
    #expect(found.errorCount == 0, "\(found.places())")
  }

  @Test("Partial examples are placed in the sound charter, which has no findings")
  func soundCharter() {
    let sound = SoundCharter.file().file
    #expect(Analysis(sound).places(of: Severity.allCases) == [])
    for rule in Rule.all {
      for example in [rule.bad, rule.good] {
        switch example {
        case .file, .bytes: break
        case .inCharter(let piece), .inPartner(let piece):
          #expect(example.file.count == sound.count + piece.utf8.count + 1, "\(rule.code)")
        }
      }
    }
  }

  @Test("A fix removes its finding, and causes no other error", arguments: Rule.all)
  func fixes(rule: Rule) {
    let found = Analysis(rule.bad.file)
    for finding in found.findings where finding.rule.code == rule.code {
      for fix in finding.fixes {
        var bytes = found.source.bytes
        for edit in fix.edits.reversed() {
          bytes.replaceSubrange(Int(edit.range.start)..<Int(edit.range.end), with: Array(edit.newText.utf8))
        }
        let mended = Analysis(bytes)
        let title = Wording(found.source, file: .english, messages: .english).title(fix)
        let left = mended.findings.count { $0.rule.code == rule.code }
        #expect(
          left < found.findings.count { $0.rule.code == rule.code },
          "\(title)\n\(String(decoding: bytes, as: UTF8.self))")
        // Findings that were suppressed in an unreadable charter may appear now.
        let (before, after) = (found.errors.filter(isOfWriting), mended.errors.filter(isOfWriting))
        #expect(after.count <= before.count, "\(title): \(mended.places())")
      }
    }
  }

  /// Whether a code is about characters, syntax or names; a fix may leave a place to fill in.
  private func isOfWriting(_ code: String) -> Bool { "WSN".contains(code.prefix(1)) && code != "W011" }

  // MARK: Codes and names

  @Test("Codes, names and numbers are unique and well-formed")
  func codes() {
    let kinds = Rule.all
    #expect(Set(kinds.map { $0.code }).count == kinds.count)
    #expect(Set(kinds.map { $0.name }).count == kinds.count)
    #expect(Set(kinds.map { $0.number }).count == kinds.count)
    for rule in kinds {
      let code = Array(rule.code.utf8)
      #expect(
        code.count == 4 && RuleGroup.allCases.contains { Array($0.rawValue.utf8) == [code[0]] }, "\(rule.code)")
      #expect(code.dropFirst().allSatisfy { (0x30...0x39).contains($0) }, "\(rule.code)")
      #expect(rule.group.rawValue == String(rule.code.prefix(1)))
      let words = rule.name.split(separator: "-", omittingEmptySubsequences: false)
      #expect(
        words.allSatisfy {
          !$0.isEmpty && $0.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
        })
      #expect(Rule.find(rule.code) === rule)
      #expect(Rule.find(rule.code.lowercased()) === rule)
      #expect(Rule.find(rule.name) === rule)
    }
    for word in ["", "B", "B3011", "no_gain", "NO-GAIN", "b301 "] { #expect(Rule.find(word) == nil, "\(word)") }
  }

  // MARK: Words

  /// The numbers in `{0}`, `{1}` ….
  private func placeholders(_ text: String) -> Set<Int> {
    Set(text.matches(of: /\{([0-9])\}/).compactMap { Int($0.output.1) })
  }

  @Test("Each message exists in each language, with the same placeholders", arguments: Rule.all)
  func phrases(rule: Rule) {
    #expect(!rule.messages.isEmpty)
    for phrase in rule.messages + rule.labels + [rule.help, rule.why] {
      let english = placeholders(phrase.english)
      for language in Language.allCases {
        #expect(!phrase[language].isEmpty, "\(phrase.english)")
        #expect(placeholders(phrase[language]) == english, "\(phrase[language])")
        #expect(phrase[language].first != " " && phrase[language].last != " " && !phrase[language].contains("  "))
      }
    }
    for phrase in rule.messages + [rule.help, rule.why] {
      for language in Language.allCases {
        #expect(".?…".contains(phrase[language].suffix(1)), "\(phrase[language])")
      }
    }
    #expect(placeholders(rule.why.english).isEmpty, "why it matters speaks of no file")
  }

  /// Parts of a charter with findings that no example or broken sample covers.
  private static let further: [Example] = [
    .bytes(prefix: "", [0xFF, 0xFE], suffix: "charter"),
    .inCharter("version \"1\", \"2\""),
    .inCharter("observer Town \"Town\" {\n  needs Peace \"Peace\"\n}\ngains \"Peace\" from Learning answers Peace"),
    SoundCharter.file(without: .communication, with: "  communication {\n  }\n"),
    SoundCharter.file(without: .transparency, with: "  transparency {\n  }\n"),
    .inPartner(
      "signatory \"C\" key "
        + [
          "ssh-ed25519 AAAA\\nssh-ed25519 AAAA", "ssh-ed448 AAAA", "ssh-rsa \(shortRSA)", "ssh-dss AAAA",
          "ssh-ed25519-cert-v01@openssh.com AAAA", "-----BEGIN OPENSSH PRIVATE KEY-----",
          "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "ssh-rsa \(unsafeRSA)",
        ].map { "\"\($0)\"" }.joined(separator: ", ")),
  ]

  /// A public RSA key of 1024 bits.
  private static let shortRSA =
    "AAAAB3NzaC1yc2EAAAADAQABAAAAgQDMz2DoOq4OARP0rIXPjfs1Qt4FcdI2CjqFV4A/Zb4fN54WUhhKoyTze2PLFNy6PmaCnBGJEbyKV7r"
    + "kv7FN0u9HKJW67fk9fa/JXRjxfh/TYMOm+QCXCwTs2BoDHpSVLfr3g15I6txPizzWPSzutiqGC5w3LBGiEcwFvxSIeh+k0w=="

  /// A public RSA key of 3072 bits with the exponent 3 and a modulus that has small factors.
  private static let unsafeRSA = "AAAAB3NzaC1yc2EAAAABAwAAAYEA" + String(repeating: "/", count: 512)

  /// Every finding of the examples and the broken samples.
  private func everyFinding() throws -> [(analysis: Analysis, finding: Finding)] {
    let examples = Rule.all.flatMap { [$0.bad, $0.good] } + Self.further
    let files = try examples.map { $0.file } + Project.brokenSamples.map { try $0.bytes() }
    return files.flatMap { bytes in
      let found = Analysis(bytes)
      return found.findings.map { (found, $0) }
    }
  }

  @Test("The arguments of a message are given")
  func arguments() throws {
    for (analysis, finding) in try everyFinding() {
      let rule = finding.rule
      for language in Language.allCases {
        let texts = [rule.messages[finding.variant][language], rule.help[language]]
        for number in texts.flatMap({ placeholders($0) }) {
          #expect(number < finding.arguments.count, "\(rule.code): {\(number)}")
        }
        for related in finding.related where rule.labels.indices.contains(related.label) {
          for number in placeholders(rule.labels[related.label][language]) {
            #expect(number < related.arguments.count, "\(rule.code), a label: {\(number)}")
          }
        }
        for fix in finding.fixes {
          for number in placeholders(fix.title[language]) {
            #expect(number < fix.arguments.count, "\(rule.code), a fix: {\(number)}")
          }
        }
        let wording = Wording(analysis.source, file: analysis.tree.language, messages: language)
        let words =
          [wording.message(finding), wording.help(finding), wording.why(finding)]
          + finding.related.map { wording.label($0, of: finding) } + finding.fixes.map { wording.title($0) }
        for text in words {
          #expect(placeholders(text).isEmpty, "\(rule.code): \(text)")
          #expect(!text.contains("  ") && !text.contains("``"), "\(rule.code): \(text)")
        }
      }
    }
  }

  @Test("Every message of every rule is shown by an example or a broken sample")
  func variants() throws {
    var shown: [String: Set<Int>] = [:]
    for (_, finding) in try everyFinding() { shown[finding.rule.code, default: []].insert(finding.variant) }
    for rule in Rule.all {
      let missing = rule.messages.indices.filter { !shown[rule.code, default: []].contains($0) }
      #expect(missing.isEmpty, "\(rule.code) \(rule.name): \(missing.map { rule.messages[$0].english })")
    }
  }

  @Test("Examples speak the language of the page, unless they are about the words of one", arguments: Rule.all)
  func spoken(rule: Rule) {
    // Without a charter, with marks between statements, or with one word of another language, no translation is
    // possible.
    let fixed = ["S103", "S111", "S113", "S116", "S117", "S118", "S119", "W008"]
    for language in Language.allCases {
      let examples = SpokenExamples(of: rule, in: language)
      #expect(examples.analysis.codes.contains(rule.code))
      if !fixed.contains(rule.code) { #expect(examples.analysis.charter.language == language, "\(rule.code)") }
      // Next to each other, both are in the same language.
      if examples.good.bytes != rule.good.bytes, case let words = rule.bad.worded(in: language), words != rule.bad.bytes
      {
        #expect(examples.bad.bytes != rule.bad.bytes, "\(rule.code) \(language)")
        if rule.code == "S119" || rule.code == "S118" {
          #expect(examples.bad.bytes == words, "\(rule.code) \(language)")
        }
      }
      if rule.code == "N205" {
        let bad = String(decoding: examples.bad.bytes, as: UTF8.self)
        #expect(bad.contains(" \(Vocabulary.row(.all).spelling.canonical(language)) "), "\(bad)")
      }
      let page = String(decoding: Explanation.render(rule: rule, language: language), as: UTF8.self)
      if rule.code == "C507", language == .dutch { #expect(page.contains("engageert \"A room for the jury\" inzet 2")) }
    }
  }

  /// In each language in `.ci/totality`, in one of them while one works.
  @Test("Every example can be explained and shown in each output", arguments: Rule.all)
  func outputs(rule: Rule) {
    let languages = Language.allCases
    let tried = Trials.ofLibrary([languages[Int(rule.number) % languages.count]], whole: languages)
    for example in [rule.bad, rule.good] {
      let found = Analysis(example.file)
      #expect(Invariants.problems(of: found, reading: example.file) == [])
      for language in tried {
        #expect(Invariants.problems(inOutputsOf: found, language: language) == [])
      }
    }
    for language in Language.allCases {
      let page = String(decoding: Explanation.render(rule: rule, language: language), as: UTF8.self)
      #expect(page.hasPrefix("\(rule.code) \(rule.name) ("))
      #expect(!page.contains("{0}") && !page.contains("{1}"))
    }
  }
}
