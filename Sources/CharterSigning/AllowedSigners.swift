// A list of keys that an organisation vouches for, as OpenSSH keeps it (ssh-keygen, ALLOWED SIGNERS).

import CharterKit
import CharterSystem

/// The keys of an allowed-signers file. Its principals are not looked at: who may sign as whom, the charter says.
public struct AllowedSigners: Sendable {
  private var signers: [OpenSSH.AllowedSigner] = []

  /// Reads a list. Lines that can't be read, certificate authorities, and keys that are meant for other namespaces than
  /// `charter` allow nobody.
  public init(_ file: [UInt8]) {
    for line in file.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
      if let signer = Self.signer(line) { signers.append(signer) }
    }
  }

  /// What the list says of a key: nothing if it isn't in it.
  func entries(of key: OpenSSHPublicKey) -> [OpenSSH.AllowedSigner] { signers.filter { $0.key == key } }

  private static func signer(_ line: ArraySlice<UInt8>) -> OpenSSH.AllowedSigner? {
    var words = self.words(line)[...]
    guard let principals = words.popFirst(), principals.first != UInt8(ascii: "#"), let second = words.first else {
      return nil
    }
    var options: [UInt8] = []
    if !OpenSSHPublicKey.Algorithm.allCases.contains(where: { second.elementsEqual($0.name.utf8) }) {
      guard let accepted = self.options(second) else { return nil }
      options = accepted
      words.removeFirst()
    }
    guard let type = words.popFirst(), let digits = words.popFirst(),
      let key = try? OpenSSHPublicKey(Array(type) + [0x20] + Array(digits))
    else { return nil }
    return OpenSSH.AllowedSigner(options: options, key: key)
  }

  /// The options that say when a key was valid, as they stand there; nil if there is one that makes the key none of ours.
  private static func options(_ text: ArraySlice<UInt8>) -> [UInt8]? {
    var kept: [[UInt8]] = []
    for option in split(text, at: UInt8(ascii: ",")) {
      let name = String(decoding: option.prefix { $0 != UInt8(ascii: "=") }, as: UTF8.self).utf8.map { $0 | 0x20 }
      if name.elementsEqual("valid-after".utf8) || name.elementsEqual("valid-before".utf8) {
        kept.append(Array(option))
      } else if name.elementsEqual("namespaces".utf8) {
        let value = option.drop { $0 != UInt8(ascii: "\"") }.dropFirst().dropLast()
        let isForCharters = value.split(separator: UInt8(ascii: ",")).contains { $0.elementsEqual(SSHSignature.namespace.utf8) }
        guard isForCharters else { return nil }
      } else {
        return nil
      }
    }
    return Array(kept.joined(separator: [UInt8(ascii: ",")]))
  }

  private static func words(_ line: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    split(line, at: 0x20, 0x09).filter { !$0.isEmpty }
  }

  /// The parts between separators that stand outside quotation marks.
  private static func split(_ text: ArraySlice<UInt8>, at separators: UInt8...) -> [ArraySlice<UInt8>] {
    var parts: [ArraySlice<UInt8>] = []
    var start = text.startIndex
    var isQuoted = false
    for place in text.indices {
      if text[place] == UInt8(ascii: "\"") { isQuoted.toggle() }
      if !isQuoted, separators.contains(text[place]) {
        parts.append(text[start..<place])
        start = place + 1
      }
    }
    parts.append(text[start...])
    return parts
  }
}
