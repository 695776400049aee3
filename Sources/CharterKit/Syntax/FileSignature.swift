// Signatures of documents, pictures and other binary files.

/// Recognises files by their first bytes.
enum FileSignature {
  static let binary = Phrase(en: "a binary file", nl: "een binair bestand", fr: "un fichier binaire")

  private static let picture = Phrase(en: "a picture", nl: "een afbeelding", fr: "une image")
  private static let pdf = Phrase(en: "a PDF", nl: "een pdf", fr: "un PDF")
  private static let richText = Phrase(
    en: "a word processor document (RTF)", nl: "een document van een tekstverwerker (RTF)",
    fr: "un document de traitement de texte (RTF)")
  private static let oldOffice = Phrase(
    en: "an Office document (such as .doc)", nl: "een Office-document (zoals .doc)",
    fr: "un document Office (.doc, par exemple)")
  private static let office = Phrase(
    en: "a Word document (.docx)", nl: "een Word-document (.docx)", fr: "un document Word (.docx)")
  private static let openDocument = Phrase(
    en: "a LibreOffice document (.odt)", nl: "een document van LibreOffice (.odt)",
    fr: "un document LibreOffice (.odt)")
  private static let archive = Phrase(
    en: "a zip file or an Office document", nl: "een zip of een Office-document", fr: "un zip ou un document Office")

  private static let signatures: [(start: [UInt8], document: Phrase)] = [
    ([0x89] + Array("PNG".utf8), picture), ([0xFF, 0xD8, 0xFF], picture), (Array("GIF8".utf8), picture),
    ([0x49, 0x49, 0x2A, 0x00], picture), ([0x4D, 0x4D, 0x00, 0x2A], picture),
    (Array("%PDF-".utf8), pdf), (Array("{\\rtf".utf8), richText),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], oldOffice),
  ]

  /// What kind of file it is; nil if the signature is unknown.
  static func document(_ head: ArraySlice<UInt8>) -> Phrase? {
    if head.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return zipped(head) }
    if holds(head, "RIFF", at: 0), holds(head, "WEBP", at: 8) { return picture }
    // The formats that phones produce.
    if holds(head, "ftyphei", at: 4) || holds(head, "ftypmif", at: 4) || holds(head, "ftypavif", at: 4) {
      return picture
    }
    return signatures.first { head.starts(with: $0.start) }?.document
  }

  /// The first entry of a zip tells what kind of file it is: its name begins at byte 30.
  private static func zipped(_ head: ArraySlice<UInt8>) -> Phrase {
    if holds(head, "mimetypeapplication/vnd.oasis.opendocument", at: 30) { return openDocument }
    let isWord = head.indices.contains { head[$0] == UInt8(ascii: "w") && head[$0...].starts(with: "word/".utf8) }
    return isWord || holds(head, "[Content_Types].xml", at: 30) ? office : archive
  }

  private static func holds(_ head: ArraySlice<UInt8>, _ text: StaticString, at offset: Int) -> Bool {
    text.withUTF8Buffer { head.dropFirst(offset).starts(with: $0) }
  }

  /// Whether at least a twentieth of the bytes are control characters that no text has.
  static func isBinary(_ head: ArraySlice<UInt8>) -> Bool {
    let controls = head.count { $0 < 0x20 && !($0 >= 0x09 && $0 <= 0x0D) || $0 == 0x7F }
    return controls * 20 >= head.count
  }
}
