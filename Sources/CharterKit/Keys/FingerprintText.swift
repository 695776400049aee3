// The spelling of fingerprints.

/// Recognises fingerprints as they are written.
package enum FingerprintText {
  /// Whether a text is `sha256:` followed by 64 lowercase hexadecimal digits.
  package static func isFingerprint(_ text: [UInt8]) -> Bool {
    let start = "sha256:".utf8
    guard text.count == start.count + 64, text.starts(with: start) else { return false }
    return text[start.count...].allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
  }
}
