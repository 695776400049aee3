// A list of keys that no longer count: whether it can be relied on, since OpenSSH says of a broken list what it says of a
// revoked key.

import CharterKit
import CharterSystem

/// A file for `ssh-keygen -r`: a key revocation list, or public keys, one a line.
public struct RevokedKeys: Sendable {
  let path: FilePath
  /// Whether it is OpenSSH's own form, which it alone reads.
  let isBinary: Bool
  private let text: [UInt8]

  /// Why a file is no such list, as far as we can see.
  public enum Flaw: Error, Equatable, Sendable {
    case system(SystemFailure)
    /// A line, from 1, that is no public key.
    case line(Int)
    /// A line, from 1, in which a carriage return stands that ends no line: OpenSSH would not see the key behind it.
    case carriageReturn(Int)
  }

  private static let magic = Array("SSHKRL\n\0".utf8)

  /// Reads a list. Only a file will do: OpenSSH reads it again, and a pipe would have nothing left to say by then.
  public init(_ path: FilePath) throws(Flaw) {
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

  /// Each line is empty, a comment, or a key.
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

  /// Whether a list of lines names a key.
  func names(_ key: OpenSSHPublicKey) -> Bool {
    var digits: [UInt8] = []
    Base64.append(key.blob, to: &digits)
    return text.split { $0 == 0x0A || $0 == 0x0D }.contains { line in
      line.split { $0 == 0x20 || $0 == 0x09 }.dropFirst().first.map { $0.elementsEqual(digits) } ?? false
    }
  }
}
