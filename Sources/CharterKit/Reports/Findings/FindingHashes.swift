// What identifies a finding across versions of a file.

/// Identifies findings for tools that follow them from one version of a file to the next.
///
/// The same code about the same words of the same file has the same fingerprint, wherever it moves to; another one like
/// it in the same file has a different one. It doesn't depend on the language of the messages.
struct FindingHashes {
  private let source: SourceText
  private let file: [UInt8]
  private var seen: [String: Int] = [:]

  /// How many bytes of the range are hashed: enough to tell statements apart.
  private static let longest: UInt32 = 200

  /// For the findings of one file.
  init(_ source: SourceText, file: [UInt8]) {
    self.source = source
    self.file = file
  }

  /// 32 hexadecimal digits; must be called once for each finding, in order.
  mutating func next(_ finding: Finding) -> String {
    var hash = SHA256()
    hash.update(Array(finding.rule.code.utf8) + [0] + file + [0])
    let start = finding.range.start
    hash.update(Array(source.slice(ByteRange(start, min(finding.range.end, start &+ Self.longest)))))
    let digest = String(decoding: hash.hexadecimalDigest.utf8.prefix(32), as: UTF8.self)
    let count = seen[digest, default: 0]
    seen[digest] = count + 1
    guard count > 0 else { return digest }
    hash.update([0] + Array(String(count).utf8))
    return String(decoding: hash.hexadecimalDigest.utf8.prefix(32), as: UTF8.self)
  }
}
