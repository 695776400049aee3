// The file of one signature: the statement, and what OpenSSH made of it.

import CharterKit

/// `{"statement":{…},"signature":"-----BEGIN SSH SIGNATURE-----…"}` on one line.
public struct SignatureFile: Equatable, Sendable {
  public let statement: Statement
  /// In its armour, ended by a line feed.
  public let signature: SSHSignature

  public init(statement: Statement, signature: SSHSignature) {
    self.statement = statement
    self.signature = signature
  }

  /// The largest file that is read, in bytes.
  public static let sizeLimit = 64 * 1024

  /// Prints the whole file.
  public var bytes: [UInt8] {
    var json = JSONWriter.canonical()
    json.beginObject()
    json.key("statement")
    statement.append(to: &json)
    json.key("signature")
    json.string(bytes: signature.armoured)
    json.endObject()
    return json.bytes + [0x0A]
  }

  /// Reads a file. It must be, byte for byte, what we would write for what it says; only its line end may have become
  /// CRLF on the way, as some tools do to every text.
  public init(_ file: [UInt8]) throws(SignatureFlaw) {
    var file = file
    if file.count >= 2, file[file.count - 2] == 0x0D, file.last == 0x0A { file.remove(at: file.count - 2) }
    guard let value = try? JSONReader.read(file), let members = value.members, members.count == 2,
      let statement = value["statement"].flatMap({ Statement($0) }), let armour = value["signature"]?.text
    else { throw .notAFile }
    self.statement = statement
    signature = try SSHSignature(armoured: armour)
    guard bytes == file else { throw .notAFile }
  }
}

/// What can be wrong with a signature, as far as its own bytes tell.
public enum SignatureFlaw: Error, Equatable, Sendable {
  /// The file is not exactly what a file of a signature is.
  case notAFile
  /// What stands there is no SSH signature in the one spelling that is accepted.
  case notASignature
  /// It was made for something else than charters: its namespace.
  case otherNamespace
  /// It was made with a hash that is not accepted: only SHA-512 is.
  case otherHash
  /// The key in it is of no type that may sign, or is no key at all (`OpenSSHPublicKey.Refusal`).
  case badKey
}
