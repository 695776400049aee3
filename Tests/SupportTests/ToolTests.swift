// Missing tools are told from present ones, and a test with its tools runs.

import CharterTesting
import Testing

@Suite struct ToolTests {
  @Test func findsAProgramAlongThePath() throws {
    #expect(Tool("sh", from: "Debian").path?.hasSuffix("/sh") == true)
    #expect(try Tool("sh", from: "Debian").program(["-c", "exit 4"]).run().status == 4)
  }

  @Test func saysWhatIsMissingAndWhatInstallsIt() {
    let tool = Tool("no-such-program", from: "apt-get install nothing")
    #expect(tool.path == nil)
    let error = #expect(throws: Tool.Missing.self) { try tool.program() }
    #expect(error?.description == "this test needs no-such-program (apt-get install nothing)")
  }

  @Test(.requires(.python)) func looksForPythonsModules() {
    #expect(Tool("python3", from: "", module: "json").path != nil)
    #expect(Tool("python3", from: "", module: "no_such_module").path == nil)
  }
}
