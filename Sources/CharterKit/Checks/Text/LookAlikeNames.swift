// W007: names, or titles of parties, that are easily mistaken for each other.

extension Rule {
  static let lookAlikeNames: Rule = Rule(
    "W007", "look-alike-names", .warning,
    Phrase(
      en: "{0} looks a lot like {1}.", nl: "{0} lijkt erg op {1}.", fr: "{0} ressemble fort à {1}."),
    Phrase(
      en: "{0} mixes Latin with {1} letters in one word.", nl: "{0} mengt Latijnse en {1} letters in één woord.",
      fr: "{0} mêle des lettres latines et {1} dans un seul mot."),
    Phrase(
      en: "Two parties have the title {0}: a reader can't tell which of them is meant, or signs.",
      nl: "Twee hebben de titel {0}: een lezer kan niet zien wie van beide bedoeld is, of tekent.",
      fr: "Deux portent le titre {0} : on ne peut savoir lequel est visé, ou signe."),
    Phrase(
      en: "The title {0} can't be told from that of another party, {1}.",
      nl: "De titel {0} is niet te onderscheiden van {1}, die van een ander.",
      fr: "Le titre {0} ne se distingue pas de {1}, celui d’un autre."),
    errors: Phrase(
      en: "for the titles of partners, observers and stakeholders",
      nl: "voor de titels van partners, waarnemers en belanghebbenden",
      fr: "pour les titres des partenaires, des observateurs et des parties prenantes"),
    labels: [
      Phrase(en: "the other name", nl: "de andere naam", fr: "l’autre nom"),
      Phrase(en: "the other title", nl: "de andere titel", fr: "l’autre titre"),
    ],
    help: Phrase(
      en: "Give one of the two another name, and write each word in one alphabet.",
      nl: "Geef een van de twee een andere naam, en schrijf elk woord in één alfabet.",
      fr: "Donnez à l’un des deux un autre nom, et écrivez chaque mot dans un seul alphabet."),
    why: Phrase(
      en: "Nobody who signs should have to wonder who or what is meant.",
      nl: "Wie tekent, mag nooit hoeven te twijfelen wie of wat er bedoeld is.",
      fr: "Qui signe ne doit jamais avoir à se demander qui ou quoi est visé."),
    seed: "transparant handelen",
    bad: .inCharter("project learning \"A second week in spring\" with all"),
    good: .inCharter("project Spring \"A second week in spring\" with all"))
}

extension Check {
  static let lookAlikeNames = Check(.lookAlikeNames) { context, findings in
    LookAlikeNames.check(context.charter, &findings)
  }
}

private enum LookAlikeNames {
  static func check(_ charter: Charter, _ findings: inout FindingList) {
    let bytes = charter.source.bytes.span
    var names = LookAlikes(capacity: charter.names.count)
    for index in charter.names.indices {
      let (name, statement) = charter.names[index]
      // A name that was declared by something else first is reported as such.
      guard charter.isKnown(name, as: statement) else { continue }
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

  /// A document names parties by their titles alone, even where they sign: titles that look the same are an error.
  private static func checkTitles(_ charter: Charter, _ findings: inout FindingList) {
    var titles = LookAlikeTexts(capacity: charter.parties.count)
    for (index, party) in charter.parties.enumerated() {
      // What is still to be filled in is reported as such.
      guard let title = party.title, charter.hasContent(title, isName: true) else { continue }
      let said = title.decode(charter.source)
      let seen = withoutSpace(said)
      guard !seen.isEmpty else { continue }
      let like = titles.firstLike(seen, index) { index in
        charter.parties[index].title.map { withoutSpace(LookAlikeTexts.marked($0.decode(charter.source))) } ?? []
      }
      if let (other, isCertain) = like, let first = charter.parties[other].title {
        let variant = withoutSpace(first.decode(charter.source)) == seen ? 2 : 3
        findings.add(
          .lookAlikeNames, at: title.range, .text(title), .text(first), severity: isCertain ? .error : .warning,
          variant: isCertain ? variant : 0, related: [Related(first.range, label: 1)])
      } else if let (word, script) = MixedScripts.first(said.span, 0..<said.count) {
        let inner = title.inner(in: charter.source)
        let offset = Int(inner.start) + word.lowerBound
        report(
          title.form == .plain ? ByteRange(offset, offset + word.count) : title.range, script, &findings)
      }
    }
  }

  /// A title without white space of any kind, in NFC.
  private static func withoutSpace(_ title: [UInt8]) -> [UInt8] {
    var seen: [UInt8] = []
    seen.reserveCapacity(title.count)
    let bytes = title.span
    var offset = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte < 0x80 {
        if !Escape.isSpace(byte) { seen.append(byte) }
        offset += 1
        continue
      }
      let step = UTF8Decoding.decode(bytes, at: offset)
      let isSpace = step.scalar.map { $0.properties.isWhitespace } ?? false
      if !isSpace { Escape.copy(bytes, offset, offset + step.length, into: &seen) }
      offset += step.length
    }
    return NormalForm.isPlainlyNormalised(seen[...]) ? seen : NormalForm.composed(seen)
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
