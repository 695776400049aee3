// Makes charters with signatures, each with the verdict that is expected of it.

import CharterTesting
import Foundation

/// A charter with its signatures, and the expected verdicts.
struct Vector {
  let name: String
  let scene: SigningScene
  let expected: [String]
  let isComplete: Bool
}

/// Makes vectors in a folder: all of them with the programs that are shipped, else one in four.
final class VectorMaker {
  let folder: String
  /// How many there are, made or not.
  private(set) var count = 0
  private(set) var vectors: [Vector] = []
  private let step = Trials.ofPrograms(4, whole: 1)

  init(_ folder: String) { self.folder = folder }

  /// Adds a new scene, in which `prepare` signs.
  func add(
    _ name: String, _ expected: String, complete: Bool = false, change: (inout SigningScene) -> Void = { _ in },
    sign prepare: (inout SigningScene) throws -> Void
  ) throws {
    count += 1
    guard (count - 1) % step == 0 else { return }
    let own = "\(folder)/v\(vectors.count)"
    try FileManager.default.createDirectory(atPath: own, withIntermediateDirectories: true)
    var scene = SigningScene(in: own)
    scene.partners.removeLast()
    change(&scene)
    try scene.write()
    try prepare(&scene)
    vectors.append(
      Vector(
        name: name, scene: scene, expected: expected.split(separator: " ").map(String.init), isComplete: complete))
  }

  /// Has plain ssh-keygen sign `statement` with a key, in a namespace.
  func armour(_ statement: String, _ key: SigningKey, namespace: String = "charter") throws -> String {
    try Tool.sshKeygen.program(["-Y", "sign", "-n", namespace, "-f", key.path]).run(
      input: Array((statement + "\n").utf8)
    )
    .outputText
  }
}
