// The folder next to a charter that contains its signatures.

import CharterKit
import CharterSystem

/// `week.signatures/` next to `week.charter`: a file for each signature, and the content that was signed.
package struct SignatureFolder: Sendable {
  private let folder: PrivateFolder
  private let spellings: Spellings

  /// The signature folder for a charter's file.
  package init(of charter: FilePath) {
    let ending = Array(".charter".utf8)
    let name = Array(charter.lastComponent)
    let hasEnding = name.count > ending.count && name.suffix(ending.count).elementsEqual(ending)
    let stem = hasEnding ? charter.bytes.dropLast(ending.count) : charter.bytes[...]
    folder = Self.spelled(FilePath(stem + Array(".signatures".utf8)))
    spellings = (try? folder.presence()) == .folder ? Spellings(folder) : Spellings()
  }

  /// The folder at a path, or one next to it whose name differs only in Unicode normalisation.
  private static func spelled(_ path: FilePath) -> PrivateFolder {
    let folder = PrivateFolder(path)
    guard (try? folder.presence()) == .absent, path.lastComponent.contains(where: { $0 >= 0x80 }) else { return folder }
    let spelling = Spellings(PrivateFolder(path.folder)).name(Array(path.lastComponent))
    let other = PrivateFolder(path.folder.appending(spelling))
    return (try? other.presence()) == .folder ? other : folder
  }

  /// How names are spelled in a folder: macOS, and programs that pack files there, decompose letters with accents.
  private struct Spellings {
    private var names: Set<[UInt8]> = []
    /// Keyed by text: spellings that are canonically equivalent are equal as strings.
    private var byText: [String: [UInt8]] = [:]

    init() {}

    init(_ folder: PrivateFolder) {
      for name in (try? folder.names(limit: nameLimit)) ?? [] where name.contains(where: { $0 >= 0x80 }) {
        guard let text = String(validating: name, as: UTF8.self) else { continue }
        names.insert(name)
        byText[text] = byText[text] ?? name
      }
    }

    /// A name as it is spelled in the folder, or unchanged if it isn't there.
    func name(_ name: [UInt8]) -> [UInt8] {
      guard !byText.isEmpty, !names.contains(name), name.contains(where: { $0 >= 0x80 }) else { return name }
      return byText[String(decoding: name, as: UTF8.self)] ?? name
    }
  }

  private static let nameLimit = 10_000

  /// A name as it is spelled in the folder.
  private func spelled(_ name: [UInt8]) -> [UInt8] { spellings.name(name) }

  /// The path of the signature in a slot, whether or not it exists.
  func path(of slot: SignatureSlot) -> FilePath { path.appending(spelled(slot.fileName)) }

  /// The path of the folder, which need not exist.
  package var path: FilePath { folder.path }

  /// Whether the folder exists; throws if the path leads to something else.
  package func exists() throws(SystemFailure) -> Bool {
    switch try folder.presence() {
    case .absent: return false
    case .folder: return true
    case .link: throw SystemFailure(.list, path, .isLink)
    case .somethingElse: throw SystemFailure(.list, path, .isNoDirectory)
    }
  }

  /// The bytes of a slot's file; nil if nobody signed there.
  func signature(of slot: SignatureSlot) throws(SystemFailure) -> [UInt8]? {
    try folder.read(spelled(slot.fileName), limit: SignatureFile.sizeLimit)
  }

  /// The files of a slot for an earlier text: the file in the slot itself, and the one kept when someone signed a later
  /// text there.
  func signatures(of slot: SignatureSlot, under fingerprint: [UInt8]) throws(SystemFailure) -> [[UInt8]] {
    let kept = try folder.read(spelled(Self.keptName(slot, fingerprint)), limit: SignatureFile.sizeLimit)
    return [kept, try signature(of: slot)].compactMap { $0 }
  }

  /// Stamps of all files in the folder: as long as they don't change, neither does the result of a verification.
  package func stamps() -> [FileStamp?] {
    let names = (try? folder.names(limit: Self.nameLimit)) ?? []
    return names.map { FileStamp(of: path.appending($0)) }
  }

  /// The bytes stored under a fingerprint; nil if there are none, or more than can be signed.
  func storedContent(_ fingerprint: [UInt8]) -> [UInt8]? {
    guard FingerprintText.isFingerprint(fingerprint), (try? exists()) == true else { return nil }
    return (try? folder.read(Self.contentName(fingerprint), limit: SignedText.sizeLimit)) ?? nil
  }

  /// `sha256-….json`.
  private static func contentName(_ fingerprint: [UInt8]) -> [UInt8] {
    fingerprint.map { $0 == UInt8(ascii: ":") ? UInt8(ascii: "-") : $0 } + Array(".json".utf8)
  }

  /// `sha256-….College-1.json`, for a signature of a text after which a newer one was signed.
  private static func keptName(_ slot: SignatureSlot, _ fingerprint: [UInt8]) -> [UInt8] {
    contentName(fingerprint).dropLast(4) + slot.shortFileName
  }

  /// The names of files that look like signatures but belong to none of the slots.
  func unrecognisedFiles(besides slots: [SignatureSlot]) throws(SystemFailure) -> [[UInt8]] {
    let known = Set(slots.map { spelled($0.fileName) })
    let content = Array("sha256-".utf8)
    return try folder.names(limit: Self.nameLimit).filter { name in
      name.suffix(5).elementsEqual(".json".utf8) && !known.contains(name) && !name.starts(with: content)
    }
  }

  // MARK: Writing

  /// Keeps a signature of another text under that text's name, `sha256-….College-1.json`: until the new text is in
  /// force, the old one relies on it.
  private func keepOlder(_ slot: SignatureSlot, besides text: SignedText) throws(SystemFailure) {
    guard let bytes = try signature(of: slot), let older = try? SignatureFile(bytes),
      !older.statement.charter.elementsEqual(text.fingerprint.utf8)
    else { return }
    let name = spelled(Self.keptName(slot, older.statement.charter))
    if try folder.read(name, limit: SignatureFile.sizeLimit) == nil {
      try GuardedWrite.write(bytes, to: path.appending(name), as: .signature(replacing: true), sweeping: false)
    }
  }

  /// Writes a signature, and the content it signs. The content is written first, so that a signature is never without
  /// it.
  ///
  /// - Parameter replacing: Whether an existing file in that slot may be replaced.
  package func write(
    _ file: SignatureFile, slot: SignatureSlot, text: SignedText, replacing: Bool
  ) throws(SystemFailure) {
    try folder.create()
    StaleTemporaries.sweep(path)
    let contentName = Self.contentName(Array(text.fingerprint.utf8))
    if try folder.read(contentName, limit: SignedText.sizeLimit) != text.content {
      try GuardedWrite.write(
        text.content, to: path.appending(contentName), as: .signature(replacing: true), sweeping: false)
    }
    try keepOlder(slot, besides: text)
    try GuardedWrite.write(file.bytes, to: path(of: slot), as: .signature(replacing: replacing), sweeping: false)
  }
}
