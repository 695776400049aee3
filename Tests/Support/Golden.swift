// Compares outputs with files that people have read and approved.

import Foundation
import Testing

/// A folder of approved outputs in `Tests/Goldens`.
///
/// All tests that use the folder share one list of names, so a file that no test reads any more is detected
/// (``checkForStrays(sourceLocation:)``). `RECORD=1 swift test` writes the files that differ, and the tests still fail
/// once; a missing file is written and fails likewise. Review goldens with `git diff`.
public struct Golden: Sendable {
  /// The folder, relative to the root of the checkout.
  public let folder: String
  /// Every file in the folder.
  public let names: [String]
  private let records: Bool

  /// The files called `names` in `Tests/Goldens/<folder>`.
  public init(_ folder: String, _ names: [String]) {
    self.init(
      path: "Tests/Goldens/\(folder)", names,
      records: ProcessInfo.processInfo.environment["RECORD"].map { $0 != "0" && $0 != "" } ?? false)
  }

  /// Like ``init(_:_:)``, with the folder's path from the root, and recording decided by the caller.
  init(path folder: String, _ names: [String], records: Bool) {
    self.folder = folder
    self.names = names
    self.records = records
  }

  /// Fails the test unless `actual` equals the golden called `name`, byte for byte.
  public func check(
    _ actual: some Sequence<UInt8>, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    if let problem = problem(with: [UInt8](actual), name) {
      Issue.record(Comment(rawValue: problem), sourceLocation: sourceLocation)
    }
  }

  /// Like ``check(_:_:sourceLocation:)``, for text.
  public func check(_ actual: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) {
    check(actual.utf8, name, sourceLocation: sourceLocation)
  }

  /// Fails the test if the folder contains a file that is not in ``names``: call it in one test of the suite.
  public func checkForStrays(sourceLocation: SourceLocation = #_sourceLocation) {
    for stray in strays() {
      Issue.record(
        "no test reads \(stray) any more: remove it, or name it where the goldens are declared",
        sourceLocation: sourceLocation)
    }
  }

  /// The files in the folder that are not among ``names``, as paths from the root.
  func strays() -> [String] {
    let known = Set(names.map { "\(folder)/\($0)" })
    return Project.files(in: folder).filter { !known.contains($0) }
  }

  /// What is wrong with `actual`, or `nil`; writes the golden if it is missing or goldens are being recorded.
  func problem(with actual: [UInt8], _ name: String) -> String? {
    let path = "\(folder)/\(name)"
    guard names.contains(name) else { return "\(path) is not among the declared goldens of this folder" }
    let approved = try? Project.bytes(path)
    if approved == actual { return nil }
    if records || approved == nil {
      do {
        let file = URL(fileURLWithPath: Project.path(path))
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(actual).write(to: file)
      } catch {
        return "can't record \(path): \(error)"
      }
      return "\(path) \(approved == nil ? "was missing: recorded" : "recorded"); review git diff"
    }
    return "\(path) differs (RECORD=1 swift test rewrites it):\n\(difference(from: approved!, to: actual))"
  }
}

/// The lines that differ between two texts, with two lines of context, old lines marked `-` and new ones `+`.
///
/// Everything between the first and the last difference is shown, up to 20 lines per side. Control characters and
/// invisible non-ASCII bytes are escaped.
public func difference(from old: [UInt8], to new: [UInt8]) -> String {
  let old = old.split(separator: 10, omittingEmptySubsequences: false)
  let new = new.split(separator: 10, omittingEmptySubsequences: false)
  var same = 0
  while same < min(old.count, new.count), old[same] == new[same] { same += 1 }
  var sameAtEnd = 0
  while sameAtEnd < min(old.count, new.count) - same,
    old[old.count - 1 - sameAtEnd] == new[new.count - 1 - sameAtEnd]
  { sameAtEnd += 1 }

  var shown = ["@@ line \(same + 1) @@"]
  func show(_ lines: ArraySlice<ArraySlice<UInt8>>, _ mark: String) {
    for line in lines.prefix(20) { shown.append(mark + visible(line)) }
    if lines.count > 20 { shown.append("\(mark)… \(lines.count - 20) lines more") }
  }
  show(old[max(0, same - 2)..<same], "  ")
  show(old[same..<(old.count - sameAtEnd)], "- ")
  show(new[same..<(new.count - sameAtEnd)], "+ ")
  show(old[(old.count - sameAtEnd)...].prefix(2), "  ")
  return shown.joined(separator: "\n")
}

/// A line made printable: what is invisible or not UTF-8 is escaped.
private func visible(_ line: ArraySlice<UInt8>) -> String {
  guard let text = String(validating: line, as: UTF8.self) else {
    return line.map { (0x20..<0x7f).contains($0) ? String(UnicodeScalar($0)) : "\\x" + String($0, radix: 16) }.joined()
  }
  var shown = ""
  for scalar in text.unicodeScalars {
    let properties = scalar.properties
    let isHidden =
      properties.generalCategory == .control || properties.isDefaultIgnorableCodePoint
      || properties.isBidiControl || (properties.isWhitespace && scalar != " ")
    if isHidden { shown += "\\u{\(String(scalar.value, radix: 16))}" } else { shown.unicodeScalars.append(scalar) }
  }
  return shown
}
