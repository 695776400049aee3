// Everything that can be wrong with a key: it is reported precisely, and before anything is shown or asked.

import CharterTesting
import Foundation
import Testing

@Suite struct KeyTroubleTests {
  private let manager = FileManager.default

  /// A scene in which College declares a key, and a folder for keys.
  private func scene(_ folder: String) throws -> SigningScene {
    var scene = SigningScene(in: folder)
    scene.partners[0].signatories[0].keys = [SigningKeys.first.line, SigningKeys.locked.line, SigningKeys.rsa.line]
    return try scene.write()
  }

  /// Writes a file that only its owner can read.
  private func put(_ text: String, _ path: String, permissions: Int = 0o600) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    try manager.setAttributes([.posixPermissions: permissions], ofItemAtPath: path)
  }

  private func text(_ path: String) throws -> String { try String(contentsOfFile: path, encoding: .utf8) }

  private func expectRefusal(
    _ scene: SigningScene, _ path: String, _ words: String, socket: String? = nil, status: Int32 = 2
  ) throws {
    let key = SigningKey(path: path, line: "")
    let outcome = try scene.sign("College", key, environment: ["SSH_AUTH_SOCK": socket])
    let said = outcome.errorText
    #expect(outcome.status == status && said.contains(words), "\(path): \(said)")
    // One line, and nothing of the text that would have been signed.
    #expect(said.split(separator: "\n").count == 1 && !said.contains("Hill College"), "\(path): \(said)")
    #expect(words.contains("passphrase") || !said.contains("passphrase"), "\(path): \(said)")
    #expect(!manager.fileExists(atPath: scene.signatures))
  }

  @Test("The problem with a key file is named", .requires(.sshKeygen))
  func files() throws {
    try withTemporaryFolder { folder in
      let scene = try scene(folder)
      let path = "\(folder)/key"
      let good = try text(SigningKeys.first.path)
      try expectRefusal(scene, path, "there is no such file")
      try expectRefusal(scene, "\(path).pub", "there is no such file")
      try expectRefusal(scene, folder, "it is a folder")
      mkfifo(path, 0o600)
      try expectRefusal(scene, path, "a pipe")
      try manager.removeItem(atPath: path)
      let pem = "-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIA==\n-----END PRIVATE KEY-----\n"
      for (content, words) in [
        (good.replacing("\n", with: "\r\n"), "line ends (CRLF)"), ("\u{FEFF}" + good, "another encoding"),
        ("", "is empty"),
        (" \n\n", "is empty"), ("nonsense\n", "is not a key"), ("%PDF-1.7\n", "is not a key"),
        (String(repeating: "x", count: 100_000), "is not a key"), ("-----BEGIN CERTIFICATE-----\n", "is not a key"),
        ("PuTTY-User-Key-File-3: ssh-ed25519\n", "PuTTYgen"), ("PuTTY-User-Key-File-2: ssh-rsa\r\n", "PuTTYgen"),
        (pem, "PKCS #8"), (pem.replacing("\n", with: "\r\n"), "line ends (CRLF)"),
        (SigningKeys.first.line + "\n", "contains a public key"), (String(good.prefix(good.count / 2)), "is damaged"),
        (good.replacing("b3BlbnNza", with: "b3BlbnNzb"), "is damaged"),
      ] {
        try put(content, path)
        try expectRefusal(scene, path, words)
        // A public key next to it makes no difference.
        try put(SigningKeys.first.line + "\n", "\(path).pub")
        try expectRefusal(scene, path, words)
        try expectRefusal(scene, "\(path).pub", words)
        try manager.removeItem(atPath: "\(path).pub")
      }
      for permissions in [0o644, 0o640, 0o660, 0o604, 0o666] {
        try put(good, path, permissions: permissions)
        try expectRefusal(scene, path, "others can read")
      }
      // Another key next to it is not believed.
      try put(try text(SigningKeys.stranger.path), path)
      try put(SigningKeys.first.line + "\n", "\(path).pub")
      try expectRefusal(scene, path, "does not declare this key", status: 1)
      for (content, words) in [
        ("", "contains no public key"), ("nonsense\n", "contains no public key"), (good, "contains no public key"),
        ("ssh-ed25519 AAAA\n", "is damaged"), ("ssh-ed448 AAAA\n", "of a type that is not accepted"),
      ] {
        try put(content, "\(path).pub")
        try expectRefusal(scene, "\(path).pub", words)
      }
      if geteuid() != 0 {
        try put(good, path, permissions: 0)
        try expectRefusal(scene, path, "permission denied")
      }
    }
  }

  @Test("A key that a charter may not declare is refused for the same reason", .requires(.sshKeygen))
  func refusedKeys() throws {
    try withTemporaryFolder { folder in
      let scene = try scene(folder)
      for (key, words) in [
        (SigningKeys.shortRSA, "the RSA key of “%” has 2048 bits; 3072 is the minimum"),
        (SigningKeys.dsa, "the key of “%” is a DSA key"),
      ] where !key.line.isEmpty {
        for path in [key.path, "\(key.path).pub"] {
          try expectRefusal(scene, path, words.replacing("%", with: path))
        }
        // A key that OpenSSH itself no longer reads is recognised by its public key.
        let path = "\(folder)/unread"
        try put(try text(key.path).replacing("b3BlbnNza", with: "b3BlbnNzb"), path)
        try put(key.line + "\n", "\(path).pub")
        try expectRefusal(scene, path, key.path == SigningKeys.dsa.path ? "is a DSA key" : "is damaged")
        try manager.removeItem(atPath: "\(path).pub")
      }
    }
  }

  @Test("A passphrase, a certificate, and other forms of key", .requires(.sshKeygen))
  func forms() throws {
    try withTemporaryFolder { folder in
      let scene = try scene(folder)
      let path = "\(folder)/key"
      try expectRefusal(scene, SigningKeys.locked.path, "has a passphrase")
      for format in ["PEM", "PKCS8"] {
        try put(try text(SigningKeys.rsa.path), path)
        let change = ["-q", "-p", "-m", format, "-P", "", "-N", "open sesame", "-f", path]
        #expect(try Tool.sshKeygen.program(change).run().status == 0)
        try expectRefusal(scene, path, "has a passphrase")
        #expect(
          try Tool.sshKeygen.program(["-q", "-p", "-m", format, "-P", "open sesame", "-N", "", "-f", path]).run().status
            == 0)
        try put(SigningKeys.rsa.line + "\n", "\(path).pub")
        #expect(try scene.sign("College", SigningKey(path: path, line: "")).status == 0, "\(format)")
        try manager.removeItem(atPath: scene.signatures)
      }
      try put(SigningKeys.first.line + "\n", "\(folder)/own.pub")
      #expect(
        try Tool.sshKeygen.program(["-q", "-s", SigningKeys.stranger.path, "-I", "x", "-n", "x", "\(folder)/own.pub"])
          .run().status == 0)
      try expectRefusal(scene, "\(folder)/own-cert.pub", "is a certificate")
    }
  }

  @Test("An agent that isn't there, has no such key, or has it", .requires(.sshKeygen, .sshAgent))
  func agents() throws {
    try withTemporaryFolder { folder in
      let scene = try scene(folder)
      let path = "\(folder)/key.pub"
      try put(SigningKeys.first.line + "\n", path, permissions: 0o644)
      for key in [path, String(path.dropLast(4))] {
        try expectRefusal(scene, key, "no agent is running")
        try expectRefusal(scene, key, "no agent is running", socket: "\(folder)/nowhere")
      }
      let socket = "\(folder)/agent"
      let agent = try Tool.sshAgent.program(["-a", socket]).run()
      let number = try #require(
        agent.outputText.firstMatch(of: /SSH_AGENT_PID=([0-9]+)/).flatMap { Int32($0.output.1) })
      defer { kill(number, SIGTERM) }
      func load(_ key: SigningKey) throws {
        var program = Program("/bin/sh", ["-c", "exec ssh-add -q \"$0\"", key.path])
        program.environment = ["SSH_AUTH_SOCK": socket]
        #expect(try program.run().status == 0)
      }
      try expectRefusal(scene, path, "the agent doesn't have it", socket: socket)
      try load(SigningKeys.second)
      try expectRefusal(scene, path, "the agent doesn't have it", socket: socket)
      try load(SigningKeys.first)
      // A key in the agent signs, whatever the file's name and permissions.
      try put(SigningKeys.first.line + "\n", "\(folder)/without ending", permissions: 0o644)
      for key in [path, String(path.dropLast(4)), "\(folder)/without ending"] {
        let outcome = try scene.sign("College", SigningKey(path: key, line: ""), environment: ["SSH_AUTH_SOCK": socket])
        #expect(outcome.status == 0, "\(key): \(outcome.errorText)")
        try manager.removeItem(atPath: scene.signatures)
      }
    }
  }

  @Test("A statement that comes back with other line ends", .requires(.sshKeygen))
  func statements() throws {
    try withTemporaryFolder { folder in
      let scene = try scene(folder)
      let printed = try scene.charter(["sign", scene.file, "--as", "College", "--print-statement"]).outputText
      func sign(_ statement: String) throws {
        let made = try Tool.sshKeygen.program(["-Y", "sign", "-n", "charter", "-f", SigningKeys.first.path])
          .run(input: Array(statement.utf8))
        try Data(made.output).write(to: URL(fileURLWithPath: "\(folder)/s.sig"))
      }
      let line = String(printed.dropLast())
      for altered in [
        line, line + "\r\n", line + "\n\n", "\u{FEFF}" + printed, "\u{FEFF}" + line + "\r\n", line + "\r",
      ] {
        try Data(altered.utf8).write(to: URL(fileURLWithPath: "\(folder)/s"))
        // If it was altered before it was signed, it is invalid for good; if altered afterwards, nothing is lost.
        try sign(altered)
        let before = try scene.charter(["sign", scene.file, "--add", "s.sig"])
        #expect(
          before.status == 1 && before.errorText.contains("line end"),
          "\(altered.debugDescription): \(before.errorText)")
        #expect(!manager.fileExists(atPath: scene.signatures))
        try sign(printed)
        #expect(try scene.charter(["sign", scene.file, "--add", "s.sig"]).status == 0, "\(altered.debugDescription)")
        #expect(try scene.verify().verdicts.first == "signed")
        try manager.removeItem(atPath: scene.signatures)
      }
      for (statement, words) in [
        ("nonsense\n", "not what --print-statement printed"), (" " + printed, "not what --print-statement printed"),
        (printed.replacing(/sha256:..../, with: "sha256:0000"), "another text"),
        (printed.replacing("Week", with: "Weak"), "does not name title"),
        (printed.replacing("\"College\"", with: "\"Nobody\""), "no partner is called “Nobody”"),
        (
          printed.replacing("A. Peeters", with: "X. Other"),
          "“X. Other” does not sign for College; there are: “A. Peeters”"
        ),
      ] {
        try Data(statement.utf8).write(to: URL(fileURLWithPath: "\(folder)/s"))
        let outcome = try scene.charter(["sign", scene.file, "--add", "s.sig"])
        #expect(outcome.status != 0 && outcome.errorText.contains(words), "\(statement): \(outcome.errorText)")
      }
    }
  }
}
