// W007: names, or partners' titles, that are easily taken for each other.

extension FindingKind {
  static let lookAlikeNames: FindingKind = FindingKind(
    "W007", "look-alike-names", .warning,
    Phrase(
      en: "{0} looks much like {1}.", nl: "{0} lijkt erg op {1}.", fr: "{0} ressemble fort à {1}."),
    Phrase(
      en: "{0} mixes Latin with {1} letters in one word.", nl: "{0} mengt Latijnse en {1} letters in één woord.",
      fr: "{0} mêle des lettres latines et {1} dans un seul mot."),
    labels: [
      Phrase(en: "the other name", nl: "de andere naam", fr: "l’autre nom"),
      Phrase(en: "the other partner", nl: "de andere partner", fr: "l’autre partenaire"),
    ],
    help: Phrase(
      en: "Give one of the two another name, and write each word in one alphabet.",
      nl: "Geef een van de twee een andere naam, en schrijf elk woord in één alfabet.",
      fr: "Donnez à l’un des deux un autre nom, et écrivez chaque mot dans un seul alphabet."),
    why: Phrase(
      en: "Whoever signs should never have to wonder who or what is meant.",
      nl: "Wie tekent, mag nooit hoeven te twijfelen wie of wat er bedoeld is.",
      fr: "Qui signe ne doit jamais avoir à se demander qui ou quoi est visé."),
    seed: "transparant handelen",
    bad: .inCharter("project learning \"A second week in spring\" with all"),
    good: .inCharter("project Spring \"A second week in spring\" with all"),
    check: { checked, findings in LookAlikeNames.check(checked.charter, &findings) })
}

private enum LookAlikeNames {
  static func check(_ charter: Charter, _ findings: inout FindingList) {
    let bytes = charter.source.bytes.span
    var names = LookAlikes(capacity: charter.names.count)
    for index in charter.names.indices {
      let (name, declaration) = charter.names[index]
      // A name that something else had first is reported as such.
      guard charter.isKnown(name, as: declaration) else { continue }
      let range = Int(name.range.start)..<Int(name.range.end)
      if let other = names.firstLike(bytes, range, index) {
        let first = charter.names[other].name.range
        findings.add(.lookAlikeNames, at: name.range, .name(name.range), .name(first), related: [Related(first)])
      } else if let (word, script) = MixedScripts.first(bytes, range) {
        report(ByteRange(word.lowerBound, word.upperBound), script, &findings)
      }
    }
    checkTitles(charter, &findings)
  }

  private static func checkTitles(_ charter: Charter, _ findings: inout FindingList) {
    var titles = LookAlikes(capacity: charter.partners.count)
    // What the titles say, one behind the other: to be alike and to be the same are two things.
    var said: [UInt8] = []
    for (index, partner) in charter.partners.enumerated() {
      let start = said.count
      let title = charter.parties[partner].title
      // What is still to be filled in is reported as such.
      guard charter.hasContent(title) else { continue }
      title?.decode(charter.source, into: &said)
      foldSpaces(&said, from: start)
      if !NormalForm.isPlainlyNormalised(said[start...]) { compose(&said, from: start) }
      guard let title, start < said.count else { continue }
      if let other = titles.firstLike(said.span, start..<said.count, index),
        let first = charter.parties[charter.partners[other]].title
      {
        guard !isSame(charter.source, title, first) else { continue }
        findings.add(
          .lookAlikeNames, at: title.range, .text(title), .text(first), related: [Related(first.range, label: 1)])
      } else if let (word, script) = MixedScripts.first(said.span, start..<said.count) {
        let inner = title.inner(in: charter.source)
        let place = Int(inner.start) + word.lowerBound - start
        let isAsWritten = inner.count == said.count - start
        report(isAsWritten ? ByteRange(place, place + word.count) : title.range, script, &findings)
      }
    }
  }

  /// Makes one space of each run of white space: what is looked at again must not be longer than what it looks like.
  private static func foldSpaces(_ said: inout [UInt8], from start: Int) {
    var end = start
    var isAfterSpace = true
    for place in start..<said.count {
      let byte = said[place]
      // Space, tab, line feed, carriage return.
      let isSpace = byte <= 0x20 && (1 &<< UInt64(byte)) & 0x1_0000_2600 as UInt64 != 0
      if isSpace, isAfterSpace { continue }
      said[end] = isSpace ? 0x20 : byte
      isAfterSpace = isSpace
      end += 1
    }
    said.removeLast(said.count - end)
  }

  /// Puts loose accents together, so that two spellings of a title count as one look.
  private static func compose(_ said: inout [UInt8], from start: Int) {
    let title = Array(said[start...])
    guard !NormalForm.isNormalised(title) else { return }
    said.removeSubrange(start...)
    said.append(contentsOf: NormalForm.composed(title))
  }

  /// Two partners may have one and the same title, byte for byte: then nothing is hidden. An escape takes ten bytes at
  /// most; a first title that is longer still is another one, and is not read again for each that looks like it.
  private static func isSame(_ source: SourceText, _ title: TextValue, _ first: TextValue) -> Bool {
    first.range.count <= 10 * title.range.count + 64 && title.decode(source) == first.decode(source)
  }

  private static func report(_ word: ByteRange, _ script: MixedScripts.Script, _ findings: inout FindingList) {
    let letters =
      switch script {
      case .greek: Phrase(en: "Greek", nl: "Griekse", fr: "grecques")
      case .cyrillic, .latin: Phrase(en: "Cyrillic", nl: "Cyrillische", fr: "cyrilliques")
      }
    findings.add(.lookAlikeNames, at: word, .name(word), .phrase(letters), variant: 1)
  }
}
