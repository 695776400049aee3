// File names whose accented letters were decomposed on the way count as the same names.

import CharterTesting
import Foundation
import Testing

@Suite struct FileNameTests {
  private let manager = FileManager.default

  /// The names in a folder, as bytes.
  private func names(_ folder: String) throws -> Set<[UInt8]> {
    Set(try manager.contentsOfDirectory(atPath: folder).map { Array($0.utf8) })
  }

  private func bytes(_ text: String, decomposed: Bool) -> [UInt8] {
    Array((decomposed ? text.decomposedStringWithCanonicalMapping : text.precomposedStringWithCanonicalMapping).utf8)
  }

  /// Renames by bytes, since the libraries would compare names as text.
  private func move(_ from: [UInt8], _ to: [UInt8]) {
    let paths = [from, to].map { ($0 + [0]).map { CChar(bitPattern: $0) } }
    #expect(rename(paths[0], paths[1]) == 0)
  }

  @Test(
    "A signature counts, is replaced and is kept, whatever the normalisation of its name", .requires(.sshKeygen),
    arguments: ["Hôpital", "Škola", "Đội", "가나다", "ἄνθρωπος"])
  func signatures(name: String) throws {
    try withTemporaryFolder { folder in
      var scene = SigningScene(in: folder)
      scene.partners[0].name = name
      scene.partners.removeLast()
      try scene.write()
      try scene.sign(name, SigningKeys.first)
      try scene.sign("Firm", SigningKeys.second)
      let composed = bytes("\(name)-1.json", decomposed: false)
      let decomposed = bytes("\(name)-1.json", decomposed: true)
      try #require(composed != decomposed && (try names(scene.signatures).contains(composed)))
      let path = Array("\(scene.signatures)/".utf8)
      move(path + composed, path + decomposed)
      let count = try names(scene.signatures).count

      let verified = try scene.verify()
      #expect(verified.status == 0 && verified.report?.strangers == nil, "\(verified.verdicts)")
      let document = try scene.charter(["build", "--require-signatures", scene.file])
      #expect(document.status == 0 && document.errors.isEmpty)
      #expect(try scene.sign(name, SigningKeys.first).errorText.contains("--replace"))
      // The file is overwritten, not duplicated.
      #expect(try scene.sign(name, SigningKeys.first, ["--replace"]).status == 0)
      #expect(try names(scene.signatures).count == count)
      #expect(try names(scene.signatures).contains(decomposed))
      // If both spellings exist, the one that we write counts, and the other is reported as unrecognised.
      try scene.put(Array("nonsense".utf8), String(decoding: composed, as: UTF8.self))
      let both = try scene.verify()
      #expect(both.verdicts == ["invalid", "signed"] && both.report?.strangers?.count == 1)
    }
  }

  @Test("The folder of a charter, too", .requires(.sshKeygen))
  func folders() throws {
    try withTemporaryFolder { folder in
      var scene = SigningScene(in: folder)
      scene.partners.removeLast()
      scene.file = "été.charter"
      let spellings = [false, true].map { bytes("\(folder)/été", decomposed: $0) }
      let ending = (charter: Array(".charter".utf8), signatures: Array(".signatures".utf8))
      try scene.write()
      let written = Array(scene.path.utf8).dropLast(ending.charter.count)
      try #require(spellings.contains(Array(written)))
      try scene.sign("College", SigningKeys.first)
      try scene.sign("Firm", SigningKeys.second)
      #expect(try scene.verify().status == 0)
      move(Array(written) + ending.signatures, (spellings.first { $0 != Array(written) } ?? []) + ending.signatures)
      #expect(try scene.verify().status == 0)
      #expect(try scene.sign("Firm", SigningKeys.second, ["--replace"]).status == 0)
      #expect(try names(folder).count == 2)
    }
  }
}
