// Earlier texts as a weapon: made up, never in force, or too large. None of them may speak for anyone.

import CharterTesting
import Foundation
import Testing

@Suite struct EarlierTextTests {
  /// Copies files belonging to another scene's charter: its stored texts, and the signatures in some slots.
  private func plant(_ seats: [String], of other: SigningScene, in scene: SigningScene) throws {
    for name in try FileManager.default.contentsOfDirectory(atPath: other.signatures)
    where name.hasPrefix("sha256-") || seats.contains(name) {
      try scene.put(other.bytes(name), name)
    }
  }

  private func elsewhere(_ scene: SigningScene, _ name: String) throws -> SigningScene {
    let folder = "\(scene.folder)/\(name)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    var other = SigningScene(in: folder)
    other.vision = "Other"
    return other
  }

  @Test("A stored text that declares a stranger's key makes nobody a signatory", .requires(.sshKeygen))
  func madeUp() throws {
    try withTemporaryFolder { folder in
      let scene = try SigningScene(in: folder).write()
      try scene.sign("College", SigningKeys.first)
      var forged = try elsewhere(scene, "forged")
      forged.partners[2].signatories[0].keys = [SigningKeys.stranger.line]
      try forged.write()
      try forged.sign("Town", SigningKeys.stranger)
      try plant(["Town-1.json"], of: forged, in: scene)
      let (status, verdicts, report) = try scene.verify()
      #expect(status == 1 && verdicts == ["signed", "missing", "invalid"])
      #expect(report?.earlier == nil)
      #expect(try !scene.charter(["verify", "week.charter"]).outputText.contains("Signed before"))
    }
  }

  @Test(
    "Nor does a made-up text signed by strangers for everyone, even if the present one amends it",
    .requires(.sshKeygen))
  func madeUpWhole() throws {
    try withTemporaryFolder { folder in
      var scene = SigningScene(in: folder)
      var forged = try elsewhere(scene, "forged")
      for index in forged.partners.indices {
        forged.partners[index].signatories[0].keys = [SigningKeys.ecdsaPool[index].line]
      }
      forged.partners.append(SceneParty("Bank", "The bank", signatory: "Z. Last", keys: [SigningKeys.stranger.line]))
      try forged.write()
      for (partner, key) in zip(forged.partners, SigningKeys.ecdsaPool) { try forged.sign(partner.name, key) }
      try forged.sign("Bank", SigningKeys.stranger)
      #expect(try forged.verify().status == 0)
      scene.amends = forged.fingerprint
      try scene.write()
      try plant(["College-1.json", "Firm-1.json", "Town-1.json", "Bank-1.json"], of: forged, in: scene)
      #expect(try scene.verify().verdicts == ["invalid", "invalid", "invalid", "invalid"])
      // A partner that leaves with a text can't be made to agree to it either.
      let agreed = try scene.charter([
        "sign", "week.charter", "--as", "Bank", "--key", SigningKeys.stranger.path, "--yes",
      ])
      #expect(agreed.status == 0)
      #expect(try scene.verify().verdicts.last == "invalid")
    }
  }

  @Test("One signatory can't speak for another of the same partner", .requires(.sshKeygen))
  func colleague() throws {
    try withTemporaryFolder { folder in
      var scene = SigningScene(in: folder)
      scene.partners[0].signatories.append(("D. Claes", "Deputy", [SigningKeys.ecdsa256.line]))
      try scene.write()
      var forged = try elsewhere(scene, "forged")
      forged.partners[0].signatories[0] = ("D. Claes", "Deputy", [SigningKeys.first.line])
      try forged.write()
      try forged.sign("College", SigningKeys.first)
      try plant(["College-1.json"], of: forged, in: scene)
      #expect(try scene.verify().verdicts.first == "invalid")
    }
  }

  @Test("A partner can't be dropped by an intermediate text that was never in force", .requires(.sshKeygen))
  func betweenTexts() throws {
    try withTemporaryFolder { folder in
      var scene = try SigningScene(in: folder).write()
      try scene.signAll()
      let town = scene.partners.removeLast()
      scene.amends = scene.fingerprint
      scene.version = "2.0"
      try scene.write()
      try scene.sign("College", SigningKeys.first)
      try scene.sign("Firm", SigningKeys.second)
      let second = scene
      scene.amends = scene.fingerprint
      scene.version = "3.0"
      try scene.write()
      try scene.sign("College", SigningKeys.first)
      try scene.sign("Firm", SigningKeys.second)
      var (status, verdicts, report) = try scene.verify()
      #expect(verdicts == ["signed", "signed"] && status == 1 && report?.amends?.inForce == false)
      #expect(report?.amends?.wasInForce == false)
      let built = try scene.charter(["build", "week.charter"])
      #expect(built.outputText.contains("Not in force") && built.errorText.contains("not in force yet"))
      #expect(try scene.charter(["build", "--require-signatures", "week.charter"]).status == 1)

      // Once the leaving partner agrees to the text with which it leaves, everything is valid.
      try second.write()
      try second.sign(town.name, SigningKeys.third)
      try scene.write()
      (status, verdicts, report) = try scene.verify()
      #expect(verdicts == ["signed", "signed"] && status == 0 && report?.amends?.inForce == true)
      #expect(report?.strangers == nil)
      let inForce = try scene.charter(["build", "week.charter"])
      #expect(!inForce.outputText.contains("Not in force") && inForce.errors.isEmpty)
      #expect(try scene.charter(["build", "--require-signatures", "week.charter"]).status == 0)
    }
  }

  @Test("A removed key is remembered by the texts that were in force", .requires(.sshKeygen))
  func rotation() throws {
    try withTemporaryFolder { folder in
      var scene = try SigningScene(in: folder).write()
      try scene.signAll()
      let first = try scene.bytes("Firm-1.json")
      for (version, keys) in [("2.0", [SigningKeys.second, SigningKeys.stranger]), ("3.0", [SigningKeys.stranger])] {
        scene.amends = scene.fingerprint
        scene.version = version
        scene.partners[1].signatories[0].keys = keys.map(\.line)
        try scene.write()
        try scene.sign("College", SigningKeys.first)
        try scene.sign("Town", SigningKeys.third)
        if version == "2.0" { try scene.sign("Firm", SigningKeys.second) }
      }
      #expect(try scene.verify().verdicts == ["signed", "stale", "signed"])
      try scene.put(first, "Firm-1.json")
      #expect(try scene.verify().verdicts == ["signed", "stale", "signed"])
    }
  }

  @Test("A fingerprint has one spelling; anything else is an error", .requires(.sshKeygen))
  func grammar() throws {
    try withTemporaryFolder { folder in
      var scene = try SigningScene(in: folder).write()
      try scene.signAll()
      let old = scene.fingerprint
      let digits = String(old.dropFirst("sha256:".count))
      for text in [
        "SHA256:\(digits)", "sha256:\(digits.uppercased())", "\(old) ", " \(old)", "\(old).", "sha256: \(digits)",
        digits,
        "sha256:\(digits.dropLast())", "\(old)0", "\(old)\\n", "\(old)\\u{20}", "sha512:\(digits)", "version 1.0",
      ] {
        scene.amends = text
        scene.partners = Array(scene.partners.prefix(2))
        try scene.write()
        let check = try scene.charter(["check", "week.charter"])
        #expect(check.status == 1 && (check.errorText + check.outputText).contains("error Z004"), "\(text)")
        #expect(try scene.charter(["verify", "week.charter"]).status == 1, "\(text)")
        #expect(try scene.sign("College", SigningKeys.first).status == 1, "\(text)")
      }
    }
  }

  @Test("Stored content that is not a charter can't be the replaced text", .requires(.sshKeygen))
  func content() throws {
    try withTemporaryFolder { folder in
      var scene = SigningScene(in: folder)
      for content in [
        #"{"format":1,"title":"Week"}"#, #"{"format":1,"title":"Week","partners":[]}"#, "{}", "[]", "",
        #"{"format":1,"partners":[{"name":"Ghost"}],"title":"Week"}"#, #"{"format":1,"note":"x","title":"Week"}"#,
        #"{"format":1, "title":"Week"}"#, #"{"title":"Week","format":1}"#,
      ] {
        let printed = try Tool("sha256sum", from: "coreutils").program([]).run(input: Array(content.utf8)).outputText
        let digits = String(printed.prefix(64))
        try scene.put(Array(content.utf8), "sha256-\(digits).json")
        scene.amends = "sha256:\(digits)"
        try scene.write()
        try scene.signAll()
        let (status, verdicts, report) = try scene.verify()
        #expect(verdicts.prefix(3).allSatisfy { $0 == "signed" } && status == 1, "\(content)")
        #expect(report?.amends?.inForce == false, "\(content)")
        try FileManager.default.removeItem(atPath: scene.signatures)
      }
    }
  }

  @Test(
    "A stored text is opened once, however many slots refer to it; one that nobody signed is not read",
    .requires(.sshKeygen, .strace))
  func readOnce() throws {
    try withTemporaryFolder { folder in
      var scene = SigningScene(in: folder)
      scene.partners = (0..<30).map { number in
        SceneParty("P\(number)", "Partner \(number)", signatory: "S \(number)", keys: [SigningKeys.first.line])
      }
      scene.partners[1].signatories[0].keys = [SigningKeys.second.line]
      try scene.write()
      try scene.sign("P0", SigningKeys.first)
      try scene.sign("P1", SigningKeys.second)
      let old = scene.fingerprint
      scene.amends = old
      scene.vision = "Another"
      try scene.write()
      // Every slot contains a signature of the old text.
      let signature = String(decoding: try scene.bytes("P0-1.json"), as: UTF8.self)
      for number in 1..<30 {
        try scene.put(Array(signature.replacing("\"P0\"", with: "\"P\(number)\"").utf8), "P\(number)-1.json")
      }
      func opened() throws -> Int {
        var program = try Tool.strace.program([
          "-f", "-e", "trace=openat", "-o", "\(folder)/trace", try Project.product("charter").path, "verify",
          "week.charter",
        ])
        program.folder = folder
        #expect(try program.run().status == 1)
        let trace = try String(contentsOfFile: "\(folder)/trace", encoding: .utf8)
        return trace.split(separator: "\n").filter { $0.contains("week.signatures/sha256-") && $0.contains(".json\"") }
          .filter { !$0.contains("-1.json") }.count
      }
      #expect(try opened() == 1)

      // Far too long for a text that anyone would sign, so it is not read.
      let name = "\(old.replacing(":", with: "-")).json"
      try scene.put([UInt8](repeating: 0x20, count: 3 << 20), name)
      #expect(try opened() == 1)
      let used = try scene.charter(["verify", "week.charter"])
      #expect(used.outputText.contains("not stored"))
    }
  }
}
