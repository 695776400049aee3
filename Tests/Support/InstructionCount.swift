// Counts the instructions that a program executes, so that tests can assert how its work grows without measuring time.

import Foundation

/// Counts instructions with valgrind's `cachegrind`, with its cache simulation turned off: exact, and twice as fast as
/// `callgrind`.
///
/// For one binary and one input, the counts of several runs differ by only a few thousand (hash seeds), whatever else
/// the machine does. A test that uses this is marked `.requires(.valgrind)`.
public enum InstructionCount {
  /// A run under valgrind without a count.
  public struct Failure: Error, CustomStringConvertible {
    /// The program and its output.
    public let description: String
  }

  /// The instructions taken by one run of `program`, whatever its exit status.
  ///
  /// valgrind makes it 20 to 50 times slower, so the time limit is at least five minutes.
  public static func of(_ program: Program) throws -> Int {
    try withTemporaryFolder { folder in
      // The log goes to a file, so that the program's own output can't be mistaken for it.
      var counted = try Tool.valgrind.program([
        "--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null", "--log-file=\(folder)/log",
        program.path,
      ])
      counted.arguments += program.arguments
      counted.environment = program.environment
      counted.replacesEnvironment = program.replacesEnvironment
      counted.folder = program.folder
      counted.input = program.input
      counted.timeLimit = max(program.timeLimit, .seconds(300))
      let outcome = try counted.run()
      let log = (try? String(contentsOfFile: "\(folder)/log", encoding: .utf8)) ?? ""
      guard outcome.ending != .timedOut, let count = count(in: log) else {
        throw Failure(description: "no count for \(program.path), \(outcome.ending):\n\(log)\n\(outcome.errorText)")
      }
      return count
    }
  }

  /// The factor by which work increases for input of twice the size; linear work gives about 2.
  ///
  /// The lesser of two doublings, from n/2 to n and from n to 2n: growing arrays and tables are reallocated in only one
  /// of them, while superlinear work shows in both.
  ///
  /// - Parameters:
  ///   - program: The program, which reads its standard input.
  ///   - size: n, in whatever unit the family uses; large enough for start-up costs to matter little.
  ///   - family: The input of a given size. The cost for size 1 is subtracted, unless it is higher than that for larger
  ///     inputs: at size 0 the compiler may report quite different things.
  public static func growth(of program: Program, at size: Int, _ family: (Int) -> [UInt8]) throws -> Double {
    var program = program
    func work(_ size: Int) throws -> Int {
      program.input = .bytes(family(size))
      return try of(program)
    }
    let count = try (start: work(1), half: work(size / 2), once: work(size), twice: work(2 * size))
    let start = count.start < count.half ? count.start : 0
    guard count.once > count.half, count.half > start else {
      throw Failure(description: "size \(size) takes no more work than half of it")
    }
    return min(
      Double(count.once - start) / Double(count.half - start), Double(count.twice - start) / Double(count.once - start))
  }

  /// The number in the line `==123== I   refs:      89,470,276`.
  private static func count(in log: String) -> Int? {
    for line in log.split(separator: "\n") where line.contains("I   refs:") {
      return Int(line.split(separator: ":").last!.filter(\.isNumber))
    }
    return nil
  }
}
