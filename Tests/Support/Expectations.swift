// Reads the findings that a broken sample announces in its own comments, and compares them with the actual ones.

import Testing

/// A finding announced by a comment in a sample.
///
/// The comment is below the line it refers to. Several may follow one line; each refers to the nearest line above that
/// is not an annotation. Columns are Unicode scalars from 1, as in `charter check --format json`.
///
///     partner A "Alfa" {
///     //      ^ error B301                      columns 9–9 (or nothing at all, just before column 9)
///     //        ^^^^^^ warning W007 look-alike  columns 11–16, and the message holds `look-alike`
///     //               ^~ error S104            from column 18 to somewhere on a later line
///     // 1-7 error S102                         columns 1–7, which no caret can stand under
///     // 3 hint C508                            as one caret in column 3
///     // 2~ error S104                          from column 2 to somewhere on a later line
public struct ExpectedFinding: Hashable, Sendable, CustomStringConvertible {
  /// Where in its line a finding is.
  public enum Columns: Hashable, Sendable {
    /// These columns, inclusive.
    case exactly(ClosedRange<Int>)
    /// One scalar, or the empty range just before it.
    case at(Int)
    /// From here to a later line.
    case runsOn(from: Int)
  }

  /// The line it is in, counted from 1.
  public let line: Int
  /// Where in that line it is.
  public let columns: Columns
  /// `error`, `warning`, `hint`, or `waived`.
  public let severity: String
  /// Its code, such as `B301`.
  public let code: String
  /// Text that its message must contain; empty if any message will do.
  public let message: String

  public var description: String {
    let index =
      switch columns {
      case .exactly(let columns): "\(columns.lowerBound)-\(columns.upperBound)"
      case .at(let column): "\(column)"
      case .runsOn(let column): "\(column)~"
      }
    return "line \(line), columns \(index): \(severity) \(code)\(message.isEmpty ? "" : " \(message)")"
  }
}

/// An actual finding, in the terms of the expected ones.
public struct ActualFinding: Hashable, Sendable, CustomStringConvertible {
  /// The line where it starts, counted from 1.
  public let line: Int
  /// The column where it starts, in scalars from 1.
  public let column: Int
  /// The line of its end.
  public let endLine: Int
  /// One past the column of its last scalar.
  public let endColumn: Int
  /// `error`, `warning`, `hint`, or `waived`.
  public let severity: String
  /// Its code, such as `B301`.
  public let code: String
  /// Its message.
  public let message: String

  public init(
    line: Int, column: Int, endLine: Int, endColumn: Int, severity: String, code: String, message: String
  ) {
    self.line = line
    self.column = column
    self.endLine = endLine
    self.endColumn = endColumn
    self.severity = severity
    self.code = code
    self.message = message
  }

  public var description: String {
    let index =
      endLine > line ? "\(column)~" : endColumn - column <= 1 ? "\(column)" : "\(column)-\(endColumn - 1)"
    return "line \(line), columns \(index): \(severity) \(code) \(message)"
  }

  /// Whether this is the expected finding.
  func isExpected(by expected: ExpectedFinding) -> Bool {
    guard line == expected.line, severity == expected.severity, code == expected.code else { return false }
    guard expected.message.isEmpty || message.utf8.contains(run: expected.message.utf8) else { return false }
    return switch expected.columns {
    case .exactly(let columns): column == columns.lowerBound && endLine == line && endColumn == columns.upperBound + 1
    case .at(let start): column == start && endLine == line && (0...1).contains(endColumn - column)
    case .runsOn(let start): column == start && endLine > line
    }
  }
}

/// The findings that a sample announces.
public struct Expectations: Sendable {
  /// The findings, in the order of their annotations.
  public let findings: [ExpectedFinding]
  /// Comments that look like annotations but can't be parsed, each as a readable line. A test should fail on any.
  public let mistakes: [String]

  /// Reads the annotations in a file. Its other lines may contain anything.
  public init(in source: [UInt8]) {
    var findings: [ExpectedFinding] = []
    var mistakes: [String] = []
    var target = 0
    for (index, line) in source.split(separator: 10, omittingEmptySubsequences: false).enumerated() {
      switch Annotation(line) {
      case .none: target = index + 1
      case .mistake(let problem): mistakes.append("line \(index + 1): \(problem)")
      case .finding(let columns, let severity, let code, let message):
        if target == 0 {
          mistakes.append("line \(index + 1): no line stands above this annotation")
          continue
        }
        findings.append(
          .init(line: target, columns: columns, severity: severity, code: code, message: message))
      }
    }
    self.findings = findings
    self.mistakes = mistakes
  }

  /// Missing and unexpected findings, each as a readable line; `nil` if everything is as announced.
  ///
  /// Each finding matches one annotation, so a finding that occurs twice must be announced twice.
  public func difference(from actual: [ActualFinding]) -> String? {
    var unexpected = actual
    var missing: [ExpectedFinding] = []
    // Annotations that require a message choose first.
    for expected in findings.filter({ !$0.message.isEmpty }) + findings.filter(\.message.isEmpty) {
      if let met = unexpected.firstIndex(where: { $0.isExpected(by: expected) }) {
        unexpected.remove(at: met)
      } else {
        missing.append(expected)
      }
    }
    missing.sort { $0.line < $1.line }
    let lines =
      mistakes.map { "can't be read:  \($0)" } + missing.map { "missing:        \($0)" }
      + unexpected.map { "unexpected:     \($0)" }
    return lines.isEmpty ? nil : lines.joined(separator: "\n")
  }

  /// Fails the test, naming `sample`, unless the findings are the announced ones.
  public func check(
    _ actual: [ActualFinding], of sample: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    if let difference = difference(from: actual) {
      Issue.record("\(sample):\n\(difference)", sourceLocation: sourceLocation)
    }
  }
}

// MARK: - Reading one line

/// The annotation in a line.
private enum Annotation {
  case none
  case finding(columns: ExpectedFinding.Columns, severity: String, code: String, message: String)
  case mistake(String)

  /// Reads a line such as `  // ^^^^ error B301`. Columns are counted as scalars.
  init(_ line: ArraySlice<UInt8>) {
    self = .none
    var rest = line
    if rest.last == UInt8(ascii: "\r") { rest.removeLast() }
    rest = rest.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    guard rest.starts(with: "//".utf8) else { return }
    rest = rest.dropFirst(2).drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    let column = rest.startIndex - line.startIndex + 1  // everything before it is ASCII

    let marker = rest.prefix { $0 != UInt8(ascii: " ") }
    let hasCarets = marker.first == UInt8(ascii: "^")
    guard let columns = hasCarets ? Self.carets(marker, at: column) : Self.numbers(marker) else {
      if hasCarets { self = .mistake("carets are `^`, `^^^^` or `^~`") }
      return
    }
    let words = rest.dropFirst(marker.count).split(separator: UInt8(ascii: " "), maxSplits: 2)
      .map { String(decoding: $0, as: UTF8.self) }
    guard words.count >= 2, ["error", "warning", "hint", "waived"].contains(words[0]), Self.isCode(words[1]) else {
      // A comment may well begin with a number, but one with a caret must be an annotation.
      if hasCarets { self = .mistake("a severity (error, warning, hint, waived) and a code must follow the carets") }
      return
    }
    var message = words.count > 2 ? words[2][...] : ""
    while message.first == " " { message.removeFirst() }
    while message.last == " " { message.removeLast() }
    self = .finding(columns: columns, severity: words[0], code: words[1], message: String(message))
  }

  /// `^`, `^^^` or `^~`, with the first caret in `column`.
  private static func carets(_ marker: ArraySlice<UInt8>, at column: Int) -> ExpectedFinding.Columns? {
    if marker.elementsEqual("^~".utf8) { return .runsOn(from: column) }
    guard marker.allSatisfy({ $0 == UInt8(ascii: "^") }) else { return nil }
    return marker.count == 1 ? .at(column) : .exactly(column...(column + marker.count - 1))
  }

  /// `3`, `1-3` or `2~`.
  private static func numbers(_ marker: ArraySlice<UInt8>) -> ExpectedFinding.Columns? {
    var text = String(decoding: marker, as: UTF8.self)
    let runsOn = text.utf8.last == UInt8(ascii: "~")
    if runsOn { text.removeLast() }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
    guard parts.allSatisfy({ $0 > 0 }), parts.count == 1 || (parts.count == 2 && !runsOn && parts[0] <= parts[1])
    else { return nil }
    if runsOn { return .runsOn(from: parts[0]) }
    return parts.count == 1 || parts[0] == parts[1] ? .at(parts[0]) : .exactly(parts[0]...parts[1])
  }

  /// A capital letter and three digits.
  private static func isCode(_ word: String) -> Bool {
    let bytes = Array(word.utf8)
    return bytes.count == 4 && (0x41...0x5a).contains(bytes[0]) && bytes[1...].allSatisfy { (0x30...0x39).contains($0) }
  }
}

extension String.UTF8View {
  /// Whether it contains `other`, byte for byte.
  fileprivate func contains(run other: String.UTF8View) -> Bool {
    let bytes = Array(self)
    let sought = Array(other)
    return bytes.indices.contains { bytes[$0...].starts(with: sought) }
  }
}
