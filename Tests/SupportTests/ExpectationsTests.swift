// Reading annotated samples and comparing them with actual findings.

import CharterTesting
import Testing

@Suite struct ExpectationsTests {
  private func read(_ source: String) -> Expectations { Expectations(in: Array(source.utf8)) }

  private func finding(
    _ line: Int, _ column: Int, to end: Int, endLine: Int? = nil, _ severity: String, _ code: String,
    _ message: String = ""
  ) -> ActualFinding {
    .init(
      line: line, column: column, endLine: endLine ?? line, endColumn: end, severity: severity, code: code,
      message: message)
  }

  @Test func readsCaretsNumbersAndMessages() {
    let read = read(
      """
      charter "é" {
      //      ^^^ error S106 it needs a name
        // a comment of the sample
        partner {
        // ^ warning C502
      //          ^~ error S104
        // 1-2 hint C508  two  words\u{20}
        // 4 error W006
        // 5~ waived B303
      }
      """)
    #expect(read.mistakes == [])
    #expect(
      read.findings.map(\.description) == [
        "line 1, columns 9-11: error S106 it needs a name",
        "line 4, columns 6: warning C502",
        "line 4, columns 13~: error S104",
        "line 4, columns 1-2: hint C508 two  words",
        "line 4, columns 4: error W006",
        "line 4, columns 5~: waived B303",
      ])
  }

  @Test func readsFilesOfAnyBytes() {
    let source: [UInt8] = [0xff, 0xfe, 13, 10] + Array("// 1 error W001\r\n\t//\t^^ error W001\r\n".utf8) + [0x80]
    let read = Expectations(in: source)
    #expect(read.findings.map(\.line) == [1, 1])
    #expect(read.findings.map(\.columns) == [.at(1), .exactly(5...6)])
  }

  @Test(arguments: [
    "// ^^ eror B301", "// ^^ error", "// ^- error B301", "// ^ error B3010", "// ^", "//^~^ hint B301",
  ])
  func saysWhichAnnotationIsNone(_ line: String) {
    #expect(read("x\n\(line)").mistakes.count == 1)
  }

  @Test(arguments: ["// 2026-09-01 is a date", "// 3 partners", "// 1-3", "/ ^ error B301", "a // ^ error B301", "//"])
  func leavesOtherCommentsAlone(_ line: String) {
    #expect(read("x\n\(line)").mistakes == [])
    #expect(read("x\n\(line)").findings == [])
  }

  @Test func anAnnotationNeedsALineAbove() {
    #expect(read("// ^ error B301").mistakes == ["line 1: no line stands above this annotation"])
  }

  @Test func whatIsAsAnnouncedHasNoDifference() {
    let read = read("abc def\n//  ^^^ error B301 gains\n// 1-3 hint C508\n//  ^ error S101\n//     ^~ error S104")
    #expect(
      read.difference(from: [
        finding(1, 1, to: 4, "hint", "C508", "whatever"), finding(1, 5, to: 8, "error", "B301", "gains nothing"),
        finding(1, 5, to: 5, "error", "S101"), finding(1, 8, to: 2, endLine: 3, "error", "S104"),
      ]) == nil)
  }

  @Test func whatIsMissingAndUnexpectedIsTold() {
    let read = read("abc def\n//  ^^^ error B301 gains")
    let difference = read.difference(from: [
      finding(1, 5, to: 8, "warning", "B301", "gains nothing"), finding(2, 1, to: 1, "hint", "C508", "vague"),
    ])
    #expect(
      difference == """
        missing:        line 1, columns 5-7: error B301 gains
        unexpected:     line 1, columns 5-7: warning B301 gains nothing
        unexpected:     line 2, columns 1: hint C508 vague
        """)
    #expect(read.difference(from: [finding(1, 5, to: 8, "error", "B301", "is not mutual")]) != nil)
    #expect(read.difference(from: [finding(1, 5, to: 7, "error", "B301", "gains")]) != nil)
    #expect(read.difference(from: [finding(1, 5, to: 8, endLine: 2, "error", "B301", "gains")]) != nil)
  }

  @Test func aFindingThatComesTwiceMustBeAnnouncedTwice() {
    let one = finding(1, 1, to: 2, "error", "B301", "gains nothing")
    #expect(read("x\n// 1 error B301").difference(from: [one, one]) != nil)
    #expect(read("x\n// 1 error B301\n// 1 error B301 gains").difference(from: [one, one]) == nil)
  }
}
