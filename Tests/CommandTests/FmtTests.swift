// `charter fmt` and `charter translate` in use: which files they write, and which not.

import CharterTesting
import Foundation
import Testing

struct FmtTests {
  private let loose = Array("language en\ncharter   \"T\"   {\n}\n".utf8)
  private let laidOut = Array("language en\ncharter \"T\" {\n}\n".utf8)

  private func charter(_ arguments: [String], in folder: String? = nil) throws -> Program {
    var program = try Project.product("charter")
    program.arguments = arguments.map { Array($0.utf8) }
    program.folder = folder
    return program
  }

  private func write(_ bytes: [UInt8], _ path: String) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: path))
  }

  private func read(_ path: String) throws -> [UInt8] {
    try [UInt8](Data(contentsOf: URL(fileURLWithPath: path)))
  }

  private func attributes(_ path: String) throws -> [FileAttributeKey: Any] {
    try FileManager.default.attributesOfItem(atPath: path)
  }

  @Test("Files and folders are formatted in place, silently; formatted files are not written")
  func inPlace() throws {
    try withTemporaryFolder { folder in
      try FileManager.default.createDirectory(atPath: "\(folder)/sub/.git", withIntermediateDirectories: true)
      for name in ["a.charter", "sub/b.charter", "sub/.git/c.charter", "d.txt"] {
        try write(loose, "\(folder)/\(name)")
      }
      try write(laidOut, "\(folder)/e.charter")
      let long = Date(timeIntervalSince1970: 1_000_000_000)
      try FileManager.default.setAttributes([.modificationDate: long], ofItemAtPath: "\(folder)/e.charter")
      try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: "\(folder)/a.charter")
      let number = try attributes("\(folder)/e.charter")[.systemFileNumber] as? Int

      let outcome = try charter(["fmt"], in: folder).run()
      #expect(outcome.status == 0 && outcome.output.isEmpty && outcome.errors.isEmpty)
      #expect(try read("\(folder)/a.charter") == laidOut)
      #expect(try read("\(folder)/sub/b.charter") == laidOut)
      #expect(try read("\(folder)/sub/.git/c.charter") == loose)
      #expect(try read("\(folder)/d.txt") == loose)
      #expect(try attributes("\(folder)/a.charter")[.posixPermissions] as? Int == 0o640)
      #expect(try attributes("\(folder)/e.charter")[.modificationDate] as? Date == long)
      #expect(try attributes("\(folder)/e.charter")[.systemFileNumber] as? Int == number)
      let left = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
      #expect(left == ["a.charter", "d.txt", "e.charter", "sub"])
    }
  }

  @Test("A link is read but never written through; no other name keeps a file's old content")
  func links() throws {
    try withTemporaryFolder { folder in
      try FileManager.default.createDirectory(atPath: "\(folder)/real", withIntermediateDirectories: true)
      for (link, goal) in [("link.charter", "real/a.charter"), ("way", "real")] {
        try FileManager.default.createSymbolicLink(atPath: "\(folder)/\(link)", withDestinationPath: goal)
      }
      try write(loose, "\(folder)/real/a.charter")
      for words in [
        ["fmt", "link.charter"], ["fmt", "way"], ["fmt", "way/"], ["fmt", "way/."],
        ["translate", "link.charter", "--to", "nl", "--in-place"],
      ] {
        let outcome = try charter(words, in: folder).run()
        #expect(outcome.status == 2 && outcome.output.isEmpty, "\(words)")
        #expect(
          outcome.errorText == "charter: can't write “\(words[1])”: it is a link; give the file that it leads to\n")
      }
      #expect(try charter(["fmt", "--check", "link.charter", "way"], in: folder).run().status == 1)
      #expect(try charter(["translate", "link.charter", "--to", "nl"], in: folder).run().status == 0)
      try FileManager.default.linkItem(atPath: "\(folder)/real/a.charter", toPath: "\(folder)/b.charter")
      for words in [["fmt", "b.charter"], ["translate", "b.charter", "--to", "nl", "--in-place"]] {
        let outcome = try charter(words, in: folder).run()
        #expect(outcome.status == 2 && outcome.errorText.contains("another name too"), "\(words)")
      }
      #expect(try read("\(folder)/b.charter") == loose)
      #expect(try read("\(folder)/real/a.charter") == loose)
      // There is nothing to write, so nothing is in the way.
      try write(laidOut, "\(folder)/real/a.charter")
      #expect(try charter(["fmt", "link.charter", "b.charter"], in: folder).run().status == 0)
    }
  }

  @Test("Links in a folder are skipped, wherever they lead")
  func linksInFolders() throws {
    let goals = [
      "../outside/Makefile", "../outside/x.charter", "/proc/self/environ", "/dev/zero", ".env", "nowhere", ".",
    ]
    try withTemporaryFolder { folder in
      for name in ["in", "outside"] {
        try FileManager.default.createDirectory(atPath: "\(folder)/\(name)", withIntermediateDirectories: true)
      }
      for name in ["outside/Makefile", "outside/x.charter", "in/.env"] {
        try write(Array("all:\n\tSECRET=1\n".utf8) + loose, "\(folder)/\(name)")
      }
      try write(laidOut, "\(folder)/in/own.charter")
      for (number, goal) in goals.enumerated() {
        try FileManager.default.createSymbolicLink(
          atPath: "\(folder)/in/\(number).charter", withDestinationPath: goal)
      }
      let before = try goals.prefix(2).map { try read("\(folder)/in/\($0)") }
      var program = try charter(["check", "in"], in: folder)
      program.environment = ["SECRET": "1"]
      for format in ["text", "json", "sarif", "github", "gitlab"] {
        program.arguments = ["check", "--format", format, "in"].map { Array($0.utf8) }
        let outcome = try program.run()
        let said = outcome.outputText + outcome.errorText
        #expect(!said.contains("SECRET") && said.contains("own.charter"), "\(said)")
        #expect(outcome.errorText.contains("links in a folder are not followed: “in/0.charter”"))
      }
      #expect(try charter(["fmt", "in"], in: folder).run().status == 0)
      #expect(try goals.prefix(2).map { try read("\(folder)/in/\($0)") } == before)
    }
  }

  @Test("What is not a charter, or can't be read as one, is left as it is, with a message")
  func noCharter() throws {
    let text = String(decoding: laidOut, as: UTF8.self)
    let merged =
      "language en\ncharter \"T\" {\n<<" + "<<<<< ours\n  place   \"p\"\n=======\n  place \"q\"\n>>"
      + ">>>>> theirs\n}\n"
    let hidden = "language en\ncharter \"T\" {\n  vision \"\"\"\n<<" + "<<<<< ours\n   \"\"\"\n}\n"
    let files: [(name: String, bytes: [UInt8], said: String)] = [
      ("Makefile", Array("all:\n\tcc   -o x\n".utf8), "there is no charter in this file"),
      ("prose.charter", Array("    Dear all,\n  we   meet.\n".utf8), "there is no charter in this file"),
      ("empty.charter", [], "there is no charter in this file"),
      (
        "little-endian.charter", [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] },
        "this is not UTF-8"
      ),
      ("no-mark.charter", text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }, "this is not UTF-8"),
      ("latin.charter", Array("  charter \"Li".utf8) + [0xE8] + Array("ge\"   {\n }\n".utf8), "this is not UTF-8"),
      ("merged.charter", Array(merged.utf8), "two versions were merged here"),
      ("hidden.charter", Array(hidden.utf8), "two versions were merged here"),
    ]
    try withTemporaryFolder { folder in
      for file in files {
        try write(file.bytes, "\(folder)/\(file.name)")
        for words in [
          ["fmt"], ["fmt", "--check"], ["translate", "--to", "nl", "--in-place"], ["translate", "--to", "fr"],
        ] {
          let outcome = try charter(words + [file.name], in: folder).run()
          #expect(outcome.status == 2 && outcome.output.isEmpty, "\(words) \(file.name)")
          let said = outcome.errorText
          #expect(said.hasPrefix("charter: \(file.name):") && said.contains(file.said), "\(words): \(said)")
          #expect(try read("\(folder)/\(file.name)") == file.bytes)
        }
        let input = try charter(["fmt", "-"]).run(input: file.bytes)
        #expect(input.status == 2 && input.output.isEmpty, "\(file.name)")
      }
    }
  }

  @Test("--check names what would change, and changes nothing")
  func check() throws {
    try withTemporaryFolder { folder in
      try write(loose, "\(folder)/a.charter")
      try write(laidOut, "\(folder)/b.charter")
      let outcome = try charter(["fmt", "--check"], in: folder).run()
      #expect(outcome.status == 1 && outcome.outputText == "a.charter\n")
      #expect(outcome.errorText == "charter: the layout of 1 of 2 would change: run charter fmt\n")
      #expect(try read("\(folder)/a.charter") == loose)
      let sound = try charter(["fmt", "--check", "b.charter"], in: folder).run()
      #expect(sound.status == 0 && sound.output.isEmpty && sound.errors.isEmpty)
      let input = try charter(["fmt", "--check", "-", "--stdin-name", "week.charter"]).run(input: loose)
      #expect(input.status == 1 && input.outputText == "week.charter\n")
    }
  }

  @Test("Standard input goes to standard output")
  func standardInput() throws {
    let outcome = try charter(["fmt", "-"]).run(input: loose)
    #expect(outcome.status == 0 && outcome.output == laidOut && outcome.errors.isEmpty)
    var full = try charter(["fmt", "-"])
    full.output = .closed
    #expect(try full.run(input: loose).status == 2)
  }

  @Test("What can't be read or written is reported, and the rest is processed")
  func failures() throws {
    try withTemporaryFolder { folder in
      try write(loose, "\(folder)/a.charter")
      let outcome = try charter(["fmt", "nowhere.charter", "a.charter"], in: folder).run()
      #expect(outcome.status == 2)
      #expect(outcome.errorText == "charter: can't read “nowhere.charter”: there is no such file or folder\n")
      #expect(try read("\(folder)/a.charter") == laidOut)
    }
  }

  // MARK: Translating

  @Test("Translating goes to standard output, or into the file")
  func translate() throws {
    try withTemporaryFolder { folder in
      let french = Array("langue fr\ncharte \"T\" {\n}\n".utf8)
      try write(laidOut, "\(folder)/a.charter")
      let outcome = try charter(["translate", "a.charter", "--to", "fr"], in: folder).run()
      #expect(outcome.status == 0 && outcome.output == french && outcome.errors.isEmpty)
      #expect(try read("\(folder)/a.charter") == laidOut)
      let inPlace = try charter(["translate", "a.charter", "--to", "fr", "--in-place"], in: folder).run()
      #expect(inPlace.status == 0 && inPlace.output.isEmpty && inPlace.errors.isEmpty)
      #expect(try read("\(folder)/a.charter") == french)
      #expect(try charter(["translate", "-", "--to", "en"]).run(input: french).output == laidOut)
      let nowhere = try charter(["translate", "-", "--to", "en", "--in-place"]).run(input: french)
      #expect(nowhere.status == 2 && nowhere.output.isEmpty)
      #expect(nowhere.errorText == "charter: --in-place needs a file, not standard input\n")
    }
  }

  @Test("What can't be translated is left alone, with a reason")
  func obstacle() throws {
    let text = "language en\ncharter \"T\" {\n  partner P \"p\" { brings \"b\" as funding amount 3 pour }\n}\n"
    try withTemporaryFolder { folder in
      try write(Array(text.utf8), "\(folder)/a.charter")
      let outcome = try charter(["translate", "a.charter", "--to", "fr", "--in-place"], in: folder).run()
      #expect(outcome.status == 1 && outcome.output.isEmpty)
      #expect(
        outcome.errorText
          == "charter: a.charter:3:50: in French “pour” would be a keyword here, so nothing was written; "
          + "use another word for it\n")
      #expect(try read("\(folder)/a.charter") == Array(text.utf8))
    }
  }
}
