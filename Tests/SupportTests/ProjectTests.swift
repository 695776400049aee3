// The checkout, its files and its temporary folders are where they should be.

import CharterTesting
import Foundation
import Testing

@Suite struct ProjectTests {
  @Test func theRootHoldsThePackage() throws {
    #expect(FileManager.default.fileExists(atPath: Project.path("Package.swift")))
    #expect(try Project.bytes("Tests/Support/Project.swift").starts(with: "// The paths in this checkout".utf8))
  }

  @Test func filesAreListedInOrder() {
    let files = Project.files(in: "Tests/Support", suffix: ".swift")
    #expect(files.first == "Tests/Support/Colouring.swift")
    #expect(files == files.sorted())
    #expect(Project.files(in: "no/such/folder") == [])
  }

  @Test func aTemporaryFolderIsGoneAfterwards() throws {
    let folder = try withTemporaryFolder { folder in
      try Data().write(to: URL(fileURLWithPath: "\(folder)/file"))
      #expect(FileManager.default.fileExists(atPath: folder))
      return folder
    }
    #expect(!FileManager.default.fileExists(atPath: folder))
  }
}
