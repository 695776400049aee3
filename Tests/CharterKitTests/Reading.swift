// Tokens and findings written as short lines of text, for comparison.

import CharterTesting

@testable import CharterKit

/// What the lexer makes of some bytes.
struct Lexed {
  /// `word partner`, `text "a"`, `leftBrace {`; `|` precedes a token that starts a line, except the first.
  let tokens: [String]
  /// `1-3 W002`: an inclusive byte range; `1 W002` for one byte, `1| W003` for the empty range before byte 1.
  let findings: [String]

  init(_ bytes: [UInt8]) {
    let source = SourceText(bytes)
    var lexer = Lexer()
    lexer.run(source)
    var isFirst = true
    tokens = lexer.tokens.map { token in
      let line = token.startsLine && !isFirst ? "| " : ""
      isFirst = false
      let text = source.string(token.range)
      return line + "\(token.kind)" + (text.isEmpty ? "" : " " + text)
    }
    // Stray bytes get their findings after the lines are read.
    let strays = lexer.tokens.filter { $0.kind == .stray && !$0.flags.contains(.malformed) }
    var found: [(range: ByteRange, code: String)] = lexer.findings.findings.map { ($0.range, $0.rule.code) }
    for stray in strays {
      let offset = found.firstIndex { $0.range.start > stray.start } ?? found.count
      found.insert((stray.range, "W006"), at: offset)
    }
    findings = found.map { range, code in
      let offset =
        range.isEmpty
        ? "\(range.start)|" : range.count == 1 ? "\(range.start)" : "\(range.start)-\(Int(range.end) - 1)"
      return "\(offset) \(code)"
    }
  }

  init(_ text: String) { self.init(Array(text.utf8)) }
}

extension Analysis {
  init(_ text: String) { self.init(Array(text.utf8)) }

  /// Findings as `line:column CODE`, in file order; all of them, or errors only.
  func places(of severities: [Severity] = [.error]) -> [String] {
    let lines = LineIndex(source)
    return findings.filter { severities.contains($0.severity) && !$0.isWaived }.map {
      let place = lines.position($0.range.start)
      return "\(place.line):\(place.column) \($0.rule.code)"
    }
  }

  /// The codes of the errors, in file order.
  var errors: [String] { findings.filter { $0.severity == .error }.map { $0.rule.code } }

  /// The code of every finding.
  var codes: Set<String> { Set(findings.map { $0.rule.code }) }

  /// What the finding says, in English.
  func message(_ finding: Finding) -> String {
    Wording(source, file: charter.language, messages: .english).message(finding)
  }

  /// The ranges of all tokens except the last, which is empty.
  var tokenRanges: [Range<Int>] { tree.tokens.dropLast().map { Int($0.start)..<Int($0.end) } }
}
