// What an editor shows about the word under the pointer.

/// Information about a word.
package struct EditorHover: Sendable {
  package let range: ByteRange
  /// An author's text in it is escaped.
  package let markdown: String
  package let plainText: String
}

extension EditorDocument {
  /// The meaning of the word at a byte offset: the table's description of a keyword, or what a name refers to.
  package func hover(at offset: Int) -> EditorHover? {
    guard let index = token(at: offset), tree.tokens[index].kind == .word else { return nil }
    var text = HoverText()
    guard describe(token: index, &text) else { return nil }
    return EditorHover(
      range: tree.tokens[index].range, markdown: text.markdownString, plainText: text.plainString)
  }

  private func describe(token: Int, _ text: inout HoverText) -> Bool {
    var attribute: Attribute?
    var attributeEnd = 0
    var isDescribed = false
    for index in tree.nodes.indices {
      let node = tree.nodes[index]
      if let current = node.attribute {
        attribute = current
        attributeEnd = Int(node.end)
      }
      guard Int(node.firstToken) == token, node.endToken > node.firstToken else {
        if Int(node.firstToken) > token { break }
        // The code after `language`.
        if node.kind == .languageLine, Int(node.firstToken) + 1 == token { return describeLanguage(&text) }
        continue
      }
      // The nodes at a token are nested; the innermost is the most informative.
      switch node.kind {
      case .languageLine: return describeLanguage(&text)
      case .statement: if let construct = node.construct { isDescribed = describe(construct, &text) }
      case .attribute: if let attribute = node.attribute { isDescribed = describe(attribute, &text) }
      case .interval where !isDescribed: isDescribed = describe(.every, &text)
      case .option:
        guard let option = node.option else { break }
        text = HoverText()
        isDescribed = describe(option, &text)
      case .name:
        if index < attributeEnd, attribute == .check { return describeCheck(tree.range(node), &text) }
        return describe(node.symbol, &text)
      case .file, .block, .text, .date, .dates, .quantity, .interval, .skipped: break
      }
    }
    return isDescribed
  }

  private func describeLanguage(_ text: inout HoverText) -> Bool {
    text.words(
      Phrase(
        en: "The language of the keywords, of the messages and of the document: `language en`, `taal nl`, `langue fr`.",
        nl: "De taal van de sleutelwoorden, de meldingen en het document: `language en`, `taal nl`, `langue fr`.",
        fr: "La langue des mots-clés, des messages et du document : `language en`, `taal nl`, `langue fr`.")[language])
    return true
  }

  private func describe(_ construct: Construct, _ text: inout HoverText) -> Bool {
    let row = Vocabulary.row(construct)
    text.strong { $0.code(construct.keyword(language)) }
    text.words(" — " + row.documentation[language])
    if !row.attributes.isEmpty {
      text.paragraph()
      text.words(Phrase(en: "Takes ", nl: "Krijgt ", fr: "Prend ")[language])
      for (index, use) in row.attributes.enumerated() {
        if index > 0 { text.words(", ") }
        text.code(use.attribute.keyword(language))
      }
    }
    if !row.contents.isEmpty {
      text.paragraph()
      text.words(Phrase(en: "Holds ", nl: "Bevat ", fr: "Contient ")[language])
      for (index, inner) in row.contents.enumerated() {
        if index > 0 { text.words(", ") }
        text.code(inner.keyword(language))
      }
    }
    return true
  }

  private func describe(_ attribute: Attribute, _ text: inout HoverText) -> Bool {
    text.strong { $0.code(attribute.keyword(language)) }
    text.words(" — " + Vocabulary.row(attribute).documentation[language])
    return true
  }

  private func describe(_ option: KeywordOption, _ text: inout HoverText) -> Bool {
    text.strong { $0.code(option.keyword(language)) }
    text.words(" — " + Vocabulary.row(option).documentation[language])
    return true
  }

  private func describeCheck(_ range: ByteRange, _ text: inout HoverText) -> Bool {
    guard let kind = Rule.find(source.string(range)) else { return false }
    text.strong { $0.words(kind.code + " " + kind.name) }
    text.words(" — " + kind.outline(language))
    text.paragraph()
    text.words(kind.why[language])
    return true
  }
}
