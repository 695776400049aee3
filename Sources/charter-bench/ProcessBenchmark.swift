// How long the command itself takes: to start, and for a folder full of files.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Measures the `charter` in the same folder as this program from outside, as a user experiences it.
enum ProcessBenchmark {
  /// `charter check` of a 5 KB charter compared with `/bin/true`, and of a folder with 10,000 charters of 3 KB. The
  /// files are created in a temporary folder, which is removed afterwards.
  static func run() {
    let folder = temporaryFolder()
    let command = Measure.siblingProgram("charter")
    let small = folder + "/small.charter"
    write(CharterGenerator.charter(size: 5000), to: small)
    let nothing = best(of: 300, ["/bin/true"])
    let start = best(of: 300, [command, "check", small])
    print(
      "start: charter check of 5 KB", milliseconds(start), "ms, /bin/true", milliseconds(nothing), "ms:",
      Measure.column(start / nothing, 0, digits: 2), "times")
    let many = folder + "/many"
    mkdir(many, 0o700)
    let charter = CharterGenerator.charter(size: 3000)
    for index in 0..<10_000 { write(charter, to: "\(many)/c\(index).charter") }
    let whole = best(of: 10, [command, "check", many])
    print(
      "folder: charter check of 10,000 files of \(charter.count) bytes", Measure.column(whole, 0, digits: 3), "s,",
      Measure.column(Double(charter.count) * 10_000 / 1e6 / whole, 0), "MB/s")
    for index in 0..<10_000 { unlink("\(many)/c\(index).charter") }
    rmdir(many)
    unlink(small)
    rmdir(folder)
  }

  private static func milliseconds(_ seconds: Double) -> String { Measure.column(seconds * 1000, 0, digits: 2) }

  private static func temporaryFolder() -> String {
    var template = Array("/tmp/charter-bench-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { Measure.fail("no temporary folder") }
    return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  private static func write(_ bytes: [UInt8], to path: String) {
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    let written = file < 0 ? -1 : bytes.withUnsafeBytes { pwrite(file, $0.baseAddress, $0.count, 0) }
    guard written == bytes.count, close(file) == 0 else { Measure.fail("can't write \(path)") }
  }

  /// The seconds taken by the fastest of several runs.
  private static func best(of runs: Int, _ words: [String]) -> Double {
    var best = Double.infinity
    for _ in 0..<runs {
      let start = Measure.now()
      guard Measure.runs(words) else { Measure.fail("\(words.joined(separator: " ")) fails") }
      best = min(best, Measure.now() - start)
    }
    return best
  }
}
