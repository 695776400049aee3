// What is no charter at all: told by a file's first bytes, or by what the lexer met in it.

/// Asks whether a file is a charter. One that isn't gets a single finding, and nothing else is said of it: whoever reads
/// a picture or a page as a charter finds a hundred mistakes, and none of them is the one that was made.
///
/// A sound file costs a look at its first bytes. Only where the lexer found something is the rest looked at.
enum ForeignFile {
  /// So many bytes at the start tell what a file is.
  private static let headSize = 1024

  /// What the first bytes say; nil if the file may be a charter.
  static func finding(startOf source: SourceText) -> Finding? {
    let head = source.bytes.prefix(headSize)
    let isBinary = head.contains(0)
    // Nearly every charter begins with a word or a remark.
    if !isBinary, let first = head.first, ByteClass.of(first) == .letter || first == UInt8(ascii: "/") { return nil }
    if let document = FileSignature.document(head) { return Finding(.notACharter, at: .at(0), [.phrase(document)]) }
    if let encoding = WideEncoding(head) { return encoding.finding }
    if isBinary, FileSignature.isBinary(head) {
      return Finding(.notACharter, at: .at(0), [.phrase(FileSignature.binary)])
    }
    return Markup.document(source).map { Finding(.notACharter, at: .at(0), [.phrase($0)]) }
  }

  /// What the lexer's findings say together; nil if each of them stands for itself.
  static func finding(in source: SourceText, _ list: FindingList) -> Finding? {
    guard !list.isEmpty else { return nil }
    if let marks = list.findings.first(where: { $0.kind === FindingKind.conflictMarks }) { return marks }
    return LostCharacters(source, list.findings)?.finding
  }

  /// What is left to say of a file in which no statement was found: that it is a page, or that no charter is there yet.
  static func findings(withoutStatements source: SourceText, _ found: [FindingList]) -> [FindingList] {
    var list = FindingList()
    let all = found.flatMap { $0.findings }
    if Markup.hasHeading(source) {
      list.add(Finding(.notACharter, at: .at(0), [.phrase(Markup.markdown)]))
    } else if let missing = all.first(where: { $0.kind === FindingKind.noCharter }) {
      for finding in all where finding.kind === FindingKind.unknownLanguage { list.add(finding) }
      list.add(missing)
    } else {
      return found
    }
    return [list]
  }

  /// The language that a file seems to be in, by a language line or by what pages say of themselves.
  static func language(of source: SourceText) -> Language? {
    // Without the zeros that wide encodings put between letters.
    let head = source.bytes.prefix(8 * headSize).filter { $0 != 0 }
    var first: (place: Int, language: Language)?
    for language in Language.allCases {
      let code = language.code
      for sign in [
        "\(language.keyword) \(code)", "lang=\"\(code)\"", "\"language\":\"\(code)\"", "\"language\": \"\(code)\"",
      ] {
        guard let place = head.firstIndex(ofAll: sign), place < first?.place ?? .max else { continue }
        first = (place, language)
      }
    }
    return first?.language
  }
}

extension [UInt8] {
  /// Where an ASCII text first stands in these few bytes.
  fileprivate func firstIndex(ofAll text: String) -> Int? {
    let text = Array(text.utf8)
    return indices.first { self[$0...].starts(with: text) }
  }
}
