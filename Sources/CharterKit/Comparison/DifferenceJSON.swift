// The changes between two charters as JSON.

/// A single object. Keys and values are English whatever the language; only `message` is meant for people.
///
///     {"format":1,"same":false,"old":charter,"new":charter,
///      "totals":{"loss":1,"substance":2,"wording":0},"changes":[change]}
///     charter = {"file","title"?,"version"?,"errors":number,"unread":number,"fingerprint"?}
///     change  = {"section","party"?,"statement","name"?,"text"?,"kind","attribute"?,"direction"?,"sameInEffect"?:true,
///                "rating","losses"?:[loss],"old"?:value,"new"?:value,"oldRange"?:range,"newRange"?:range,"message"}
///     loss    = {"who"?:party,"loses","what"?}
///     party   = {"role","name"?,"title"?}
///
/// `errors` counts the errors of a charter, `unread` those because of which something may not have been read; if there
/// are any, `same` covers only what was read. `section` is `partner`, `observer`, `stakeholder` (with `party`), `aims`,
/// `shared`, `terms`, `articles`, `charter` or `partnership`; `statement` is an English keyword. `kind` is `added`,
/// `removed`, `changed` (with `attribute`, an English keyword or `name` or `text`), `reordered`, `role`, or a
/// consequence of other changes: `benefits`, `benefits-no-longer`, `fed`, `fed-no-longer` (whether another partner
/// feeds a gain), `answered`, `answered-no-longer`. `direction` is `more`, `less` or `otherwise`. `rating` is `loss`,
/// `substance` or `wording`. `loses` is `benefit`, `gain`, `source` or `answer`, and `what` is the text of the gain or
/// need; a loss without `who` is one of the partnership as a whole. Values have the form they have in the document's
/// JSON, and `range` the form it has in the findings' JSON.
public enum DifferenceJSON {
  /// A file that was compared.
  public struct File {
    let analysis: Analysis
    /// The file's name, which may be any bytes.
    let name: [UInt8]

    /// A file that was compared, and the name to give it in the JSON.
    public init(_ analysis: Analysis, name: [UInt8]) {
      self.analysis = analysis
      self.name = name
    }
  }

  /// One JSON object in UTF-8, with messages in the language.
  public static func render(_ difference: CharterDifference, old: File, new: File, language: Language) -> [UInt8] {
    var json = JSONWriter(pretty: true)
    json.beginObject()
    json.key("format")
    json.number(1)
    json.key("same")
    json.bool(difference.isEmpty)
    json.key("old")
    json.file(old, difference.oldErrors)
    json.key("new")
    json.file(new, difference.newErrors)
    json.key("totals")
    json.beginObject()
    for rating in Change.Rating.allCases {
      json.key(rating.name)
      json.number(difference.count(rating))
    }
    json.endObject()
    json.key("changes")
    json.beginArray()
    var printer = ChangeJSON(difference, language)
    for change in difference.changes { printer.append(change, to: &json) }
    json.endArray()
    json.endObject()
    json.newline()
    return json.take()
  }
}

extension JSONWriter {
  fileprivate mutating func file(_ file: DifferenceJSON.File, _ errors: CharterDifference.Errors) {
    beginObject()
    key("file")
    string(bytes: file.name)
    member("title", file.analysis.charter.title, file.analysis.source)
    member("version", file.analysis.charter.version, file.analysis.source)
    key("errors")
    number(errors.count)
    key("unread")
    number(errors.unread)
    // A text with errors can't be signed.
    if errors.count == 0 {
      key("fingerprint")
      string(Fingerprint.of(file.analysis.charter))
    }
    endObject()
  }
}

/// Writes one change after another.
private struct ChangeJSON {
  private let difference: CharterDifference
  private var wording: ChangeWording
  private let lines: (old: LineIndex, new: LineIndex)

  init(_ difference: CharterDifference, _ language: Language) {
    self.difference = difference
    wording = ChangeWording(difference, language)
    lines = (LineIndex(difference.old.source), LineIndex(difference.new.source))
  }

  mutating func append(_ change: Change, to json: inout JSONWriter) {
    json.beginObject()
    appendSection(change.section, to: &json)
    json.key("statement")
    json.string(change.construct.keyword(.english))
    // A change of order is located by the enclosing statement.
    if change.kind != .reordered { appendNameAndText(change, to: &json) }
    json.key("kind")
    json.string(literal: Self.kind(change.kind))
    if case .changed(let field) = change.kind { appendField(field, change, to: &json) }
    if change.isSameInEffect {
      json.key("sameInEffect")
      json.bool(true)
    }
    json.key("rating")
    json.string(literal: change.rating.name)
    appendLosses(change.losses, to: &json)
    json.member("old", change.oldValue, difference.old)
    json.member("new", change.newValue, difference.new)
    append("oldRange", change.oldRange, lines.old, to: &json)
    append("newRange", change.newRange, lines.new, to: &json)
    json.key("message")
    json.visible(pieces: wording.line(change))
    json.endObject()
  }

  private func appendNameAndText(_ change: Change, to json: inout JSONWriter) {
    let charter = change.new == nil ? difference.old : difference.new
    guard let index = change.new ?? change.old else { return }
    json.member("name", charter.name(StatementID(change.construct, index)), charter.source)
    json.member("text", charter.text(StatementID(change.construct, index)), charter.source)
  }

  private func appendField(_ field: DeclaredField, _ change: Change, to json: inout JSONWriter) {
    json.key("attribute")
    switch field {
    case .name: json.string(literal: "name")
    case .text: json.string(literal: "text")
    case .attribute(let attribute): json.string(attribute.keyword(.english))
    }
    guard let direction = change.direction else { return }
    json.key("direction")
    switch direction {
    case .more: json.string(literal: "more")
    case .less: json.string(literal: "less")
    case .otherwise: json.string(literal: "otherwise")
    }
  }

  private func appendSection(_ section: Change.Section, to json: inout JSONWriter) {
    json.key("section")
    switch section {
    case .partner(let old, let new):
      json.string(literal: "partner")
      appendParty(old, new, to: &json)
    case .observer(let old, let new):
      json.string(literal: "observer")
      appendParty(old, new, to: &json)
    case .stakeholder(let old, let new):
      json.string(literal: "stakeholder")
      appendParty(old, new, to: &json)
    case .aims: json.string(literal: "aims")
    case .shared: json.string(literal: "shared")
    case .terms: json.string(literal: "terms")
    case .articles: json.string(literal: "articles")
    case .charter: json.string(literal: "charter")
    case .wholeGains: json.string(literal: "partnership")
    }
  }

  /// The party as the new charter has it, if it is still there.
  private func appendParty(_ old: Int?, _ new: Int?, key: StaticString = "party", to json: inout JSONWriter) {
    let charter = new == nil ? difference.old : difference.new
    guard let index = new ?? old else { return }
    let party = charter.parties[index]
    json.key(key)
    json.beginObject()
    json.key("role")
    json.string(party.construct.keyword(.english))
    json.member("name", party.name, charter.source)
    json.member("title", party.title, charter.source)
    json.endObject()
  }

  private func appendLosses(_ losses: [ChangeLoss], to json: inout JSONWriter) {
    guard !losses.isEmpty else { return }
    let old = difference.old
    json.key("losses")
    json.beginArray()
    for loss in losses {
      json.beginObject()
      if let party = loss.loser(in: old) { appendParty(party, nil, key: "who", to: &json) }
      json.key("loses")
      switch loss {
      case .benefit: json.string(literal: "benefit")
      case .gain(let gain):
        json.string(literal: "gain")
        json.member("what", old.gains[gain].text, old.source)
      case .source(let gain):
        json.string(literal: "source")
        json.member("what", old.gains[gain].text, old.source)
      case .answer(let need):
        json.string(literal: "answer")
        json.member("what", old.needs[need].text, old.source)
      }
      json.endObject()
    }
    json.endArray()
  }

  private func append(_ key: StaticString, _ range: ByteRange?, _ lines: LineIndex, to json: inout JSONWriter) {
    guard let range else { return }
    json.key(key)
    json.range(range, lines)
  }

  private static func kind(_ kind: Change.Kind) -> StaticString {
    switch kind {
    case .added: "added"
    case .removed: "removed"
    case .changed: "changed"
    case .reordered: "reordered"
    case .role: "role"
    case .benefit(true): "benefits"
    case .benefit(false): "benefits-no-longer"
    case .mutual(true): "fed"
    case .mutual(false): "fed-no-longer"
    case .answered(true): "answered"
    case .answered(false): "answered-no-longer"
    }
  }
}

extension JSONWriter {
  /// A line of text with hidden characters made visible.
  fileprivate mutating func visible(pieces: [WordedPiece]) {
    var bytes: [UInt8] = []
    for piece in pieces {
      switch piece {
      case .words(let words): Escape.append(words, to: &bytes)
      case .author(let author), .token(let author): VisibleText.append(author, into: &bytes)
      }
    }
    string(bytes: bytes)
  }
}
