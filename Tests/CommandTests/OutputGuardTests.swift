// Output never replaces what was read, a charter or a signature: tried with every option in the table.

import CharterTesting
import Foundation
import Testing

@testable import charter

/// A path that must not be written to, in a folder with a charter, its signatures and someone else's file.
private enum Target: String, CaseIterable {
  case itself = "x.charter"
  case otherSpelling = "./sub/../x.charter"
  case absolute
  case link = "link.md"
  case linkToLink = "sub/link.md"
  case hardLink = "hard.md"
  case throughFolder = "way/x.charter"
  case openFile = "/dev/fd/7"
  case otherCharter = "other.charter"
  case newCharter = "new.charter"
  case capitals = "NEW.CHARTER"
  case linkToNothing = "nothing.md"
  case signature = "x.signatures/Aa-1.json"
  case newSignature = "x.signatures/Bb-1.json"
  case linkedSignatures = "signed/Aa-1.json"
  case armour = "statement.json.sig"

  func path(in folder: String) -> String { self == .absolute ? "\(folder)/x.charter" : rawValue }
}

struct OutputGuardTests {
  private let manager = FileManager.default

  private func fill(_ folder: String) throws {
    let sample = try Project.bytes("Samples/mc3.charter")
    for name in ["sub", "x.signatures"] {
      try manager.createDirectory(atPath: "\(folder)/\(name)", withIntermediateDirectories: true)
    }
    for name in ["x.charter", "other.charter"] { try Data(sample).write(to: URL(fileURLWithPath: "\(folder)/\(name)")) }
    for name in ["x.signatures/Aa-1.json", "statement.json.sig", "theirs.md"] {
      try "somebody else's\n".write(toFile: "\(folder)/\(name)", atomically: false, encoding: .utf8)
    }
    for (link, goal) in [
      ("link.md", "x.charter"), ("sub/link.md", "../link.md"), ("way", "."), ("nothing.md", "fresh.charter"),
      ("signed", "x.signatures"),
    ] { try manager.createSymbolicLink(atPath: "\(folder)/\(link)", withDestinationPath: goal) }
    try manager.linkItem(atPath: "\(folder)/x.charter", toPath: "\(folder)/hard.md")
  }

  /// Every file in a folder with its content; links as their target.
  private func content(_ folder: String) throws -> [String: Data] {
    var found: [String: Data] = [:]
    for name in try manager.subpathsOfDirectory(atPath: folder) {
      let path = "\(folder)/\(name)"
      let goal = try? manager.destinationOfSymbolicLink(atPath: path)
      found[name] = goal.map { Data($0.utf8) } ?? manager.contents(atPath: path) ?? Data()
    }
    return found
  }

  /// The words of a command on the charter in the folder, as few as possible.
  private func words(_ command: CommandName) -> [String] {
    [command.rawValue]
      + command.row.operands.filter { $0.count == .exactlyOne }.map {
        $0.isText ? $0.choices.first ?? "T" : "x.charter"
      }
  }

  /// Runs it with the charter open, for reading and writing, as descriptor 7.
  private func run(_ words: [String], in folder: String) throws -> Program.Outcome {
    var shell = Program(
      "/bin/sh", ["-c", #"exec 7<>x.charter; exec "$@""#, "sh", try Project.product("charter").path] + words)
    shell.folder = folder
    return try shell.run()
  }

  /// The options that name a file to write, with their commands.
  private static let writing: [(command: CommandName, option: OptionKey)] = CommandName.allCases.flatMap { command in
    command.row.allOptions.filter { key in
      if case .file(_, .written) = key.row.value { true } else { false }
    }.map { (command, $0) }
  }

  @Test("No option that names an output file replaces what must not be replaced")
  func everyOption() throws {
    #expect(Self.writing.map(\.command) == [.build, .new, .lsp])
    for (command, option) in Self.writing {
      for target in Target.allCases {
        // A new charter may have a charter's name.
        if command == .new, [.newCharter, .capitals].contains(target) { continue }
        try withTemporaryFolder { folder in
          try fill(folder)
          let before = try content(folder)
          let outcome = try run(words(command) + ["\(option.row.dashed)=\(target.path(in: folder))"], in: folder)
          #expect(outcome.status == 2, "\(command) \(option) \(target)")
          #expect(outcome.output.isEmpty, "\(command) \(option) \(target)")
          // The charter that is built is Dutch; the other commands read none.
          let path = target.path(in: folder)
          let words = command == .build ? "‘\(path)’ is niet te schrijven: " : "can't write “\(path)”: "
          #expect(outcome.errorText.hasPrefix("charter: \(words)"), "\(outcome.errorText)")
          #expect(try content(folder) == before, "\(command) \(option) \(target)")
        }
      }
    }
  }

  @Test("What is read from standard input isn't overwritten either")
  func standardInput() throws {
    try withTemporaryFolder { folder in
      try fill(folder)
      let before = try content(folder)
      var program = try Project.product("charter")
      program.folder = folder
      program.arguments = ["build", "-", "-o", "hard.md"].map { Array($0.utf8) }
      program.input = .file("\(folder)/x.charter")
      #expect(try program.run().status == 2)
      #expect(try content(folder) == before)
    }
  }

  @Test("Standard output is not appended to what was read", arguments: CommandName.allCases)
  func standardOutput(command: CommandName) throws {
    guard let operand = command.row.operands.first, !operand.isText else { return }
    try withTemporaryFolder { folder in
      try fill(folder)
      let before = try content(folder)
      var shell = Program("/bin/sh", ["-c", #"exec "$@" >> hard.md"#, "sh", try Project.product("charter").path])
      shell.folder = folder
      var words = self.words(command) + (operand.count == .anyNumber ? ["x.charter"] : [])
      if let format = command.row.options.first(where: { $0.row.value.choices.contains("json") }) {
        words += [format.row.dashed, "json"]
      }
      if command == .translate { words += ["--to", "nl"] }
      if command == .diff { words[2] = "other.charter" }
      shell.arguments += words.map { Array($0.utf8) }
      let outcome = try shell.run()
      #expect(try content(folder) == before, "\(words)")
      #expect(outcome.status != 0 || command == .fmt, "\(words)")
    }
  }

  @Test("A document replaces an older one, through a link too")
  func documents() throws {
    try withTemporaryFolder { folder in
      try fill(folder)
      try manager.createSymbolicLink(atPath: "\(folder)/to.md", withDestinationPath: "theirs.md")
      for name in ["a.md", "a.md", "to.md", "/dev/null"] {
        let outcome = try run(["build", "x.charter", "-o", name], in: folder)
        #expect(outcome.status == 0 && outcome.errors.isEmpty, "\(name): \(outcome.errorText)")
      }
      #expect(manager.contents(atPath: "\(folder)/theirs.md") == manager.contents(atPath: "\(folder)/a.md"))
    }
  }

  @Test("A new charter never takes an existing name, however it is given")
  func newCharter() throws {
    try withTemporaryFolder { folder in
      try fill(folder)
      let before = try content(folder)
      for name in ["theirs.md", "sub/../theirs.md", "nothing.md", "link.md", "sub", "x.signatures/y.charter"] {
        for words in [["-o", name], ["-o\(name)"], ["-o=\(name)"], ["--output", name], ["--output=\(name)"]] {
          #expect(try run(["new", "T"] + words, in: folder).status == 2, "\(words)")
        }
      }
      #expect(try content(folder) == before)
      #expect(try run(["new", "T", "-o=fresh.charter"], in: folder).status == 0)
      #expect(manager.fileExists(atPath: "\(folder)/fresh.charter"))
    }
  }

  @Test("A log is continued where it is one, and refused where it is anything else")
  func logs() throws {
    let hello = #"{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"capabilities":{}}}"#
    let goodbye = #"{"jsonrpc":"2.0","method":"exit"}"#
    let input = [hello, goodbye].map { "Content-Length: \($0.utf8.count)\r\n\r\n\($0)" }.joined()
    try withTemporaryFolder { folder in
      try fill(folder)
      var program = try Project.product("charter")
      program.folder = folder
      func serve(_ log: String, _ input: String) throws -> Int32? {
        program.arguments = ["lsp", "--log", log].map { Array($0.utf8) }
        return try program.run(input: Array(input.utf8)).status
      }
      // Nothing was said, so no empty file is left, which could not be told apart from someone else's.
      #expect(try serve("log", "") == 1)
      #expect(!manager.fileExists(atPath: "\(folder)/log"))
      #expect(try serve("log", input) == 1)
      let once = try #require(manager.contents(atPath: "\(folder)/log"))
      #expect(try manager.attributesOfItem(atPath: "\(folder)/log")[.posixPermissions] as? Int == 0o600)
      #expect(try serve("log", input) == 1)
      let twice = try #require(manager.contents(atPath: "\(folder)/log"))
      #expect(twice.starts(with: once) && twice.count > once.count)

      for name in ["theirs.md", "empty", "other-name", "link-to-log", "sub", "/dev/null"] {
        switch name {
        case "empty": try Data().write(to: URL(fileURLWithPath: "\(folder)/empty"))
        case "other-name": try manager.linkItem(atPath: "\(folder)/log", toPath: "\(folder)/other-name")
        case "link-to-log":
          try manager.removeItem(atPath: "\(folder)/other-name")
          try manager.createSymbolicLink(atPath: "\(folder)/link-to-log", withDestinationPath: "log")
        default: break
        }
        let before = try content(folder)
        #expect(try serve(name, input) == 2, "\(name)")
        #expect(try content(folder) == before, "\(name)")
      }
    }
  }
}
