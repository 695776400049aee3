// A document that a client has open, with its text kept in sync with the client's.

import CharterKit

/// The text, which the client owns while the document is open, and what was derived from it.
struct OpenDocument {
  let uri: DocumentURI
  private(set) var version: Int
  /// Whether the text matches the client's. After an invalid change it doesn't, until the client sends the whole text
  /// again.
  private(set) var isInStep = true
  /// A different number for each text: findings and tokens with the same number are the same.
  private(set) var revision: Int
  private var bytes: [UInt8]
  private let encoding: PositionEncoding
  /// The client's language, for a text without a language line.
  private let reader: Language
  private var cachedLines: DocumentLines?
  private var cachedDocument: EditorDocument?
  /// The last parse, perhaps of an earlier text.
  private var parsed: ParsedSource?
  /// The semantic tokens last sent to the client, to compute what changed.
  var sentTokens: SentTokens?

  init(
    _ uri: DocumentURI, version: Int, text: [UInt8], revision: Int, encoding: PositionEncoding,
    reader: Language = .english
  ) {
    self.uri = uri
    self.version = version
    self.revision = revision
    bytes = text
    self.encoding = encoding
    self.reader = reader
  }

  /// The text as far as it is known; requests are answered only while it is in sync.
  var text: [UInt8] { bytes }

  mutating func lines() -> DocumentLines {
    if let cachedLines { return cachedLines }
    let lines = DocumentLines(bytes, encoding)
    cachedLines = lines
    return lines
  }

  mutating func document() -> EditorDocument {
    if let cachedDocument { return cachedDocument }
    let source = SourceText(bytes)
    let parsed = parsed.map { ParsedSource(source, after: $0, reader: reader) } ?? ParsedSource(source, reader: reader)
    self.parsed = parsed
    let document = EditorDocument(parsed)
    cachedDocument = document
    return document
  }

  /// Applies the changes of one notification, in order. At the first invalid change the document gets out of sync, and
  /// only a whole text brings it back.
  ///
  /// - Returns: Why a change was refused; nil if none was.
  mutating func apply(_ changes: [JSONValue], version newVersion: Int?, revision: Int) -> String? {
    self.revision = revision
    var refusal: String?
    if newVersion == nil { refusal = "its version is not a number" }
    if let newVersion, newVersion <= version {
      refusal = "its version \(newVersion) does not follow \(version)"
    }
    for change in changes {
      if change["range"] == nil {
        guard let text = change["text"]?.text else {
          refusal = "a change without a text"
          continue
        }
        replaceAll(by: text)
        refusal = nil
      } else if isInStep, refusal == nil {
        do throws(ChangeRefusal) { try replace(change) } catch { refusal = error.reason }
      }
    }
    if let newVersion { version = newVersion }
    if refusal != nil { isInStep = false }
    return refusal
  }

  /// Marks the document as out of sync until a whole text arrives.
  mutating func loseStep(revision: Int) {
    isInStep = false
    self.revision = revision
  }

  private mutating func replaceAll(by text: [UInt8]) {
    bytes = text
    isInStep = true
    cachedLines = nil
    cachedDocument = nil
  }

  private mutating func replace(_ change: JSONValue) throws(ChangeRefusal) {
    guard let text = change["text"]?.text else { throw ChangeRefusal("a change without a text") }
    let range: ClientRange
    do throws(RequestFailure) {
      range = try change.range("range")
    } catch {
      throw ChangeRefusal("an invalid range: lines and characters are numbers from 0")
    }
    let lines = lines()
    let start = try offset(range.start, lines)
    let end = try offset(range.end, lines)
    guard start <= end else { throw ChangeRefusal("a range that ends before it starts") }
    guard bytes.count - (end - start) + text.count <= SourceText.maximumSize else {
      throw ChangeRefusal("a text over 64 MiB")
    }
    cachedLines = nil
    cachedDocument = nil
    bytes.replaceSubrange(start..<end, with: text)
    cachedLines = lines.after(TextChange(start: start, oldEnd: end, newEnd: start + text.count), bytes)
  }

  private func offset(_ position: ClientPosition, _ lines: DocumentLines) throws(ChangeRefusal) -> Int {
    do throws(DocumentLines.Refusal) {
      return try lines.offset(position)
    } catch {
      let index = "line \(position.line), character \(position.unit)"
      switch error {
      case .noSuchLine: throw ChangeRefusal("there is no \(index): the text has \(lines.count) lines")
      case .insideCharacter: throw ChangeRefusal("\(index) lies inside a character")
      case .insideLineEnd: throw ChangeRefusal("\(index) lies between CR and LF")
      }
    }
  }

  /// Why a change can't be applied.
  private struct ChangeRefusal: Error {
    let reason: String
    init(_ reason: String) { self.reason = reason }
  }
}

/// Semantic tokens as the client has them.
struct SentTokens {
  let result: Int
  let data: [UInt32]
}
