// The benchmark's command line, which selects what to measure.

import CharterKit
import CharterSystem

@main
struct CharterBench {
  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    switch arguments.first {
    case "stages", nil: StageBenchmark.run(sizes: [10 << 10, 64 << 10, 1 << 20, 10 << 20, 64 << 20])
    case "quick": StageBenchmark.run(sizes: [10 << 10, 1 << 20, 10 << 20])
    case "once": StageBenchmark.once(Measure.read(arguments.dropFirst().first ?? "-"))
    case "command": ProcessBenchmark.run()
    case "generate":
      let size = arguments.dropFirst().first.flatMap { Int($0) } ?? 10 << 20
      Measure.write(CharterGenerator.charter(size: size))
    case "format": FormatBenchmark.run(sizes: [10 << 10, 1 << 20, 10 << 20])
    case "lsp": LspBenchmark.run()
    case "memory":
      let size = arguments.dropFirst().first.flatMap { Int($0) } ?? 10 << 20
      MemoryBenchmark.run(size: size)
    default:
      Measure.fail(
        "usage: charter-bench [stages | quick | command | format | lsp | once FILE | memory BYTES | generate BYTES]")
    }
  }
}
