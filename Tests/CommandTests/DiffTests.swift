// `charter diff` as run by users: statuses, formats, streams, and under git.

import CharterTesting
import Foundation
import Testing

struct DiffTests {
  private static let sample = "Samples/challenge-week.en.charter"

  private func diff(_ arguments: String...) throws -> Program {
    var program = try Project.product("charter")
    program.arguments = (["diff"] + arguments).map { Array($0.utf8) }
    program.folder = Project.root
    program.environment = ["NO_COLOR": nil]
    return program
  }

  private func changed(_ from: String, _ to: String) throws -> [UInt8] {
    let text = String(decoding: try Project.bytes(Self.sample), as: UTF8.self)
    #expect(text.contains(from))
    return Array(text.replacing(from, with: to).utf8)
  }

  @Test("the status is 0 without a difference, 1 with one, 2 if unknown")
  func statuses() throws {
    let same = try diff(Self.sample, Self.sample).run()
    #expect(same.status == 0 && same.outputText == "Charter “Challenge Week”\nNo difference: both say the same.\n")
    let other = try diff(Self.sample, "Samples/challenge-week.nl.charter").run()
    #expect(other.status == 0 && other.outputText.contains("Geen verschil"))
    let less = try diff(Self.sample, "-").run(input: changed("2500", "1500"))
    #expect(less.status == 1 && less.outputText.contains("brings less") && less.errors.isEmpty)
    let back = try diff("-", Self.sample).run(input: changed("2500", "1500"))
    #expect(back.status == 1 && back.outputText.contains("brings more"))
    let both = try diff("-", "-").run()
    #expect(both.status == 2 && both.output.isEmpty && both.errorText.contains("only one of the two"))
    let one = try diff(Self.sample).run()
    #expect(one.status == 2 && one.errorText == "charter: “diff” needs NEW (see “charter help diff”)\n")
    let missing = try diff(Self.sample, "no-such-file").run()
    #expect(missing.status == 2 && missing.output.isEmpty && missing.errorText.contains("“no-such-file”"))
  }

  @Test("unreadable parts are reported, and don't prove that nothing changed")
  func errors() throws {
    let broken = try changed("sector business", "sectr business")
    let unsure = try diff(Self.sample, "-").run(input: broken)
    #expect(unsure.status == 2)
    #expect(unsure.outputText.contains("The new charter has 1 error: only what could be read is compared."))
    #expect(unsure.outputText.contains("No difference in what could be read."))
    // An error of substance hides nothing.
    let lonely = try diff(Self.sample, "-").run(input: changed("from Questions", "from Coaches"))
    #expect(lonely.status == 1 && lonely.outputText.contains("The new charter has 1 error: see charter check."))
    try withTemporaryFolder { folder in
      try Data(broken).write(to: URL(fileURLWithPath: "\(folder)/broken.charter"))
      #expect(try diff("\(folder)/broken.charter", "-").run(input: broken).status == 0)
    }
  }

  @Test("a missing file, as git gives it, is an added or deleted charter")
  func nothing() throws {
    let new = try diff("/dev/null", Self.sample).run()
    #expect(new.status == 1 && new.outputText.contains("the whole charter is new: “Challenge Week”, 2 partners, 1 aim"))
    let gone = try diff(Self.sample, "/dev/null", "--language", "fr").run()
    #expect(gone.status == 1 && gone.outputText.contains("! toute la charte a disparu"))
    #expect(try diff("/dev/null", "/dev/null").run().status == 0)
  }

  @Test("colour on request only, and never with NO_COLOR on its own")
  func colour() throws {
    let input = try changed("2500", "1500")
    let plain = try diff(Self.sample, "-").run(input: input)
    #expect(!plain.output.contains(0x1B))
    let coloured = try diff("--color", "always", Self.sample, "-").run(input: input)
    #expect(coloured.output.contains(0x1B))
    var text = coloured.outputText
    text.replace(/\u{1B}\[[0-9;]*m/, with: "")
    #expect(text == plain.outputText)
  }

  @Test("nothing in a charter can control the terminal")
  func hidden() throws {
    for format in ["text", "markdown", "json"] {
      let input = try changed("Prize money", "Prize \u{1B}[31m\u{202E}\u{7} money")
      let outcome = try diff("--format", format, Self.sample, "-").run(input: input)
      #expect(outcome.status == 1)
      let isSafe = outcome.outputText.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 && $0.value != 0x202E }
      #expect(isSafe, "\(format)")
    }
  }

  @Test("JSON gives each change with its rating and who loses")
  func json() throws {
    let outcome = try diff("--format", "json", Self.sample, "-", "--stdin-name", "new", "--language", "nl")
      .run(input: changed("from Learning, Coaches answers Talent", "from Learning"))
    #expect(outcome.status == 1)
    let object = try #require(try JSONSerialization.jsonObject(with: Data(outcome.output)) as? [String: Any])
    #expect(object["format"] as? Int == 1 && object["same"] as? Bool == false)
    let new = try #require(object["new"] as? [String: Any])
    #expect(new["file"] as? String == "new" && (new["fingerprint"] as? String)?.hasPrefix("sha256:") == true)
    #expect(object["totals"] as? [String: Int] == ["loss": 2, "substance": 1, "wording": 0])
    let changes = try #require(object["changes"] as? [[String: Any]])
    #expect(changes.map { $0["kind"] as? String } == ["changed", "answered-no-longer", "changed"])
    #expect(changes.map { $0["rating"] as? String } == ["loss", "loss", "substance"])
    #expect(changes[0]["new"] as? [String] == ["Learning"] && changes[0]["direction"] as? String == "less")
    let loss = try #require((changes[1]["losses"] as? [[String: Any]])?.first)
    #expect(loss["loses"] as? String == "answer" && loss["what"] as? String == "Ten trainees a year")
    #expect((loss["who"] as? [String: String])?["name"] == "Firm")
    #expect((changes[1]["message"] as? String)?.hasPrefix("blijft zonder antwoord") == true)
    for change in changes { #expect(change["oldRange"] != nil && change["newRange"] != nil) }
  }

  @Test("separate processes give the same output", arguments: ["text", "markdown", "json"])
  func sameOutput(_ format: String) throws {
    var outputs: Set<[UInt8]> = []
    for _ in 0..<4 {
      outputs.insert(
        try diff("--format", format, "Samples/mc3.charter", "Samples/multicam.charter").run().output)
    }
    #expect(outputs.count == 1)
  }

  // MARK: Markdown

  @Test(
    "author text never becomes structure", .requires(.cmarkGFM, .pandoc, .python),
    arguments: MarkdownReader.allCases)
  func structure(_ reader: MarkdownReader) throws {
    let other = "language en\ncharter \"Qqq\" {\n  partner Z \"Zzz\" {\n    sector government\n  }\n}\n"
    try withTemporaryFolder { folder in
      try Data(other.utf8).write(to: URL(fileURLWithPath: "\(folder)/other.charter"))
      func documents(_ text: String) throws -> [[UInt8]] {
        let charter = Array(TableCharter.filled(with: text).utf8)
        return try [["\(folder)/other.charter", "-"], ["-", "\(folder)/other.charter"]].map { operands in
          let outcome = try diff("--format", "markdown", operands[0], operands[1]).run(input: charter)
          #expect(outcome.status == 1)
          return outcome.output
        }
      }
      var all = try documents("x")
      var payloads: [Payload] = []
      for payload in Payload.tried where !payload.isRefused && !payload.isEmpty && !payload.isEmail {
        let documents = try documents(payload.text)
        // For hidden characters there is a line saying that not everything was read.
        if String(decoding: documents[0], as: UTF8.self).contains("only what could be read") { continue }
        payloads.append(payload)
        all += documents
      }
      let structures = try reader.read(all)
      var failures: [String] = []
      for (index, structure) in structures.enumerated() where structure.structure != structures[index % 2].structure {
        failures.append(
          "\(payloads[index / 2 - 1].name): "
            + difference(from: Array(structures[index % 2].structure.utf8), to: Array(structure.structure.utf8)))
      }
      #expect(payloads.count > Trials.ofPrograms(10, whole: 200))
      #expect(failures.isEmpty, "\(failures.count):\n\(failures.prefix(5).joined(separator: "\n"))")
    }
  }

  // MARK: git

  @Test("git shows what changed in meaning, with the two lines from the guides", .requires(.git))
  func git() throws {
    try withTemporaryFolder { folder in
      let charter = try Project.product("charter").path
      let bin = (charter as NSString).deletingLastPathComponent
      func git(_ arguments: String..., complaint: String = "") throws -> String {
        var program = try Tool.git.program(["-c", "user.name=A", "-c", "user.email=a@example.org"] + arguments)
        program.folder = folder
        program.environment = [
          "PATH": "\(bin):\(ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin")", "HOME": folder,
          "GIT_CONFIG_NOSYSTEM": "1", "GIT_PAGER": "cat", "GIT_DIR": nil, "GIT_WORK_TREE": nil, "GIT_INDEX_FILE": nil,
        ]
        let outcome = try program.run()
        #expect(outcome.status == 0, "git \(arguments): \(outcome.errorText)")
        #expect(
          complaint.isEmpty ? outcome.errors.isEmpty : outcome.errorText.contains(complaint), "\(outcome.errorText)")
        return outcome.outputText
      }
      func write(_ bytes: [UInt8], _ name: String) throws {
        try Data(bytes).write(to: URL(fileURLWithPath: "\(folder)/\(name)"))
      }
      _ = try git("init", "--quiet")
      let (attributes, command) = try Self.configuration(in: "Grammar/GUIDE.md")
      let dutch = try Self.configuration(in: "Grammar/GUIDE.nl.md")
      #expect(dutch.attributes == attributes && dutch.command == command)
      try write(Array(attributes.utf8) + [0x0A], ".gitattributes")
      _ = try git("config", "diff.charter.command", command)
      try write(try Project.bytes(Self.sample), "week.charter")
      _ = try git("add", ".")
      _ = try git("commit", "--quiet", "-m", "one")

      try write(try changed("2500", "1500"), "week.charter")
      #expect(try git("diff").contains("week.charter\nCharter “Challenge Week”\n1 change: 1 of substance."))
      try write(try changed("    binding no\n", "    binding no // as agreed\n"), "week.charter")
      #expect(try git("diff").contains("No difference: both say the same."))
      // Errors, and charters that are added or deleted, don't stop git.
      try write(Array("nothing".utf8), "week.charter")
      _ = try git("diff", complaint: "There is no charter here yet.")
      try write(try Project.bytes(Self.sample), "new.charter")
      _ = try git("add", "--intent-to-add", "new.charter")
      #expect(try git("diff", "new.charter").contains("the whole charter is new"))
      _ = try git("rm", "--quiet", "--force", "new.charter", "week.charter")
      #expect(try git("diff", "HEAD").contains("the whole charter is gone"))
      try write(try changed("2500", "9500"), "moved.charter")
      _ = try git("add", ".")
      #expect(try git("diff", "--cached", "--find-renames").contains("brings more: “Prize money”"))
      _ = try git("commit", "--quiet", "-m", "two")
      #expect(try git("show", "--ext-diff", "--find-renames").contains("brings more: “Prize money”"))
    }
  }

  /// The two lines of configuration given in a guide: the one for `.gitattributes`, and git's command.
  private static func configuration(in guide: String) throws -> (attributes: String, command: String) {
    let lines = String(decoding: try Project.bytes(guide), as: UTF8.self).split(separator: "\n")
    let attributes = try #require(lines.first { $0.hasPrefix("echo '*.charter diff=charter'") })
    let command = try #require(lines.first { $0.hasPrefix("git config diff.charter.command '") })
    return (
      String(attributes.split(separator: "'")[1]),
      String(command.dropFirst("git config diff.charter.command '".count).dropLast())
    )
  }
}

extension Tool {
  fileprivate static let git = Tool("git", from: "apt-get install git")
}
