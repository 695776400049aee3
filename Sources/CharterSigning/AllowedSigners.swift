// A list of keys that an organisation vouches for, in OpenSSH's format (ssh-keygen, ALLOWED SIGNERS).

import CharterKit
import CharterSystem

/// The keys of an allowed-signers file. Its principals are ignored, since the charter says who may sign as whom.
///
/// OpenSSH decides what a line means, down to its quotation marks, patterns and dates: the lines that contain the key
/// are passed to it as they are, except for their principals.
package struct AllowedSigners: Sendable {
  private let lines: [ArraySlice<UInt8>]

  /// Takes the content of an allowed-signers file; any bytes are accepted.
  package init(_ file: [UInt8]) { lines = file.split(separator: 0x0A) }

  /// The lines that contain a key, with their principals replaced by `principal`; nil if there are none. Lines beyond
  /// what OpenSSH is given at once are left out; at worst, a key is refused that they would allow.
  func lines(holding key: OpenSSHPublicKey, for principal: [UInt8]) -> [UInt8]? {
    var digits: [UInt8] = []
    Base64.append(key.blob, to: &digits)
    var found: [UInt8] = []
    for line in lines where ByteSearch.contains(line.filter { !Self.isIgnoredInKeys($0) }, digits) {
      guard let rest = Self.behindPrincipals(line) else { continue }
      let written = principal + [0x20] + rest + [0x0A]
      guard found.count + written.count <= ChildProcess.attachmentLimit else { break }
      found += written
    }
    return found.isEmpty ? nil : found
  }

  /// White space that OpenSSH ignores inside a key.
  private static func isIgnoredInKeys(_ byte: UInt8) -> Bool { (0x0B...0x0D).contains(byte) }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }

  /// What follows the first word, which may contain spaces within quotation marks; nil for a comment, for a line with
  /// only one word, and if it names no principals. A zero byte ends a line.
  private static func behindPrincipals(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let line = line.prefix { $0 != 0 }.drop { $0 == 0x20 || $0 == 0x09 }
    let quote = UInt8(ascii: "\"")
    guard line.first != UInt8(ascii: "#"), let end = line.firstIndex(where: { isSpace($0) || $0 == quote }) else {
      return nil
    }
    var principals = line[..<end]
    var rest = line[end...]
    if line[end] == quote {
      guard let close = line[(end + 1)...].firstIndex(of: quote) else { return nil }
      principals += line[(end + 1)..<close]
      rest = line[close...]
    }
    let patterns = principals.split(separator: UInt8(ascii: ","))
    guard patterns.contains(where: { $0.first != UInt8(ascii: "!") }) else { return nil }
    return rest.dropFirst().drop(while: isSpace)
  }
}
