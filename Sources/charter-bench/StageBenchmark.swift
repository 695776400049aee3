// How fast each stage is, and how its cost grows with size.

import CharterKit
import CharterSystem

enum StageBenchmark {
  /// Prints MB/s of source for each stage and output, the best of several runs, for charters of the given sizes; and
  /// for two complete runs: from bytes to findings, and from bytes to a Markdown document.
  static func run(sizes: [Int]) {
    print("MB/s     bytes      lex    parse    lower    check markdown     json | to findings  to Markdown")
    for size in sizes {
      LargeMemory.prepare(forSource: size)
      let source = SourceText(CharterGenerator.charter(size: size))
      let runs = max(5, min(1000, (100 << 20) / source.bytes.count))
      var stages = [Double](repeating: .infinity, count: Analysis.Stage.allCases.count)
      var (findings, markdown, json, document) = (Double.infinity, Double.infinity, Double.infinity, Double.infinity)
      for _ in 0..<runs {
        let start = Measure.now()
        var last = start
        var stage = 0
        let analysis = Analysis(source) { _ in
          let now = Measure.now()
          stages[stage] = min(stages[stage], now - last)
          last = now
          stage += 1
        }
        let checked = Measure.now()
        findings = min(findings, checked - start)
        guard analysis.errorCount == 0 else { Measure.fail("the generated charter has errors") }
        // As in `charter build`, including the fingerprint.
        let page = markdownPage(analysis)
        let written = Measure.now()
        markdown = min(markdown, written - checked)
        document = min(document, written - start)
        let exchange = JSONDocument.render(analysis)
        json = min(json, Measure.now() - written)
        guard !page.isEmpty, !exchange.isEmpty else { Measure.fail("nothing was written") }
      }
      let megabytes = Double(source.bytes.count) / 1e6
      print(
        Measure.column(Double(source.bytes.count), 14),
        (stages + [markdown, json]).map { Measure.column(megabytes / $0, 8) }.joined(separator: " "), " |",
        Measure.column(megabytes / findings, 9), Measure.column(megabytes / document, 12))
    }
  }

  private static func markdownPage(_ analysis: Analysis) -> [UInt8] {
    var options = DocumentOptions(language: analysis.charter.language, isDraft: false)
    options.fingerprint = Fingerprint.of(analysis.charter)
    return Markdown.render(analysis, options: options)
  }

  /// Checks a file once, for use with a profiler.
  static func once(_ bytes: [UInt8]) {
    let analysis = Analysis(SourceText(bytes))
    print("\(analysis.source.bytes.count) bytes, \(analysis.findings.count) findings")
  }
}

enum MemoryBenchmark {
  /// Prints how many bytes of memory a complete check takes per byte of source. One size per process, since peaks don't
  /// go down.
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
