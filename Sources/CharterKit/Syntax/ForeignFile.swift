// Recognises files that aren't charters, by their first bytes or by what the lexer found in them.

/// Decides whether a file is a charter at all. If it isn't, that is its only finding: reading a picture or a web page
/// as a charter would give a hundred findings, and none of them would name the actual mistake.
///
/// For a valid file this costs a look at its first bytes. The rest is examined only if the lexer found something.
enum ForeignFile {
  /// How many bytes at the start are examined.
  private static let headSize = 1024

  /// What the first bytes tell; nil if the file may be a charter.
  static func finding(startOf source: SourceText) -> Finding? {
    let head = source.bytes.prefix(headSize)
    let isBinary = head.contains(0)
    // Nearly every charter begins with a word or a comment.
    if !isBinary, let first = head.first, ByteClass.of(first) == .letter || first == UInt8(ascii: "/") { return nil }
    if let document = FileSignature.document(head) { return Finding(.notACharter, at: .at(0), [.phrase(document)]) }
    if let encoding = WideEncoding(head) { return encoding.finding }
    if isBinary, FileSignature.isBinary(head) {
      return Finding(.notACharter, at: .at(0), [.phrase(FileSignature.binary)])
    }
    return Markup.document(source).map { Finding(.notACharter, at: .at(0), [.phrase($0)]) }
  }

  /// What the lexer's findings amount to together; nil if each of them is a mistake of its own.
  static func finding(in source: SourceText, _ list: FindingList) -> Finding? {
    guard !list.isEmpty else { return nil }
    if let marks = list.findings.first(where: { $0.rule === Rule.conflictMarks }) { return marks }
    return LostCharacters(source, list.findings)?.finding
  }

  /// The findings for a file without any statement: that it is some other document, or that there is no charter yet.
  static func findings(withoutStatements source: SourceText, _ found: [FindingList]) -> [FindingList] {
    var list = FindingList()
    let all = found.flatMap { $0.findings }
    if Markup.hasHeading(source) {
      list.add(Finding(.notACharter, at: .at(0), [.phrase(Markup.markdown)]))
    } else if let missing = all.first(where: { $0.rule === Rule.noCharter }) {
      for finding in all where finding.rule === Rule.unknownLanguage { list.add(finding) }
      list.add(missing)
    } else {
      return found
    }
    return [list]
  }

  /// The language that the file seems to be in, judging by a language line or by what web pages declare.
  static func language(of source: SourceText) -> Language? {
    // Without the zero bytes that wide encodings put between letters.
    let head = source.bytes.prefix(8 * headSize).filter { $0 != 0 }
    var first: (place: Int, language: Language)?
    for language in Language.allCases {
      let code = language.code
      for sign in [
        "\(language.keyword) \(code)", "lang=\"\(code)\"", "\"language\":\"\(code)\"", "\"language\": \"\(code)\"",
      ] {
        guard let offset = head.firstIndex(ofAll: sign), offset < first?.place ?? .max else { continue }
        first = (offset, language)
      }
    }
    return first?.language
  }
}

extension [UInt8] {
  /// The offset of an ASCII text in these few bytes; nil if it doesn't occur.
  fileprivate func firstIndex(ofAll text: String) -> Int? {
    let text = Array(text.utf8)
    return indices.first { self[$0...].starts(with: text) }
  }
}
