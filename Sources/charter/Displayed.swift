// Paths and words of the command line as texts that are safe to show.

import CharterKit
import CharterSystem

/// What comes from outside, as a terminal or a log may see it: on one line, with `<U+202E>` for each character that
/// doesn't show or changes how others show, and `<xFF>` for each byte that is not UTF-8.
enum Displayed {
  /// The bytes as such a text.
  static func text(_ bytes: [UInt8]) -> String {
    var shown: [UInt8] = []
    VisibleText.append(bytes, into: &shown)
    return String(decoding: shown, as: UTF8.self)
  }

  /// The path as such a text.
  static func path(_ path: FilePath) -> String {
    text(path.bytes)
  }
}
