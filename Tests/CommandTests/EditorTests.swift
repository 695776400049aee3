// Tests that what lies in `Grammar/editors` works, by the editors themselves where they can be had.

import CharterTesting
import Foundation
import Testing

@Suite struct EditorTests {
  @Test("VS Code: the client against a server that says what the test wants", .requires(.node))
  func visualStudioCode() throws {
    let outcome = try Tool.node.program(["--test", Project.path("Tests/Editors/vscode/client_test.js")]).run()
    #expect(outcome.status == 0, "\(outcome.outputText)\(outcome.errorText)")
    #expect(outcome.outputText.contains("pass 13"))
  }
}
