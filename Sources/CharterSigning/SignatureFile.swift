// The file for one signature: the statement, and OpenSSH's signature of it.

import CharterKit

/// `{"statement":{…},"signature":"-----BEGIN SSH SIGNATURE-----…"}` on one line.
package struct SignatureFile: Equatable, Sendable {
  package let statement: Statement
  /// In armour, ending with a line feed.
  package let signature: SSHSignature

  package init(statement: Statement, signature: SSHSignature) {
    self.statement = statement
    self.signature = signature
  }

  /// The size of the largest file that is read, in bytes.
  package static let sizeLimit = 64 * 1024

  /// Prints the whole file.
  package var bytes: [UInt8] {
    var json = JSONWriter.canonical()
    json.beginObject()
    json.key("statement")
    statement.append(to: &json)
    json.key("signature")
    json.string(bytes: signature.armoured)
    json.endObject()
    return json.bytes + [0x0A]
  }

  /// Reads a file. It must be, byte for byte, what would be written for its content; only its line end may have become
  /// CRLF, as some tools do to every text file.
  package init(_ file: [UInt8]) throws(SignatureFlaw) {
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

/// What can be wrong with a signature, judging only by its bytes.
package enum SignatureFlaw: Error, Equatable, Sendable {
  /// The file is not in the exact format of a signature file.
  case notAFile
  /// It contains no SSH signature in the accepted encoding.
  case notASignature
  /// It was made for another purpose: its namespace differs.
  case otherNamespace
  /// It was made with a hash other than SHA-512, the only one accepted.
  case otherHash
  /// Its key has a type that may not sign, or is not a valid key (`OpenSSHPublicKey.Refusal`).
  case badKey
}
