// Every attack on signatures that we know of, with the real commands: each must fail.

import CharterTesting
import Foundation
import Testing

@Suite struct AttackTests {
  /// The two parts of a signature file, as text.
  private func parts(_ scene: SigningScene, _ name: String) throws -> (statement: String, armour: String) {
    let object = try #require(
      JSONSerialization.jsonObject(with: Data(scene.bytes(name))) as? [String: Any])
    let text = String(decoding: try scene.bytes(name), as: UTF8.self)
    let end = try #require(text.range(of: ",\"signature\":"))
    return (
      String(text[..<end.lowerBound].dropFirst("{\"statement\":".count)), try #require(object["signature"] as? String)
    )
  }

  private func file(_ statement: String, _ armour: String) -> [UInt8] {
    let quoted = armour.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
    return Array("{\"statement\":\(statement),\"signature\":\"\(quoted)\"}\n".utf8)
  }

  /// Whether plain ssh-keygen accepts a signature, with the key in its list.
  private func isAcceptedByOpenSSH(_ statement: String, _ armour: String, _ key: SigningKey) throws -> Bool {
    try withTemporaryFolder { folder in
      try Data("charter \(key.line)\n".utf8).write(to: URL(fileURLWithPath: "\(folder)/allowed"))
      try Data(armour.utf8).write(to: URL(fileURLWithPath: "\(folder)/sig"))
      let program = try Tool.sshKeygen.program(
        ["-Y", "verify", "-n", "charter", "-I", "charter", "-f", "\(folder)/allowed", "-s", "\(folder)/sig"])
      return try program.run(input: Array((statement + "\n").utf8)).status == 0
    }
  }

  @Test("Altered signatures that ssh-keygen accepts are refused here", .requires(.sshKeygen))
  func malleations() throws {
    try withTemporaryFolder { folder in
      var scene = SigningScene(in: folder)
      scene.partners[1].signatories[0].keys = [SigningKeys.ecdsa256.line]
      try scene.write()
      try scene.sign("College", SigningKeys.first)
      try scene.sign("Firm", SigningKeys.ecdsa256)
      #expect(try scene.verify().verdicts == ["signed", "signed", "missing"])
      var accepted: Set<String> = []
      var tried = 0
      func forge(_ name: String, _ seat: String, _ key: SigningKey, _ change: (inout SSHWire) -> Void) throws {
        let (statement, armour) = try parts(scene, seat)
        var wire = try #require(SSHWire(armour))
        #expect(wire.armour == armour, "\(seat) is not what it was taken for")
        change(&wire)
        let original = try scene.bytes(seat)
        try scene.put(file(statement, wire.armour), seat)
        let verdict = try scene.verify().report?.signatures.first { "\($0.partner)-1.json" == seat }?.status
        #expect(verdict == "invalid", "\(name): \(verdict ?? "none")")
        if try isAcceptedByOpenSSH(statement, wire.armour, key) { accepted.insert(name) }
        try scene.put(original, seat)
        tried += 1
      }
      let (college, firm) = ("College-1.json", "Firm-1.json")
      try forge("version 0", college, SigningKeys.first) { $0.version = 0 }
      try forge("version 2", college, SigningKeys.first) { $0.version = 2 }
      try forge("reserved", college, SigningKeys.first) { $0.reserved = [1, 2, 3] }
      try forge("namespace with a zero byte", college, SigningKeys.first) { $0.namespace += [0, 65] }
      try forge("other namespace", college, SigningKeys.first) { $0.namespace = Array("git".utf8) }
      try forge("other hash", college, SigningKeys.first) { $0.hash = Array("sha256".utf8) }
      try forge("S + L", college, SigningKeys.first) { wire in
        let s = Array(wire.number.suffix(32).reversed())
        wire.number = Array(wire.number.prefix(32)) + LargeNumber.sum(s, LargeNumber.orderOfEd25519).reversed()
      }
      try forge("bytes after the number", college, SigningKeys.first) { $0.trailer = [0] }
      try forge("bytes after the end", college, SigningKeys.first) { $0.tail = [0, 0, 0, 0] }
      try forge("text after the end", college, SigningKeys.first) { $0.after = "and so on\n" }
      try forge("text before the start", college, SigningKeys.first) { $0.before = "\n" }
      for width in [64, 69, 71, 75, 77, 1000] {
        try forge("lines of \(width)", college, SigningKeys.first) { $0.lineWidth = width }
      }
      try forge("n - S", firm, SigningKeys.ecdsa256) { wire in
        let (r, s) = wire.pair
        let padded = [UInt8](repeating: 0, count: 33 - s.count) + s
        let other = LargeNumber.difference([0] + LargeNumber.orderOfP256, padded)
        let digits = Array(other.drop { $0 == 0 })
        wire.pair = (r, digits[0] >= 0x80 ? [0] + digits : digits)
      }
      try forge("a zero before R", firm, SigningKeys.ecdsa256) { $0.pair = ([0] + $0.pair.0, $0.pair.1) }
      try forge("type of another key", firm, SigningKeys.ecdsa256) { $0.type = Array("ssh-ed25519".utf8) }
      try forge("another key", firm, SigningKeys.ecdsa256) { wire in
        wire.key = [UInt8](Data(base64Encoded: SigningKeys.first.words[1]) ?? Data())
      }
      // The attacks are real: OpenSSH itself accepts a good part of them.
      #expect(accepted.isSuperset(of: ["reserved", "n - S", "text after the end", "lines of 64"]), "\(accepted)")
      print(
        "altered signatures: \(tried) tried, all refused here, \(accepted.count) accepted by ssh-keygen: \(accepted.sorted())"
      )
    }
  }

  @Test("A statement that differs from ours doesn't count, however it was signed", .requires(.sshKeygen))
  func statements() throws {
    try withTemporaryFolder { folder in
      let scene = try SigningScene(in: folder).write()
      try scene.sign("College", SigningKeys.first)
      let (statement, _) = try parts(scene, "College-1.json")
      // Genuine signatures by the key's owner, but not in our form, or for another slot.
      func attempt(_ name: String, _ changed: String, namespace: String = "charter", seat: String = "College-1.json")
        throws
      {
        let made = try Tool.sshKeygen.program(["-Y", "sign", "-n", namespace, "-f", SigningKeys.first.path])
          .run(input: Array((changed + "\n").utf8))
        #expect(made.status == 0)
        try scene.put(file(changed, made.outputText), seat)
        let (status, verdicts, _) = try scene.verify()
        #expect(status != 0 && !verdicts.contains("signed") && verdicts.contains("invalid"), "\(name): \(verdicts)")
        try FileManager.default.removeItem(atPath: "\(scene.signatures)/\(seat)")
      }
      try attempt("an extra field", statement.replacing("\"format\":1", with: "\"format\":1,\"note\":\"x\""))
      try attempt("a missing field", statement.replacing("\"format\":1,", with: ""))
      try attempt("without the version", statement.replacing(",\"version\":\"1.0\"", with: ""))
      try attempt("without the role", statement.replacing("\"role\":\"Head\",", with: ""))
      try attempt("a field twice", statement.replacing("\"format\":1", with: "\"format\":1,\"format\":1"))
      try attempt("another order", "{\"format\":1," + statement.dropFirst().replacing("\"format\":1,", with: ""))
      try attempt("space", statement.replacing("\":\"", with: "\": \""))
      try attempt("an escape", statement.replacing("College", with: "C\\u006fllege"))
      try attempt("format 2", statement.replacing("\"format\":1", with: "\"format\":2"))
      try attempt("format 1.0", statement.replacing("\"format\":1", with: "\"format\":1.0"))
      try attempt("another date", statement.replacing("Z\",\"format\"", with: "+00:00\",\"format\""))
      try attempt("no such day", statement.replacing(/"date":"\d{4}-\d\d-\d\d/, with: "\"date\":\"2026-02-30"))
      try attempt("a capital in the fingerprint", statement.replacing("sha256:", with: "SHA256:"))
      try attempt("another title", statement.replacing("\"Week\"", with: "\"Weak\""))
      try attempt("another version", statement.replacing("\"1.0\"", with: "\"1.1\""))
      try attempt("another role", statement.replacing("\"Head\"", with: "\"Chair\""))
      try attempt("another signatory", statement.replacing("A. Peeters", with: "B. Peeters"))
      try attempt("another partner", statement.replacing("College", with: "Firm"))
      try attempt("for another partner", statement.replacing("College", with: "Firm"), seat: "Firm-1.json")
      try attempt("the other's own statement", statement, seat: "Firm-1.json")
      for namespace in ["git", "file", "charter ", "Charter", "charter,git"] {
        try attempt("namespace \(namespace)", statement, namespace: namespace)
      }
    }
  }

  @Test("A signature moved to another partner, signatory or charter doesn't count", .requires(.sshKeygen))
  func moved() throws {
    try withTemporaryFolder { folder in
      var scene = SigningScene(in: folder)
      scene.partners[0].signatories.append(("D. Claes", "Deputy", [SigningKeys.ecdsa256.line]))
      try scene.write()
      try scene.sign("College", SigningKeys.first, ["--signatory", "A. Peeters"])
      let signature = try scene.bytes("College-1.json")
      for seat in ["College-2.json", "Firm-1.json", "Town-1.json"] { try scene.put(signature, seat) }
      #expect(try scene.verify().verdicts == ["signed", "invalid", "invalid", "invalid"])

      // Another charter, with the same partners.
      var other = scene
      other.file = "other.charter"
      other.vision = "Another aim"
      try other.write()
      try FileManager.default.copyItem(atPath: scene.signatures, toPath: other.signatures)
      #expect(try other.verify().verdicts == ["stale", "stale", "invalid", "invalid"])
    }
  }

  @Test("Keys: undeclared, another signatory's, or one for two slots", .requires(.sshKeygen))
  func keys() throws {
    try withTemporaryFolder { folder in
      // A key that was declared when it signed, and no longer is.
      var scene = try SigningScene(in: folder).write()
      try scene.sign("College", SigningKeys.first)
      let signature = try scene.bytes("College-1.json")
      scene.partners[0].signatories[0].keys = [SigningKeys.stranger.line]
      try scene.write()
      // The text has changed, and the old one was never in force: anyone could have written it.
      #expect(try scene.verify().verdicts == ["invalid", "missing", "missing"])
      try scene.put(signature, "Firm-1.json")

      // One key for two partners: a warning in the charter, and it counts only once.
      scene.partners[0].signatories[0].keys = [SigningKeys.first.line]
      scene.partners[1].signatories[0].keys = [SigningKeys.first.words.joined(separator: " ")]
      try FileManager.default.removeItem(atPath: scene.signatures)
      try scene.write()
      #expect(try scene.charter(["check", "week.charter"]).outputText.contains("Z003"))
      #expect(try scene.sign("College", SigningKeys.first).status == 0)
      #expect(try scene.sign("Firm", SigningKeys.first).status == 0)
      #expect(try scene.sign("Town", SigningKeys.third).status == 0)
      let (status, verdicts, _) = try scene.verify()
      #expect(status == 1 && verdicts == ["signed", "invalid", "signed"])

      // The same key twice for one signatory is only reported.
      scene.partners[1].signatories[0].keys = [SigningKeys.second.line, SigningKeys.second.line]
      try scene.write()
      #expect(try scene.charter(["check", "week.charter"]).outputText.contains("Z003"))
      #expect(try scene.sign("Firm", SigningKeys.second).status == 0)
      #expect(try scene.verify().verdicts == ["stale", "signed", "stale"])
    }
  }

  @Test("Names that would be patterns, options or paths somewhere else", .requires(.sshKeygen))
  func names() throws {
    let names = [
      "A*", "A, B", "a b", "-f", "../../x", "!x", "A?", "cert-authority,namespaces=\\\"*\\\"", "line\\nbreak",
      "\\\"quoted\\\"",
      "'; rm -rf /", "$(id)", "é ü", "名前", "%n", "{\\\"a\\\":1}", "charter",
    ]
    for name in names {
      try withTemporaryFolder { folder in
        var scene = SigningScene(in: folder)
        scene.title = name
        scene.partners[0].title = name
        scene.partners[0].signatories[0].name = name
        scene.partners[0].signatories[0].role = name
        // Only the second partner's key would be accepted if a name were treated as a pattern.
        try scene.write()
        #expect(try scene.sign("College", SigningKeys.second).status == 1, "\(name)")
        #expect(try scene.sign("College", SigningKeys.first).status == 0, "\(name)")
        #expect(try scene.verify().verdicts == ["signed", "missing", "missing"], "\(name)")
        let inside = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        #expect(inside == ["week.charter", "week.signatures"], "\(name): \(inside)")
      }
    }
  }

  @Test("A key whose comment or text contains more than a key is not a key", .requires(.sshKeygen))
  func keyTexts() throws {
    let words = SigningKeys.first.words.joined(separator: " ")
    for text in [
      "cert-authority \(words)", "cert-authority,namespaces=\\\"*\\\" \(words)", "* \(words)", "\(words)\\n* \(words)",
      "-----BEGIN OPENSSH PRIVATE KEY-----", " \(words)", words.replacing(" ", with: "  "),
    ] {
      try withTemporaryFolder { folder in
        var scene = SigningScene(in: folder)
        scene.partners[0].signatories[0].keys = [text]
        try scene.write()
        let check = try scene.charter(["check", "week.charter"])
        #expect(check.status == 1 && check.outputText.contains("Z002"), "\(text)")
        #expect(try scene.sign("College", SigningKeys.first).status == 1, "\(text)")
      }
    }
  }
}
