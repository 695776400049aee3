// Faults injected into every write of `build -o`: afterwards there is the old file or the new one, never less.

import CharterTesting
import Foundation
import Testing

/// One system call that fails once, as the disk or the system may let it.
struct Fault: Sendable, CustomTestStringConvertible {
  let call: String
  let error: String
  /// Which call of that name fails.
  let number: Int

  var testDescription: String { "\(call) number \(number) fails with \(error)" }

  static let all: [Fault] = {
    let calls = [
      ("openat,open", ["EIO", "EMFILE", "EACCES", "ENOSPC"]), ("write", ["EIO", "ENOSPC", "EINTR"]),
      ("fsync", ["EIO", "ENOSPC"]), ("close", ["EIO"]), ("rename,renameat,renameat2", ["EIO", "ENOSPC", "EACCES"]),
      ("fchmod", ["EIO"]),
    ]
    var faults: [Fault] = []
    for (call, errors) in calls {
      for error in errors {
        for number in 1...4 { faults.append(Fault(call: call, error: error, number: number)) }
      }
    }
    return faults
  }()
}

@Suite(.requires(.strace))
struct FaultTests {
  @Test("build -o leaves the old file or the new one", arguments: Fault.all)
  func build(_ fault: Fault) throws {
    let sample = Project.path("Samples/mc3.charter")
    try withTemporaryFolder { folder in
      let target = "\(folder)/out.md"
      let old = Array("the old text\n".utf8)
      var plain = try Project.product("charter")
      plain.arguments = ["build", sample].map { Array($0.utf8) }
      let new = try plain.run().output
      #expect(new.count > 1000)
      try Data(old).write(to: URL(fileURLWithPath: target))
      let charter = try Project.product("charter").path
      let outcome = try Tool.strace.program([
        "-f", "-o", "/dev/null", "-P", folder, "-P", target, "-e", "trace=none", "-e",
        "inject=\(fault.call):error=\(fault.error):when=\(fault.number)", charter, "build", sample, "-o", target,
      ]).run()
      let now = [UInt8](try Data(contentsOf: URL(fileURLWithPath: target)))
      #expect(now == old || now == new, "half a file: \(now.count) bytes")
      if now == old { #expect(outcome.status == 2, "nothing was written, and nothing said") }
      if outcome.status == 0 { #expect(now == new) }
      #expect(outcome.ending == .exited(outcome.status ?? -1), "\(outcome.ending)")
      let left = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0 != "out.md" }
      #expect(left.isEmpty || fault.call != "write", "left behind: \(left)")
    }
  }

  @Test("fmt leaves the old file or the new one", arguments: Fault.all)
  func fmt(_ fault: Fault) throws {
    let new = try Project.bytes("Samples/mc3.charter")
    let old = Array(new.map { $0 == 0x0A ? [0x20, 0x0A] : [$0] }.joined())
    try withTemporaryFolder { folder in
      let target = "\(folder)/mc3.charter"
      try Data(old).write(to: URL(fileURLWithPath: target))
      let charter = try Project.product("charter").path
      let outcome = try Tool.strace.program([
        "-f", "-o", "/dev/null", "-P", folder, "-P", target, "-e", "trace=none", "-e",
        "inject=\(fault.call):error=\(fault.error):when=\(fault.number)", charter, "fmt", target,
      ]).run()
      let now = [UInt8](try Data(contentsOf: URL(fileURLWithPath: target)))
      #expect(now == old || now == new, "half a file: \(now.count) bytes")
      if now == old { #expect(outcome.status == 2, "nothing was written, and nothing said") }
      if outcome.status == 0 { #expect(now == new) }
      #expect(outcome.ending == .exited(outcome.status ?? -1), "\(outcome.ending)")
      let left = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0 != "mc3.charter" }
      #expect(left.isEmpty || fault.call != "write", "left behind: \(left)")
    }
  }

  @Test(
    "whatever fails in the whole program, the file is complete", arguments: ["write", "openat", "read", "close"])
  func anywhere(_ call: String) throws {
    let sample = Project.path("Samples/mc3.charter")
    try withTemporaryFolder { folder in
      let target = "\(folder)/out.md"
      let old = Array("the old text\n".utf8)
      var plain = try Project.product("charter")
      plain.arguments = ["build", sample].map { Array($0.utf8) }
      let new = try plain.run().output
      let charter = try Project.product("charter").path
      for number in 1...12 {
        try Data(old).write(to: URL(fileURLWithPath: target))
        let outcome = try Tool.strace.program([
          "-f", "-o", "/dev/null", "-e", "trace=none", "-e", "inject=\(call):error=EIO:when=\(number)", charter,
          "build",
          sample, "-o", target,
        ]).run()
        let now = [UInt8](try Data(contentsOf: URL(fileURLWithPath: target)))
        #expect(now == old || now == new, "\(call) number \(number): half a file, \(now.count) bytes")
        if outcome.status == 0 { #expect(now == new, "\(call) number \(number): said to be written") }
      }
    }
  }
}
