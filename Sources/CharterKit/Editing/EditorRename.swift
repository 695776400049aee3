// Renames something in all places at once.

/// Why a request is refused, in the file's language.
package struct EditorRefusal: Error, Equatable, Sendable {
  package let message: String
}

extension EditorDocument {
  /// The form of a name, as a JavaScript regular expression.
  package static var namePattern: String {
    let more = "[\\p{L}\\p{Nl}\\p{Mn}\\p{Mc}\\p{Nd}\\p{Pc}·]"
    return "[\\p{L}\\p{Nl}_]" + more + "*(?:-" + more + "+)*"
  }

  /// The name at a byte offset, if it refers to something.
  package func prepareRename(at offset: Int) throws(EditorRefusal) -> (range: ByteRange, name: String) {
    guard let (origin, all) = names(at: offset) else {
      throw refusal(
        Phrase(
          en: "Only names can be renamed: put the cursor on one.",
          nl: "Je kunt alleen namen wijzigen: zet de cursor op een naam.",
          fr: "On ne peut changer que des noms : placez le curseur sur un nom."))
    }
    guard all.contains(where: { $0.isDeclaration }) else {
      let name = source.string(origin.range)
      throw refusal(
        Phrase(
          en: "Nothing in this charter is called `\(name)`.", nl: "Niets in dit charter heet `\(name)`.",
          fr: "Aucun élément de cette charte ne s’appelle `\(name)`."))
    }
    return (origin.range, source.string(origin.range))
  }

  /// The edits that rename what the name at an offset refers to. The charter means the same afterwards: a name that is
  /// taken, that could not be read as a name everywhere, or that causes a new finding is refused.
  package func rename(at offset: Int, to newName: String) throws(EditorRefusal) -> [Edit] {
    _ = try prepareRename(at: offset)
    guard let (_, all) = names(at: offset) else { return [] }
    let new = Array(newName.utf8)
    guard Self.isName(new) else {
      throw refusal(
        Phrase(
          en: "`\(newName)` is not a name: a name is one word, of letters, digits, `_` and single hyphens.",
          nl: "`\(newName)` is geen naam: een naam is één woord, met letters, cijfers, `_` en losse koppeltekens.",
          fr: "`\(newName)` n’est pas un nom : un nom est un seul mot, fait de lettres, de chiffres, de `_` et de "
            + "traits d’union simples."))
    }
    if all.allSatisfy({ source.slice($0.range).elementsEqual(new) }) { return [] }
    try refuse(taken: new, newName, except: all)
    let edits = all.map { Edit($0.range, newName) }
    let renamed = Analysis(applying(edits))
    guard let finding = firstNewFinding(in: renamed) else {
      // After renaming to `all`, `recognised Firm` causes no finding but means something else.
      if hasSameKinds(renamed.tree) { return edits }
      throw refusal(
        Phrase(
          en: "`\(newName)` would no longer be read as a name everywhere.",
          nl: "`\(newName)` zou niet meer overal als naam gelezen worden.",
          fr: "`\(newName)` ne serait plus lu partout comme un nom."))
    }
    let words = Wording(renamed.source, file: renamed.tree.language, messages: language).message(finding)
    throw refusal(
      Phrase(
        en: "With the name `\(newName)` there would be a new finding (\(finding.rule.code)): \(words)",
        nl: "Met de naam `\(newName)` komt er een nieuwe bevinding bij (\(finding.rule.code)): \(words)",
        fr: "Avec le nom `\(newName)`, il y aurait un nouveau constat (\(finding.rule.code)) : \(words)"))
  }

  private func refuse(taken new: [UInt8], _ newName: String, except all: [NamePlace]) throws(EditorRefusal) {
    guard let symbol = all.first?.symbol else { return }
    var taken: NamePlace?
    forEachName { place in
      if place.symbol != symbol, source.slice(place.range).elementsEqual(new), taken?.isDeclaration != true {
        taken = taken == nil || place.isDeclaration ? place : taken
      }
    }
    guard let taken else { return }
    guard taken.isDeclaration, let construct = tree.nodes[taken.statement].construct else {
      throw refusal(
        Phrase(
          en: "`\(newName)` is already in a list, as the name of something else.",
          nl: "`\(newName)` staat al in een lijst, als naam van iets anders.",
          fr: "`\(newName)` figure déjà dans une liste, comme nom d’autre chose."))
    }
    throw refusal(
      Phrase(
        en: "`\(newName)` is taken: it is \(construct.noun.english).",
        nl: "`\(newName)` is al in gebruik: het is \(construct.noun.dutch).",
        fr: "`\(newName)` est déjà pris : c’est \(construct.noun.french)."))
  }

  private func hasSameKinds(_ other: SyntaxTree) -> Bool {
    other.nodes.count == tree.nodes.count && zip(other.nodes, tree.nodes).allSatisfy { $0.kind == $1.kind }
  }

  private func refusal(_ phrase: Phrase) -> EditorRefusal { EditorRefusal(message: phrase[language]) }

  /// The first finding of a kind that is more frequent there than here.
  func firstNewFinding(in other: Analysis) -> Finding? {
    let before = analysis.countsByRule
    let after = other.countsByRule
    return other.findings.first { after[$0.rule.number, default: 0] > before[$0.rule.number, default: 0] }
  }

  /// Whether the bytes are exactly one word.
  static func isName(_ bytes: [UInt8]) -> Bool {
    var lexer = Lexer()
    lexer.run(SourceText(bytes))
    return lexer.findings.isEmpty && !lexer.hasStrays && lexer.tokens.count == 2 && lexer.tokens[0].kind == .word
      && lexer.tokens[0].range == ByteRange(0, bytes.count)
  }

  /// All occurrences of a name, to be edited together while one types in its declaration.
  package func linkedRanges(at offset: Int) -> [ByteRange] {
    guard let (origin, all) = names(at: offset), origin.isDeclaration,
      all.reduce(0, { $0 + ($1.isDeclaration ? 1 : 0) }) == 1
    else { return [] }
    // Linked editing requires the same bytes everywhere, but a name may be written composed or decomposed.
    let letters = source.slice(origin.range)
    guard all.allSatisfy({ source.slice($0.range).elementsEqual(letters) }) else { return [] }
    return all.map { $0.range }
  }
}
