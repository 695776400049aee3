// What the maker of a document may choose.

/// How a charter is made into a document.
public struct DocumentOptions: Sendable {
  /// Of headings, dates and other words of ours; the author's words stay as they are.
  public var language: Language
  /// Whether somebody asked for that language; else it is the one that the file is written in.
  public var isLanguageChosen = false
  /// Marks the document as a draft, and lists `findings`.
  public var isDraft: Bool
  /// Whether a picture shows who gives to whom: a Mermaid flowchart in Markdown, drawn in HTML.
  public var hasPicture: Bool
  /// For a draft: what was found, in words, in the order to show it in.
  public var findings: [String]
  /// What the partners sign: `sha256:` and 64 hexadecimal digits. Left out if empty.
  public var fingerprint: String
  /// Signatures of the present text that were verified just before, whoever's they are.
  public var signatures: [KeySignature] = []
  /// Whether the text is to replace another and isn't in force yet, which the document then says.
  public var isAmendmentPending = false

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

/// A signature made with a key, as a document shows it. Only one that was verified may be given.
public struct KeySignature: Sendable {
  /// Index into `Charter.signatories`.
  public let signatory: Int
  /// By the signer's clock, in UTC.
  public let day: CalendarDay
  public let hour: Int
  public let minute: Int
  public let key: OpenSSHPublicKey
  /// Whether somebody touched the hardware key that signed; nil for other keys.
  public let wasTouched: Bool?

  public init(
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
