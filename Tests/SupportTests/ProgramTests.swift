// Running programs from tests: environment, input, output, time limits and results.

import CharterTesting
import Foundation
import Testing

@Suite struct ProgramTests {
  private func shell(_ script: String) -> Program { Program("/bin/sh", ["-c", script]) }

  @Test func givesOutputErrorsAndStatus() throws {
    let outcome = try shell("echo out; echo err >&2; exit 3").run()
    #expect(outcome.outputText == "out\n")
    #expect(outcome.errorText == "err\n")
    #expect(outcome.ending == .exited(3))
    #expect(outcome.status == 3)
  }

  @Test func tellsASignalFromAStatus() throws {
    let outcome = try shell("kill -ILL $$").run()
    #expect(outcome.ending == .signalled(SIGILL))
    #expect(outcome.status == nil)
    #expect(outcome.ending.description.hasPrefix("signal 4"))
  }

  @Test func feedsAndReadsMuchAtOnce() throws {
    let bytes = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let outcome = try Program("/bin/cat").run(input: bytes)
    #expect(outcome.output == bytes)
  }

  @Test func outlivesAProgramThatDoesNotRead() throws {
    let outcome = try shell("exit 0").run(input: [UInt8](repeating: 65, count: 1_000_000))
    #expect(outcome.ending == .exited(0))
  }

  @Test func aProgramDiesOfABrokenPipeAsOutsideOfTests() throws {
    var program = shell("exec yes")
    program.output = .cutOff(after: 3)
    let outcome = try program.run()
    #expect(outcome.ending == .signalled(SIGPIPE))
    #expect(outcome.outputText == "y\ny")
  }

  @Test func killsAtTheTimeLimitWithAllThatItStarted() throws {
    var program = shell("sleep 100 & echo started; sleep 100")
    program.timeLimit = .milliseconds(200)
    let start = ContinuousClock.now
    let outcome = try program.run()
    #expect(outcome.ending == .timedOut)
    #expect(outcome.outputText == "started\n")
    #expect(ContinuousClock.now - start < .seconds(20))
  }

  @Test func closesOrOpensWhatItIsTold() throws {
    var program = shell("[ -e /proc/self/fd/0 ] && echo open || echo closed; echo x >&2 || exit 7")
    program.input = .closed
    program.errors = .file("/dev/full")
    let outcome = try program.run()
    #expect(outcome.outputText == "closed\n")
    #expect(outcome.status == 7)
  }

  @Test func readsAndWritesFiles() throws {
    try withTemporaryFolder { folder in
      try Data("in".utf8).write(to: URL(fileURLWithPath: "\(folder)/in"))
      var program = Program("/bin/cat")
      program.input = .file("\(folder)/in")
      program.output = .file("\(folder)/out")
      #expect(try program.run().output == [])
      #expect(try String(contentsOfFile: "\(folder)/out", encoding: .utf8) == "in")
      program = shell("pwd")
      program.folder = folder
      #expect(try program.run().outputText == "\(folder)\n")
    }
  }

  @Test func addsAndTakesAwayVariables() throws {
    var program = shell("echo $A-$HOME-")
    program.environment = ["A": "1", "HOME": nil]
    #expect(try program.run().outputText == "1--\n")
    program = Program("/usr/bin/env")
    program.environment = ["ONLY": "this"]
    program.replacesEnvironment = true
    #expect(try program.run().outputText == "ONLY=this\n")
  }

  @Test func passesArgumentsThatAreNoText() throws {
    let outcome = try Program("/usr/bin/printf", bytes: [Array("%s".utf8), [0xff, 10, 0x1b]]).run()
    #expect(outcome.output == [0xff, 10, 0x1b])
  }

  @Test func saysWhatCannotBeStarted() {
    #expect(throws: Program.StartFailure.self) { try Program("/no/such/program").run() }
  }
}
