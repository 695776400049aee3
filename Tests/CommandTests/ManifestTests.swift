// What a folder made by someone else may configure in an editor: nothing that names a path or a program.

import CharterTesting
import Foundation
import Testing

struct ManifestTests {
  private static let folder = "Grammar/editors/vscode"

  /// Settings that a workspace may change. Whatever their values, they select no file or program.
  private static let harmless: Set<String> = []

  private func manifest() throws -> [String: Any] {
    let json = try JSONSerialization.jsonObject(with: Data(Project.bytes("\(Self.folder)/package.json")))
    return try #require(json as? [String: Any])
  }

  /// Every setting with its entry, in one group of settings or several.
  private func settings() throws -> [String: [String: Any]] {
    let contributed = try #require(manifest()["contributes"] as? [String: Any])
    let one = (contributed["configuration"] as? [String: Any]).map { [$0] }
    let groups = try #require(one ?? contributed["configuration"] as? [[String: Any]])
    var settings: [String: [String: Any]] = [:]
    for group in groups {
      settings.merge(try #require(group["properties"] as? [String: [String: Any]])) { _, new in new }
    }
    return settings
  }

  @Test("VS Code: each setting is machine-scoped, or on the list of harmless ones")
  func scopes() throws {
    let settings = try settings()
    #expect(settings.count >= 2)
    let capabilities = try #require(manifest()["capabilities"] as? [String: Any])
    let trust = try #require(capabilities["untrustedWorkspaces"] as? [String: Any])
    let restricted = try #require(trust["restrictedConfigurations"] as? [String])
    for (name, row) in settings where !Self.harmless.contains(name) {
      #expect(row["scope"] as? String == "machine", "\(name) may be set by a folder")
      #expect(restricted.contains(name), "\(name) is not restricted where a folder is not trusted")
    }
    #expect(Set(restricted).isSubset(of: settings.keys) && Self.harmless.isSubset(of: settings.keys))
  }

  @Test("VS Code: the extension reads only settings in its manifest, which give their scope")
  func settingsRead() throws {
    let names = Set(try settings().keys)
    var read: Set<String> = []
    for file in try FileManager.default.contentsOfDirectory(atPath: Project.path(Self.folder))
    where file.hasSuffix(".js") {
      let text = String(decoding: try Project.bytes("\(Self.folder)/\(file)"), as: UTF8.self)
      for match in text.matches(of: /settings\.(?:get|inspect|has)\('([^']+)'/) { read.insert("charter.\(match.1)") }
      for match in text.matches(of: /getConfiguration\('([^']*)'\)/) { #expect(match.1 == "charter", "\(file)") }
    }
    #expect(read == names)
  }

  /// On some systems, a name without a path is looked for where the server is started.
  @Test("VS Code: the server isn't started in the folder that is open")
  func folder() throws {
    let client = String(decoding: try Project.bytes("\(Self.folder)/client.js"), as: UTF8.self)
    #expect(client.contains("cwd: os.homedir()"))
    #expect(!client.contains("fsPath"))
  }

  @Test("The other editors start `charter lsp` and give it nothing to write to")
  func otherEditors() throws {
    let folder = Project.path("Grammar/editors")
    var started = 0
    for file in FileManager.default.subpaths(atPath: folder) ?? [] where !file.hasPrefix("vscode") {
      guard let data = FileManager.default.contents(atPath: "\(folder)/\(file)") else { continue }
      let text = String(decoding: data, as: UTF8.self)
      #expect(!text.contains("--log"), "\(file)")
      if text.contains("lsp") { started += 1 }
    }
    #expect(started >= 8)
  }
}
