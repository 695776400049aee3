// Every bit of a signature file, and of what a charter declares, flipped: no such forgery may pass.

import CharterTesting
import Foundation
import Synchronization
import Testing

@Suite struct FlipTests {
  /// Calls `body` for each number on all cores.
  private func concurrently(_ count: Int, _ body: @Sendable @escaping (Int) -> Void) {
    DispatchQueue.concurrentPerform(iterations: count, execute: body)
  }

  @Test("No bit of a signature file or of the declared text can be flipped", .requires(.sshKeygen))
  func flips() throws {
    try withTemporaryFolder { folder in
      var scene = SigningScene(in: folder)
      scene.partners.removeLast()
      try scene.write()
      try scene.signAll()
      #expect(try scene.verify().status == 0)
      let signature = try scene.bytes("College-1.json")
      let text = Array(scene.text.utf8)
      // In `.ci/run` each bit of the file; while one works, one bit of a byte in twelve (see `Trials`).
      let bits = Trials.ofPrograms(1, whole: 8)
      let flips = signature.count * bits + text.count
      let step = Trials.ofPrograms(12, whole: 1)
      let passed = Mutex<[String]>([])
      let forged = Atomic(0)
      let lanes = 2 * max(1, ProcessInfo.processInfo.activeProcessorCount)
      let base = scene
      concurrently(lanes) { lane in
        // Each lane has a folder of its own.
        let own = "\(folder)/lane\(lane)"
        try? FileManager.default.createDirectory(atPath: own, withIntermediateDirectories: true)
        try? FileManager.default.copyItem(atPath: base.path, toPath: "\(own)/week.charter")
        try? FileManager.default.copyItem(atPath: base.signatures, toPath: "\(own)/week.signatures")
        for flip in stride(from: lane * step, to: flips, by: lanes * step) {
          let isText = flip >= signature.count * bits
          let offset = isText ? flip - signature.count * bits : flip / bits
          var bytes = isText ? text : signature
          bytes[offset] ^= 1 << UInt8(bits == 8 && !isText ? flip % 8 : offset % 8)
          let target = isText ? "\(own)/week.charter" : "\(own)/week.signatures/College-1.json"
          try? Data(bytes).write(to: URL(fileURLWithPath: target))
          guard var program = try? Project.product("charter") else { continue }
          program.arguments = ["verify", "\(own)/week.charter"].map { Array($0.utf8) }
          let outcome = try? program.run()
          forged.add(1, ordering: .relaxed)
          // A byte that declares nothing (such as white space) may change, since the text stays the same.
          let isSame = isText && outcome?.status == 0 && outcome?.outputText.contains(base.fingerprint) == true
          // If the file is no longer a charter afterwards, it is refused as a file.
          let isRefused = outcome?.status == 1 || isText && outcome?.status == 2
          if !isRefused, !isSame {
            let how = outcome.map { "\($0.ending)" } ?? "not run"
            passed.withLock { $0.append("\(isText ? "text" : "signature") byte \(offset): \(how)") }
          }
          try? Data(isText ? text : signature).write(to: URL(fileURLWithPath: target))
        }
      }
      let left = passed.withLock { $0 }
      #expect(left.isEmpty, "\(left.prefix(10))")
      let count = forged.load(ordering: .relaxed)
      #expect(count == (flips + step - 1) / step)
      if bits == 8 { #expect(count >= 5000) }
      print("bits turned over: \(count) forgeries tried, \(count - left.count) refused or without effect")
    }
  }
}

extension SigningScene {
  /// The fingerprint of the charter in its current state.
  var fingerprint: String { (try? verify().report?.fingerprint) ?? "none" }
}
