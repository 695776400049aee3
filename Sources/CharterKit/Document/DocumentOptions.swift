// The options for making a document.

/// How to make a charter into a document.
public struct DocumentOptions: Sendable {
  /// The language of headings, dates and other built-in wording; an author's text stays as it is.
  public var language: Language
  /// Whether someone asked for that language, rather than it being the language the file is written in.
  public var isLanguageChosen = false
  /// Marks the document as a draft, and lists `findings`.
  public var isDraft: Bool
  /// Whether a picture shows who gives to whom: a Mermaid flowchart in Markdown, drawn in HTML.
  public var hasPicture: Bool
  /// For a draft: the findings in words, in display order.
  public var findings: [String]
  /// The fingerprint of what the partners sign: `sha256:` and 64 hexadecimal digits. Left out if empty.
  public var fingerprint: String
  /// Signatures of the present text that have just been verified, no matter whose.
  package var signatures: [KeySignature] = []
  /// Whether the text is to replace another and isn't in force yet, which the document then says.
  public var isAmendmentPending = false

  /// Options that can also be set one by one.
  public init(
    language: Language, isDraft: Bool = false, hasPicture: Bool = true, findings: [String] = [],
    fingerprint: String = ""
  ) {
    self.language = language
    self.isDraft = isDraft
    self.hasPicture = hasPicture
    self.findings = findings
    self.fingerprint = fingerprint
  }
}

/// A signature made with a key, as shown in a document. It must have been verified.
package struct KeySignature: Sendable {
  /// Index into `Charter.signatories`.
  package let signatory: Int
  /// The day of signing by the signer's clock, in UTC.
  package let day: CalendarDay
  package let hour: Int
  package let minute: Int
  package let key: OpenSSHPublicKey
  /// Whether someone touched the hardware key to sign; nil for other keys.
  package let wasTouched: Bool?

  package init(
    signatory: Int, day: CalendarDay, hour: Int, minute: Int, key: OpenSSHPublicKey, wasTouched: Bool? = nil
  ) {
    self.signatory = signatory
    self.day = day
    self.hour = hour
    self.minute = minute
    self.key = key
    self.wasTouched = wasTouched
  }
}
