// Gives a test a folder of its own, which is gone afterwards.

import Foundation

/// Calls `body` with the path of a new, empty folder, and removes the folder with all it holds when `body` is done.
///
/// The path holds no symbolic links, so it can be compared with what a program prints.
public func withTemporaryFolder<Result>(_ body: (String) throws -> Result) throws -> Result {
  let base = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
  let folder = base.appendingPathComponent("charter-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  return try body(folder.path)
}
