// The statement that a signatory signs.

import CharterKit

/// One line of canonical JSON (RFC 8785) that says who signs which text, in which role, and when by the signer's clock.
package struct Statement: Equatable, Sendable {
  /// The fingerprint of the text.
  package let charter: [UInt8]
  /// The time by the signer's clock, which nothing proves.
  package let date: Timestamp
  /// The partner's name in the charter.
  package let partner: [UInt8]
  package let role: [UInt8]?
  package let signatory: [UInt8]
  package let title: [UInt8]
  package let version: [UInt8]?

  /// The statement of a signatory under a text. A signatory of a partner that the text no longer has is declared in the
  /// text that it amends.
  package init(signing text: SignedText, partner: [UInt8], signatory: SignedText.Signatory, date: Timestamp) {
    charter = Array(text.fingerprint.utf8)
    self.date = date
    self.partner = partner
    role = signatory.role
    self.signatory = signatory.name
    title = text.title
    version = text.version
  }

  /// Reads a statement; nil unless the object has exactly these members, all valid.
  package init?(_ value: JSONValue) {
    guard let members = value.members, value["format"]?.integer == 1, let charter = value["charter"]?.text,
      SignedText.isFingerprint(charter), let date = value["date"]?.text.flatMap({ Timestamp($0) }),
      let partner = value["partner"]?.text, let signatory = value["signatory"]?.text, let title = value["title"]?.text
    else { return nil }
    role = value["role"]?.text
    version = value["version"]?.text
    guard members.count == 6 + (role == nil ? 0 : 1) + (version == nil ? 0 : 1) else { return nil }
    self.charter = charter
    self.date = date
    self.partner = partner
    self.signatory = signatory
    self.title = title
  }

  /// Reads the bytes that are signed; nil unless they are exactly what `bytes` would return.
  package init?(bytes: [UInt8]) {
    guard let value = try? JSONReader.read(bytes), let statement = Statement(value), statement.bytes == bytes else {
      return nil
    }
    self = statement
  }

  /// The bytes that are signed: the members in key order, on one line, ending with a line feed.
  package var bytes: [UInt8] {
    var json = JSONWriter.canonical()
    append(to: &json)
    return json.bytes + [0x0A]
  }

  func append(to json: inout JSONWriter) {
    json.beginObject()
    json.key("charter")
    json.string(bytes: charter)
    json.key("date")
    json.string(bytes: date.text)
    json.key("format")
    json.number(1)
    json.key("partner")
    json.string(bytes: partner)
    if let role {
      json.key("role")
      json.string(bytes: role)
    }
    json.key("signatory")
    json.string(bytes: signatory)
    json.key("title")
    json.string(bytes: title)
    if let version {
      json.key("version")
      json.string(bytes: version)
    }
    json.endObject()
  }
}
