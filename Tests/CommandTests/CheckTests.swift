// `charter check` as used by people and repository hosts: where findings go, how files are named, what is missing.

import CharterTesting
import Foundation
import Testing

@testable import charter

struct CheckTests {
  private static let broken = "language en\n\ncharter \"T\" {\n}\n"

  private func charter(_ arguments: String..., in folder: String? = nil) throws -> Program {
    var program = try Project.product("charter")
    program.arguments = arguments.map { Array($0.utf8) }
    program.folder = folder
    return program
  }

  private func write(_ text: String, _ path: String) throws {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
  }

  @Test("Findings as text go to standard output, what can't be read to standard error")
  func streams() throws {
    try withTemporaryFolder { folder in
      try write(Self.broken, "\(folder)/a.charter")
      let outcome = try charter("check", "a.charter", "nowhere.charter", in: folder).run()
      #expect(outcome.status == 2)
      #expect(outcome.outputText.contains("error D601") && outcome.outputText.contains("a.charter:3"))
      #expect(outcome.errorText == "charter: can't read “nowhere.charter”: there is no such file or folder\n")
      #expect(try charter("check", "a.charter", in: folder).run().errors.isEmpty)
    }
  }

  @Test("A folder without charters is not a success", arguments: ["text", "json", "sarif", "github", "gitlab"])
  func emptyFolder(format: String) throws {
    try withTemporaryFolder { folder in
      try FileManager.default.createDirectory(atPath: "\(folder)/empty", withIntermediateDirectories: true)
      try write(Self.broken, "\(folder)/named/week.charter.txt")
      let empty = try charter("check", "--format", format, "empty", in: folder).run()
      #expect(empty.status == 2)
      #expect(empty.errorText == "charter: there are no charters in “empty”: their names end in .charter\n")
      if format == "text" { #expect(empty.output.isEmpty) }
      let misnamed = try charter("check", "--format", format, "named", in: folder).run()
      #expect(misnamed.status == 2 && misnamed.errorText.contains("“named/week.charter.txt”"))
      // Also among other files with findings.
      try write(Self.broken, "\(folder)/full/a.charter")
      let both = try charter("check", "--format", format, "full", "empty", in: folder).run()
      #expect(both.status == 2 && both.errorText.contains("“empty”"))
    }
  }

  @Test("A file given by name is read, whatever its extension")
  func anyName() throws {
    try withTemporaryFolder { folder in
      try write(Self.broken, "\(folder)/week.charter.txt")
      let outcome = try charter("check", "week.charter.txt", in: folder).run()
      #expect(outcome.status == 1 && outcome.outputText.contains("week.charter.txt:3"))
    }
  }

  // MARK: Names for hosts

  /// The name of a file with findings, in each format.
  private func names(_ path: String, in folder: String) throws -> (
    github: Set<String>, gitlab: Set<String>, sarif: Set<String>
  ) {
    let github = try charter("check", "--format", "github", path, in: folder).run().outputText
    let lines = github.split(separator: "\n").compactMap { line in
      line.firstMatch(of: /file=([^,]*),/).map { String($0.output.1) }
    }
    let gitlab = try JSONSerialization.jsonObject(
      with: Data(try charter("check", "--format", "gitlab", path, in: folder).run().output))
    let places = (gitlab as? [[String: Any]] ?? []).compactMap {
      ($0["location"] as? [String: Any])?["path"] as? String
    }
    return (Set(lines), Set(places), Set(try artifacts(path, in: folder).map(\.uri)))
  }

  private func run(_ path: String, in folder: String) throws -> [String: Any] {
    let output = try charter("check", "--format", "sarif", path, in: folder).run().output
    let log = try #require(try JSONSerialization.jsonObject(with: Data(output)) as? [String: Any])
    return try #require((log["runs"] as? [[String: Any]])?.first)
  }

  private func artifacts(_ path: String, in folder: String) throws -> [(uri: String, base: String?)] {
    let results = try #require(try run(path, in: folder)["results"] as? [[String: Any]])
    return results.flatMap { $0["locations"] as? [[String: Any]] ?? [] }.compactMap { location in
      let index = location["physicalLocation"] as? [String: Any]
      guard let artifact = index?["artifactLocation"] as? [String: Any], let uri = artifact["uri"] as? String else {
        return nil
      }
      return (uri, artifact["uriBaseId"] as? String)
    }
  }

  @Test("Hosts get paths from the repository's root, from any working folder", arguments: [true, false])
  func repository(isWorktree: Bool) throws {
    try withTemporaryFolder { folder in
      let root = "\(folder)/repository"
      try write(Self.broken, "\(root)/docs/deep/a.charter")
      // A worktree or a submodule has a file there.
      if isWorktree {
        try write("gitdir: elsewhere\n", "\(root)/.git")
      } else {
        try FileManager.default.createDirectory(atPath: "\(root)/.git", withIntermediateDirectories: true)
      }
      for (path, start) in [
        ("docs/deep/a.charter", root), ("deep/a.charter", "\(root)/docs"), ("./deep", "\(root)/docs"),
        (".", "\(root)/docs/deep"), ("../deep/a.charter", "\(root)/docs/deep"), ("repository", folder),
        ("\(root)/docs/deep/a.charter", "/"),
      ] {
        let names = try names(path, in: start)
        #expect(
          names.github == ["docs/deep/a.charter"] && names.gitlab == ["docs/deep/a.charter"], "\(path) in \(start)")
        #expect(names.sarif == ["docs/deep/a.charter"])
      }
      let sarif = try run("deep", in: "\(root)/docs")
      let base = (sarif["originalUriBaseIds"] as? [String: Any])?["%SRCROOT%"] as? [String: Any]
      #expect((base?["uri"] as? String).map { URL(string: $0)?.path == root && $0.hasSuffix("/") } == true)
      #expect(try artifacts("deep", in: "\(root)/docs").allSatisfy { $0.base == "%SRCROOT%" })
      let driver = (sarif["tool"] as? [String: Any])?["driver"] as? [String: Any]
      #expect(driver?["version"] as? String == CharterCommand.version)
      // People see the names that they gave.
      #expect(try charter("check", "deep/a.charter", in: "\(root)/docs").run().outputText.contains(" deep/a.charter:3"))
    }
  }

  @Test("Outside a repository, paths are relative to the working folder")
  func noRepository() throws {
    try withTemporaryFolder { folder in
      try write(Self.broken, "\(folder)/docs/a.charter")
      for path in ["docs", "./docs/a.charter", "\(folder)/docs/a.charter"] {
        let names = try names(path, in: folder)
        #expect(
          names.github == ["docs/a.charter"] && names.gitlab == ["docs/a.charter"] && names.sarif == ["docs/a.charter"],
          "\(path)")
      }
      let base = (try run("docs", in: folder)["originalUriBaseIds"] as? [String: Any])?["%SRCROOT%"] as? [String: Any]
      #expect(base != nil && base?["uri"] == nil)
    }
  }

  @Test("Files of another repository have absolute names", .requires(.sarifSchema))
  func twoRepositories() throws {
    try withTemporaryFolder { folder in
      for name in ["one", "two"] {
        try write(Self.broken, "\(folder)/\(name)/a.charter")
        try FileManager.default.createDirectory(atPath: "\(folder)/\(name)/.git", withIntermediateDirectories: true)
      }
      let uris = Set(try artifacts(".", in: folder).map(\.uri))
      #expect(uris == ["a.charter", "file://\(folder)/two/a.charter"])
      #expect(try Validation.problems(inSARIF: charter("check", "--format", "sarif", in: folder).run().output).isEmpty)
    }
  }
}
