// A Swift file of this project, as far as the tests of the house look at it.

import CharterTesting
import Foundation
import Testing

/// A Swift file of this project.
struct SwiftFile: Sendable {
  /// From the root.
  let path: String
  /// Its name without the ending.
  var name: Substring { path.split(separator: "/").last?.dropLast(".swift".count) ?? "" }
  let lines: [Substring]
  /// The lines without comments and without the content of string literals.
  let code: [String]

  init(_ path: String) throws {
    self.path = path
    var text = String(decoding: try Project.bytes(path), as: UTF8.self)
    if text.last == "\n" { text.removeLast() }
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    var isInBlock = false
    code = lines.map { line in
      // A multi-line string literal begins and ends with three quotation marks.
      if line.contains("\"\"\"") {
        defer { isInBlock.toggle() }
        return isInBlock ? "" : String(line.prefix { $0 != "\"" })
      }
      return isInBlock ? "" : Self.withoutTexts(line)
    }
  }

  private static func withoutTexts(_ line: Substring) -> String {
    var code = ""
    var isInText = false
    var isEscaped = false
    for character in line {
      if isInText {
        if character == "\"", !isEscaped { isInText = false }
        isEscaped = character == "\\" && !isEscaped
      } else if character == "\"" {
        isInText = true
        code.append(character)
      } else {
        code.append(character)
        if code.hasSuffix("//") { return String(code.dropLast(2)) }
      }
    }
    return code
  }

  /// Lines whose code matches, as `path:line: code`.
  func lines(matching expression: Regex<some Any>) -> [String] {
    code.enumerated().filter { $0.element.contains(expression) }.map { "\(path):\($0.offset + 1): \(lines[$0.offset])" }
  }

  /// Those of the whole project, read once.
  private static let all = Result {
    try ["Sources", "Tests"].flatMap { folder in
      let names = FileManager.default.enumerator(atPath: Project.path(folder))?.compactMap { $0 as? String } ?? []
      return try names.filter { $0.hasSuffix(".swift") }.sorted().map { try SwiftFile("\(folder)/\($0)") }
    }
  }

  /// All of some folders.
  static func all(in folders: [String]) throws -> [SwiftFile] {
    let files = try all.get().filter { file in folders.contains { file.path.hasPrefix($0 + "/") } }
    try #require(files.count > 5, "\(folders): where are the sources?")
    return files
  }
}
