// `charter sign` and `charter verify` in use, with every kind of key.

import CharterTesting
import Foundation
import Testing

@Suite struct SignTests {
  @Test("Every kind of key in a file signs and is verified", .requires(.sshKeygen))
  func kinds() throws {
    for key in [SigningKeys.first, SigningKeys.ecdsa256, SigningKeys.ecdsa384, SigningKeys.ecdsa521, SigningKeys.rsa] {
      try withTemporaryFolder { folder in
        var scene = SigningScene(in: folder)
        scene.partners[0].signatories[0].keys = [key.line]
        try scene.write()
        // Each ECDSA signature is different, and half of them use the higher number.
        for round in 0..<(key.words[0].hasPrefix("ecdsa") ? 6 : 1) {
          let outcome = try scene.sign("College", key, round == 0 ? [] : ["--replace"])
          #expect(outcome.status == 0, "\(key.words[0]): \(outcome.errorText)")
          let (status, verdicts, _) = try scene.verify()
          #expect(status == 1 && verdicts == ["signed", "missing", "missing"], "\(key.words[0])")
        }
      }
    }
  }

  @Test("A key only in an agent signs, and an agent with another key does not", .requires(.sshKeygen))
  func agent() throws {
    try withTemporaryFolder { folder in
      let scene = try SigningScene(in: folder).write()
      let socket = "\(folder)/agent"
      let agent = try Tool("ssh-agent", from: "apt-get install openssh-client").program(["-a", socket]).run()
      let number = try #require(agent.outputText.split(separator: "SSH_AGENT_PID=").last?.split(separator: ";").first)
      defer { kill(pid_t(number) ?? 0, SIGTERM) }
      let add = Tool("ssh-add", from: "apt-get install openssh-client")
      var program = try add.program([SigningKeys.second.path])
      program.environment = ["SSH_AUTH_SOCK": socket]
      #expect(try program.run().status == 0)

      // Only the public key is available.
      try FileManager.default.copyItem(atPath: "\(SigningKeys.second.path).pub", toPath: "\(folder)/firm.pub")
      let firm = SigningKey(path: "firm.pub", line: SigningKeys.second.line)
      let signed = try scene.sign("Firm", firm, environment: ["SSH_AUTH_SOCK": socket])
      #expect(signed.status == 0, "\(signed.errorText)")
      #expect(try scene.verify().verdicts == ["missing", "signed", "missing"])

      try FileManager.default.copyItem(atPath: "\(SigningKeys.first.path).pub", toPath: "\(folder)/college.pub")
      let college = SigningKey(path: "college.pub", line: SigningKeys.first.line)
      let refused = try scene.sign("College", college, environment: ["SSH_AUTH_SOCK": socket])
      #expect(refused.status == 2 && refused.errorText.contains("the agent doesn't have it"))
      #expect(try scene.verify().verdicts == ["missing", "signed", "missing"])
    }
  }

  @Test("A key elsewhere: the statement is printed, signed by plain ssh-keygen, and taken back", .requires(.sshKeygen))
  func elsewhere() throws {
    try withTemporaryFolder { folder in
      let scene = try SigningScene(in: folder).write()
      let statement = try scene.charter(["sign", "week.charter", "--as", "Town", "--print-statement"])
      #expect(statement.status == 0 && statement.output.last == 0x0A)
      try Data(statement.output).write(to: URL(fileURLWithPath: "\(folder)/statement.json"))
      let made = try Tool.sshKeygen.program(
        ["-Y", "sign", "-n", "charter", "-f", SigningKeys.third.path, "\(folder)/statement.json"]
      ).run()
      #expect(made.status == 0)
      #expect(try scene.charter(["sign", "week.charter", "--add", "statement.json.sig"]).status == 0)
      #expect(try scene.verify().verdicts == ["missing", "missing", "signed"])

      // Anything altered on the way is refused, and nothing is written.
      for (name, bytes) in [
        ("other date", statement.outputText.replacing("\"date\":\"20", with: "\"date\":\"21")),
        ("other partner", statement.outputText.replacing("Town", with: "Firm")),
        ("other title", statement.outputText.replacing("Week", with: "Weak")),
      ] {
        try Data(bytes.utf8).write(to: URL(fileURLWithPath: "\(folder)/statement.json"))
        let outcome = try scene.charter(["sign", "week.charter", "--add", "statement.json.sig", "--replace"])
        #expect(outcome.status == 1 || outcome.status == 2, "\(name)")
      }
      #expect(try scene.verify().verdicts == ["missing", "missing", "signed"])
      #expect(try scene.charter(["sign", "week.charter", "--add", "nowhere.sig"]).status == 2)
    }
  }

  @Test("A hardware key counts by its type; it is reported if nobody touched it", .requires(.sshKeygen, .cryptography))
  func hardwareKeys() throws {
    for kind in ["ed25519", "ecdsa"] {
      try withTemporaryFolder { folder in
        func key(_ words: String..., input: [UInt8] = []) throws -> Program.Outcome {
          try Tool.cryptography.program([Project.path("Tests/Oracles/hardware_key.py"), kind] + words).run(input: input)
        }
        var scene = SigningScene(in: folder)
        scene.partners[0].signatories[0].keys = [
          try key("public").outputText.trimmingCharacters(in: .whitespacesAndNewlines)
        ]
        try scene.write()
        #expect(try scene.charter(["check", "week.charter"]).status == 0)
        for (flags, words) in [("1", "hardware key"), ("0", "nobody touched the key")] {
          let statement = try scene.charter(["sign", "week.charter", "--as", "College", "--print-statement"])
          try Data(statement.output).write(to: URL(fileURLWithPath: "\(folder)/s.json"))
          let signature = try key("sign", flags, input: statement.output)
          try Data(signature.output).write(to: URL(fileURLWithPath: "\(folder)/s.json.sig"))
          let added = try scene.charter(["sign", "week.charter", "--add", "s.json.sig", "--replace"])
          #expect(added.status == 0, "\(kind) \(flags): \(added.errorText)")
          let verified = try scene.verify()
          #expect(verified.verdicts == ["signed", "missing", "missing"])
          #expect(verified.report?.signatures.first?.message?.contains("not touched") == (flags == "0"))
          #expect(try scene.charter(["build", "week.charter"]).outputText.contains(words))
        }
      }
    }
  }

  @Test("If there are several signatories, the document says whether one signature is enough")
  func oneOfSeveral() throws {
    try withTemporaryFolder { folder in
      var scene = SigningScene(in: folder)
      for signing in ["anyone", "everyone"] {
        scene.partners[2].signing = signing
        scene.partners[2].signatories = Array(scene.partners[2].signatories.prefix(1))
        for isSeveral in [false, true] {
          if isSeveral { scene.partners[2].signatories.append(("D. Claes", nil, [])) }
          try scene.write()
          let page = try scene.charter(["build", "week.charter"]).outputText
          let words = signing == "anyone" ? "One signature is enough for" : "Everyone who is named signs for"
          #expect(page.contains("C. Maes") && page.contains(words) == isSeveral, "\(page)")
        }
      }
    }
  }

  @Test("What may not be signed is refused, and nothing is written", .requires(.sshKeygen))
  func refusals() throws {
    try withTemporaryFolder { folder in
      var scene = SigningScene(in: folder)
      scene.partners[2].signatories.append(("D. Claes", nil, []))
      scene.partners[1].signatories[0].keys = []
      try scene.write()
      func refuse(_ outcome: Program.Outcome, _ status: Int32, _ words: String) {
        #expect(outcome.status == status, "\(words): \(outcome.errorText)")
        #expect(outcome.errorText.contains(words), "\(outcome.errorText)")
        #expect(!FileManager.default.fileExists(atPath: scene.signatures))
      }
      refuse(try scene.sign("Nobody", SigningKeys.first), 2, "no partner is called “Nobody”")
      refuse(try scene.sign("Town", SigningKeys.third), 2, "several people sign for Town")
      refuse(
        try scene.sign("Town", SigningKeys.third, ["--signatory", "X"]), 2,
        "“X” does not sign for Town; there are: “C. Maes”, “D. Claes”")
      refuse(try scene.sign("Town", SigningKeys.third, ["--signatory", "D. Claes"]), 1, "declares no key")
      refuse(try scene.sign("Firm", SigningKeys.second), 1, "declares no key")
      refuse(try scene.sign("College", SigningKeys.stranger), 1, "does not declare this key")
      refuse(try scene.sign("College", SigningKeys.third), 1, "a key of another signatory, for Town")
      refuse(try scene.sign("College", SigningKey(path: "/nowhere", line: "")), 2, "there is no such file")
      refuse(
        try scene.charter(["sign", "week.charter", "--as", "College", "--key", SigningKeys.first.path]), 2, "terminal")
      refuse(try scene.charter(["sign", "week.charter", "--as", "College", "--yes"]), 2, "--key")
      scene.partners[0].title = ""
      try Data(scene.text.replacing("aim Learning", with: "aim Lurning").utf8).write(
        to: URL(fileURLWithPath: scene.path))
      refuse(try scene.sign("College", SigningKeys.first), 1, "can't be signed")
    }
  }

  @Test(
    "A key behind a passphrase, and no terminal to ask for it: refused, never taken for the first line signed",
    .requires(.sshKeygen))
  func passphrase() throws {
    try withTemporaryFolder { folder in
      var scene = SigningScene(in: folder)
      scene.partners[0].signatories[0].keys = [SigningKeys.locked.line]
      try scene.write()
      let outcome = try scene.sign("College", SigningKeys.locked, environment: ["SSH_AUTH_SOCK": nil])
      #expect(outcome.status == 2 && outcome.errorText.contains("has a passphrase"), "\(outcome.errorText)")
      #expect(!FileManager.default.fileExists(atPath: scene.signatures))
    }
  }

  @Test(
    "A signature of the same text is replaced only with --replace; one of an older text always",
    .requires(.sshKeygen))
  func replacing() throws {
    try withTemporaryFolder { folder in
      var scene = try SigningScene(in: folder).write()
      try scene.sign("College", SigningKeys.first)
      let before = try scene.bytes("College-1.json")
      let again = try scene.sign("College", SigningKeys.first)
      #expect(again.status == 1 && again.errorText.contains("--replace"))
      #expect(try scene.bytes("College-1.json") == before)
      #expect(try scene.sign("College", SigningKeys.first, ["--replace"]).status == 0)
      scene.vision = "Another"
      try scene.write()
      #expect(try scene.verify().verdicts == ["stale", "missing", "missing"])
      #expect(try scene.sign("College", SigningKeys.first).status == 0)
      #expect(try scene.verify().verdicts == ["signed", "missing", "missing"])
    }
  }

  @Test("Layout, comments, keyword language and CRLF leave every signature valid", .requires(.sshKeygen))
  func untouched() throws {
    try withTemporaryFolder { folder in
      let scene = try SigningScene(in: folder).write()
      try scene.signAll()
      #expect(try scene.verify().status == 0)
      #expect(try scene.charter(["fmt", "week.charter"]).status == 0)
      #expect(try scene.verify().status == 0)
      for language in ["nl", "fr"] {
        #expect(try scene.charter(["translate", "--to", language, "--in-place", "week.charter"]).status == 0)
        #expect(try scene.verify().status == 0)
      }
      var text = try String(contentsOfFile: scene.path, encoding: .utf8)
      text = "// One more word\n" + text.replacing("\n", with: "\r\n")
      try Data(text.utf8).write(to: URL(fileURLWithPath: scene.path))
      for name in try FileManager.default.contentsOfDirectory(atPath: scene.signatures) {
        let bytes = try scene.bytes(name)
        try scene.put(Array(bytes.map { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }.joined()), name)
      }
      #expect(try scene.verify().status == 0)
    }
  }

  @Test("The document shows who has signed, and only that", .requires(.sshKeygen))
  func document() throws {
    try withTemporaryFolder { folder in
      var scene = try SigningScene(in: folder).write()
      try scene.sign("College", SigningKeys.first)
      for format in ["markdown", "html"] {
        let document = try scene.charter(["build", "--to", format, "week.charter"])
        #expect(document.status == 0 && document.errors.isEmpty)
        // In the explanation of signatures with a key, and at the one signature.
        #expect(document.outputText.components(separatedBy: "when this document was made").count == 3)
        // The key that signed, and those with which the others may sign.
        #expect(document.outputText.components(separatedBy: "SHA256:").count == 4)
      }
      let required = try scene.charter(["build", "--require-signatures", "-o", "out.md", "week.charter"])
      #expect(required.status == 1 && !FileManager.default.fileExists(atPath: "\(folder)/out.md"))
      try scene.signAll()
      #expect(try scene.charter(["build", "--require-signatures", "-o", "out.md", "week.charter"]).status == 0)
      scene.vision = "Another"
      try scene.write()
      let stale = try scene.charter(["build", "week.charter"])
      #expect(stale.status == 0 && stale.errorText.contains("not shown as signed"))
      #expect(!stale.outputText.contains("verified when this document was made"))
    }
  }

  @Test("--expect, --allowed-signers and --revoked each have their effect", .requires(.sshKeygen))
  func demands() throws {
    try withTemporaryFolder { folder in
      let scene = try SigningScene(in: folder).write()
      try scene.signAll()
      let fingerprint = try #require(try scene.verify().report).fingerprint
      #expect(try scene.verify(["--expect", fingerprint]).status == 0)
      #expect(try scene.verify(["--expect", "sha256:" + String(repeating: "0", count: 64)]).status == 1)

      func pinned(_ list: String) throws -> (status: Int32?, verdicts: [String], report: VerificationReport?) {
        try Data(list.utf8).write(to: URL(fileURLWithPath: "\(folder)/allowed"))
        return try scene.verify(["--allowed-signers", "allowed"])
      }
      let keys = [SigningKeys.first, SigningKeys.second, SigningKeys.third].map { $0.words.joined(separator: " ") }
      let all = keys.map { "someone@example.org \($0)\n" }.joined()
      #expect(try pinned("# a list\n\n" + all).status == 0)
      #expect(try pinned("a@b \(keys[0])\na@b \(keys[1])\n").verdicts == ["signed", "signed", "invalid"])
      #expect(
        try pinned(keys.map { "* cert-authority \($0)\n" }.joined()).verdicts == ["invalid", "invalid", "invalid"])
      #expect(try pinned(keys.map { "* namespaces=\"git,file\" \($0)\n" }.joined()).status == 1)
      #expect(try pinned(keys.map { "* namespaces=\"git,charter\" \($0)\n" }.joined()).status == 0)
      #expect(try pinned(keys.map { "* valid-before=\"20200101\" \($0)\n" }.joined()).status == 1)
      #expect(try pinned(keys.map { "* valid-after=\"20200101\" \($0)\n" }.joined()).status == 0)
      #expect(try scene.verify(["--allowed-signers", "nowhere"]).status == 2)

      try Data((SigningKeys.second.line + "\n").utf8).write(to: URL(fileURLWithPath: "\(folder)/revoked.pub"))
      #expect(try scene.verify(["--revoked", "revoked.pub"]).verdicts == ["signed", "invalid", "signed"])
      let list = try Tool.sshKeygen.program(["-k", "-f", "\(folder)/krl", "\(folder)/revoked.pub"]).run()
      #expect(list.status == 0)
      #expect(try scene.verify(["--revoked", "krl"]).verdicts == ["signed", "invalid", "signed"])
      #expect(try scene.verify(["--revoked", "nowhere"]).status == 2)
    }
  }
}
