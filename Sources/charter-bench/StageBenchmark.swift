// How fast each stage is, and how its cost grows with size.

import CharterKit
import CharterSystem

enum StageBenchmark {
  /// Prints MB/s of source for each stage, the best of several runs, for charters of the given sizes.
  static func run(sizes: [Int]) {
    print("MB/s     bytes      lex    parse    lower    check     whole")
    for size in sizes {
      LargeMemory.prepare(forSource: size)
      let source = SourceText(CharterGenerator.charter(size: size))
      let runs = max(5, min(2000, (200 << 20) / source.bytes.count))
      var best = [Double](repeating: .infinity, count: 4)
      var whole = Double.infinity
      for _ in 0..<runs {
        let start = Measure.now()
        var last = start
        var stage = 0
        let analysis = Analysis(source) { _ in
          let now = Measure.now()
          best[stage] = min(best[stage], now - last)
          last = now
          stage += 1
        }
        whole = min(whole, Measure.now() - start)
        precondition(analysis.errorCount == 0, "the generated charter is sound")
      }
      let megabytes = Double(source.bytes.count) / 1e6
      print(
        Measure.column(Double(source.bytes.count), 14),
        best.map { Measure.column(megabytes / $0, 8) }.joined(separator: " "),
        Measure.column(megabytes / whole, 9))
    }
  }

  /// One check of a file, for a profiler to look at.
  static func once(_ bytes: [UInt8]) {
    let analysis = Analysis(SourceText(bytes))
    print("\(analysis.source.bytes.count) bytes, \(analysis.findings.count) findings")
  }
}

enum MemoryBenchmark {
  /// Prints how many bytes of memory a whole check takes per byte of source. One size a process: peaks don't go down.
  static func run(size: Int) {
    LargeMemory.prepare(forSource: size)
    let before = Measure.peakMemory()
    let source = SourceText(CharterGenerator.charter(size: size))
    let generated = Measure.peakMemory()
    let analysis = Analysis(source)
    let after = Measure.peakMemory()
    print(
      "source \(source.bytes.count) bytes, \(analysis.findings.count) findings; peak \(after) KB,",
      "before \(before) KB, with the source \(generated) KB:",
      Measure.column(Double(after - before) * 1024 / Double(source.bytes.count), 0, digits: 2), "bytes per byte")
  }
}
