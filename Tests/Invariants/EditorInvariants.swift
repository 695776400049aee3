// What must hold of every answer to an editor, for any file and any offset.

import CharterKit

extension Invariants {
  /// Makes every request for a document, at an offset derived from its length.
  package static func problems(inEditorOf analysis: Analysis) -> [String] {
    let count = analysis.source.bytes.count
    return problems(inEditorOf: analysis, at: [count * 2 / 3 + 1])
  }

  /// Makes every request for a document, at these offsets.
  package static func problems(inEditorOf analysis: Analysis, at offsets: [Int]) -> [String] {
    var invariants = Invariants()
    let document = EditorDocument(analysis)
    invariants.checkWhole(document)
    for offset in offsets { invariants.checkPlace(document, offset) }
    // These format the whole file, so they are tried at one offset only.
    if let offset = offsets.last { invariants.checkPartialFormatting(document, offset) }
    return invariants.problems
  }

  // MARK: The whole document

  private mutating func checkWhole(_ document: EditorDocument) {
    for finding in document.findings() {
      checkLies(finding.range, document, finding.code)
      for related in finding.related { checkLies(related.range, document, finding.code) }
      expect(!finding.message.isEmpty, "\(finding.code) says nothing")
    }
    checkTokens(document.semanticTokens(), document)
    checkSymbols(document)
    var last = ByteRange(0, 0)
    for fold in document.folds() {
      checkLies(fold.range, document, "a fold")
      expect(fold.range.start >= last.start, "folds are not in order")
      last = fold.range
    }
    for lens in document.lenses(signed: 1) { checkLies(lens.range, document, "a lens") }
    var offset: UInt32 = 0
    for hint in document.hints(in: document.everything) {
      expect(hint.offset >= offset && !hint.label.isEmpty, "hints are not in order")
      offset = hint.offset
    }
    checkFormatting(document)
    checkEdits(document.edits(for: .fixAll), document, "fix all")
  }

  private mutating func checkFormatting(_ document: EditorDocument) {
    guard String(validating: document.source.bytes, as: UTF8.self) != nil else { return }
    // No answer contains a private key, not even formatting.
    guard document.source.secrets.isEmpty else {
      return expect(document.formatting().isEmpty, "a file with a private key is laid out")
    }
    let layout = CanonicalLayout.render(document.source)
    let edits = document.formatting()
    checkEdits(edits, document, "formatting")
    expect(document.applying(edits) == layout, "the edits do not make the layout")
  }

  private mutating func checkTokens(_ tokens: [EditorToken], _ document: EditorDocument) {
    var end: UInt32 = 0
    for token in tokens {
      expect(token.range.start >= end && !token.range.isEmpty, "tokens overlap, or one is empty")
      expect(
        document.source.slice(token.range).allSatisfy { $0 != 0x0A && $0 != 0x0D }, "a token goes over a line end")
      checkLies(token.range, document, "a token")
      end = token.range.end
    }
  }

  private mutating func checkSymbols(_ document: EditorDocument) {
    var open = document.symbols()
    while let symbol = open.popLast() {
      checkLies(symbol.range, document, "a symbol")
      expect(symbol.range.contains(symbol.selection), "a symbol's selection lies outside")
      expect(!symbol.name.isEmpty, "a symbol has no name")
      for child in symbol.children { expect(symbol.range.contains(child.range), "a symbol lies outside its parent") }
      open += symbol.children
    }
    for symbol in document.flatSymbols() { checkLies(symbol.selection, document, "a symbol") }
  }

  // MARK: One place

  private mutating func checkPlace(_ document: EditorDocument, _ offset: Int) {
    let count = document.source.bytes.count
    let clamped = UInt32(min(max(0, offset), count))
    for item in document.completions(at: offset) {
      checkLies(item.range, document, "a completion")
      expect(
        item.range.start <= clamped
          && (clamped <= item.range.end || !Self.isBoundary(Int(clamped), document.source.bytes)),
        "a completion is for another place")
      expect(!item.label.isEmpty && !item.newText.isEmpty, "a completion writes nothing")
    }
    if let hover = document.hover(at: offset) {
      checkLies(hover.range, document, "a hover")
      expect(!hover.markdown.isEmpty && !hover.plainText.isEmpty, "a hover says nothing")
    }
    checkNames(document, offset)
    var inner = ByteRange(clamped, clamped)
    for (index, selection) in document.selections(at: offset).enumerated() {
      expect(selection.contains(inner) && (index == 0 || selection != inner), "selections do not grow")
      inner = selection
    }
    expect(inner == document.everything, "the last selection is not the file")
    for call in document.incomingCalls(at: offset) + document.outgoingCalls(at: offset) {
      checkLies(call.partner.selection, document, "a call")
      for gain in call.gains { checkLies(gain, document, "a gain") }
    }
    _ = document.callHierarchyItem(at: offset)
    let range = ByteRange(clamped, UInt32(min(count, Int(clamped) + 40)))
    checkTokens(document.semanticTokens(in: range), document)
    _ = document.hints(in: range)
    for action in document.actions(in: range) {
      guard case .edits(let edits) = action.effect else { continue }
      checkEdits(edits, document, action.title)
      expect(!edits.isEmpty, "\(action.title) changes nothing")
    }
  }

  private mutating func checkPartialFormatting(_ document: EditorDocument, _ offset: Int) {
    let start = UInt32(min(max(0, offset / 2), document.source.bytes.count))
    checkEdits(document.formatting(in: ByteRange(start, UInt32.max)), document, "formatting a range")
    for character in [UInt8(ascii: "}"), 0x0A] {
      // After the last of them.
      guard let cursor = document.source.bytes.lastIndex(of: character) else { continue }
      checkEdits(document.formatting(afterTyping: character, at: cursor + 1), document, "formatting on type")
    }
  }

  private mutating func checkNames(_ document: EditorDocument, _ offset: Int) {
    if let target = document.definition(at: offset) {
      checkLies(target.range, document, "a definition")
      expect(target.range.contains(target.selection), "a definition's name lies outside")
    }
    let all = document.references(at: offset, includesDeclaration: true)
    for range in all { checkLies(range, document, "a reference") }
    expect(all == document.highlights(at: offset).map { $0.range }, "references and highlights differ")
    for range in document.linkedRanges(at: offset) { expect(all.contains(range), "a linked name is not a reference") }
    guard (try? document.prepareRename(at: offset)) != nil,
      let edits = try? document.rename(at: offset, to: "Renamed-By-Test_1")
    else { return }
    checkEdits(edits, document, "a rename")
    expect(edits.map { $0.range } == all, "a rename changes other places than the references")
    let renamed = EditorDocument(document.applying(edits))
    // A name that caused a finding is fixed by renaming; nothing else changes.
    var counts: [String: Int] = [:]
    for finding in document.analysis.findings { counts[finding.rule.code, default: 0] += 1 }
    for finding in renamed.analysis.findings { counts[finding.rule.code, default: 0] -= 1 }
    expect(counts.values.allSatisfy { $0 >= 0 }, "a rename brings a finding")
  }

  // MARK: Ranges and edits

  private mutating func checkLies(_ range: ByteRange, _ document: EditorDocument, _ what: @autoclosure () -> String) {
    expect(
      range.start <= range.end && Int(range.end) <= document.source.bytes.count,
      "\(what()) extends beyond the end of the file")
  }

  private mutating func checkEdits(_ edits: [Edit], _ document: EditorDocument, _ what: @autoclosure () -> String) {
    var end: UInt32 = 0
    for edit in edits {
      checkLies(edit.range, document, what())
      expect(edit.range.start >= end, "edits of \(what()) overlap")
      expect(
        Self.isBoundary(Int(edit.range.start), document.source.bytes)
          && Self.isBoundary(Int(edit.range.end), document.source.bytes), "an edit of \(what()) cuts a character")
      end = edit.range.end
    }
  }
}

extension EditorDocument {
  var everything: ByteRange { ByteRange(0, UInt32(source.bytes.count)) }
}
