// A folder with a charter and the programs that the guides mention, in which the guides' own commands are run.

import CharterTesting
import Foundation
import Testing

/// A guide, with the charter and the commands in it.
enum Guide: String, CaseIterable, CustomTestStringConvertible {
  case english = "Grammar/GUIDE.md"
  case dutch = "Grammar/GUIDE.nl.md"

  var testDescription: String { rawValue }

  /// The name, without extension, of the file that the guide's commands read.
  var file: String {
    switch self {
    case .english: "garden"
    case .dutch: "tuin"
    }
  }

  var language: String {
    switch self {
    case .english: "en"
    case .dutch: "nl"
    }
  }

  /// The page for signatories that goes with the guide.
  private var signing: String {
    switch self {
    case .english: "Grammar/SIGNING.md"
    case .dutch: "Grammar/SIGNING.nl.md"
    }
  }

  /// The lines of the guide, then those of its page for signatories.
  private func lines() throws -> [Substring] {
    let text = String(decoding: try Project.bytes(rawValue) + Project.bytes(signing), as: UTF8.self)
    return text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// The content of each block that begins with the line `opening`.
  private func blocks(_ opening: String) throws -> [String] {
    try lines().split(separator: "```" + opening).dropFirst().map { rest in
      rest.prefix { $0 != "```" }.joined(separator: "\n")
    }
  }

  /// The whole file from section 14.
  func charter() throws -> [UInt8] { Array(try #require(try blocks("charter").last).utf8) + [0x0A] }

  /// The command, on one or more lines, that begins with this.
  func command(_ beginning: String) throws -> String {
    let found = try blocks("sh").filter { $0.hasPrefix(beginning + " ") }
    #expect(found.count == 1, "\(beginning) in \(rawValue)")
    return try #require(found.first)
  }

  /// The line in the list of everyday commands that makes the page.
  func page() throws -> String {
    String(try #require(try lines().first { $0.hasPrefix("charter build --to html ") }))
  }
}

/// A folder in which the commands of a guide can be run.
struct PaperShop {
  let folder: String
  let guide: Guide
  /// The programs as shell functions, so that no file has to be created and run at once.
  private let programs: String

  /// Puts the charter into the folder, under the name used in the guide, and makes its page.
  init(_ folder: String, _ guide: Guide, _ charter: [UInt8]) throws {
    self.folder = folder
    self.guide = guide
    var programs = Self.function("charter", "\"\(try Project.product("charter").path)\"")
    if let python = Tool.weasyprint.path { programs += Self.function("weasyprint", "\"\(python)\" -m weasyprint") }
    if let python = Tool.pyhanko.path { programs += Self.function("pyhanko", "\"\(python)\" -m pyhanko") }
    if let chromium = Tool.chromium.path {
      // As root, and in a container with little shared memory, Chromium needs these too.
      let flags = "--no-sandbox --disable-gpu --disable-dev-shm-usage"
      programs += Self.function("chromium", "\"\(chromium)\" \(flags) \"--user-data-dir=\(folder)/profile\"")
    }
    self.programs = programs
    try Data(charter).write(to: URL(fileURLWithPath: path("charter")))
    _ = try run(guide.page())
  }

  /// A program with that name that runs `line` with its arguments.
  private static func function(_ name: String, _ line: String) -> String { "\(name)() { \(line) \"$@\"; }\n" }

  /// The file with that extension that the guide's commands read or make.
  func path(_ ending: String) -> String { "\(folder)/\(guide.file).\(ending)" }

  /// Runs a command exactly as in the guide; it must succeed.
  func run(_ command: String, _ surroundings: [String: String] = [:]) throws -> Program.Outcome {
    var shell = Program("/bin/sh", ["-c", programs + command])
    shell.folder = folder
    shell.timeLimit = .seconds(300)
    shell.environment = surroundings.mapValues { $0 }
    let outcome = try shell.run()
    #expect(outcome.status == 0, "\(command): \(outcome.errorText)")
    return outcome
  }

  /// What the charter says, from its JSON.
  func says() throws -> Said {
    let outcome = try run("charter build --to json \(guide.file).charter")
    return try JSONDecoder().decode(Said.self, from: Data(outcome.output))
  }

  /// What the paper version must show of a charter.
  struct Said: Decodable {
    struct Partner: Decodable {
      let name: String
      let title: String
      let signatories: [Signatory]
    }
    struct Signatory: Decodable {
      let name: String
      let role: String?
    }
    let language: String
    let title: String
    let fingerprint: String
    let partners: [Partner]

    /// The words before a partner's name and before the line to sign on.
    var labels: (heading: String, line: String) {
      switch language {
      case "nl": ("Voor", "Handtekening")
      case "fr": ("Pour", "Signature")
      default: ("For", "Signature")
      }
    }
  }
}
