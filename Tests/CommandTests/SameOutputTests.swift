// The same input gives the same output: in other processes, time zones, locales, folders and directory orders.

import CharterTesting
import Foundation
import Testing

struct SameOutputTests {
  @Test(
    "processes, time zones, locales and folders change nothing",
    arguments: [
      ["build"], ["build", "--to", "json"], ["build", "--to", "html"], ["build", "--to", "svg"],
      ["check", "--format", "json"], ["check", "--format", "sarif"], ["report"],
      ["fmt", "--check"], ["translate", "--to", "fr"],
    ])
  func sameOutput(_ arguments: [String]) throws {
    try withTemporaryFolder { folder in
      let sample = try Project.bytes("Samples/mc3.charter")
      for offset in ["one", "two"] {
        try FileManager.default.createDirectory(atPath: "\(folder)/\(offset)", withIntermediateDirectories: true)
        try Data(sample).write(to: URL(fileURLWithPath: "\(folder)/\(offset)/mc3.charter"))
      }
      var outputs: Set<[UInt8]> = []
      for (zone, locale, offset) in [
        ("UTC", "C", "one"), ("Asia/Tokyo", "nl_BE.UTF-8", "two"), ("America/New_York", "tr_TR.UTF-8", "one"),
        ("UTC", "fr_FR.ISO-8859-1", "two"), ("UTC", "C", "one"), ("UTC", "C", "two"),
      ] {
        var program = try Project.product("charter")
        program.arguments = (arguments + ["mc3.charter"]).map { Array($0.utf8) }
        program.environment = ["TZ": zone, "LC_ALL": locale, "LANG": locale]
        program.folder = "\(folder)/\(offset)"
        outputs.insert(try program.run().output)
      }
      #expect(outputs.count == 1)
    }
  }

  @Test("a folder's files come in the order of their paths, however many cores")
  func folderOrder() throws {
    try withTemporaryFolder { folder in
      let sample = try Project.bytes("Samples/broken/" + #require(Project.brokenSamples.first).name + ".charter")
      var names = (0..<60).map { "\(folder)/c\($0 * 37 % 60).charter" }
      names.shuffle()
      for name in names { try Data(sample).write(to: URL(fileURLWithPath: name)) }
      var outputs: Set<[UInt8]> = []
      for _ in 0..<3 {
        var program = try Project.product("charter")
        program.arguments = ["check", folder].map { Array($0.utf8) }
        outputs.insert(try program.run().output)
      }
      #expect(outputs.count == 1)
    }
  }
}
