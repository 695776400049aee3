// Turns canonical content back into a charter, so that the signed text can be read again.

/// Writes a charter that declares what canonical content says. A text of which only that content was kept can then be
/// compared with another, statement by statement.
package enum CanonicalSource {
  /// The charter for some canonical content, in the first language in which its fingerprint is that of the content. (A
  /// unit such as `maand` can be a keyword in one language and not in another.) Nil for bytes that are not canonical
  /// content.
  package static func charter(of content: [UInt8], preferring language: Language) -> Analysis? {
    guard let value = try? JSONReader.read(content) else { return nil }
    for language in [language] + Language.allCases.filter({ $0 != language }) {
      var printer = SourcePrinter(language)
      printer.printCharter(value)
      let analysis = Analysis(printer.text)
      if CanonicalJSON.render(analysis.charter) == content { return analysis }
    }
    return nil
  }
}

/// Prints statements from their JSON objects, following the table.
private struct SourcePrinter {
  let language: Language
  var text: [UInt8] = []

  init(_ language: Language) { self.language = language }

  mutating func printCharter(_ value: JSONValue) {
    put(language.keyword)
    text.append(0x20)
    put(language.code)
    text.append(0x0A)
    printStatement(.charter, value)
  }

  private mutating func printStatement(_ construct: Construct, _ value: JSONValue) {
    put(construct.keyword(language))
    let row = Vocabulary.row(construct)
    if row.name != .none, let name = value["name"]?.text {
      text.append(0x20)
      text += name
    }
    if row.text != .none {
      text.append(0x20)
      QuotedSource.append(value[word: row.textKey]?.text ?? [], into: &text)
    }
    put(" {\n")
    for use in row.attributes {
      if let attribute = value[word: use.attribute.keyword(.english)] { printAttribute(use, attribute) }
    }
    for content in row.contents where content != .waive {
      guard let inner = value[word: Vocabulary.row(content).key] else { continue }
      let statements = Vocabulary.row(content).once ? [inner] : inner.elements ?? []
      for statement in statements { printStatement(content, statement) }
    }
    put("}\n")
  }

  // MARK: Values

  private mutating func printAttribute(_ use: AttributeUse, _ value: JSONValue) {
    if let elements = value.elements {
      guard !elements.isEmpty else { return }
      put(use.attribute.keyword(language))
      for (index, element) in elements.enumerated() {
        put(index == 0 ? " " : ", ")
        printValue(use.kind, element)
      }
    } else {
      if use.kind != .interval || use.attribute != .every { put(use.attribute.keyword(language)) }
      text.append(0x20)
      printValue(use.kind, value)
    }
    text.append(0x0A)
  }

  private mutating func printValue(_ kind: ValueKind, _ value: JSONValue) {
    switch kind {
    case .text: QuotedSource.append(value.text ?? [], into: &text)
    case .option(let group):
      let word = group.options.first { option in
        value.text.map { $0.elementsEqual(option.keyword(.english).utf8) } ?? false
      }
      if let word { put(word.keyword(language)) }
    case .date: text += value.text ?? []
    case .dates:
      if let day = value["day"]?.text { text += day }
      if let from = value["from"]?.text, let to = value["to"]?.text {
        text += from
        put(" \(KeywordOption.to.keyword(language)) ")
        text += to
      }
    case .quantity, .effort:
      text += value["value"]?.text ?? []
      if let unit = value["unit"]?.text {
        text.append(0x20)
        text += unit
      }
      if let every = value["every"] {
        text.append(0x20)
        printEvery(every)
      }
    case .interval, .everyInterval: printEvery(value)
    case .names: printNames(value)
    case .check: break
    }
  }

  /// `every week`, `every 2 weeks`.
  private mutating func printEvery(_ value: JSONValue) {
    let singular = OptionGroup.interval.options
    guard let unit = value["unit"]?.text,
      let index = singular.firstIndex(where: { unit.elementsEqual($0.keyword(.english).utf8) })
    else { return }
    let number = value["number"]?.text
    let plural = OptionGroup.intervals.options
    put(Attribute.every(before: number == nil ? singular[index] : .day, language))
    text.append(0x20)
    if let number {
      text += number
      text.append(0x20)
      if index < plural.count { put(plural[index].keyword(language)) }
    } else {
      put(singular[index].keyword(language))
    }
  }

  /// One name, or an object of parties.
  private mutating func printNames(_ value: JSONValue) {
    if let name = value.text {
      text += name
      return
    }
    var parts: [[UInt8]] = []
    if value["all"]?.bool == true { parts.append(Array(KeywordOption.all.keyword(language).utf8)) }
    if value["others"]?.bool == true { parts.append(Array(KeywordOption.others.keyword(language).utf8)) }
    parts += (value["names"]?.elements ?? []).compactMap { $0.text }
    text += parts.joined(separator: Array(", ".utf8))
  }

  private mutating func put(_ word: String) { text.append(contentsOf: word.utf8) }
}

extension JSONValue {
  /// The value of a member whose key is a word of the language's table.
  fileprivate subscript(word word: String) -> JSONValue? {
    members?.first { $0.key.elementsEqual(word.utf8) }?.value
  }
}

/// Texts in charter syntax, with every escape that they need.
private enum QuotedSource {
  static func append(_ text: [UInt8], into result: inout [UInt8]) {
    result.append(UInt8(ascii: "\""))
    let bytes = text.span
    // A text of only spaces would count as blank; written as an escape, its first space is deliberate.
    let isBlank = text.allSatisfy { $0 == 0x20 }
    var offset = 0
    while offset < bytes.count {
      let step = UTF8Decoding.decode(bytes, at: offset)
      let byte = bytes[offset]
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
        result += [UInt8(ascii: "\\"), byte]
      } else if let scalar = step.scalar, CharacterSafety.isHidden(scalar) || byte < 0x20 || (isBlank && offset == 0) {
        appendEscape(scalar, into: &result)
      } else {
        for index in offset..<min(offset + step.length, bytes.count) { result.append(bytes[index]) }
      }
      offset += step.length
    }
    result.append(UInt8(ascii: "\""))
  }

  private static func appendEscape(_ scalar: Unicode.Scalar, into result: inout [UInt8]) {
    switch scalar {
    case "\n": result.append(contentsOf: "\\n".utf8)
    case "\t": result.append(contentsOf: "\\t".utf8)
    default: result.append(contentsOf: "\\u{\(String(scalar.value, radix: 16))}".utf8)
    }
  }
}
