// Lists of allowed signers and of revoked keys: our verdicts must equal those of OpenSSH itself.

import CharterTesting
import Foundation
import Testing

@Suite struct ListTests {
  /// A signature and what it signs, for ssh-keygen to judge independently.
  private struct Judge {
    let statement: [UInt8]
    let signature: String
    let folder: String

    init(_ scene: SigningScene) throws {
      folder = scene.folder
      let text = String(decoding: try scene.bytes("College-1.json"), as: UTF8.self)
      let range = try #require(text.range(of: ",\"signature\":\""))
      statement = Array((text[..<range.lowerBound].dropFirst("{\"statement\":".count) + "\n").utf8)
      signature = "\(folder)/signature"
      let armour = text[range.upperBound...].replacing("\\n", with: "\n").replacing("\"}\n", with: "")
      try Data(armour.utf8).write(to: URL(fileURLWithPath: signature))
    }

    /// Whether ssh-keygen accepts the signature with these lists.
    func accepts(allowed: String, revoked: String? = nil) throws -> Bool {
      let arguments = ["-Y", "verify", "-n", "charter", "-I", "signer", "-s", signature, "-f", allowed]
      return try Tool.sshKeygen.program(arguments + (revoked.map { ["-r", $0] } ?? [])).run(input: statement).status
        == 0
    }
  }

  /// Only College has signed.
  private func signed(_ folder: String) throws -> (SigningScene, Judge) {
    var scene = SigningScene(in: folder)
    scene.partners.removeLast()
    try scene.write()
    try scene.sign("College", SigningKeys.first)
    return (scene, try Judge(scene))
  }

  private func write(_ list: String, _ path: String) throws {
    try Data(list.utf8).write(to: URL(fileURLWithPath: path))
  }

  /// The same numbers in every run.
  private struct Numbers: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ state >> 29
    }
  }

  // MARK: Allowed signers

  @Test("A list of allowed signers allows the same keys as in OpenSSH", .requires(.sshKeygen))
  func allowed() throws {
    try withTemporaryFolder { folder in
      let (scene, judge) = try signed(folder)
      let keys = [SigningKeys.first.words.joined(separator: " "), SigningKeys.second.words.joined(separator: " ")]
      let principals = [
        "signer", "\"signer\"", "sig*", "*", "other,signer", "!other,*", "\"other,signer\"", "sig\"ner\"", "\"\"",
      ]
      let options = [
        "", "namespaces=\"charter\"", "namespaces=\"git\"", "namespaces=\"git,charter\"",
        "namespaces=\"!charter,charter\"",
        "namespaces=\"charter,!charter\"", "namespaces=\"cha*\"", "namespaces=\"*\"", "namespaces=\"!git,*\"",
        "namespaces=charter", "namespaces=\"\"", "namespaces=\"Charter\"", "NAMESPACES=\"charter\"",
        "namespaces=\"git\",namespaces=\"charter\"", "namespaces=\"charter", "cert-authority",
        "valid-after=\"20200101\"", "valid-after=\"20990101\"", "valid-before=\"20200101\"",
        "valid-before=\"20990101Z\"",
        "valid-after=\"20200101\",valid-before=\"209901010000\"", "valid-before=\"yesterday\"",
        "valid-after=\"20200101\" namespaces=\"charter\"", "namespaces=\"charter\",valid-after=\"20200101\"",
        "namespaces=\"charter\",", "no-such-option", "verify-required", "namespaces=\"a\\\"b,charter\"",
      ]
      let ends = ["\n", "\r\n", " a comment\n", "\r", " \n", "\t# x\r\n", "\0\n", " a comment\r", ""]
      let extras = [
        "# a comment\n", "\n", "\r\n", " \n", "signer\n", "signer ssh-ed25519 AAAA\n", "nonsense\n", "\"\n",
        "signer \(keys[1])\n",
      ]
      var lists = [
        "", "\(keys[0])\n", "\t signer\t\(keys[0])\n", "signer \(keys[0].dropLast(4))\n", "#signer \(keys[0])\n",
      ]
      // Each option alone, and everything else at random.
      lists += options.map { "signer \($0) \(keys[0])\n" }
      lists += principals.map { "\($0) \(keys[0])\n" } + principals.map { "\($0)\(keys[0])\n" }
      lists += ends.map { "signer \(keys[0])\($0)signer \(keys[1])\($0)" }
      lists += ends.map { "signer \(keys[1])\($0)signer \(keys[0])\($0)" }
      lists += extras.map { "\($0)signer \(keys[0])\n" }
      var numbers = Numbers(state: 11)
      for _ in 0..<60 {
        lists.append(
          (0..<Int.random(in: 1...3, using: &numbers)).map { _ in
            (extras.randomElement(using: &numbers) ?? "")
              + [principals, options, keys].map { $0.randomElement(using: &numbers) ?? "" }.joined(separator: " ")
              + (ends.randomElement(using: &numbers) ?? "")
          }.joined())
      }
      var count = 0
      for list in lists {
        let path = "\(folder)/list"
        try write(list, path)
        let isAccepted = try judge.accepts(allowed: path)
        let (status, verdicts, _) = try scene.verify(["--allowed-signers", path])
        #expect(status == 1 && verdicts == [isAccepted ? "signed" : "invalid", "missing"], "\(list.debugDescription)")
        if isAccepted { count += 1 }
      }
      #expect(count > 20 && count < lists.count - 20, "\(count) of \(lists.count)")
    }
  }

  // MARK: Revoked keys

  /// What a list says about the key that signed.
  private enum Standing: String {
    case fine = "signed"
    case revoked = "invalid"
    /// The list is not reliable.
    case unknown = "nothing"
  }

  @Test(
    "A list of revoked keys revokes those it names; with a damaged list there is no verdict",
    .requires(.sshKeygen))
  func revoked() throws {
    try withTemporaryFolder { folder in
      let (scene, judge) = try signed(folder)
      let allowed = "\(folder)/allowed"
      try write("signer \(SigningKeys.first.line)\n", allowed)
      let (first, second) = (SigningKeys.first.line, SigningKeys.second.line)
      let bare = SigningKeys.first.words.joined(separator: " ")
      let texts: [(String, Standing)] = [
        ("", .fine), ("\n", .fine), ("# \(first)\n", .fine), ("\(second)\n", .fine), ("\(first)\n", .revoked),
        ("\(first)", .revoked), ("\(bare)\n", .revoked), ("\(bare)\r\n", .revoked),
        ("\(second)\r\n\(first)\r\n", .revoked),
        ("\t \(first)\n", .revoked), ("\(second)\n# x\n\n\(first)\n", .revoked), ("\(second)\r\n", .fine),
        ("\(second)\r\(first)\n", .unknown), ("\(second)\r\(first)\r", .unknown), ("\(first)\r\(second)\r", .unknown),
        ("\(second)\r\n\r\n\(first)\r\n", .unknown), ("nonsense\n", .unknown),
        ("\(second)\nssh-ed25519 AAAA\n", .unknown),
        ("ssh-ed25519\n", .unknown), ("ssh-ed25519 \(SigningKeys.rsa.words[1])\n", .unknown),
        ("ssh-unheard-of AAAADnNzaC11bmhlYXJkLW9mAAAAAQE=\n", .unknown), ("SSHKRL", .unknown),
      ]
      var lists: [(list: [UInt8], standing: Standing)] = texts.map { (Array($0.0.utf8), $0.1) }
      for (keys, standing) in [([second], Standing.fine), ([first], .revoked), ([second, first], .revoked)] {
        let (plain, binary) = ("\(folder)/keys", "\(folder)/krl")
        try write(keys.joined(separator: "\n") + "\n", plain)
        #expect(try Tool.sshKeygen.program(["-q", "-k", "-f", binary, plain]).run().status == 0)
        let list = try [UInt8](Data(contentsOf: URL(fileURLWithPath: binary)))
        lists.append((list, standing))
        for count in [8, 20, list.count / 2, list.count - 1] { lists.append((Array(list.prefix(count)), .unknown)) }
        try write(keys.map { "sha256: \(fingerprint($0))" }.joined(separator: "\n") + "\n", plain)
        if try Tool.sshKeygen.program(["-q", "-k", "-f", binary, plain]).run().status == 0 {
          lists.append((try [UInt8](Data(contentsOf: URL(fileURLWithPath: binary))), standing))
        }
      }
      for (list, standing) in lists {
        let path = "\(folder)/list"
        try Data(list).write(to: URL(fileURLWithPath: path))
        let shown = String(decoding: list, as: UTF8.self).debugDescription
        let (status, verdicts, _) = try scene.verify(["--revoked", path])
        switch standing {
        case .fine, .revoked:
          #expect(try judge.accepts(allowed: allowed, revoked: path) == (standing == .fine), "\(shown)")
          #expect(status == 1 && verdicts == [standing.rawValue, "missing"], "\(shown): \(verdicts)")
        case .unknown: #expect(status == 2 && !verdicts.contains("invalid"), "\(shown): \(verdicts)")
        }
      }
      // OpenSSH reads a list again, and a pipe would be drained by then.
      let script = "\"$0\" verify \"$1\" --revoked <(echo \"$2\")"
      let shell = Program("/bin/bash", ["-c", script, try Project.product("charter").path, scene.path, first])
      #expect(try shell.run().status == 2)
    }
  }

  private func fingerprint(_ line: String) -> String {
    let outcome = try? Tool.sshKeygen.program(["-l", "-f", "/dev/stdin"]).run(input: Array((line + "\n").utf8))
    return outcome?.outputText.split(separator: " ").dropFirst().first.map(String.init) ?? ""
  }
}
