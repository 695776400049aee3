// The paths in this checkout: its root, its samples, and the programs built from it.

import CharterKit
import Foundation
import Testing

/// The checkout that the tests run in.
public enum Project {
  /// The folder that contains `Package.swift`.
  public static let root: String = {
    var folder = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    folder.removeLast(3)  // Tests/Support/Project.swift
    return folder.joined(separator: "/")
  }()

  /// The absolute path for a path relative to the root.
  public static func path(_ relative: String) -> String { "\(root)/\(relative)" }

  /// The bytes of the file at a path relative to the root.
  public static func bytes(_ relative: String) throws -> [UInt8] {
    try [UInt8](Data(contentsOf: URL(fileURLWithPath: path(relative))))
  }

  /// The files in a folder (relative to the root) whose names end in `suffix`, as paths from the root, sorted by bytes.
  ///
  /// Empty if there is no such folder.
  public static func files(in folder: String, suffix: String = "") -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path(folder))) ?? []
    return names.filter { $0.hasSuffix(suffix) }.map { "\(folder)/\($0)" }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The charters without errors: `Samples/*.charter`.
  public static let samples: [Sample] = files(in: "Samples", suffix: ".charter").map(Sample.init)

  /// The charters with annotated findings: `Samples/broken/*.charter`.
  public static let brokenSamples: [Sample] = files(in: "Samples/broken", suffix: ".charter").map(Sample.init)

  /// All of these that contain a charter, so that a draft can be built.
  public static let charters: [Sample] = (samples + brokenSamples).filter { sample in
    (try? sample.bytes()).map { Analysis($0).isCharter } ?? false
  }

  /// Whether the programs come from a folder given explicitly, instead of those built with the tests.
  public static let hasChosenProducts = ProcessInfo.processInfo.environment["CHARTER_PRODUCTS"] != nil

  /// A program of this package, as built with the tests. It speaks English unless a charter determines the language.
  ///
  /// `CHARTER_PRODUCTS` gives another folder to take it from, such as `.build/release`.
  public static func product(_ name: String) throws -> Program {
    let folder = ProcessInfo.processInfo.environment["CHARTER_PRODUCTS"] ?? products
    let file = "\(folder)/\(name)"
    guard FileManager.default.isExecutableFile(atPath: file) else {
      throw Program.StartFailure(description: "there is no \(file): build it first (swift build)")
    }
    var program = Program(file)
    // The person running the tests may use another locale.
    program.environment = ["LC_ALL": "C"]
    return program
  }

  /// The folder that the running tests were built into.
  private static let products: String = {
    var binary = Bundle.main.executableURL ?? URL(fileURLWithPath: CommandLine.arguments[0])
    #if canImport(Darwin)
      // On that system the tests are a bundle loaded by a helper:
      // .build/debug/charterPackageTests.xctest/Contents/MacOS/…
      let arguments = CommandLine.arguments
      if let flag = arguments.firstIndex(of: "--test-bundle-path"), flag + 1 < arguments.count {
        binary = URL(fileURLWithPath: arguments[flag + 1])
        while binary.path.contains(".xctest/") { binary.deleteLastPathComponent() }
      }
    #endif
    return binary.deletingLastPathComponent().resolvingSymlinksInPath().path
  }()
}

/// A charter in `Samples`.
public struct Sample: Hashable, Sendable, CustomTestStringConvertible {
  /// Its path relative to the root of the checkout.
  public let path: String

  init(_ path: String) { self.path = path }

  /// Its file name without the extension.
  public var name: String { String(path.split(separator: "/").last!.dropLast(".charter".count)) }

  /// Its content.
  public func bytes() throws -> [UInt8] { try Project.bytes(path) }

  public var testDescription: String { path }
}
