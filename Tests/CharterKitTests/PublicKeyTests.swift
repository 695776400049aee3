// Invalid public keys: points that nobody can own, and keys with which anyone can sign.

import CharterKit
import CharterTesting
import Testing

@Suite struct PublicKeyTests {
  /// Another program's verdict on a key, in our terms.
  private func word(_ line: String) -> String {
    do throws(OpenSSHPublicKey.Refusal) {
      let key = try OpenSSHPublicKey(Array(line.utf8))
      return OpenSSHPublicKey(blob: key.blob) == key ? "good" : "read differently from a signature"
    } catch {
      switch error {
      case .open: return "open"
      case .damaged: return "impossible"
      case .unsafeRSA: return "unsafe"
      case .noKey, .severalLines, .unknownType, .shortRSA, .dsa, .certificate, .privateKey: return "\(error)"
      }
    }
  }

  @Test("A key is refused exactly if its numbers are invalid", .requires(.python))
  func numbers() throws {
    let outcome = try Tool.python.program([Project.path("Tests/Oracles/public_keys.py")]).run()
    #expect(outcome.status == 0, "\(outcome.errorText)")
    var counts: [String: Int] = [:]
    for line in outcome.outputText.split(separator: "\n") {
      let parts = line.split(separator: "\t").map(String.init)
      #expect(word(parts[1]) == parts[0], "\(line)")
      counts[parts[0], default: 0] += 1
    }
    // Ten encodings of the eight points of small order that are below the prime, each for two types; and the exponent
    // 1.
    #expect(counts["open"] == 21)
    #expect(["good", "impossible", "unsafe"].allSatisfy { counts[$0, default: 0] >= 20 }, "\(counts)")
  }
}
