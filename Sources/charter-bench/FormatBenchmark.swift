// How fast the formatter is, including reading.

import CharterKit

enum FormatBenchmark {
  /// Prints MB/s of source, the best of several runs, for a generated file and for a formatted one.
  static func run(sizes: [Int]) {
    print("MB/s     bytes   format  laid out   (lex and parse)")
    for size in sizes {
      let source = SourceText(CharterGenerator.charter(size: size))
      let laidOut = SourceText(CanonicalLayout.render(source))
      precondition(laidOut.bytes != source.bytes && CanonicalLayout.render(laidOut) == laidOut.bytes)
      let runs = max(5, min(1000, (100 << 20) / source.bytes.count))
      let megabytes = Double(source.bytes.count) / 1e6
      var parse = Double.infinity
      for _ in 0..<runs {
        let start = Measure.now()
        var parsed = start
        _ = Analysis(source) { stage in if stage == .parse { parsed = Measure.now() } }
        parse = min(parse, parsed - start)
      }
      print(
        Measure.column(Double(source.bytes.count), 14),
        Measure.column(megabytes / best(runs, source), 8), Measure.column(megabytes / best(runs, laidOut), 9),
        Measure.column(megabytes / parse, 11))
    }
  }

  private static func best(_ runs: Int, _ source: SourceText) -> Double {
    var best = Double.infinity
    for _ in 0..<runs {
      let start = Measure.now()
      let text = CanonicalLayout.render(source)
      best = min(best, Measure.now() - start)
      precondition(!text.isEmpty)
    }
    return best
  }
}
