// The texts that are kept beside a charter's signatures: each read, hashed and parsed once.

import CharterKit

/// A text that was signed, as it was kept.
public struct StoredText: Sendable {
  public let text: SignedText
  /// The charter that its content says, made again from it.
  public let analysis: Analysis

  /// Reads content strictly: it must be, byte for byte, what is written for the charter that it says.
  init?(_ content: [UInt8], preferring language: Language) {
    guard let analysis = CanonicalSource.charter(of: content, preferring: language),
      let text = SignedText(analysis.charter),
      // A text of nobody was never signed.
      !text.partners.isEmpty
    else { return nil }
    self.text = text
    self.analysis = analysis
  }
}

/// What is stored in a folder of signatures, read as it is asked for.
public struct StoredTexts: Sendable {
  private let folder: SignatureFolder
  private let language: Language
  private var known: [[UInt8]: StoredText?] = [:]
  /// Bytes that may still be read.
  private var room = 8 * SignedText.sizeLimit

  /// - Parameter language: that of the keywords in which a text is made again, where its words allow it.
  public init(_ folder: SignatureFolder, preferring language: Language) {
    self.folder = folder
    self.language = language
  }

  /// The text of a fingerprint; nil if it is not stored, is not what the fingerprint stands for, or says no charter.
  public mutating func text(_ fingerprint: [UInt8]) -> StoredText? {
    if let known = known[fingerprint] { return known }
    let stored = read(fingerprint)
    known[fingerprint] = .some(stored)
    return stored
  }

  private mutating func read(_ fingerprint: [UInt8]) -> StoredText? {
    guard room > 0, let content = folder.storedContent(fingerprint) else { return nil }
    room -= content.count
    guard SignedText.fingerprint(of: content).utf8.elementsEqual(fingerprint) else { return nil }
    return StoredText(content, preferring: language)
  }
}
