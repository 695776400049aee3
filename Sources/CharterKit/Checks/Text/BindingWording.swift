// W008: the wording of a contract in a charter that isn't one.

extension Rule {
  static let bindingWords: Rule = Rule(
    "W008", "binding-words", .warning,
    Phrase(
      en: "{0} is the language of a contract, but this charter is not binding.",
      nl: "{0} is contracttaal, maar dit charter is niet bindend.",
      fr: "{0} est un langage de contrat, mais cette charte n’est pas contraignante."),
    help: Phrase(
      en: "Say in plain words what you will do for each other; if you do mean a contract, write {2} {3} in {1}.",
      nl: "Zeg in gewone woorden wat jullie voor elkaar doen; is een contract bedoeld, zet dan {2} {3} in {1}.",
      fr: "Dites en mots simples ce que vous ferez l’un pour l’autre ; si c’est un contrat, mettez {2} {3} dans {1}."),
    why: Phrase(
      en: "A charter rests on trust; the words of a contract make the reader doubt which of the two is being signed.",
      nl: "Een charter steunt op vertrouwen; bij woorden van een contract weet de lezer niet wat hij tekent.",
      fr: "Une charte repose sur la confiance ; les mots d’un contrat font douter de ce qu’on signe."),
    seed: "daarom niet meteen in een formeel contract, maar een charter of gentlemen’s agreement",
    bad: .inCharter("article \"Costs\" body \"Each partner shall be liable for its own costs.\""),
    good: .inCharter("article \"Costs\" body \"Each partner bears its own costs.\""))
}

extension Check {
  static let bindingWords = Check(.bindingWords) { context, findings in BindingWording.check(context, &findings) }
}

private enum BindingWording {
  private static let search = PhraseSearch(BindingPhrase.all.map { $0.words })

  static func check(_ context: CheckContext, _ findings: inout FindingList) {
    // Terms that could not be read may say that it is binding.
    guard !context.charter.isBinding, !(context.charter.terms?.isDamaged ?? false) else { return }
    let bytes = context.charter.source.bytes.span
    let search = search
    var matches: [PhraseSearch.Match] = []
    for token in context.tree.tokens where token.isText {
      search.addMatches(in: bytes, token.range, to: &matches)
    }
    for match in matches {
      let location = match.range
      guard !BindingPhrase.all[match.phrase].requiresFollowingWord || isWordBehind(bytes, Int(location.end)) else {
        continue
      }
      findings.add(
        .bindingWords, at: location, .source(location), .construct(.terms), .attribute(.binding), .option(.yes))
    }
  }

  private static func isWordBehind(_ bytes: Span<UInt8>, _ end: Int) -> Bool {
    let offset = PhraseSearch.spaceEnd(bytes, end)
    guard offset < bytes.count else { return false }
    // Beyond ASCII: `tenu d'éviter`.
    return bytes[offset] &- 0x61 < 26 || bytes[offset] >= 0x80
  }
}
