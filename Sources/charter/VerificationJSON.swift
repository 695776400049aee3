// A verification as JSON.

import CharterKit
import CharterSigning

/// A single object. Keys and values are English whatever the language; only `message` and `changes` are meant for
/// people.
///
///     {"format":1,"file","title","version"?,"fingerprint","expected"?:bool,"complete":bool,
///      "partners":[{"name","title","signing"?:"anyone","signed":bool}],"signatures":[signature],
///      "amends"?:{"fingerprint","version"?,"stored":bool,"wasInForce":bool,"inForce":bool,"awaited":[name]},
///      "earlier"?:[{"fingerprint","changes"?:text}],"strangers"?:[name]}
///     signature = {"partner","signatory","role"?,"leaving"?:true,"status","date"?,"charter"?,"signedBy"?,
///                  "key"?:{"type","fingerprint","touched"?:bool},"keys"?:[{"type","fingerprint"}],"message"?}
///
/// `key` is the one that signed, and `keys` are all that the charter declares for the signatory; `wasInForce` says
/// whether the amended text ever was in force.
///
/// `status` is `signed`, `missing`, `stale`, `invalid` or `unchecked`.
enum VerificationJSON {
  static func render(_ result: VerificationResult, file: [UInt8], _ language: Language) -> [UInt8] {
    let verification = result.verification
    var json = JSONWriter(pretty: true)
    json.beginObject()
    json.key("format")
    json.number(1)
    json.key("file")
    json.string(bytes: file)
    json.key("title")
    json.string(bytes: verification.text.title)
    if let version = verification.text.version {
      json.key("version")
      json.string(bytes: version)
    }
    json.key("fingerprint")
    json.string(verification.text.fingerprint)
    if let isExpected = result.isExpected {
      json.key("expected")
      json.bool(isExpected)
    }
    json.key("complete")
    json.bool(verification.isComplete)
    json.key("partners")
    json.beginArray()
    for partner in verification.text.partners {
      json.beginObject()
      json.key("name")
      json.string(bytes: partner.name)
      json.key("title")
      json.string(bytes: partner.title)
      if partner.isOneEnough {
        json.key("signing")
        json.string(literal: "anyone")
      }
      json.key("signed")
      json.bool(verification.hasSigned(partner.name))
      json.endObject()
    }
    json.endArray()
    json.key("signatures")
    json.beginArray()
    for status in verification.statuses { append(status, language, to: &json) }
    json.endArray()
    if let amendment = verification.amendment { append(amendment, to: &json) }
    if !result.earlier.isEmpty { append(result.earlier, language, to: &json) }
    if !verification.unrecognisedFiles.isEmpty {
      json.key("strangers")
      json.beginArray()
      for name in verification.unrecognisedFiles { json.string(bytes: name) }
      json.endArray()
    }
    json.endObject()
    json.newline()
    return json.bytes
  }

  private static func append(_ status: Verification.SlotStatus, _ language: Language, to json: inout JSONWriter) {
    json.beginObject()
    json.key("partner")
    json.string(bytes: status.slot.partner)
    json.key("signatory")
    json.string(bytes: status.signatory.name)
    if let role = status.signatory.role {
      json.key("role")
      json.string(bytes: role)
    }
    if status.isLeaving {
      json.key("leaving")
      json.bool(true)
    }
    json.key("status")
    switch status.verdict {
    case .signed(let mark):
      json.string(literal: "signed")
      append(mark, to: &json)
    case .missing: json.string(literal: "missing")
    case .stale(let mark, let charter, let signatory):
      json.string(literal: "stale")
      append(mark, to: &json)
      json.key("charter")
      json.string(bytes: charter)
      if signatory != status.signatory.name {
        json.key("signedBy")
        json.string(bytes: signatory)
      }
    case .invalid: json.string(literal: "invalid")
    case .unchecked: json.string(literal: "unchecked")
    }
    append(status.signatory.keys, to: &json)
    let message = VerdictWording.details(status.verdict)[language]
    if !message.isEmpty {
      json.key("message")
      json.string(message)
    }
    json.endObject()
  }

  private static func append(_ keys: [OpenSSHPublicKey], to json: inout JSONWriter) {
    guard !keys.isEmpty else { return }
    json.key("keys")
    json.beginArray()
    for key in keys {
      json.beginObject()
      json.key("type")
      json.string(key.algorithm.name)
      json.key("fingerprint")
      json.string(key.fingerprint)
      json.endObject()
    }
    json.endArray()
  }

  private static func append(_ mark: Verdict.Mark, to json: inout JSONWriter) {
    json.key("date")
    json.string(bytes: mark.date.text)
    json.key("key")
    json.beginObject()
    json.key("type")
    json.string(mark.key.algorithm.name)
    json.key("fingerprint")
    json.string(mark.key.fingerprint)
    if let touched = mark.wasTouched {
      json.key("touched")
      json.bool(touched)
    }
    json.endObject()
  }

  private static func append(_ amendment: Amendment, to json: inout JSONWriter) {
    json.key("amends")
    json.beginObject()
    json.key("fingerprint")
    json.string(bytes: amendment.fingerprint)
    if let version = amendment.old?.version {
      json.key("version")
      json.string(bytes: version)
    }
    json.key("stored")
    json.bool(amendment.old != nil)
    json.key("wasInForce")
    json.bool(amendment.replaced == .wasInForce)
    json.key("inForce")
    json.bool(amendment.isInForce)
    json.key("awaited")
    json.beginArray()
    for partner in amendment.awaited { json.string(bytes: partner.name) }
    json.endArray()
    json.endObject()
  }

  private static func append(
    _ earlier: [VerificationResult.Earlier], _ language: Language, to json: inout JSONWriter
  ) {
    json.key("earlier")
    json.beginArray()
    for text in earlier {
      json.beginObject()
      json.key("fingerprint")
      json.string(bytes: text.fingerprint)
      if let difference = text.difference {
        let style = TextReport.Style(isColoured: false, width: 100)
        json.key("changes")
        json.string(bytes: DifferenceText.render(difference, language: language, style: style))
      }
      json.endObject()
    }
    json.endArray()
  }
}
