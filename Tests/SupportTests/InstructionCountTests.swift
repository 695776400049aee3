// Instruction counts are the same in every run, and tell linear work from work that isn't.

import CharterTesting
import Testing

@Suite struct InstructionCountTests {
  @Test(.requires(.valgrind)) func countsAlikeInEveryRun() throws {
    var program = Program("/bin/cat")
    program.input = .bytes([UInt8](repeating: 65, count: 10_000))
    let (first, second) = try (InstructionCount.of(program), InstructionCount.of(program))
    #expect(first > 50_000)
    #expect(abs(first - second) < first / 1000)
  }

  @Test(.requires(.valgrind)) func tellsLinearWorkFromSquare() throws {
    let lines = { (count: Int) in Array(String(repeating: "x\n", count: count).utf8) }
    let linear = try InstructionCount.growth(of: Program("/usr/bin/wc", ["-w"]), at: 50_000, lines)
    #expect((1.8...2.1).contains(linear))
    let script = "BEGIN { } { n++ } END { for (i = 0; i < n; i++) for (j = 0; j < n; j++) k++ }"
    let square = try InstructionCount.growth(of: Program("/usr/bin/awk", [script]), at: 300, lines)
    #expect((3.5...4.1).contains(square))
  }
}
