// How long an editor waits from a change of the text until the resulting findings.

import CharterKit

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Types into the language server through its pipes, as an editor does.
enum LspBenchmark {
  /// Where to type.
  private enum Place: String, CaseIterable {
    /// In a text, halfway through the file.
    case middle
    /// In a comment at the very top.
    case start
    /// In a text, some lines after a missing quotation mark.
    case broken
    /// In a name with many references.
    case name
  }

  static func run() {
    print("milliseconds from a change to its findings")
    print("  lines     bytes  typing      p50     p99     max   kilobytes")
    for lines in [100, 1_000, 10_000] {
      for index in Place.allCases { measure(lines, index) }
    }
    memory(edits: 100_000)
  }

  /// A generated charter of about this many lines.
  private static func charter(lines: Int) -> [UInt8] { CharterGenerator.charter(size: max(2_400, lines * 60)) }

  private static func measure(_ lines: Int, _ place: Place) {
    var text = charter(lines: lines)
    var starts = [0]
    for (index, byte) in text.enumerated() where byte == 0x0A { starts.append(index + 1) }
    /// The first line in the second half of the file that begins with this.
    func line(_ beginning: String) -> Int {
      let prefix = Array(beginning.utf8)
      let lower = starts.indices.dropFirst(starts.count / 2)
      guard let line = lower.first(where: { text[starts[$0]...].starts(with: prefix) }) else {
        Measure.fail("the generated charter has no line that begins with \(beginning)")
      }
      return line
    }
    let (line, column) =
      switch place {
      case .middle, .broken: (line("    stance \""), 14)
      case .start: (2, 5)
      case .name: (line("  partner P"), 12)
      }
    if place == .broken, let quote = text[..<starts[line - 2]].lastIndex(of: UInt8(ascii: "\"")) {
      text.remove(at: quote)
    }
    let client = LspClient()
    client.open(text)
    var times: [Double] = []
    for edit in 0..<2_000 {
      let start = Measure.now()
      client.type(at: line, column: column, isDeletion: edit % 2 == 1)
      client.awaitFindings()
      // The first edits run with cold caches.
      if edit >= 100 { times.append(Measure.now() - start) }
    }
    times.sort()
    let size = client.memory
    client.close()
    print(
      "\(Measure.column(Double(starts.count - 1), 7))\(Measure.column(Double(text.count), 10))  "
        + place.rawValue + String(repeating: " ", count: 8 - place.rawValue.utf8.count)
        + Measure.column(times[times.count / 2] * 1000, 8, digits: 3)
        + Measure.column(times[times.count * 99 / 100] * 1000, 8, digits: 3)
        + Measure.column((times.last ?? 0) * 1000, 8, digits: 3) + Measure.column(Double(size), 12))
  }

  private static func memory(edits: Int) {
    let client = LspClient()
    client.open(charter(lines: 1_000))
    print("kilobytes in memory after so many edits of 1,000 lines")
    for edit in 1...edits {
      client.type(at: 2, column: 5, isDeletion: edit % 2 == 0)
      client.awaitFindings()
      if edit == 1_000 || edit == 10_000 || edit == edits {
        print("\(Measure.column(Double(edit), 9))\(Measure.column(Double(client.memory), 12))")
      }
    }
    client.close()
  }
}
