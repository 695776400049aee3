// A list of keys that no longer count: whether it is one, since OpenSSH says of a broken list what it says of a revoked key.

import CharterKit

/// Files for `ssh-keygen -r`: a key revocation list, or public keys, one a line.
public enum RevokedKeys {
  private static let magic = Array("SSHKRL\n\0".utf8)

  /// Whether bytes are such a list, as far as can be seen without reading all of it.
  public static func isList(_ bytes: [UInt8]) -> Bool {
    if bytes.starts(with: magic) { return true }
    return bytes.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }).allSatisfy { line in
      let words = line.split(whereSeparator: { $0 == 0x20 || $0 == 0x09 })
      guard let first = words.first, first.first != UInt8(ascii: "#") else { return true }
      guard words.count >= 2, let blob = Base64.decode(words[1]) else { return false }
      var fields = SSHFields(blob)
      return fields.next().map { $0.elementsEqual(first) } ?? false
    }
  }
}
