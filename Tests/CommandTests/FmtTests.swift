// `charter fmt` and `charter translate` as they are used: which files they write, and which not.

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

  @Test("Files and folders are laid out in place, silently; what has the layout is not written")
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

  @Test("A link stays a link, and the file it leads to is laid out")
  func links() throws {
    try withTemporaryFolder { folder in
      try write(loose, "\(folder)/real.charter")
      try FileManager.default.createSymbolicLink(
        atPath: "\(folder)/link.charter", withDestinationPath: "real.charter")
      #expect(try charter(["fmt", "link.charter"], in: folder).run().status == 0)
      #expect(try read("\(folder)/real.charter") == laidOut)
      #expect(try FileManager.default.destinationOfSymbolicLink(atPath: "\(folder)/link.charter") == "real.charter")
    }
  }

  @Test("--check names what would change, and changes nothing")
  func check() throws {
    try withTemporaryFolder { folder in
      try write(loose, "\(folder)/a.charter")
      try write(laidOut, "\(folder)/b.charter")
      let outcome = try charter(["fmt", "--check"], in: folder).run()
      #expect(outcome.status == 1 && outcome.outputText == "a.charter\n")
      #expect(outcome.errorText == "charter: the layout of 1 of 2 would change: charter fmt does it\n")
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

  @Test("What can't be read or written is told, and the rest goes on")
  func failures() throws {
    try withTemporaryFolder { folder in
      try write(loose, "\(folder)/a.charter")
      let outcome = try charter(["fmt", "nowhere.charter", "a.charter"], in: folder).run()
      #expect(outcome.status == 2)
      #expect(outcome.errorText == "charter: can't read 'nowhere.charter': there is no such file or folder\n")
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

  @Test("What can't be translated is left alone, and the reason told")
  func obstacle() throws {
    let text = "language en\ncharter \"T\" {\n  partner P \"p\" { brings \"b\" as funding amount 3 pour }\n}\n"
    try withTemporaryFolder { folder in
      try write(Array(text.utf8), "\(folder)/a.charter")
      let outcome = try charter(["translate", "a.charter", "--to", "fr", "--in-place"], in: folder).run()
      #expect(outcome.status == 1 && outcome.output.isEmpty)
      #expect(
        outcome.errorText
          == "charter: a.charter:3:50: in French 'pour' would be a keyword here, so nothing was written; "
          + "use another word for it\n")
      #expect(try read("\(folder)/a.charter") == Array(text.utf8))
    }
  }
}
