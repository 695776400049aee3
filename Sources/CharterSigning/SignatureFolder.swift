// The folder beside a charter in which its signatures lie.

import CharterKit
import CharterSystem

/// `week.signatures/` beside `week.charter`: a file for each signature, and the content that was signed.
public struct SignatureFolder: Sendable {
  private let folder: PrivateFolder
  private let spellings: Spellings

  /// The folder of a charter's file.
  public init(of charter: FilePath) {
    let ending = Array(".charter".utf8)
    let name = Array(charter.lastComponent)
    let hasEnding = name.count > ending.count && name.suffix(ending.count).elementsEqual(ending)
    let stem = hasEnding ? charter.bytes.dropLast(ending.count) : charter.bytes[...]
    folder = Self.spelled(FilePath(stem + Array(".signatures".utf8)))
    spellings = (try? folder.presence()) == .folder ? Spellings(folder) : Spellings()
  }

  /// The folder of a path, or one beside it whose name differs only in how it is composed.
  private static func spelled(_ path: FilePath) -> PrivateFolder {
    let folder = PrivateFolder(path)
    guard (try? folder.presence()) == .absent, path.lastComponent.contains(where: { $0 >= 0x80 }) else { return folder }
    let spelling = Spellings(PrivateFolder(path.folder)).name(Array(path.lastComponent))
    let other = PrivateFolder(path.folder.appending(spelling))
    return (try? other.presence()) == .folder ? other : folder
  }

  /// How names are spelled in a folder: macOS, and what packs files there, take letters and accents apart.
  private struct Spellings {
    private var names: Set<[UInt8]> = []
    /// By what they say: two spellings of a text are equal.
    private var byText: [String: [UInt8]] = [:]

    init() {}

    init(_ folder: PrivateFolder) {
      for name in (try? folder.names(limit: nameLimit)) ?? [] where name.contains(where: { $0 >= 0x80 }) {
        guard let text = String(validating: name, as: UTF8.self) else { continue }
        names.insert(name)
        byText[text] = byText[text] ?? name
      }
    }

    /// A name as it is spelled there, if it is there.
    func name(_ name: [UInt8]) -> [UInt8] {
      guard !byText.isEmpty, !names.contains(name), name.contains(where: { $0 >= 0x80 }) else { return name }
      return byText[String(decoding: name, as: UTF8.self)] ?? name
    }
  }

  private static let nameLimit = 10_000

  /// A name as it is spelled in the folder.
  private func spelled(_ name: [UInt8]) -> [UInt8] { spellings.name(name) }

  /// Where the signature of a seat lies, or will.
  func path(of seat: Seat) -> FilePath { path.appending(spelled(seat.fileName)) }

  public var path: FilePath { folder.path }

  /// Whether it is there; something else of that name is a failure.
  public func exists() throws(SystemFailure) -> Bool {
    switch try folder.presence() {
    case .absent: return false
    case .folder: return true
    case .link: throw SystemFailure(.list, path, .isLink)
    case .somethingElse: throw SystemFailure(.list, path, .isNoDirectory)
    }
  }

  /// The bytes of a seat's file; nil if nobody signed there.
  func signature(of seat: Seat) throws(SystemFailure) -> [UInt8]? {
    try folder.read(spelled(seat.fileName), limit: SignatureFile.sizeLimit)
  }

  /// The bytes of a seat's file under an earlier text: those that lie in the seat, and those that were kept when
  /// somebody signed a later text there.
  func signatures(of seat: Seat, under fingerprint: [UInt8]) throws(SystemFailure) -> [[UInt8]] {
    let kept = try folder.read(spelled(Self.keptName(seat, fingerprint)), limit: SignatureFile.sizeLimit)
    return [kept, try signature(of: seat)].compactMap { $0 }
  }

  /// Stamps of all files in the folder: while they stay as they are, so does what a verification says.
  public func stamps() -> [FileStamp?] {
    let names = (try? folder.names(limit: Self.nameLimit)) ?? []
    return names.map { FileStamp(of: path.appending($0)) }
  }

  /// The bytes that are stored under a fingerprint; nil where there are none, or more than anybody signs.
  func storedContent(_ fingerprint: [UInt8]) -> [UInt8]? {
    guard FingerprintText.isFingerprint(fingerprint), (try? exists()) == true else { return nil }
    return (try? folder.read(Self.contentName(fingerprint), limit: SignedText.sizeLimit)) ?? nil
  }

  /// `sha256-….json`.
  private static func contentName(_ fingerprint: [UInt8]) -> [UInt8] {
    fingerprint.map { $0 == UInt8(ascii: ":") ? UInt8(ascii: "-") : $0 } + Array(".json".utf8)
  }

  /// `sha256-….College-1.json`, for a signature of a text that is no longer the newest that was signed.
  private static func keptName(_ seat: Seat, _ fingerprint: [UInt8]) -> [UInt8] {
    contentName(fingerprint).dropLast(4) + seat.shortFileName
  }

  /// The names of files that look like signatures and belong to none of the seats.
  func strangers(besides seats: [Seat]) throws(SystemFailure) -> [[UInt8]] {
    let known = Set(seats.map { spelled($0.fileName) })
    let content = Array("sha256-".utf8)
    return try folder.names(limit: Self.nameLimit).filter { name in
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
    let name = spelled(Self.keptName(seat, older.statement.charter))
    if try folder.read(name, limit: SignatureFile.sizeLimit) == nil {
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
    if try folder.read(contentName, limit: SignedText.sizeLimit) != text.content {
      try GuardedWrite.write(
        text.content, to: path.appending(contentName), as: .signature(replacing: true), sweeping: false)
    }
    try keepOlder(seat, besides: text)
    try GuardedWrite.write(file.bytes, to: path(of: seat), as: .signature(replacing: replacing), sweeping: false)
  }
}
