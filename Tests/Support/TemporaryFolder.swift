// Gives a test a temporary folder of its own.

import Foundation

/// Calls `body` with the path of a new, empty folder, and removes the folder and its contents afterwards.
///
/// The path contains no symbolic links, so it can be compared with a program's output.
public func withTemporaryFolder<Result>(_ body: (String) throws -> Result) throws -> Result {
  let base = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
  let folder = base.appendingPathComponent("charter-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  return try body(folder.path)
}
