// What a file holds that was given as a private key and is none that OpenSSH reads, by how it begins.

import CharterKit
import CharterSystem

/// The kinds of file that people give in place of a private key. Only the first bytes are looked at, and none is kept:
/// what OpenSSH couldn't read may still be a secret.
public enum KeyFileContent: Equatable, Sendable {
  case empty
  /// A key of PuTTY (`.ppk`).
  case putty
  /// A key in PEM (PKCS #8), as OpenSSL writes it, of a type that OpenSSH doesn't read so.
  case pkcs8
  /// A key whose line ends became CRLF, or that was saved as UTF-16 or with a byte order mark.
  case resaved
  /// A public key, in a file that doesn't end in `.pub`.
  case publicHalf
  /// A private key, as far as its first line tells.
  case damaged
  /// Anything else.
  case noKey

  /// What stands in a file that OpenSSH found no private key in.
  init(of path: FilePath) {
    do throws(SystemFailure) {
      self.init(try FileReader.read(path, limit: Self.keySizeLimit))
    } catch {
      self = .noKey
    }
  }

  /// Bytes that no private key exceeds.
  private static let keySizeLimit = 64 * 1024
  /// Bytes that tell what a file is.
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
