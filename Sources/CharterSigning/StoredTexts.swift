// The texts stored with a charter's signatures, each read, hashed and parsed once.

import CharterKit

/// An earlier text that was signed, as stored.
package struct StoredText: Sendable {
  package let text: SignedText
  /// The charter rebuilt from its content.
  package let analysis: Analysis

  /// Reads content strictly: it must be, byte for byte, the canonical content of the charter that it describes.
  init?(_ content: [UInt8], preferring language: Language) {
    guard let analysis = CanonicalSource.charter(of: content, preferring: language),
      let text = SignedText(analysis.charter),
      // A text without partners was never signed.
      !text.partners.isEmpty
    else { return nil }
    self.text = text
    self.analysis = analysis
  }
}

/// The texts stored in a signature folder, read on demand.
package struct StoredTexts: Sendable {
  private let folder: SignatureFolder
  private let language: Language
  private var known: [[UInt8]: StoredText?] = [:]
  /// The number of bytes that may still be read.
  private var room = 8 * SignedText.sizeLimit

  /// - Parameter language: The preferred language for the keywords of rebuilt charters.
  package init(_ folder: SignatureFolder, preferring language: Language) {
    self.folder = folder
    self.language = language
  }

  /// The text with this fingerprint; nil if it is not stored, doesn't match the fingerprint, or describes no charter.
  package mutating func text(_ fingerprint: [UInt8]) -> StoredText? {
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
