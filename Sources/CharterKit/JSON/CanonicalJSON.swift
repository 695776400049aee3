// The canonical JSON of what a charter declares, which the fingerprint is computed from.

/// What the partners agree on, in the form of RFC 8785: the same bytes for the same agreement.
///
/// It covers what a reader of the document sees, and the names that references use. It leaves out comments, layout, the
/// `language` line, the language of keywords, the order of attributes, and waivers, which are meant for those who check
/// the file. Statements are grouped by kind, and in file order within each kind. Whatever a charter leaves out, and
/// blank texts, are left out.
///
/// `format` identifies this form. Format 1 is frozen because signatures depend on it: a new attribute or construct may
/// add a key, which changes nothing for charters without it; any other change needs a new format number.
///
///     charter    = {"aims"?,"amends"?,"articles"?,"communication"?,"context"?,"form"?,"format":1,"gains"?,
///                   "observers"?,"partners"?,"period"?,"place"?,"projects"?,"responsibilities"?,"risks"?,
///                   "stakeholders"?,"successes"?,"teaming"?,"terms"?,"title"?,"transparency"?,"version"?,"vision"?}
///     aim        = {"aspects"?,"due"?,"lead"?,"measure"?:[text],"name"?,"shared"?:parties,"text"?}
///     aspect     = {"by"?:parties,"due"?,"name"?,"text"?}
///     article    = {"body"?,"name"?,"text"?}
///     communication = {"channels"?,"meetings"?}
///     channel    = {"name"?,"text"?,"with"?:parties}
///     meeting    = {"every"?:interval,"name"?,"text"?,"with"?:parties}
///     party      = {"approach"?,"brings"?,"commits"?,"expects"?,"gains"?,"name"?,"needs"?,"sector"?,
///                   "signatories"?,"signing"?,"stance"?,"title"?,"unit"?:[text]}
///     brings     = {"amount"?:quantity,"as"?:[option],"disclosure"?,"during"?:period,"name"?,"text"?,"toward"?:[name]}
///     commits    = {"during"?:period,"effort"?:quantity,"name"?,"nature"?,"recognised"?:parties,"text"?}
///     gains      = {"answers"?:[name],"disclosure"?,"from"?:[name],"name"?,"text"?}
///     needs      = {"name"?,"text"?}
///     signatory  = {"key"?:[text],"name"?,"role"?}        (name: what the statement's text says)
///     project    = {"name"?,"period"?,"text"?,"toward"?:[name],"with"?:parties}
///     responsibility, success = {"by"?:parties,"name"?,"text"?}
///     risk       = {"by"?:parties,"name"?,"response"?,"text"?}
///     teaming    = {"execution"?,"safety"?,"understanding"?}
///     terms      = {"binding"?,"confidentiality"?,"decisions"?,"disputes"?,"exit"?,"ownership"?,"review"?:interval}
///     transparency = {"shares":[{"by"?:parties,"name"?,"text"?,"with"?:parties}]}
///     parties    = {"all"?:true,"names"?:[name],"others"?:true}
///     quantity   = {"every"?:interval,"unit"?,"value"}
///     interval   = {"number"?,"unit"}
///     period     = {"day"} or {"from","to"}
///
/// Options are English keywords (units of time in the singular), and the means of a contribution are in table order.
/// Dates are as in ISO 8601, numbers are strings exactly as written, and line ends are LF. Nothing is repeated, and no
/// defaults are filled in: `by all` and a list of every partner differ.
public enum CanonicalJSON {
  static let format = 1

  /// The whole canonical form, without a final line end.
  public static func render(_ charter: Charter) -> [UInt8] {
    var printer = CanonicalPrinter(charter, hashes: false)
    printer.printCharter()
    return printer.json.take()
  }
}

/// The hash that represents a charter's declared content.
public enum Fingerprint {
  /// `sha256:` and 64 lowercase hexadecimal digits: the SHA-256 of the canonical JSON.
  public static func of(_ charter: Charter) -> String {
    var printer = CanonicalPrinter(charter, hashes: true)
    printer.printCharter()
    printer.json.drain(into: &printer.hash)
    return "sha256:" + printer.hash.hexadecimalDigest
  }
}

/// Prints directly from the model, with the members of each object in key order.
private struct CanonicalPrinter: StatementPrinter {
  /// The number of bytes collected before they are hashed.
  private static let chunk = 1 << 15
  static var members: [[StatementMember]] { StatementMember.sorted }

  let charter: Charter
  private let hashes: Bool
  var json = JSONWriter.canonical()
  var hash = SHA256()

  init(_ charter: Charter, hashes: Bool) {
    self.charter = charter
    self.hashes = hashes
  }

  func statements(_ construct: Construct, in owner: StatementID) -> [StatementID] {
    charter.statements(construct, in: owner)
  }

  /// What is written so far may go.
  mutating func endStatement(_ statement: StatementID) {
    json.endObject()
    if hashes, json.count >= Self.chunk { json.drain(into: &hash) }
  }

  mutating func printCharter() {
    json.beginObject()
    printMembers(.charter)
    json.endObject()
  }
}
