// Partners with several signatories: which of them must sign, under a text and under one that replaces it.

import CharterTesting
import Foundation
import Testing

@Suite struct SignatoryTests {
  private static let keys = [SigningKeys.first, SigningKeys.third, SigningKeys.stranger]
  private static let names = ["A. Peeters", "D. Claes", "E. Wouters"]

  /// College with this many signatories, and Firm with one.
  private func scene(_ folder: String, _ count: Int, signing: String?) throws -> SigningScene {
    let own = "\(folder)/\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: own, withIntermediateDirectories: true)
    var scene = SigningScene(in: own)
    scene.partners.removeLast()
    scene.partners[0].signatories = (0..<count).map { (Self.names[$0], nil, [Self.keys[$0].line]) }
    scene.partners[0].signing = signing
    try scene.write()
    return scene
  }

  private func sign(_ scene: SigningScene, _ index: Int) throws -> Program.Outcome {
    try scene.sign("College", Self.keys[index], ["--signatory", Self.names[index]])
  }

  /// The verdict of the Python reader.
  private func isCompleteForOther(_ scene: SigningScene) throws -> Bool {
    struct Answer: Decodable { let complete: Bool }
    let content = "\(scene.folder)/content"
    #expect(try scene.charter(["build", "--to", "canonical", "-o", content, scene.file]).status == 0)
    let reader = try Tool.python.program([Project.path("Tests/Oracles/signature_reader.py"), content, scene.signatures])
    return try JSONDecoder().decode(Answer.self, from: Data(reader.run().output)).complete
  }

  @Test(
    "A partner has signed when all its signatories have, or any one if the charter says so",
    .requires(.sshKeygen, .python))
  func everyone() throws {
    try withTemporaryFolder { folder in
      for count in 1...3 {
        for signing in [nil, "everyone", "anyone"] {
          for signers in 0..<(1 << count) {
            let scene = try scene(folder, count, signing: signing)
            try scene.sign("Firm", SigningKeys.second)
            for index in 0..<count where signers & 1 << index != 0 { #expect(try sign(scene, index).status == 0) }
            let isComplete = signing == "anyone" ? signers != 0 : signers == (1 << count) - 1
            let name = "\(signers) of \(count), \(signing ?? "nothing said")"
            let (status, _, report) = try scene.verify()
            #expect(report?.complete == isComplete && status == (isComplete ? 0 : 1), "\(name)")
            #expect(try isCompleteForOther(scene) == isComplete, "\(name)")
            let document = try scene.charter(["build", "--require-signatures", scene.file])
            #expect((document.status == 0) == isComplete, "\(name)")
            // The individual verdicts agree with the overall one.
            let words = try scene.charter(["verify", scene.file]).outputText
            #expect(words.contains("Every partner has signed this text.") == isComplete, "\(name): \(words)")
            #expect(words.contains("No partner has signed") == false, "\(name): \(words)")
          }
        }
      }
    }
  }

  @Test(
    "An amendment needs the signatures the old text requires of each of its partners, in the new text or not",
    .requires(.sshKeygen, .python))
  func amendments() throws {
    try withTemporaryFolder { folder in
      for signing in [nil, "anyone"] {
        // A second signatory stays, is renamed, leaves, or replaces the first.
        for change in ["nothing", "name", "gone", "only"] {
          var scene = try scene(folder, 2, signing: signing)
          for index in 0..<2 { #expect(try sign(scene, index).status == 0) }
          try scene.sign("Firm", SigningKeys.second)
          scene.amends = try #require(try scene.verify().report).fingerprint
          scene.version = "2.0"
          switch change {
          case "name": scene.partners[0].signatories[1].name = "F. Smet"
          case "gone": scene.partners[0].signatories.removeLast()
          case "only": scene.partners[0].signatories.removeFirst()
          default: break
          }
          try scene.write()
          try scene.sign("Firm", SigningKeys.second)
          let present = scene.partners[0].signatories
          for signatory in present {
            let key = try #require(Self.keys.first { [$0.line] == signatory.keys })
            #expect(try scene.sign("College", key, ["--signatory", signatory.name]).status == 0)
          }
          let name = "\(change), \(signing ?? "everyone")"
          let isEnough = signing == "anyone" || present.count == 2
          #expect(try scene.verify().report?.complete == isEnough, "\(name)")
          #expect(try isCompleteForOther(scene) == isEnough, "\(name)")
          guard !isEnough else { continue }
          // A signatory who leaves agrees to that with the old key.
          let leaving = change == "gone" ? 1 : 0
          #expect(try scene.verify().report?.amends?.awaited == ["College"], "\(name)")
          #expect(try scene.verify().report?.signatures.last?.leaving == true, "\(name)")
          let outcome = try sign(scene, leaving)
          #expect(outcome.status == 0, "\(name): \(outcome.errorText)")
          let after = try scene.verify()
          #expect(after.status == 0 && after.report?.complete == true, "\(name)")
          #expect(try isCompleteForOther(scene), "\(name)")
        }
      }
    }
  }

  @Test("Who signs is part of what is signed, is shown, and counts as substance when changed", .requires(.sshKeygen))
  func declared() throws {
    try withTemporaryFolder { folder in
      var fingerprints: Set<String> = []
      for (signing, words) in [
        (nil, "Signatures"), ("everyone", "Everyone who is named signs for "),
        ("anyone", "One signature is enough for "),
      ] {
        let scene = try scene(folder, 2, signing: signing)
        fingerprints.insert(try #require(try scene.verify().report).fingerprint)
        for format in ["markdown", "html"] {
          let document = try scene.charter(["build", "--to", format, scene.file]).outputText
          #expect(document.contains(words), "\(format)")
          #expect(signing != nil || !document.contains("is named signs for") && !document.contains("is enough for"))
        }
        if let signing {
          #expect(
            try scene.charter(["build", "--to", "json", scene.file]).outputText.contains("\"signing\": \"\(signing)\""))
        }
        for language in ["nl", "fr"] {
          #expect(try scene.charter(["translate", "--to", language, "--in-place", scene.file]).status == 0)
          #expect(fingerprints.contains(try #require(try scene.verify().report).fingerprint))
        }
      }
      #expect(fingerprints.count == 3)
      let (old, new) = (try scene(folder, 2, signing: nil), try scene(folder, 2, signing: "anyone"))
      let changes = try old.charter(["diff", old.path, new.path])
      #expect(
        changes.status == 1 && changes.outputText.contains("which signatories sign"), "\(changes.outputText)")
      #expect(!changes.outputText.contains("only wording"), "\(changes.outputText)")
    }
  }
}
