// The JSON Schema of the document, generated from the language's table.

/// Describes what `JSONDocument` writes, in JSON Schema 2020-12: `Grammar/charter.schema.json`.
///
/// Constructs, attributes, options and their documentation come from the language's table. The definitions named
/// `complete-…` list what else is required, unless the document is a draft.
public enum JSONSchema {
  /// The schema, indented by two spaces per level and ending with a line end; always the same bytes.
  public static func render() -> [UInt8] {
    var printer = SchemaPrinter()
    printer.printSchema()
    return printer.json.take()
  }
}

struct SchemaPrinter {
  var json = JSONWriter(pretty: true)

  mutating func printSchema() {
    json.beginObject()
    member("$schema", "https://json-schema.org/draft/2020-12/schema")
    member("title", "A charter")
    member("description", "What `charter build --to json` writes.")
    member("type", "object")
    json.key("properties")
    json.beginObject()
    json.key("format")
    json.beginObject()
    json.key("const")
    json.number(1)
    member("description", "The version of this form.")
    json.endObject()
    json.key("language")
    json.beginObject()
    enumeration(Language.allCases.map { $0.code })
    member("description", "The language of the file's keywords.")
    json.endObject()
    property("draft", .definition("draft"), "There if the charter has errors.")
    printMembers(.charter)
    property("assessment", .definition("assessment"), "What follows from the charter.")
    property("fingerprint", .definition("fingerprint"), "There unless it is a draft.")
    json.endObject()
    json.key("additionalProperties")
    json.bool(false)
    strings("required", ["format", "language", "assessment"])
    json.key("if")
    json.beginObject()
    strings("required", ["draft"])
    json.endObject()
    json.key("then")
    json.beginObject()
    json.key("properties")
    json.beginObject()
    json.key("fingerprint")
    json.bool(false)
    json.endObject()
    json.endObject()
    json.key("else")
    json.beginObject()
    member("$ref", "#/$defs/complete-charter")
    strings("required", ["fingerprint"])
    json.endObject()
    printDefinitions()
    json.endObject()
    json.newline()
  }

  private mutating func printDefinitions() {
    json.key("$defs")
    json.beginObject()
    for construct in Construct.allCases where construct != .charter { printConstruct(construct) }
    for construct in Construct.allCases { printComplete(construct) }
    printValues()
    for definition in SchemaDefinition.all { printDefinition(definition) }
    json.endObject()
  }

  // MARK: The language's table

  private mutating func printConstruct(_ construct: Construct) {
    json.key(word: construct.keyword(.english))
    json.beginObject()
    member("description", Vocabulary.row(construct).documentation[.english])
    member("type", "object")
    json.key("properties")
    json.beginObject()
    printMembers(construct)
    if construct == .gains {
      for (key, shape, description) in SchemaDefinition.ofGains { property(key, shape, description) }
    }
    json.endObject()
    json.key("additionalProperties")
    json.bool(false)
    json.endObject()
  }

  /// Name, text, attributes, and what its block may contain.
  private mutating func printMembers(_ construct: Construct) {
    let row = Vocabulary.row(construct)
    for member in StatementMember.inOrder[Int(construct.rawValue)] {
      switch member.content {
      case .field(let index):
        switch row.fields[index] {
        case .name: property(member.key, .definition("name"), nil)
        case .text: property(member.key, .definition("text"), nil)
        case .attribute(let attribute):
          guard let use = row.use(of: attribute) else { continue }
          property(member.key, shape(use), Vocabulary.row(attribute).documentation[.english])
        }
      case .statements(let content):
        let definition = content.keyword(.english)
        property(member.key, isObject(content) ? .definition(definition) : .list(definition), nil)
      case .format: break
      }
    }
  }

  /// Whether it is a single object, since it can occur only once.
  private func isObject(_ construct: Construct) -> Bool { Vocabulary.row(construct).once }

  private func shape(_ use: AttributeUse) -> SchemaShape {
    switch use.kind {
    case .option(let group):
      let names = group.options.map { $0.exchangeName }
      return use.cardinality.isList ? .options(names) : .option(names)
    case .text: return use.cardinality.isList ? .list("text") : .definition("text")
    case .date: return .definition("date")
    case .dates: return .definition("period")
    case .quantity: return .definition("quantity")
    case .effort: return .definition("effort")
    case .interval, .everyInterval: return .definition("interval")
    case .names(.partners), .names(.parties):
      return use.cardinality.isList ? .definition("parties") : .definition("name")
    case .names(.aims), .names(.contributionsOrAims), .names(.ownNeeds):
      return use.cardinality.isList ? .list("name") : .definition("name")
    case .check: return .option(Rule.all.filter { $0.severity != .error }.map { $0.name })
    }
  }

  /// The members that a charter without errors is sure to have. Texts are not among them, since blank ones are left
  /// out.
  private func requiredKeys(_ construct: Construct) -> [String] {
    let row = Vocabulary.row(construct)
    return (row.name == .required ? ["name"] : [])
      + row.attributes.filter { $0.cardinality.isRequired && $0.kind != .text }.map { $0.attribute.keyword(.english) }
  }

  /// Whether it, or something in its block, has required members. (Blocks nest two levels deep.)
  private func hasComplete(_ construct: Construct) -> Bool {
    !requiredKeys(construct).isEmpty || Vocabulary.row(construct).contents.contains { !requiredKeys($0).isEmpty }
  }

  private mutating func printComplete(_ construct: Construct) {
    guard hasComplete(construct) else { return }
    json.key(word: "complete-" + construct.keyword(.english))
    json.beginObject()
    let keys = requiredKeys(construct)
    if !keys.isEmpty { strings("required", keys) }
    let contents = Vocabulary.row(construct).contents.filter { hasComplete($0) }
    if !contents.isEmpty {
      json.key("properties")
      json.beginObject()
      for content in contents {
        json.key(word: Vocabulary.row(content).key)
        json.beginObject()
        if !isObject(content) {
          json.key("items")
          json.beginObject()
        }
        member("$ref", "#/$defs/complete-" + content.keyword(.english))
        if !isObject(content) { json.endObject() }
        json.endObject()
      }
      json.endObject()
    }
    json.endObject()
  }

  // MARK: Values

  private mutating func printValues() {
    printPattern("text", "What an author wrote; line ends are LF.", nil)
    printPattern("name", "A name that was given to something in the charter.", "^[^\\s\"{},]+$")
    printPattern("number", "A number as it was written.", "^[0-9]+(\\.[0-9]+)?$")
    printPattern("date", "A day (ISO 8601).", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$")
    printPattern("code", "The code of a finding: `charter explain` says what it means.", "^[A-Z][0-9]{3}$")
    printPattern(
      "fingerprint", "The SHA-256 of the declared content as canonical JSON (RFC 8785).", "^sha256:[0-9a-f]{64}$")
  }

  private mutating func printPattern(_ name: String, _ description: String, _ pattern: String?) {
    json.key(word: name)
    json.beginObject()
    member("description", description)
    member("type", "string")
    if let pattern {
      member("pattern", pattern)
    } else {
      json.key("minLength")
      json.number(1)
    }
    if name == "date" { member("format", "date") }
    json.endObject()
  }

  private mutating func printDefinition(_ definition: SchemaDefinition) {
    json.key(word: definition.name)
    json.beginObject()
    member("description", definition.description)
    member("type", "object")
    json.key("properties")
    json.beginObject()
    for (key, shape, description) in definition.members { property(key, shape, description) }
    json.endObject()
    json.key("additionalProperties")
    json.bool(false)
    if !definition.required.isEmpty { strings("required", definition.required) }
    if !definition.choices.isEmpty {
      json.key("oneOf")
      json.beginArray()
      for keys in definition.choices {
        json.beginObject()
        strings("required", keys)
        json.endObject()
      }
      json.endArray()
    }
    if definition.isNeverEmpty {
      json.key("minProperties")
      json.number(1)
    }
    json.endObject()
  }

  // MARK: Parts

  private mutating func property(_ key: String, _ shape: SchemaShape, _ description: String?) {
    json.key(word: key)
    json.beginObject()
    switch shape {
    case .definition(let name): member("$ref", "#/$defs/" + name)
    case .option(let words): enumeration(words)
    case .yes:
      json.key("const")
      json.bool(true)
    case .boolean: member("type", "boolean")
    case .count:
      member("type", "integer")
      json.key("minimum")
      json.number(0)
    case .string: member("type", "string")
    case .list(let name):
      beginList()
      member("$ref", "#/$defs/" + name)
      endList()
    case .options(let words):
      beginList()
      enumeration(words)
      endList()
      json.key("uniqueItems")
      json.bool(true)
    }
    if let description { member("description", description) }
    json.endObject()
  }

  private mutating func beginList() {
    member("type", "array")
    json.key("items")
    json.beginObject()
  }

  private mutating func endList() {
    json.endObject()
    json.key("minItems")
    json.number(1)
  }

  private mutating func enumeration(_ words: [String]) { strings("enum", words) }

  private mutating func strings(_ key: StaticString, _ words: [String]) {
    json.key(key)
    json.beginArray()
    for word in words { json.string(word) }
    json.endArray()
  }

  private mutating func member(_ key: StaticString, _ text: String) {
    json.key(key)
    json.string(text)
  }
}
