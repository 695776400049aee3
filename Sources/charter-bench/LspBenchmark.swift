// How long an editor waits: from a change of the text to the findings that follow from it.

import CharterKit

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Types into the language server, through its pipes as an editor does.
enum LspBenchmark {
  /// Where it is typed.
  private enum Place: String, CaseIterable {
    case middle, start
    /// In the middle, where a quotation mark is missing some lines above.
    case broken
  }

  static func run() {
    print("milliseconds from a change to its findings")
    print("  lines     bytes  typing      p50     p99     max   kilobytes")
    for lines in [100, 1_000, 10_000] {
      for place in Place.allCases { measure(lines, place) }
    }
    memory(edits: 100_000)
  }

  /// A generated charter of about so many lines.
  private static func charter(lines: Int) -> [UInt8] { CharterGenerator.charter(size: max(2_400, lines * 60)) }

  private static func measure(_ lines: Int, _ place: Place) {
    var text = charter(lines: lines)
    var starts = [0]
    for (index, byte) in text.enumerated() where byte == 0x0A { starts.append(index + 1) }
    // The comment before a partner; any character may be typed there.
    let wanted = place == .start ? 2 : starts.count / 2
    let comment = starts.indices.dropFirst(wanted).first { text[starts[$0]...].starts(with: Array("  // ".utf8)) }
    let line = place == .start ? 2 : comment ?? 2
    if place == .broken, let quote = text[..<starts[line]].lastIndex(of: UInt8(ascii: "\"")) { text.remove(at: quote) }
    let client = LspClient()
    client.open(text)
    var times: [Double] = []
    for edit in 0..<2_000 {
      let start = Measure.now()
      client.type(at: line, column: 5, isDeletion: edit % 2 == 1)
      client.awaitFindings()
      // The first ones find cold caches.
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
