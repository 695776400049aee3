// A list of revoked keys, checked for validity first, because OpenSSH doesn't distinguish a broken list from a revoked
// key.

import CharterKit
import CharterSystem

/// A file for `ssh-keygen -r`: a key revocation list, or public keys, one per line.
package struct RevokedKeys: Sendable {
  let path: FilePath
  /// Whether it is in the binary format, which only OpenSSH reads.
  let isBinary: Bool
  private let text: [UInt8]

  /// Why a file is not a valid list, as far as it is checked here.
  package enum Flaw: Error, Equatable, Sendable {
    case system(SystemFailure)
    /// A line, counted from 1, that is not a public key.
    case line(Int)
    /// A line, counted from 1, with a carriage return that doesn't end it: OpenSSH would ignore the key after it.
    case carriageReturn(Int)
  }

  private static let magic = Array("SSHKRL\n\0".utf8)

  /// Reads a list. It must be a file, because OpenSSH reads it again, and a pipe would be drained by then.
  package init(_ path: FilePath) throws(Flaw) {
    self.path = path
    do throws(SystemFailure) {
      switch try FileKind.of(path) {
      case .regular, .folder: break
      case .pipe, .other: throw SystemFailure(.read, path, .notARegularFile)
      }
      text = try FileReader.read(path)
    } catch {
      throw .system(error)
    }
    isBinary = text.starts(with: Self.magic)
    if !isBinary { try Self.check(text) }
  }

  /// Checks that each line is empty, a comment, or a key.
  private static func check(_ text: [UInt8]) throws(Flaw) {
    for (index, line) in text.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      let line = line.drop { $0 == 0x20 || $0 == 0x09 }
      if line.dropLast().contains(0x0D) { throw .carriageReturn(index + 1) }
      guard let first = line.first, first != UInt8(ascii: "#") else { continue }
      let words = line.split { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
      guard words.count >= 2, let blob = Base64.decode(words[1]) else { throw .line(index + 1) }
      var fields = SSHFields(blob)
      guard let type = fields.next(), type.elementsEqual(words[0]) else { throw .line(index + 1) }
    }
  }

  /// Whether a list of lines contains a key.
  func names(_ key: OpenSSHPublicKey) -> Bool {
    var digits: [UInt8] = []
    Base64.append(key.blob, to: &digits)
    return text.split { $0 == 0x0A || $0 == 0x0D }.contains { line in
      line.split { $0 == 0x20 || $0 == 0x09 }.dropFirst().first.map { $0.elementsEqual(digits) } ?? false
    }
  }
}
