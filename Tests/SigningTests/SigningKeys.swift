// Keys for the tests, made once by the real ssh-keygen.

import CharterTesting
import Foundation

/// A key pair in files of its own.
struct SigningKey: Sendable {
  /// The private key; the public key is next to it, with the extension `.pub`.
  let path: String
  /// `ssh-ed25519 AAAA… comment`.
  let line: String

  /// The type and the key only.
  var words: [String] { line.split(separator: " ").prefix(2).map(String.init) }
}

/// The keys that tests sign with. Making an RSA key takes a second, so each is made only once.
enum SigningKeys {
  static let folder: String = {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("charter-keys-\(UUID().uuidString)").path
    try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    return path
  }()

  static let first = make("first", ["-t", "ed25519"])
  static let second = make("second", ["-t", "ed25519"])
  static let third = make("third", ["-t", "ed25519"])
  static let stranger = make("stranger", ["-t", "ed25519"])
  static let ecdsa256 = make("ecdsa256", ["-t", "ecdsa", "-b", "256"])
  static let ecdsa384 = make("ecdsa384", ["-t", "ecdsa", "-b", "384"])
  static let ecdsa521 = make("ecdsa521", ["-t", "ecdsa", "-b", "521"])
  /// One for each of the first three partners, none of them declared.
  static let ecdsaPool = [ecdsa256, ecdsa384, ecdsa521]
  static let rsa = make("rsa", ["-t", "rsa", "-b", "3072"])
  /// One that is too short, and one of a type that newer versions of OpenSSH no longer make: there its line is empty.
  static let shortRSA = make("shortRSA", ["-t", "rsa", "-b", "2048"])
  static let dsa = make("dsa", ["-t", "dsa"])
  static let locked = make("locked", ["-t", "ed25519"], passphrase: "open sesame")

  private static func make(_ name: String, _ options: [String], passphrase: String = "") -> SigningKey {
    let path = "\(folder)/\(name)"
    _ = try? Tool.sshKeygen.program(["-q"] + options + ["-N", passphrase, "-C", "\(name) key", "-f", path]).run()
    let line = (try? String(contentsOfFile: "\(path).pub", encoding: .utf8)) ?? ""
    return SigningKey(path: path, line: line.trimmingCharacters(in: .newlines))
  }
}
