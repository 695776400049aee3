// What must hold of the canonical layout and of translations, for any file.

import CharterKit

extension Invariants {
  /// Formats a file and checks the result.
  package static func problems(inLayoutOf analysis: Analysis) -> [String] {
    var invariants = Invariants()
    let once = CanonicalLayout.render(analysis.source)
    let after = Analysis(once)
    invariants.expect(CanonicalLayout.render(after.source) == once, "laying out twice is not the same as once")
    invariants.expect(
      Fingerprint.of(after.charter) == Fingerprint.of(analysis.charter), "the layout moves the fingerprint")
    invariants.expect(codes(after) == codes(analysis), "the layout changes the findings")
    invariants.expect(after.tree.language == analysis.tree.language, "the layout changes the language")
    invariants.expectSame(tokens(analysis), tokens(after), "tokens")
    invariants.expectSame(comments(analysis), comments(after), "comments")
    guard once != analysis.source.bytes else { return invariants.problems }
    invariants.expect(once.isEmpty || once.last == 0x0A, "the last line has no end")
    invariants.expect(after.source.byteOrderMarkLength == 0, "the byte-order mark is still there")
    if codes(analysis).allSatisfy({ !$0.hasPrefix("W00") && !$0.hasPrefix("S") }) {
      invariants.expect(!once.contains(0x0D), "a CR is still there")
    }
    return invariants.problems
  }

  /// Translates the keywords of a file into another language and back.
  package static func problems(inTranslationOf analysis: Analysis, to language: Language) -> [String] {
    var invariants = Invariants()
    guard let there = try? Translation.render(analysis, to: language) else {
      // The only acceptable reasons are mistakes, and an author's words that are keywords in the other language.
      return []
    }
    let after = Analysis(there)
    invariants.expect(
      Fingerprint.of(after.charter) == Fingerprint.of(analysis.charter), "translating moves the fingerprint")
    invariants.expectSame(comments(analysis), comments(after), "comments")
    invariants.expect(after.tree.tokens.count - analysis.tree.tokens.count <= 2, "translating adds tokens")
    guard isCanonical(analysis), let back = try? Translation.render(after, to: analysis.tree.language) else {
      return invariants.problems
    }
    invariants.expect(back == analysis.source.bytes, "there and back is not the same as staying")
    return invariants.problems
  }

  private mutating func expectSame(_ before: [String], _ after: [String], _ what: String) {
    guard before != after else { return }
    let gone = before.filter { !after.contains($0) }
    let new = after.filter { !before.contains($0) }
    expect(false, "\(what) change: \(gone.prefix(3)) became \(new.prefix(3))")
  }

  /// Whether a file has a valid language line, and every keyword in its first spelling.
  private static func isCanonical(_ analysis: Analysis) -> Bool {
    let tree = analysis.tree
    let language = tree.language
    guard codes(analysis).allSatisfy({ $0 != "S103" && $0 != "S111" }) else { return false }
    var hasLanguageLine = false
    for (index, node) in tree.nodes.enumerated() {
      let first = Int(node.firstToken)
      guard first < tree.tokens.count else { continue }
      let word = String(decoding: tree.source.slice(tree.tokens[first].range), as: UTF8.self)
      switch node.kind {
      case .languageLine: hasLanguageLine = word == language.keyword
      case .statement: if let construct = node.construct, word != construct.keyword(language) { return false }
      case .attribute: if let attribute = node.attribute, word != attribute.keyword(language) { return false }
      case .option:
        guard let option = node.option else { continue }
        if word != option.keyword(language) { return false }
        // `every 2 month`, `every months`: some languages have one word for both.
        let number = first > 0 ? tree.source.slice(tree.tokens[first - 1].range) : []
        let isCounted = first > 0 && tree.tokens[first - 1].kind == .number && !number.elementsEqual("1".utf8)
        if OptionGroup.interval.options.contains(option), isCounted { return false }
        if OptionGroup.intervals.options.contains(option), !isCounted { return false }
      case .interval:
        let isUnit = index + 1 < tree.nodes.count && tree.nodes[index + 1].firstToken == node.firstToken
        if tree.tokens[first].kind == .word, !isUnit, word != Attribute.every.keyword(language) { return false }
      case .file, .block, .name, .text, .date, .dates, .quantity, .skipped: break
      }
    }
    return hasLanguageLine
  }

  /// The code of every finding.
  private static func codes(_ analysis: Analysis) -> [String] { analysis.findings.map { $0.rule.code }.sorted() }

  /// Every token except braces, sorted; keywords in their first spelling, block texts without the white space at both
  /// ends of their lines.
  private static func tokens(_ analysis: Analysis) -> [String] {
    let tree = analysis.tree
    var canonical: [String: String] = [:]
    for language in Language.allCases { canonical[language.keyword] = tree.language.keyword }
    let spellings =
      Vocabulary.constructs.map { $0.spelling } + Vocabulary.attributes.map { $0.spelling }
      + Vocabulary.options.map { $0.spelling }
    for spelling in spellings {
      for word in spelling[tree.language].dropFirst() { canonical[word] = spelling.canonical(tree.language) }
    }
    return tree.tokens.filter { $0.kind != .leftBrace && $0.kind != .rightBrace && $0.kind != .endOfFile }.map {
      token in
      let bytes = tree.source.slice(token.range)
      if token.kind == .blockText {
        let isClosed = !token.flags.contains(.malformed)
        let inner = isClosed ? bytes.dropFirst(3).dropLast(3) : bytes
        let lines = inner.split(separator: 0x0A).map { trimmed($0) }.filter { !$0.isEmpty }
        return "\"\"\"" + String(decoding: Array(lines.joined(separator: [0x0A])), as: UTF8.self)
      }
      let text = String(decoding: bytes, as: UTF8.self)
      return token.kind == .word ? canonical[text] ?? text : text
    }.sorted()
  }

  /// Every comment without trailing white space, sorted.
  private static func comments(_ analysis: Analysis) -> [String] {
    let tree = analysis.tree
    var comments: [String] = []
    var offset: UInt32 = 0
    for token in tree.tokens {
      if token.flags.contains(.commentBefore) {
        for line in tree.source.slice(ByteRange(offset, token.start)).split(separator: 0x0A) {
          if let start = line.firstIndex(of: UInt8(ascii: "/")) {
            comments.append(String(decoding: trimmed(line[start...]), as: UTF8.self))
          }
        }
      }
      offset = token.end
    }
    return comments.sorted()
  }

  private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let isSpace = { (byte: UInt8) in byte == 0x20 || byte == 0x09 || byte == 0x0D }
    var end = line.endIndex
    while end > line.startIndex, isSpace(line[end - 1]) { end -= 1 }
    return line[..<end].drop(while: isSpace)
  }
}
