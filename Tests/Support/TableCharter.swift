// A valid charter with every statement of the language, generated from the language's table.

import CharterKit

/// Writes a charter with at least one of each construct, each with only its required parts plus what is asked for.
///
/// A construct or attribute added to the table is included automatically.
public struct TableCharter {
  /// An attribute of the first statement of its construct.
  public struct Field: Hashable, Sendable, CustomStringConvertible {
    public let construct: Construct
    package let use: AttributeUse

    public var description: String { "\(construct) \(use.attribute)" }

    public static func == (left: Field, right: Field) -> Bool {
      left.construct == right.construct && left.use.attribute == right.use.attribute
    }

    public func hash(into hasher: inout Hasher) {
      hasher.combine(construct)
      hasher.combine(use.attribute)
    }

    /// Whether an author may write any text in it.
    public var isFreeText: Bool { use.kind == .text && use.attribute != .key && use.attribute != .amends }
  }

  /// Every attribute of every construct.
  public static let fields: [Field] = Construct.allCases.flatMap { construct in
    Vocabulary.row(construct).attributes.map { Field(construct: construct, use: $0) }
  }

  /// The content of every text.
  private let text: String
  /// What stands for the value of one attribute.
  private let words: (field: Field, words: String)?
  /// Which of two values an attribute has; nil if it is left out.
  private let value: (Field) -> Int?
  /// What stands before the block of the first statement of a construct.
  private var header: (construct: Construct, words: String)?
  private var lines: [String] = []
  private var counts: [Construct: Int] = [:]

  /// A charter in which one attribute has the first or second of two values, or is left out (without a value).
  public static func setting(_ field: Field?, to value: Int?, text: String = "some words") -> String {
    made(text) { $0 == field ? value : nil }
  }

  /// A charter in which one attribute has a value of choice, whether it may be there or not.
  public static func setting(_ field: Field, toWords words: String) -> String {
    made("some words", words: (field, words)) { $0 == field ? 0 : nil }
  }

  /// A charter in which every free-text attribute has this text.
  public static func filled(with text: String) -> String { made(text) { $0.isFreeText ? 0 : nil } }

  /// A charter with every attribute of the table.
  public static let whole = made("some words") { _ in 0 }

  /// A charter in which a number without a unit stands before another attribute on the same line.
  public static func number(_ number: Field, before field: Field) -> String {
    let words = values(field.use, 0, owner: "partner-1-", text: "some words")
    let (first, second) = (number.use.attribute.keyword(.english), field.use.attribute.keyword(.english))
    return made("some words", header: (number.construct, " \(first) 3 \(second) \(words)")) { _ in nil }
  }

  private static func made(
    _ text: String, words: (field: Field, words: String)? = nil, header: (construct: Construct, words: String)? = nil,
    _ value: @escaping (Field) -> Int?
  ) -> String {
    var charter = TableCharter(text: escaped(text), words: words, value: value)
    charter.header = header
    charter.lines.append("language en")
    charter.add(.charter, owner: "", number: 1)
    return charter.lines.joined(separator: "\n") + "\n"
  }

  private init(text: String, words: (field: Field, words: String)?, value: @escaping (Field) -> Int?) {
    self.text = text
    self.words = words
    self.value = value
  }

  /// The text as written between quotation marks in a charter.
  public static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  // MARK: Statements

  private mutating func add(_ construct: Construct, owner: String, number: Int) {
    let row = Vocabulary.row(construct)
    let isFirst = counts[construct] == nil
    counts[construct, default: 0] += 1
    let name = owner + construct.keyword(.english) + "-\(number)"
    var line = construct.keyword(.english)
    if row.name != .none { line += " " + name }
    if row.text != .none { line += isPlain(construct, isFirst) ? " \"\(text)\"" : " \"\(text) \(name)\"" }
    if isFirst, let header, header.construct == construct { line += header.words }
    lines.append(line + " {")
    for use in row.attributes {
      let field = Field(construct: construct, use: use)
      let chosen = isFirst ? value(field) : nil
      guard let variant = chosen ?? (isNeeded(use, construct, number) ? 0 : nil) else { continue }
      let given = isFirst && words?.field == field ? words?.words : nil
      let words = given ?? Self.values(use, variant, owner: owner, text: text)
      // The intervals of a meeting come after the keyword `every`; those of other attributes include it.
      lines.append("\(use.attribute.keyword(.english)) \(words)")
    }
    let prefix = construct == .charter ? "" : name + "-"
    for content in row.contents {
      for number in 1...(Vocabulary.row(content).once ? 1 : 2) { add(content, owner: prefix, number: number) }
    }
    lines.append("}")
  }

  /// Whether the text alone will do. What readers tell apart by it has to differ: titles, aims, who signs.
  private func isPlain(_ construct: Construct, _ isFirst: Bool) -> Bool {
    switch construct {
    case .observer, .stakeholder: false
    case .charter, .partner, .brings, .gains, .needs, .commits, .signatory, .aim, .aspect, .risk, .responsibility,
      .success, .project, .communication, .meeting, .channel, .transparency, .shares, .teaming, .terms, .article,
      .waive:
      isFirst
    }
  }

  /// Whether a charter without errors needs it: because the table says so, or because each aim needs support.
  private func isNeeded(_ use: AttributeUse, _ construct: Construct, _ number: Int) -> Bool {
    use.cardinality.isRequired || (construct == .brings && use.attribute == .toward && number == 2)
  }

  // MARK: Values

  /// Two different values that cause no error.
  private static func values(_ use: AttributeUse, _ variant: Int, owner: String, text: String) -> String {
    switch use.kind {
    case .option(let group): return group.options[variant % group.options.count].keyword(.english)
    case .text:
      switch use.attribute {
      case .key: return "\"\(keys[variant])\""
      case .amends: return "\"sha256:\(String(repeating: variant == 0 ? "a" : "b", count: 64))\""
      default: return "\"\(text)\(variant == 0 ? "" : " otherwise")\""
      }
    case .date: return "2026-10-0\(variant + 1)"
    case .dates: return "2026-10-0\(variant + 1) to 2027-06-30"
    case .quantity: return "\(variant + 3) people"
    case .effort: return "\(variant + 3) days every week"
    case .interval: return ["week", "month"][variant]
    case .everyInterval: return ["every week", "every month"][variant]
    case .names(.partners), .names(.parties): return "partner-\(variant + 1)"
    case .names(.aims): return use.cardinality.isList ? ["aim-1, aim-2", "aim-2"][variant] : "aim-\(variant + 1)"
    case .names(.contributionsOrAims): return "partner-\(owner == "partner-1-" ? 2 : 1)-brings-\(variant + 1)"
    case .names(.ownNeeds): return "\(owner)needs-\(variant + 1)"
    case .check: return Rule.all.filter { $0.severity != .error }[variant].name
    }
  }

  private static let keys = [
    "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGkejsIORic0nx1xhXUJSyBigSwgQsyo/XrMEvbdXrEi",
    "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAICI14Zue16zw+zZh10W0wyITIsmCpWpNwMheH5itMZcQ",
  ]
}
