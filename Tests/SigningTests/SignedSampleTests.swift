// The signed samples: verified, and their documents compared with approved ones.

import CharterTesting
import Testing

@Suite struct SignedSampleTests {
  private static let golden = Golden(
    "Signed", ["voorlezen.md", "voorlezen.html", "reparation.md", "reparation.html"])

  private func charter(_ words: [String]) throws -> Program.Outcome {
    var program = try Project.product("charter")
    program.arguments = words.map { Array($0.utf8) }
    program.folder = Project.root
    return try program.run()
  }

  @Test("One sample is signed by all, one by some", .requires(.sshKeygen))
  func verified() throws {
    let all = try charter(["verify", "Samples/voorlezen.charter"])
    #expect(all.status == 0 && all.outputText.contains("Elke partner heeft deze tekst getekend."))
    let some = try charter(["verify", "Samples/reparation.charter"])
    #expect(some.status == 1 && some.outputText.contains("2 partenaires sur 3 ont signé ce texte."))
  }

  @Test("Their documents show who has signed", .requires(.sshKeygen), arguments: ["voorlezen", "reparation"])
  func documents(name: String) throws {
    for (format, ending) in [("markdown", "md"), ("html", "html")] {
      let document = try charter(["build", "--to", format, "Samples/\(name).charter"])
      #expect(document.status == 0 && document.errors.isEmpty, "\(document.errorText)")
      Self.golden.check(document.output, "\(name).\(ending)")
    }
    Self.golden.checkForStrays()
  }
}
