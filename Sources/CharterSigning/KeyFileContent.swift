// What a file contains that was given as a private key but that OpenSSH can't read, judged by its beginning.

import CharterKit
import CharterSystem

/// The kinds of file that people give in place of a private key. Only the first bytes are examined, and none are kept:
/// what OpenSSH couldn't read may still be a secret.
package enum KeyFileContent: Equatable, Sendable {
  case empty
  /// A PuTTY key (`.ppk`).
  case putty
  /// A PEM key (PKCS #8), as written by OpenSSL, of a type that OpenSSH can't read in this form.
  case pkcs8
  /// A key whose line ends became CRLF, or that was saved as UTF-16 or with a byte-order mark.
  case resaved
  /// A public key, in a file whose name doesn't end in `.pub`.
  case publicHalf
  /// A private key, judging by its first line.
  case damaged
  /// Anything else.
  case noKey

  /// Examines a file in which OpenSSH found no private key.
  init(of path: FilePath) {
    do throws(SystemFailure) {
      self.init(try FileReader.read(path, limit: Self.keySizeLimit))
    } catch {
      self = .noKey
    }
  }

  /// No private key is larger than this, in bytes.
  private static let keySizeLimit = 64 * 1024
  /// The number of bytes needed to recognise a file.
  private static let beginning = 128

  init(_ bytes: [UInt8]) {
    let head = bytes.prefix(Self.beginning)
    let marks: [[UInt8]] = [[0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF]]
    let mark = marks.first { head.starts(with: $0) }
    let text = mark.map { mark in head.dropFirst(mark.count).filter { $0 != 0 } } ?? Array(head)
    let line = text.prefix { $0 != 0x0A && $0 != 0x0D }
    let isPrivate = line.starts(with: "-----BEGIN ".utf8) && line.suffix(16).elementsEqual("PRIVATE KEY-----".utf8)
    if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }) {
      self = .empty
    } else if line.starts(with: "PuTTY-User-Key-File-".utf8) {
      self = .putty
    } else if isPrivate, mark != nil || text.dropFirst(line.count).first == 0x0D {
      self = .resaved
    } else if ["", "ENCRYPTED "].contains(where: { line.elementsEqual("-----BEGIN \($0)PRIVATE KEY-----".utf8) }) {
      self = .pkcs8
    } else if isPrivate {
      self = .damaged
    } else if ["ssh-", "ecdsa-sha2-", "sk-ssh-", "sk-ecdsa-"].contains(where: { line.starts(with: $0.utf8) }) {
      self = .publicHalf
    } else {
      self = .noKey
    }
  }
}
