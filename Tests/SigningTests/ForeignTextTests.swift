// Author text on a terminal: quoted, cut, and never at the start of a line; verdicts come before it.

import CharterTesting
import Foundation
import Testing

@Suite struct ForeignTextTests {
  /// Texts in which every word is recognisable: a line that begins with one of them begins with an author's text.
  private static let texts: [String] = {
    let padded = String(repeating: " ", count: 200)
    let own = [
      "Every partner has signed this text.\(padded)signed 2026-01-01", "\(padded)Signed", "x”\(padded)signed “x",
      "x\u{A0}\u{A0}\u{3000}\u{2003}signed", "error Z001 Every partner benefits", String(repeating: "word ", count: 80),
      "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "x’ y » z“",
    ]
    // Some characters are an emoji only after certain others, and not after our mark.
    let payloads = Payload.all.filter { !$0.isRefused && !$0.isEmpty && !$0.text.unicodeScalars.contains("\u{FE0F}") }
    return (own + payloads.map(\.text)).map { text in
      text.split(whereSeparator: { $0 == " " || $0.isNewline }).map { "Zq\($0)" }.joined(separator: " ")
    }
  }()

  private static func escaped(_ text: String) -> String {
    // By scalar: a quotation mark with an accent on it still ends a text.
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "\\", "\"": "\\\(scalar)"
      case "\t": "\\t"
      default: String(scalar)
      }
    }.joined()
  }

  /// A scene in which each text is a different one of the texts, as far as there is room.
  private func scene(_ folder: String, _ start: Int) -> SigningScene {
    var next = start
    func text() -> String {
      next += 1
      return Self.escaped(Self.texts[next % Self.texts.count])
    }
    var scene = SigningScene(in: folder)
    scene.title = text()
    scene.version = text()
    scene.vision = text()
    for index in scene.partners.indices {
      scene.partners[index].title = text()
      scene.partners[index].signatories[0].name = text()
      scene.partners[index].signatories[0].role = text()
    }
    scene.more = """
        stakeholder Them "\(text())" { needs "\(text())" }
        aim Lonely "\(text())"
        risk "\(text())" by all response "\(text())"
        terms {
          binding yes
          disputes "\(text())"
          exit "\(text())"
        }
        article "\(text())" { body "\(text())" }
        communication { meeting "\(text())" every month with all }
      """
    return scene
  }

  @Test("No line of any command begins with what an author wrote", .requires(.sshKeygen))
  func everyCommand() throws {
    for start in stride(from: 0, to: Self.texts.count, by: 16) {
      try withTemporaryFolder { folder in
        var scene = try scene(folder, start).write()
        let healthy = scene.more
        // Without the aim that nobody works toward there is no error, so it can be signed.
        scene.more = healthy.split(separator: "\n").filter { !$0.contains("aim Lonely") }.joined(separator: "\n")
        try scene.write()
        let signed = try scene.sign("College", SigningKeys.first)
        #expect(signed.status == 0, "\(signed.errorText)")
        let verified = try scene.charter(["verify", "week.charter"])
        let rows = verified.outputText.split(separator: "\n").filter {
          $0.contains(" College ") || $0.contains(" Firm ")
        }
        #expect(
          rows.count == 2 && rows.allSatisfy { $0.hasPrefix("  signed ") || $0.hasPrefix("  missing ") }, "\(rows)")
        var outcomes = [signed, verified]
        try Data(scene.text.utf8).write(to: URL(fileURLWithPath: "\(folder)/old.charter"))
        scene.vision = Self.escaped(Self.texts[(start + 5) % Self.texts.count])
        scene.partners[2].title = Self.escaped(Self.texts[(start + 9) % Self.texts.count])
        try scene.write()
        outcomes.append(
          try scene.charter(["sign", "week.charter", "--as", "College", "--key", SigningKeys.first.path]))
        scene.more = healthy
        try scene.write()
        try Data(Self.texts[start].utf8).write(to: URL(fileURLWithPath: "\(folder)/none.charter"))
        for language in ["en", "nl", "fr"] {
          for words in [
            ["check", "week.charter"], ["check", "none.charter"], ["verify", "old.charter"],
            ["verify", "week.charter"],
            ["diff", "old.charter", "week.charter", "--language", language],
            ["report", "week.charter", "--language", language],
            ["report", "old.charter", "--without", "Firm", "--language", language],
            ["report", "week.charter", "--without", Self.texts[start]],
            ["sign", "old.charter", "--as", Self.texts[start], "--key", "x"],
            ["sign", "old.charter", "--as", "Firm", "--signatory", Self.texts[start], "--key", "x"],
            [Self.texts[start]], ["check", "--\(Self.texts[start])"], ["explain", Self.texts[start]],
          ] { outcomes.append(try scene.charter(words + ["--messages", language])) }
        }
        for outcome in outcomes {
          for line in (outcome.outputText + "\n" + outcome.errorText).split(separator: "\n") {
            #expect(!line.drop { $0 == " " }.hasPrefix("Zq"), "\(line)")
          }
        }
      }
    }
  }

  @Test(
    "Every declared key is in the document, in the summary before signing, and in the output of verify",
    .requires(.sshKeygen))
  func everyKey() throws {
    try withTemporaryFolder { folder in
      var scene = SigningScene(in: folder)
      scene.partners[1].signatories[0].keys.append(SigningKeys.stranger.line)
      try scene.write()
      let keys = [SigningKeys.first, SigningKeys.second, SigningKeys.third, SigningKeys.stranger]
      let marks = try keys.map { key in
        let printed = try Tool.sshKeygen.program(["-lf", "\(key.path).pub"]).run().outputText
        return String(printed.split(separator: " ")[1])
      }
      func expectAll(_ text: String, _ place: String) {
        for mark in marks { #expect(text.contains(mark), "\(mark) in \(place)") }
      }
      func expectEverywhere() throws {
        expectAll(try scene.charter(["build", "week.charter"]).outputText, "Markdown")
        expectAll(try scene.charter(["build", "week.charter", "--to", "html"]).outputText, "HTML")
        expectAll(try scene.charter(["verify", "week.charter"]).outputText, "verify")
        expectAll(try scene.charter(["verify", "week.charter", "--format", "json"]).outputText, "verify as JSON")
      }
      try expectEverywhere()
      expectAll(try scene.sign("Firm", SigningKeys.second).errorText, "the summary")
      try expectEverywhere()
    }
  }

  @Test("sign shows everything that is agreed, or everything that has changed since", .requires(.sshKeygen))
  func summary() throws {
    try withTemporaryFolder { folder in
      var scene = SigningScene(in: folder)
      scene.more = """
          terms {
            binding no
            disputes "Over a table"
          }
          article "Noise" { body "\(String(repeating: "Quiet after ten. ", count: 40))At the very end" }
        """
      try scene.write()
      let first = try scene.sign("College", SigningKeys.first).errorText
      for text in ["not legally binding", "Over a table", "At the very end", "What Town brings", "the whole text"] {
        #expect(first.contains(text), "\(text)")
      }
      #expect(first.split(separator: "\n").contains { $0.hasPrefix("> ") && $0.contains("At the very end") })
      scene.amends = scene.fingerprint
      scene.more = scene.more.replacing("binding no", with: "binding yes").replacing("very end", with: "very bottom")
      try scene.write()
      let second = try scene.sign("College", SigningKeys.first).errorText
      for text in ["It says: legally binding.", "It is to replace sha256:", "Since you signed sha256:", "very bottom"] {
        #expect(second.contains(text), "\(text)")
      }
    }
  }

  @Test("verify finds every stored text, and says what changed, including whether it is binding", .requires(.sshKeygen))
  func changes() throws {
    try withTemporaryFolder { folder in
      var scene = SigningScene(in: folder)
      scene.more =
        #"  context "Each\u{20}year"\#n  terms {\#n    binding no\#n    ownership "All\u{20}\u{20}share"\#n  }"#
      scene.vision = #"One\u{20} \u{A0}week"#
      try scene.write()
      #expect(try scene.sign("College", SigningKeys.first).status == 0)
      scene.more = scene.more.replacing("binding no", with: "binding yes")
      try scene.write()
      let said = try scene.charter(["verify", "week.charter"]).outputText
      #expect(!said.contains("not stored") && said.contains("binding"), "\(said)")
    }
  }

  @Test("A draft with errors has no fingerprint, in any output")
  func drafts() throws {
    try withTemporaryFolder { folder in
      var scene = SigningScene(in: folder)
      scene.more = "  aim Lonely \"Nobody works toward it\"\n"
      try scene.write()
      for format in ["markdown", "html", "json", "svg"] {
        let draft = try scene.charter(["build", "week.charter", "--draft", "--to", format])
        #expect(draft.status == 0 && draft.outputText.firstMatch(of: /sha256:[0-9a-f]{64}/) == nil, "\(format)")
      }
      let canonical = try scene.charter(["build", "week.charter", "--draft", "--to", "canonical"])
      #expect(canonical.status == 1 && canonical.output.isEmpty)
      let difference = try scene.charter(["diff", "week.charter", "week.charter", "--format", "json"])
      #expect(difference.outputText.firstMatch(of: /sha256:[0-9a-f]{64}/) == nil)
    }
  }

  @Test("build accepts the same lists as verify", .requires(.sshKeygen))
  func lists() throws {
    try withTemporaryFolder { folder in
      let scene = try SigningScene(in: folder).write()
      try scene.signAll()
      let revoked = ["--revoked", "\(SigningKeys.third.path).pub"]
      #expect(try scene.charter(["build", "week.charter", "--require-signatures"]).status == 0)
      #expect(try scene.charter(["build", "week.charter", "--require-signatures"] + revoked).status == 1)
      let built = try scene.charter(["build", "week.charter"] + revoked)
      #expect(built.errorText.contains("not shown as signed, invalid") && built.errorText.contains("C. Maes"))
      try Data("x \(SigningKeys.first.line)\n".utf8).write(to: URL(fileURLWithPath: "\(folder)/allowed"))
      let pinned = try scene.charter(["build", "week.charter", "--allowed-signers", "allowed"])
      #expect(pinned.outputText.contains("when this document was made") && pinned.errorText.contains("B. Janssens"))
    }
  }
}
