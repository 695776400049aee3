// The folder beside a charter in which its signatures lie.

import CharterKit
import CharterSystem

/// `week.signatures/` beside `week.charter`: a file for each signature, and the content that was signed.
public struct SignatureFolder: Sendable {
  private let folder: PrivateFolder

  /// The folder of a charter's file.
  public init(of charter: FilePath) {
    let ending = Array(".charter".utf8)
    let name = Array(charter.lastComponent)
    let hasEnding = name.count > ending.count && name.suffix(ending.count).elementsEqual(ending)
    let stem = hasEnding ? charter.bytes.dropLast(ending.count) : charter.bytes[...]
    folder = PrivateFolder(FilePath(stem + Array(".signatures".utf8)))
  }

  public var path: FilePath { folder.path }

  /// Whether it is there; something else of that name is a failure.
  public func exists() throws(SystemFailure) -> Bool {
    switch try folder.presence() {
    case .absent: return false
    case .folder: return true
    case .somethingElse: throw SystemFailure(.list, path, .notADirectory)
    }
  }

  /// The bytes of a seat's file; nil if nobody signed there.
  func signature(of seat: Seat) throws(SystemFailure) -> [UInt8]? {
    try folder.read(seat.fileName, limit: SignatureFile.sizeLimit)
  }

  /// The files on which a verification of a text rests, as they are: nil for each that is not there or can't be read.
  public func evidence(of text: SignedText) -> [[UInt8]?] {
    let old = text.amends.flatMap { storedText($0) }
    return (text.partners + (old?.partners ?? [])).flatMap { partner in
      partner.signatories.indices.map { index in
        (try? signature(of: Seat(partner: partner.name, number: index + 1))) ?? nil
      }
    }
  }

  /// The text of a fingerprint as it was stored; nil if it is not there, or is not what the fingerprint stands for.
  public func storedText(_ fingerprint: [UInt8]) -> SignedText? {
    guard SignedText.isFingerprint(fingerprint), (try? exists()) == true,
      let bytes = try? folder.read(Self.contentName(fingerprint), limit: FileReader.sizeLimit),
      let text = SignedText(content: bytes), Array(text.fingerprint.utf8) == fingerprint
    else { return nil }
    return text
  }

  /// `sha256-….json`.
  private static func contentName(_ fingerprint: [UInt8]) -> [UInt8] {
    fingerprint.map { $0 == UInt8(ascii: ":") ? UInt8(ascii: "-") : $0 } + Array(".json".utf8)
  }

  /// The names of files that look like signatures and belong to none of the seats.
  func strangers(besides seats: [Seat]) throws(SystemFailure) -> [[UInt8]] {
    let known = Set(seats.map { $0.fileName })
    let content = Array("sha256-".utf8)
    return try folder.names(limit: 10_000).filter { name in
      name.suffix(5).elementsEqual(".json".utf8) && !known.contains(name) && !name.starts(with: content)
    }
  }

  // MARK: Writing

  /// Keeps a signature of another text under the name of that text, `sha256-….College-1.json`: as long as the new text is
  /// not in force, the old one stands by it.
  private func keepOlder(_ seat: Seat, besides text: SignedText) throws(SystemFailure) {
    guard let bytes = try signature(of: seat), let older = try? SignatureFile(bytes),
      !older.statement.charter.elementsEqual(text.fingerprint.utf8)
    else { return }
    let name = Self.contentName(older.statement.charter).dropLast(4) + seat.fileName
    if name.count <= 255, try folder.read(Array(name), limit: SignatureFile.sizeLimit) == nil {
      try GuardedWrite.write(bytes, to: path.appending(name), as: .signature(replacing: true), sweeping: false)
    }
  }

  /// Writes a signature, and the content that it stands under. The content first: a signature is never without it.
  ///
  /// - Parameter replacing: whether a file of that seat may be there already.
  public func write(
    _ file: SignatureFile, seat: Seat, text: SignedText, replacing: Bool
  ) throws(SystemFailure) {
    try folder.create()
    StaleTemporaries.sweep(path)
    let contentName = Self.contentName(Array(text.fingerprint.utf8))
    if try folder.read(contentName, limit: FileReader.sizeLimit) != text.content {
      try GuardedWrite.write(text.content, to: path.appending(contentName), as: .signature(replacing: true), sweeping: false)
    }
    try keepOlder(seat, besides: text)
    try GuardedWrite.write(
      file.bytes, to: path.appending(seat.fileName), as: .signature(replacing: replacing), sweeping: false)
  }
}
