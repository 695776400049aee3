// Counts the instructions that a program executes: how its work grows is asserted on these, not on time.

import Foundation

/// Counts instructions with valgrind's `cachegrind`, its cache simulation turned off: exact, and twice as
/// fast as `callgrind`.
///
/// Run after run the count of one binary on one input stays the same within some thousands (hash seeds), whatever else
/// the machine does. A test that uses this is marked `.requires(.valgrind)`.
public enum InstructionCount {
  /// A run under valgrind that gave no count.
  public struct Failure: Error, CustomStringConvertible {
    /// The program and what was said.
    public let description: String
  }

  /// The instructions that one run of `program` takes, whatever its exit status is.
  ///
  /// valgrind makes it 20 to 50 times slower, so the time limit is widened to at least five minutes.
  public static func of(_ program: Program) throws -> Int {
    try withTemporaryFolder { folder in
      // The log goes to a file: what the program itself writes can't be mistaken for it.
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

  /// How many times more work input of twice the size takes; work that grows with the size gives about 2.
  ///
  /// The lesser of two doublings, from n/2 to n and from n to 2n: arrays and tables that make themselves larger do so in
  /// one of them, while work that grows faster than its input does so in both.
  ///
  /// - Parameters:
  ///   - program: the program, which reads its standard input.
  ///   - size: n, in whatever the family is counted in; large enough for the start to matter little.
  ///   - family: the input of a given size. What size 1 costs is taken off, unless the program does more with that than
  ///     with more of it: at size 0 the compiler may say quite other things.
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
