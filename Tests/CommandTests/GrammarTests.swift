// The command `charter grammar`, as a process: it prints what lies in `Grammar/`.

import CharterKit
import CharterTesting
import Testing

struct GrammarTests {
  @Test("The program prints each page as it lies in Grammar/", arguments: GeneratedPage.allCases)
  func page(_ page: GeneratedPage) throws {
    var program = try Project.product("charter")
    program.arguments = ["grammar", page.rawValue].map { Array($0.utf8) }
    let outcome = try program.run()
    #expect(outcome.status == 0, "\(outcome.errorText)")
    for file in page.files {
      let isPrinted = try Project.bytes("Grammar/\(file)") == outcome.output
      #expect(isPrinted, "swift run charter grammar \(page.rawValue) > Grammar/\(file)")
    }
  }
}
