// N206: two things that documents and commands can't tell apart by name.

extension Rule {
  static let sameText: Rule = Rule(
    "N206", "same-text", .error,
    Phrase(
      en: "Two signatories of {1} are called {0}: nobody can tell which of them signs.",
      nl: "Twee ondertekenaars van {1} heten {0}: niemand kan zien wie van beiden tekent.",
      fr: "Deux signataires de {1} s’appellent {0} : nul ne peut voir lequel des deux signe."),
    Phrase(
      en: "Two aims are called {0}: a document cannot say which of them it means.",
      nl: "Twee doelen heten {0}: in een document is niet te zien welk van beide bedoeld is.",
      fr: "Deux buts s’appellent {0} : dans un document, on ne voit pas lequel des deux est visé."),
    labels: [Phrase(en: "the other one", nl: "de andere", fr: "l’autre")],
    help: Phrase(
      en: "Add to one of the texts what tells the two apart: a function, a place, a part.",
      nl: "Zet in een van de teksten wat de twee onderscheidt: een functie, een plaats, een onderdeel.",
      fr: "Mettez dans l’un des textes ce qui distingue les deux : une fonction, un lieu, une partie."),
    why: Phrase(
      en: "Readers see only the texts, not the names that the file uses.",
      nl: "Wie leest, ziet alleen de teksten, niet de namen die het bestand gebruikt.",
      fr: "Qui lit ne voit que les textes, non les noms qu’emploie le fichier."),
    seed: "transparant handelen",
    bad: .inPartner("signatory \"a. peeters\" role \"Treasurer\""),
    good: .inPartner("signatory \"A. Peeters jr.\" role \"Treasurer\""))
}

extension Check {
  static let sameText = Check(.sameText) { context, findings in SameText.check(context.charter, &findings) }
}

private struct SameText {
  /// A thing, identified by its text and by the group in which that must be unique.
  private struct Thing {
    /// The index of the message for it.
    let variant: Int
    /// The party that it belongs to; nil for an aim.
    let owner: Int?
    let text: TextValue
  }

  private var things: [Thing] = []

  static func check(_ charter: Charter, _ findings: inout FindingList) {
    var found = SameText()
    for signatory in charter.signatories { found.add(0, Int(signatory.owner), signatory.text, charter) }
    for aim in charter.aims { found.add(1, nil, aim.text, charter) }
    found.report(charter, &findings)
  }

  private mutating func add(_ variant: Int, _ owner: Int?, _ text: TextValue?, _ charter: Charter) {
    // A text that is still to be filled in has its own finding; several people may still be unknown.
    guard let text, charter.hasContent(text, isName: variant == 0), !TextContent.isNobodyYet(text, in: charter.source)
    else { return }
    things.append(Thing(variant: variant, owner: owner, text: text))
  }

  /// The group in which it must be unique, as in `q12q`, followed by the text.
  private func said(_ thing: Thing, _ charter: Charter) -> [UInt8] {
    var said: [UInt8] = []
    said.reserveCapacity(thing.text.range.count + 8)
    said.append(UInt8(ascii: "q") + UInt8(thing.variant))
    if let owner = thing.owner { DecimalDigits.append(owner, into: &said) }
    said.append(UInt8(ascii: "q"))
    thing.text.appendOnOneLine(charter.source, into: &said)
    return said
  }

  private func report(_ charter: Charter, _ findings: inout FindingList) {
    var looks = LookAlikeTexts(capacity: things.count)
    for (index, thing) in things.enumerated() {
      guard
        let (other, isCertain) = looks.firstLike(
          said(thing, charter), index, marked: { LookAlikeTexts.marked(said(things[$0], charter)) })
      else { continue }
      let related = [Related(things[other].text.range)]
      guard isCertain else {
        findings.add(
          .lookAlikeNames, at: thing.text.range, .text(thing.text), .text(things[other].text), related: related)
        continue
      }
      var arguments = [Argument.text(thing.text)]
      if let owner = thing.owner { arguments.append(.name(charter.parties[owner].anchor)) }
      findings.add(
        Finding(
          .sameText, at: thing.text.range, arguments, variant: thing.variant, related: related))
    }
  }
}

extension TextValue {
  /// Appends what the text says, with each run of white space collapsed to one space, and none at the ends.
  fileprivate func appendOnOneLine(_ source: SourceText, into result: inout [UInt8]) {
    let start = result.count
    decode(source, into: &result)
    var end = start
    var isAfterSpace = true
    for offset in start..<result.count {
      let byte = result[offset]
      let isSpace = byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
      if isSpace, isAfterSpace { continue }
      result[end] = isSpace ? 0x20 : byte
      isAfterSpace = isSpace
      end += 1
    }
    if end > start, isAfterSpace { end -= 1 }
    result.removeLast(result.count - end)
  }
}
