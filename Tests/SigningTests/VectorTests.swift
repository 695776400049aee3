// Charters, signatures and verdicts by the hundred, on which two readers must agree: ours, and a Python one written
// from the specification alone (Tests/Oracles/signature_reader.py).

import CharterTesting
import Foundation
import Testing

@Suite struct VectorTests {
  private static func statement(_ scene: SigningScene, _ partner: String) throws -> String {
    try scene.charter(["sign", scene.file, "--as", partner, "--print-statement"]).outputText
      .trimmingCharacters(in: .newlines)
  }

  private static func file(_ statement: String, _ armour: String) -> String {
    let quoted = armour.replacing("\n", with: "\\n")
    return "{\"statement\":\(statement),\"signature\":\"\(quoted)\"}\n"
  }

  private func vectors(_ maker: VectorMaker) throws {
    try maker.add("nobody", "missing missing") { _ in }
    try maker.add("all", "signed signed", complete: true) { try $0.signAll() }
    try maker.add("one", "signed missing") { try $0.sign("College", SigningKeys.first) }
    try maker.add("the other", "missing signed") { try $0.sign("Firm", SigningKeys.second) }
    for key in [SigningKeys.ecdsa256, SigningKeys.ecdsa384, SigningKeys.ecdsa521, SigningKeys.rsa] {
      try maker.add(
        key.words[0], "signed missing", change: { $0.partners[0].signatories[0].keys = [key.line] },
        sign: { try $0.sign("College", key) })
      try maker.add(
        "\(key.words[0]), another text", "stale missing", change: { $0.partners[0].signatories[0].keys = [key.line] },
        sign: { scene in
          try scene.sign("College", key)
          scene.vision = "Another"
          try scene.write()
        })
    }
    for name in ["A*", "A, B", "é", "e\\u{301}", "名前", "A\\\"", "a\\nb", "tab\\tin it", "A\\\\", "🤝"]
    where name != "e\\u{301}" {
      try maker.add(
        "called \(name)", "signed missing", change: { $0.partners[0].signatories[0].name = name },
        sign: {
          scene in
          try scene.sign("College", SigningKeys.first)
        })
      try maker.add(
        "entitled \(name)", "missing signed", change: { $0.title = name },
        sign: { scene in
          try scene.sign("Firm", SigningKeys.second)
        })
    }
    try maker.add(
      "no version, no role", "signed signed", complete: true,
      change: { scene in
        scene.version = nil
        scene.partners[0].signatories[0].role = nil
      },
      sign: { try $0.signAll() })
    try seats(maker)
    try statements(maker)
    try armours(maker)
    try files(maker)
    try amendments(maker)
  }

  /// Several signatories, several keys, keys in the wrong place.
  private func seats(_ maker: VectorMaker) throws {
    let two: (inout SigningScene) -> Void = {
      $0.partners[0].signatories.append(("D. Claes", nil, [SigningKeys.third.line]))
    }
    try maker.add(
      "the deputy signs", "missing signed signed", change: two,
      sign: { scene in
        try scene.sign("College", SigningKeys.third, ["--signatory", "D. Claes"])
        try scene.sign("Firm", SigningKeys.second)
      })
    try maker.add(
      "two keys for one", "signed missing",
      change: { scene in
        scene.partners[0].signatories[0].keys.append(SigningKeys.third.line)
      },
      sign: { try $0.sign("College", SigningKeys.third) })
    try maker.add(
      "one key for two partners", "signed invalid",
      change: { scene in
        scene.partners[1].signatories[0].keys = [SigningKeys.first.line]
      },
      sign: { scene in
        try scene.sign("College", SigningKeys.first)
        try scene.sign("Firm", SigningKeys.first)
      })
    try maker.add(
      "one key, the second seat alone", "missing signed",
      change: { scene in
        scene.partners[1].signatories[0].keys = [SigningKeys.first.line]
      },
      sign: { try $0.sign("Firm", SigningKeys.first) })
    try maker.add("in the other's seat", "signed invalid") { scene in
      try scene.sign("College", SigningKeys.first)
      try scene.put(scene.bytes("College-1.json"), "Firm-1.json")
    }
    try maker.add(
      "no key declared", "missing signed", change: { $0.partners[0].signatories[0].keys = [] },
      sign: { scene in
        try scene.sign("Firm", SigningKeys.second)
      })
    try maker.add("the text is gone, and the key with it", "invalid missing") { scene in
      try scene.sign("College", SigningKeys.first)
      for name in try FileManager.default.contentsOfDirectory(atPath: scene.signatures) where name.hasPrefix("sha") {
        try FileManager.default.removeItem(atPath: "\(scene.signatures)/\(name)")
      }
      scene.partners[0].signatories[0].keys = [SigningKeys.stranger.line]
      try scene.write()
    }
    try maker.add("the key changed, the text is kept", "invalid missing") { scene in
      try scene.sign("College", SigningKeys.first)
      scene.partners[0].signatories[0].keys = [SigningKeys.stranger.line]
      try scene.write()
    }
  }

  /// Statements signed by the key's owner that differ from those we sign.
  private func statements(_ maker: VectorMaker) throws {
    let changes: [(String, (String) -> String)] = [
      ("as it is", { $0 }),
      ("another date", { $0.replacing(/"date":"[^"]*"/, with: "\"date\":\"1999-12-31T23:59:59Z\"") }),
      ("the first day", { $0.replacing(/"date":"[^"]*"/, with: "\"date\":\"0001-01-01T00:00:00Z\"") }),
      ("leap day", { $0.replacing(/"date":"[^"]*"/, with: "\"date\":\"2028-02-29T00:00:00Z\"") }),
      ("no leap day", { $0.replacing(/"date":"[^"]*"/, with: "\"date\":\"2027-02-29T00:00:00Z\"") }),
      ("year 0", { $0.replacing(/"date":"[^"]*"/, with: "\"date\":\"0000-01-01T00:00:00Z\"") }),
      ("hour 24", { $0.replacing(/"date":"[^"]*"/, with: "\"date\":\"2027-01-01T24:00:00Z\"") }),
      ("second 60", { $0.replacing(/"date":"[^"]*"/, with: "\"date\":\"2027-01-01T23:59:60Z\"") }),
      ("parts of a second", { $0.replacing(/"date":"[^"]*"/, with: "\"date\":\"2027-01-01T23:59:59.0Z\"") }),
      ("a zone", { $0.replacing(/"date":"[^"]*"/, with: "\"date\":\"2027-01-01T23:59:59+00:00\"") }),
      ("a small z", { $0.replacing("Z\",\"format\"", with: "z\",\"format\"") }),
      ("an extra field", { $0.replacing("\"format\":1", with: "\"extra\":1,\"format\":1") }),
      ("an empty role", { $0.replacing("\"role\":\"Head\"", with: "\"role\":\"\"") }),
      ("null as role", { $0.replacing("\"role\":\"Head\"", with: "\"role\":null") }),
      ("format as text", { $0.replacing("\"format\":1", with: "\"format\":\"1\"") }),
      ("format true", { $0.replacing("\"format\":1", with: "\"format\":true") }),
      ("format 1e0", { $0.replacing("\"format\":1", with: "\"format\":1e0") }),
      ("no partner", { $0.replacing("\"partner\":\"College\",", with: "") }),
      ("an escaped slash", { $0.replacing("1.0", with: "1\\/0") }),
      ("an escaped letter", { $0.replacing("Week", with: "W\\u0065ek") }),
      ("a longer fingerprint", { $0.replacing("sha256:", with: "sha256:0") }),
      ("another fingerprint", { $0.replacing(/sha256:[0-9a-f]{4}/, with: "sha256:0000") }),
      ("md5", { $0.replacing("sha256:", with: "sha512:") }),
      ("another role", { $0.replacing("Head", with: "head") }),
      ("decomposed", { $0.replacing("Week", with: "We\u{301}ek") }),
      ("a list", { "[\($0)]" }),
    ]
    let good = ["as it is", "another date", "the first day", "leap day"]
    for (name, change) in changes {
      let expected = good.contains(name) ? "signed" : name == "another fingerprint" ? "stale" : "invalid"
      try maker.add("statement: \(name)", "\(expected) missing") { scene in
        let statement = change(try Self.statement(scene, "College"))
        try scene.put(Array(Self.file(statement, maker.armour(statement, SigningKeys.first)).utf8), "College-1.json")
      }
    }
    for namespace in ["git", "file", "charter2"] {
      try maker.add("namespace \(namespace)", "invalid missing") { scene in
        let statement = try Self.statement(scene, "College")
        let armour = try maker.armour(statement, SigningKeys.first, namespace: namespace)
        try scene.put(Array(Self.file(statement, armour).utf8), "College-1.json")
      }
    }
    try maker.add("a stranger signs", "invalid missing") { scene in
      let statement = try Self.statement(scene, "College")
      try scene.put(Array(Self.file(statement, maker.armour(statement, SigningKeys.stranger)).utf8), "College-1.json")
    }
    try maker.add("the partner's partner signs", "invalid missing") { scene in
      let statement = try Self.statement(scene, "College")
      try scene.put(Array(Self.file(statement, maker.armour(statement, SigningKeys.second)).utf8), "College-1.json")
    }
    try maker.add("a signature of another statement", "invalid missing") { scene in
      let statement = try Self.statement(scene, "College")
      let other = statement.replacing(/"date":"[^"]*"/, with: "\"date\":\"1999-12-31T23:59:59Z\"")
      try scene.put(Array(Self.file(statement, maker.armour(other, SigningKeys.first)).utf8), "College-1.json")
    }
  }

  /// Signatures altered without changing their meaning, or so that they become meaningless.
  private func armours(_ maker: VectorMaker) throws {
    let changes: [(String, Bool, (inout SSHWire) -> Void)] = [
      ("untouched", true, { _ in }),
      ("lines of 76", true, { $0.lineWidth = 76 }),
      ("lines of 64", false, { $0.lineWidth = 64 }),
      ("one line", false, { $0.lineWidth = 10_000 }),
      ("version 0", false, { $0.version = 0 }),
      ("version 2", false, { $0.version = 2 }),
      ("reserved", false, { $0.reserved = [0] }),
      ("namespace and zero", false, { $0.namespace.append(0) }),
      ("no namespace", false, { $0.namespace = [] }),
      ("sha256", false, { $0.hash = Array("sha256".utf8) }),
      ("no hash", false, { $0.hash = [] }),
      ("a tail", false, { $0.tail = [0] }),
      ("a trailer", false, { $0.trailer = [0] }),
      ("text before", false, { $0.before = "Dear reader,\n" }),
      ("text after", false, { $0.after = "Yours\n" }),
      ("a blank line after", false, { $0.after = "\n" }),
      ("a shorter number", false, { $0.number.removeLast() }),
      ("a longer number", false, { $0.number.append(0) }),
      ("zeros", false, { $0.number = [UInt8](repeating: 0, count: 64) }),
      ("type in capitals", false, { $0.type = Array("SSH-ED25519".utf8) }),
      ("type of a hardware key", false, { $0.type = Array("sk-ssh-ed25519@openssh.com".utf8) }),
      ("no type", false, { $0.type = [] }),
      ("no key", false, { $0.key = [] }),
      ("another's key", false, { $0.key = [UInt8](Data(base64Encoded: SigningKeys.second.words[1]) ?? Data()) }),
      (
        "a key of small order, and a signature that fits anything", false,
        { wire in
          wire.key = SSHWire.string(wire.type) + SSHWire.string([1] + [UInt8](repeating: 0, count: 31))
          wire.number = [1] + [UInt8](repeating: 0, count: 63)
        }
      ),
      (
        "an RSA key with the exponent 1", false,
        { wire in
          wire.key = [[UInt8]("ssh-rsa".utf8), [1], [0x7F] + [UInt8](repeating: 0xFF, count: 383)].flatMap(
            SSHWire.string)
          wire.type = Array("rsa-sha2-512".utf8)
          wire.number = [UInt8](repeating: 0, count: 384)
        }
      ),
      ("R altered", false, { $0.number[0] ^= 1 }),
      ("S altered", false, { $0.number[33] ^= 1 }),
      (
        "S + L", false,
        { wire in
          let s = Array(wire.number.suffix(32).reversed())
          wire.number = Array(wire.number.prefix(32)) + LargeNumber.sum(s, LargeNumber.orderOfEd25519).reversed()
        }
      ),
    ]
    for (name, isGood, change) in changes {
      try maker.add("armour: \(name)", isGood ? "signed missing" : "invalid missing") { scene in
        let statement = try Self.statement(scene, "College")
        guard var wire = SSHWire(try maker.armour(statement, SigningKeys.first)) else { return }
        change(&wire)
        try scene.put(Array(Self.file(statement, wire.armour).utf8), "College-1.json")
      }
    }
    let pairs: [(String, (inout SSHWire) -> Void)] = [
      ("a zero before R", { $0.pair = ([0] + $0.pair.0, $0.pair.1) }),
      ("no S", { $0.pair = ($0.pair.0, []) }),
      ("S zero", { $0.pair = ($0.pair.0, [0]) }),
      ("R is the order", { $0.pair = ([0] + LargeNumber.orderOfP256, $0.pair.1) }),
      (
        "n - S",
        { wire in
          let s = [UInt8](repeating: 0, count: 33 - wire.pair.1.count) + wire.pair.1
          let digits = Array(LargeNumber.difference([0] + LargeNumber.orderOfP256, s).drop { $0 == 0 })
          wire.pair = (wire.pair.0, digits[0] >= 0x80 ? [0] + digits : digits)
        }
      ),
    ]
    for (name, change) in pairs {
      try maker.add(
        "ECDSA: \(name)", "invalid missing",
        change: { $0.partners[0].signatories[0].keys = [SigningKeys.ecdsa256.line] },
        sign: { scene in
          // The command writes the lower S, the attacker the other.
          try scene.sign("College", SigningKeys.ecdsa256)
          let text = String(decoding: try scene.bytes("College-1.json"), as: UTF8.self)
          guard let range = text.range(of: ",\"signature\":\""),
            var wire = SSHWire(
              String(text[range.upperBound...]).replacing("\\n", with: "\n").replacing("\"}\n", with: ""))
          else { return }
          change(&wire)
          let statement = String(text[..<range.lowerBound].dropFirst("{\"statement\":".count))
          try scene.put(Array(Self.file(statement, wire.armour).utf8), "College-1.json")
        })
    }
  }

  /// Files that differ from those we write.
  private func files(_ maker: VectorMaker) throws {
    let changes: [(String, Bool, (String) -> [UInt8])] = [
      ("CRLF", true, { Array($0.replacing("\n", with: "\r\n").utf8) }),
      ("no line end", false, { Array($0.dropLast().utf8) }),
      ("two line ends", false, { Array(($0 + "\n").utf8) }),
      ("a space", false, { Array($0.replacing("{\"statement\"", with: "{ \"statement\"").utf8) }),
      ("a mark", false, { [0xEF, 0xBB, 0xBF] + $0.utf8 }),
      ("a third field", false, { Array($0.replacing("\"signature\":", with: "\"x\":1,\"signature\":").utf8) }),
      ("signature twice", false, { Array($0.replacing("\"}\n", with: "\",\"signature\":\"\"}\n").utf8) }),
      (
        "the other order", false,
        { text in
          let inner = String(text.dropFirst("{\"statement\":".count).dropLast(2))
          let parts = inner.components(separatedBy: ",\"signature\":")
          return Array("{\"signature\":\(parts[1]),\"statement\":\(parts[0])}\n".utf8)
        }
      ),
      ("not UTF-8", false, { Array($0.utf8).map { $0 == 0x57 ? 0xFF : $0 } }),
      ("empty", false, { _ in [] }),
      ("an array", false, { _ in Array("[]\n".utf8) }),
      ("escaped line ends", false, { Array($0.replacing("\\n", with: "\\u000a").utf8) }),
      ("no armour end", false, { Array($0.replacing("-----END SSH SIGNATURE-----\\n", with: "").utf8) }),
      (
        "no last line feed in the armour", false,
        { Array($0.replacing("SIGNATURE-----\\n\"}", with: "SIGNATURE-----\"}").utf8) }
      ),
    ]
    for (name, isGood, change) in changes {
      try maker.add("file: \(name)", isGood ? "signed missing" : "invalid missing") { scene in
        try scene.sign("College", SigningKeys.first)
        try scene.put(change(String(decoding: try scene.bytes("College-1.json"), as: UTF8.self)), "College-1.json")
      }
    }
  }

  /// Texts that replace others.
  private func amendments(_ maker: VectorMaker) throws {
    func old(_ scene: inout SigningScene) throws {
      try scene.signAll()
      scene.amends = try scene.verify().report?.fingerprint
      scene.version = "2.0"
    }
    try maker.add("amended, unsigned", "stale stale") { scene in
      try old(&scene)
      try scene.write()
    }
    try maker.add("amended, one of two", "signed stale") { scene in
      try old(&scene)
      try scene.write()
      try scene.sign("College", SigningKeys.first)
    }
    try maker.add("amended and agreed", "signed signed", complete: true) { scene in
      try old(&scene)
      try scene.write()
      try scene.signAll()
    }
    try maker.add("amended with another key", "signed signed") { scene in
      try old(&scene)
      scene.partners[1].signatories[0].keys = [SigningKeys.third.line]
      try scene.write()
      try scene.sign("College", SigningKeys.first)
      try scene.sign("Firm", SigningKeys.third)
    }
    for agrees in [true, false] {
      try maker.add(
        "one leaves, who \(agrees ? "agrees" : "doesn't")", "signed signed \(agrees ? "signed" : "stale")",
        complete: agrees
      ) { scene in
        try old(&scene)
        scene.partners[1] = SceneParty("Town", "The town", signatory: "C. Maes", keys: [SigningKeys.third.line])
        try scene.write()
        try scene.sign("College", SigningKeys.first)
        try scene.sign("Town", SigningKeys.third)
        if agrees { try scene.sign("Firm", SigningKeys.second) }
      }
    }
    try maker.add(
      "amends a text that is not here", "signed signed",
      change: { scene in
        scene.amends = "sha256:" + String(repeating: "ab", count: 32)
      },
      sign: { try $0.signAll() })
  }

  /// One in four of them while one works (see `Trials`).
  @Test("Two readers agree on more than a hundred charters with signatures", .requires(.sshKeygen, .python))
  func agreement() throws {
    try withTemporaryFolder { folder in
      let maker = VectorMaker(folder)
      try vectors(maker)
      #expect(maker.count >= 100)
      var batch = ""
      var ours: [(complete: Bool, verdicts: [String])] = []
      for vector in maker.vectors {
        let scene = vector.scene
        let content = "\(scene.folder)/content.json"
        #expect(try scene.charter(["build", "--to", "canonical", "-o", content, scene.file]).status == 0)
        batch += "\(content)\t\(scene.signatures)\n"
        let report = try #require(try scene.verify().report, "\(vector.name)")
        ours.append((report.complete, report.signatures.map(\.status)))
        #expect(report.signatures.map(\.status) == vector.expected, "\(vector.name)")
        #expect(report.complete == vector.isComplete, "\(vector.name)")
      }
      try Data(batch.utf8).write(to: URL(fileURLWithPath: "\(folder)/batch"))
      var reader = try Tool.python.program(
        [Project.path("Tests/Oracles/signature_reader.py"), "--batch", "\(folder)/batch"])
      reader.timeLimit = .seconds(300)
      let outcome = try reader.run()
      #expect(outcome.status == 0, "\(outcome.errorText)")
      struct Theirs: Decodable {
        let complete: Bool
        let seats: [String: String]
      }
      let lines = outcome.outputText.split(separator: "\n")
      #expect(lines.count == maker.vectors.count)
      for (index, line) in lines.enumerated() where index < ours.count {
        let theirs = try JSONDecoder().decode(Theirs.self, from: Data(line.utf8))
        let name = maker.vectors[index].name
        #expect(theirs.complete == ours[index].complete, "\(name): complete")
        #expect(theirs.seats.values.sorted() == ours[index].verdicts.sorted(), "\(name): \(theirs.seats)")
      }
      print("vectors on which both readers agree: \(lines.count)")
    }
  }
}
