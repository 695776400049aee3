// Three partners and three clones of one git repository: how people sign together.

import CharterTesting
import Foundation
import Testing

@Suite struct StoryTests {
  @discardableResult
  private func git(_ words: [String], in folder: String) throws -> Program.Outcome {
    var program = try Tool.git.program(
      [
        "-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "init.defaultBranch=main", "-c",
        "commit.gpgsign=false",
      ]
        + words)
    program.folder = folder
    program.environment = ["GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_SYSTEM": "/dev/null", "GIT_EDITOR": "true"]
    let outcome = try program.run()
    #expect(outcome.status == 0, "git \(words.joined(separator: " ")): \(outcome.errorText)")
    return outcome
  }

  @Test(
    "Partners sign in their own clones and branches, in any order; merging is automatic; a later change is detected",
    .requires(.sshKeygen, .git))
  func threeClones() throws {
    try withTemporaryFolder { folder in
      try FileManager.default.createDirectory(atPath: "\(folder)/origin", withIntermediateDirectories: true)
      try git(["init", "--bare", "-q"], in: "\(folder)/origin")
      try git(["clone", "-q", "origin", "college"], in: folder)
      let college = try SigningScene(in: "\(folder)/college").write()
      try git(["add", "."], in: college.folder)
      try git(["commit", "-qm", "The text"], in: college.folder)
      try git(["push", "-q", "origin", "HEAD:main"], in: college.folder)

      // Each signs in a clone and branch of its own, the last first.
      let keys = [
        "college": ("College", SigningKeys.first), "firm": ("Firm", SigningKeys.second),
        "town": ("Town", SigningKeys.third),
      ]
      for name in ["firm", "town"] { try git(["clone", "-q", "-b", "main", "origin", name], in: folder) }
      for name in ["town", "college", "firm"] {
        let scene = SigningScene(in: "\(folder)/\(name)")
        let (partner, key) = try #require(keys[name])
        try git(["switch", "-qc", "sign-\(name)"], in: scene.folder)
        let outcome = try scene.sign(partner, key)
        #expect(outcome.status == 0, "\(outcome.errorText)")
        #expect(try scene.verify().verdicts.filter { $0 == "signed" }.count == 1)
        try git(["add", "."], in: scene.folder)
        try git(["commit", "-qm", "\(partner) signs"], in: scene.folder)
        try git(["push", "-q", "origin", "HEAD"], in: scene.folder)
      }

      // Bringing the signatures together takes only merges.
      try git(["switch", "-q", "main"], in: "\(folder)/firm")
      try git(["fetch", "-q"], in: "\(folder)/firm")
      for name in ["college", "town", "firm"] {
        try git(["merge", "-q", "--no-edit", "origin/sign-\(name)"], in: "\(folder)/firm")
      }
      try git(["push", "-q", "origin", "main"], in: "\(folder)/firm")
      try git(["switch", "-q", "main"], in: "\(folder)/college")
      try git(["pull", "-q", "origin", "main"], in: "\(folder)/college")
      for name in ["firm", "college"] {
        let verified = try SigningScene(in: "\(folder)/\(name)").verify()
        #expect(verified.status == 0 && verified.verdicts == ["signed", "signed", "signed"])
      }

      // One changes a word, and signs again.
      var changed = SigningScene(in: "\(folder)/college")
      changed.vision = "One week, two questions"
      try changed.write()
      try changed.sign("College", SigningKeys.first)
      try git(["commit", "-qam", "A word"], in: changed.folder)
      try git(["push", "-q", "origin", "main"], in: changed.folder)
      try git(["pull", "-q", "origin", "main"], in: "\(folder)/firm")
      let scene = SigningScene(in: "\(folder)/firm")
      let (status, verdicts, report) = try scene.verify()
      #expect(status == 1 && verdicts == ["signed", "stale", "stale"])
      let earlier = try #require(report?.earlier?.first)
      #expect(report?.earlier?.count == 1)
      #expect(earlier.changes?.contains("“One week, one question” → “One week, two questions”") == true)
      let told = try scene.charter(["verify", "week.charter"])
      #expect(
        told.outputText.contains(
          "Signed before: \(earlier.fingerprint), by “B. Janssens” (Firm), “C. Maes” (Town). Since then:"))
      #expect(told.outputText.contains("1 of 3 partners has signed this text."))
    }
  }

  @Test(
    "An amended text is in force when its partners, and all partners of the old text, have signed it",
    .requires(.sshKeygen))
  func amendment() throws {
    try withTemporaryFolder { folder in
      var scene = try SigningScene(in: folder).write()
      try scene.signAll()
      let old = try #require(try scene.verify().report).fingerprint

      // The Town leaves; a library joins.
      scene.version = "2.0"
      scene.amends = old
      scene.partners[2] = SceneParty(
        "Library", "The library", signatory: "E. Jacobs", keys: [SigningKeys.ecdsa256.line])
      try scene.write()
      let report = try #require(try scene.verify().report)
      #expect(report.signatures.map(\.partner) == ["College", "Firm", "Library", "Town"])
      #expect(report.signatures.map(\.status) == ["stale", "stale", "missing", "stale"])
      #expect(report.signatures.last?.leaving == true)
      #expect(report.amends?.stored == true && report.amends?.inForce == false)
      #expect(report.amends?.awaited == ["College", "Firm", "Town"])

      try scene.sign("College", SigningKeys.first)
      try scene.sign("Firm", SigningKeys.second)
      try scene.sign("Library", SigningKeys.ecdsa256)
      let waiting = try scene.verify()
      #expect(waiting.status == 1)
      #expect(waiting.report?.amends?.awaited == ["Town"])
      #expect(try scene.charter(["verify", "week.charter"]).outputText.contains("that text stays in force"))

      // The old text determines which key the Town must agree with.
      #expect(try scene.sign("Town", SigningKeys.stranger).status == 1)
      #expect(try scene.sign("Town", SigningKeys.third).status == 0)
      let agreed = try scene.verify()
      #expect(agreed.status == 0 && agreed.report?.amends?.inForce == true)

      // A replay: the signature of the old text in place of the new one's.
      #expect(try scene.charter(["build", "--require-signatures", "week.charter"]).status == 0)
    }
  }

  @Test("The author of a new text with other keys can't agree in place of the old partners", .requires(.sshKeygen))
  func keySwap() throws {
    try withTemporaryFolder { folder in
      var scene = try SigningScene(in: folder).write()
      try scene.signAll()
      let old = try #require(try scene.verify().report).fingerprint
      let signature = try scene.bytes("Firm-1.json")
      scene.amends = old
      scene.partners[1].signatories[0].keys = [SigningKeys.stranger.line]
      try scene.write()
      try scene.sign("College", SigningKeys.first)
      try scene.sign("Firm", SigningKeys.stranger)
      try scene.sign("Town", SigningKeys.third)
      let (status, verdicts, report) = try scene.verify()
      #expect(verdicts == ["signed", "signed", "signed"])
      #expect(status == 1 && report?.amends?.awaited == ["Firm"] && report?.complete == false)

      // A replay of Firm's earlier signature is stale, not signed.
      try scene.put(signature, "Firm-1.json")
      #expect(try scene.verify().verdicts == ["signed", "stale", "signed"])

      // Without the old text, it is not known who has to agree, so the new text is not in force.
      try scene.sign("Firm", SigningKeys.stranger)
      try FileManager.default.removeItem(
        atPath: "\(scene.signatures)/\(old.replacing(":", with: "-")).json")
      let lost = try scene.verify()
      #expect(lost.status == 1 && lost.report?.amends?.stored == false && lost.report?.complete == false)
    }
  }
}
