// Measures how much memory a program takes at most.

import Foundation

/// The peak of a program's resident memory. A test that uses this is marked `.requires(.python)`.
public enum PeakMemory {
  /// In bytes, of one run of `program` on its input.
  public static func of(_ program: Program, _ input: [UInt8]) throws -> Int {
    var measured = try Tool.python.program([Project.path("Tests/Oracles/peak_memory.py"), program.path])
    measured.arguments += program.arguments
    measured.timeLimit = .seconds(300)
    let outcome = try measured.run(input: input)
    guard outcome.status == 0, let kilobytes = Int(outcome.outputText.trimmingCharacters(in: .whitespacesAndNewlines))
    else { throw OracleFailure(description: "peak_memory, \(outcome.ending): \(outcome.errorText)") }
    return kilobytes << 10
  }
}
