// Hostile surroundings of a signature: the folder, the files in it, and the ssh-keygen that is found.

import CharterTesting
import Foundation
import Testing

@Suite struct SurroundingsTests {
  private let manager = FileManager.default

  @Test(
    "A signature that is a link, a pipe, a folder, or huge doesn't count, and nothing waits for it",
    .requires(.sshKeygen))
  func files() throws {
    try withTemporaryFolder { folder in
      let scene = try SigningScene(in: folder).write()
      try scene.signAll()
      let path = "\(scene.signatures)/Firm-1.json"
      let signature = try scene.bytes("Firm-1.json")
      func expectInvalid(_ name: String) throws {
        let (status, verdicts, _) = try scene.verify()
        #expect(status == 1 && verdicts == ["signed", "invalid", "signed"], "\(name): \(verdicts)")
        try manager.removeItem(atPath: path)
      }
      try manager.moveItem(atPath: path, toPath: "\(folder)/elsewhere.json")
      try manager.createSymbolicLink(atPath: path, withDestinationPath: "\(folder)/elsewhere.json")
      try expectInvalid("link")
      try manager.createSymbolicLink(atPath: path, withDestinationPath: "/dev/zero")
      try expectInvalid("link to a device")
      mkfifo(path, 0o600)
      try expectInvalid("pipe")
      try manager.createDirectory(atPath: path, withIntermediateDirectories: false)
      try expectInvalid("folder")
      try scene.put(signature + [UInt8](repeating: 0x20, count: 100_000), "Firm-1.json")
      try expectInvalid("huge")
      for (name, bytes) in [
        ("empty", []), ("text", Array("signed".utf8)), ("deep", [UInt8](repeating: 0x5B, count: 60_000)),
      ] {
        try scene.put(bytes, "Firm-1.json")
        try expectInvalid(name)
      }

      // Unrecognised files do no harm.
      try scene.put(signature, "Firm-1.json")
      try scene.put(signature, "Stranger-1.json")
      try scene.put([1, 2, 3], "notes.txt")
      try scene.put([1, 2, 3], "sha256-0.json")
      let verified = try scene.verify()
      #expect(verified.status == 0 && verified.report?.strangers == ["Stranger-1.json"])
    }
  }

  @Test(
    "A signatures folder that is a link or a file is refused, and nothing is written through it",
    .requires(.sshKeygen))
  func folders() throws {
    try withTemporaryFolder { folder in
      let scene = try SigningScene(in: folder).write()
      try manager.createDirectory(atPath: "\(folder)/elsewhere", withIntermediateDirectories: false)
      try manager.createSymbolicLink(atPath: scene.signatures, withDestinationPath: "\(folder)/elsewhere")
      #expect(try scene.sign("College", SigningKeys.first).status == 2)
      #expect(try scene.verify().status == 2)
      #expect(try scene.charter(["build", "week.charter"]).status == 2)
      #expect(try manager.contentsOfDirectory(atPath: "\(folder)/elsewhere").isEmpty)
      try manager.removeItem(atPath: scene.signatures)
      try Data("x".utf8).write(to: URL(fileURLWithPath: scene.signatures))
      #expect(try scene.sign("College", SigningKeys.first).status == 2)
      #expect(try scene.verify().status == 2)
    }
  }

  @Test("An altered stored text doesn't count, so no changes since then are invented", .requires(.sshKeygen))
  func storedText() throws {
    try withTemporaryFolder { folder in
      var scene = try SigningScene(in: folder).write()
      try scene.sign("College", SigningKeys.first)
      let name = try #require(
        try manager.contentsOfDirectory(atPath: scene.signatures).first { $0.hasPrefix("sha256-") })
      let content = try scene.bytes(name)
      scene.vision = "Another"
      try scene.write()
      try scene.put(Array(String(decoding: content, as: UTF8.self).replacing("question", with: "riddle").utf8), name)
      let (_, verdicts, report) = try scene.verify()
      #expect(verdicts == ["stale", "missing", "missing"])
      let earlier = try #require(report?.earlier?.first)
      #expect(earlier.changes == nil)
    }
  }

  // MARK: ssh-keygen

  /// A folder with programs of these names, each a shell script.
  private func fake(_ folder: String, _ scripts: [String: String]) throws -> [String: String?] {
    let bin = "\(folder)/bin"
    try manager.createDirectory(atPath: bin, withIntermediateDirectories: true)
    for (name, script) in scripts {
      // Not written here: another test that starts a program at the same time would briefly hold the file open, and a
      // file that is open for writing can't be executed.
      let writer = Program("/bin/sh", ["-c", "cat > \"$0\" && chmod 755 \"$0\"", "\(bin)/\(name)"])
      try #require(try writer.run(input: Array("#!/bin/sh\n\(script)\n".utf8)).status == 0)
    }
    return ["PATH": bin]
  }

  @Test("Without a trustworthy ssh-keygen nothing counts as signed, and nothing is signed", .requires(.sshKeygen))
  func programs() throws {
    try withTemporaryFolder { folder in
      let scene = try SigningScene(in: folder).write()
      try scene.signAll()
      let real = try #require(Tool.sshKeygen.path)
      let cases: [(String, [String: String])] = [
        ("missing", [:]),
        ("too old", ["ssh-keygen": "exec \(real) \"$@\"", "ssh": "echo OpenSSH_8.7p1, LibreSSL >&2"]),
        ("older still", ["ssh-keygen": "echo 'unknown option -- Y' >&2; exit 1"]),
        ("says nothing", ["ssh-keygen": "exit 0"]),
        ("nonsense", ["ssh-keygen": "echo 'Good \"charter\" signature with key'; exit 0"]),
        ("endless", ["ssh-keygen": "while :; do echo nonsense nonsense nonsense; done"]),
        ("crashes", ["ssh-keygen": "kill -SEGV $$"]),
        ("another status", ["ssh-keygen": "exit 3"]),
      ]
      for (name, scripts) in cases {
        let own = "\(folder)/\(name.replacing(" ", with: ""))"
        let environment = try fake(own, scripts)
        let (status, verdicts, _) = try scene.verify(environment: environment)
        #expect(status == 2 && verdicts == ["unchecked", "unchecked", "unchecked"], "\(name): \(verdicts)")
        let before = try scene.bytes("College-1.json")
        let signed = try scene.sign("College", SigningKeys.first, ["--replace"], environment: environment)
        #expect(signed.status == 2 || signed.status == 1, "\(name): \(signed.errorText)")
        #expect(try scene.bytes("College-1.json") == before, "\(name)")
        let document = try scene.charter(["build", "week.charter"], environment: environment)
        #expect(document.status == 0 && !document.outputText.contains("verified when"), "\(name)")
        #expect(
          try scene.charter(["build", "--require-signatures", "week.charter"], environment: environment).status == 2)
      }
      // A program that refuses everything makes nothing valid.
      let refusing = try fake("\(folder)/refusing", ["ssh-keygen": "exit 255"])
      #expect(try scene.verify(environment: refusing).verdicts == ["invalid", "invalid", "invalid"])
      // The newest version is not taken for an old one.
      let newest = try fake(
        "\(folder)/newest", ["ssh-keygen": "exec \(real) \"$@\"", "ssh": "echo OpenSSH_10.0p2, OpenSSL >&2"])
      // A script that has just been written may still be open in a test that runs at the same time, and then can't be
      // executed.
      #expect(try (0..<5).contains { _ in try scene.verify(environment: newest).status == 0 })
    }
  }

  @Test("An ssh-keygen that hangs is stopped", .requires(.sshKeygen))
  func hanging() throws {
    try withTemporaryFolder { folder in
      var scene = SigningScene(in: folder)
      scene.partners.removeLast()
      try scene.write()
      try scene.sign("College", SigningKeys.first)
      // Its child processes are stopped with it.
      let environment = try fake(folder, ["ssh-keygen": "/bin/sleep 300 & /bin/sleep 300"])
      let (status, verdicts, _) = try scene.verify(environment: environment)
      #expect(status == 2 && verdicts == ["unchecked", "missing"])
    }
  }

  @Test(
    "A program that others can write to or could have put there, or without an absolute path, is not started",
    .requires(.sshKeygen))
  func search() throws {
    try withTemporaryFolder { folder in
      let scene = try SigningScene(in: folder).write()
      try scene.signAll()
      let mark = "\(folder)/started"
      let bait = try fake(folder, ["ssh-keygen": "echo x > \(mark)"])
      let bin = try #require(bait["PATH"] ?? nil)
      let search = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
      for path in ["bin:\(search)", ":\(search)", ".:\(search)"] {
        #expect(try scene.verify(environment: ["PATH": path]).status == 0)
      }
      // What others can write to, or could have put there, is reported and skipped.
      let program = "\(bin)/ssh-keygen"
      for (path, permissions) in [(bin, 0o777), (bin, 0o775), (program, 0o775), (program, 0o757), (folder, 0o777)] {
        let before = try #require(manager.attributesOfItem(atPath: path)[.posixPermissions])
        try manager.setAttributes([.posixPermissions: permissions], ofItemAtPath: path)
        let outcome = try scene.charter(["verify", "week.charter"], environment: ["PATH": "\(bin):\(search)"])
        #expect(outcome.status == 0 && outcome.errorText.contains("\(bin)/ssh-keygen"), "\(path): \(outcome.errorText)")
        let alone = try scene.charter(["verify", "week.charter"], environment: ["PATH": bin])
        #expect(alone.status == 2 && alone.outputText.contains("\(bin)/ssh-keygen"), "\(path): \(alone.outputText)")
        try manager.setAttributes([.posixPermissions: before], ofItemAtPath: path)
      }
      #expect(!manager.fileExists(atPath: mark))
      if geteuid() == 0 {
        for path in [bin, program] {
          #expect(chown(path, 12345, 0) == 0)
          #expect(try scene.verify(environment: ["PATH": "\(bin):\(search)"]).status == 0)
          #expect(chown(path, 0, 0) == 0)
        }
        #expect(!manager.fileExists(atPath: mark))
      }
      // A link counts as what it leads to.
      try manager.createDirectory(atPath: "\(folder)/links", withIntermediateDirectories: false)
      try manager.createSymbolicLink(atPath: "\(folder)/links/ssh-keygen", withDestinationPath: program)
      try manager.setAttributes([.posixPermissions: 0o777], ofItemAtPath: bin)
      #expect(try scene.verify(environment: ["PATH": "\(folder)/links:\(search)"]).status == 0)
      try manager.setAttributes([.posixPermissions: 0o755], ofItemAtPath: bin)
      #expect(!manager.fileExists(atPath: mark))
      #expect(try scene.verify(environment: ["PATH": "\(folder)/links:\(search)"]).status == 2)
      #expect(manager.fileExists(atPath: mark))
    }
  }

  // MARK: At the same time

  @Test("A charter that changes while it is being signed is not signed", .requires(.sshKeygen))
  func changing() throws {
    try withTemporaryFolder { folder in
      let scene = try SigningScene(in: folder).write()
      let real = try #require(Tool.sshKeygen.path)
      let environment = try fake(
        folder, ["ssh-keygen": "/bin/sed -i 's/one question/no question/' \(scene.path); exec \(real) \"$@\""])
      let outcome = try scene.sign("College", SigningKeys.first, environment: environment)
      #expect(outcome.status == 1 && outcome.errorText.contains("changed while it was being signed"))
      #expect(!manager.fileExists(atPath: "\(scene.signatures)/College-1.json"))
    }
  }

  @Test("Two who sign at once both succeed; two in one slot leave one whole signature", .requires(.sshKeygen))
  func together() throws {
    try withTemporaryFolder { folder in
      let scene = try SigningScene(in: folder).write()
      let jobs = [
        ("College", SigningKeys.first), ("Firm", SigningKeys.second), ("Town", SigningKeys.third),
        ("College", SigningKeys.first), ("Firm", SigningKeys.second), ("Town", SigningKeys.third),
      ]
      DispatchQueue.concurrentPerform(iterations: jobs.count) { index in
        _ = try? scene.sign(jobs[index].0, jobs[index].1)
      }
      #expect(try scene.verify().status == 0)
      let names = try manager.contentsOfDirectory(atPath: scene.signatures)
      #expect(names.count == 4, "\(names)")
    }
  }

  // MARK: Secrets

  @Test(
    "No private key is opened by us, and only the signature and the text are written", .requires(.sshKeygen, .strace))
  func secrets() throws {
    try withTemporaryFolder { folder in
      let scene = try SigningScene(in: folder).write()
      let log = "\(folder)/log"
      let charter = try Project.product("charter").path
      var program = try Tool.strace.program([
        "-ff", "-e", "trace=openat,open,execve,creat", "-o", log, charter, "sign", "week.charter", "--as", "College",
        "--key", SigningKeys.first.path, "--yes",
      ])
      program.folder = folder
      #expect(try program.run().status == 0)
      var openers: [String] = []
      var written: Set<String> = []
      for name in try manager.contentsOfDirectory(atPath: folder) where name.hasPrefix("log.") {
        let trace = try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
        let program = trace.split(separator: "\n").first { $0.hasPrefix("execve(") && $0.contains("= 0") } ?? ""
        for line in trace.split(separator: "\n") where line.hasPrefix("open") {
          if line.contains("\"\(SigningKeys.first.path)\"") { openers.append(String(program.prefix(60))) }
          if line.contains("O_CREAT") { written.insert(String(line)) }
        }
      }
      #expect(!openers.isEmpty && openers.allSatisfy { $0.contains("ssh-keygen") }, "\(openers)")
      #expect(written.allSatisfy { $0.contains("week.signatures/.") }, "\(written)")
      #expect(
        try manager.contentsOfDirectory(atPath: scene.signatures).allSatisfy {
          $0.hasSuffix(".json") && !$0.hasPrefix(".")
        })
    }
  }

  @Test(
    "Whatever fails during writing: a whole signature or none, and no temporary file is left",
    .requires(.sshKeygen, .strace))
  func faults() throws {
    let charter = try Project.product("charter").path
    for call in ["write", "fsync", "rename,renameat,renameat2,link,linkat", "close", "mkdir,mkdirat"] {
      for count in 1...6 {
        try withTemporaryFolder { folder in
          let scene = try SigningScene(in: folder).write()
          var program = try Tool.strace.program([
            "-o", "/dev/null", "-e", "trace=\(call)", "-e", "inject=\(call):error=ENOSPC:when=\(count)", charter,
            "sign",
            "week.charter", "--as", "College", "--key", SigningKeys.first.path, "--yes",
          ])
          program.folder = folder
          let outcome = try program.run()
          let (_, verdicts, _) = try scene.verify()
          #expect(verdicts.first == (outcome.status == 0 ? "signed" : verdicts.first))
          #expect(verdicts.first == "signed" || verdicts.first == "missing", "\(call) \(count): \(verdicts)")
          let left = (try? manager.contentsOfDirectory(atPath: scene.signatures)) ?? []
          #expect(left.allSatisfy { !$0.hasPrefix(".") }, "\(call) \(count): \(left)")
        }
      }
    }
  }
}
