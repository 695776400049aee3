// A file to start from: what `charter new` writes.

/// Writes a charter that parses, names the partners, and leaves the rest to be filled in.
///
/// What only the partners can know is a placeholder, so that `charter check` says what is still to be filled in, and
/// there are no other errors. Optional parts are in comments, ready to be uncommented; even with every such comment
/// uncommented, placeholders are still the only problem (a test checks this).
public enum StartingCharter {
  /// The file, for any title and partners: characters that a charter can't hold are removed from them.
  ///
  /// - Parameters:
  /// title: The charter's title; if empty, a placeholder takes its place.
  /// partners: Their titles; if there are fewer than two, placeholders make up the difference.
  /// language: The language of keywords and comments.
  public static func render(title: [UInt8], partners: [[UInt8]], language: Language) -> [UInt8] {
    var writer = Writer(language: language)
    writer.partners = partners.map { StartingText.clean($0) }
    while writer.partners.count < 2 { writer.partners.append([]) }
    writer.title = StartingText.clean(title)
    writer.write()
    return writer.bytes
  }

  /// The file as it is built.
  private struct Writer {
    let language: Language
    var title: [UInt8] = []
    var partners: [[UInt8]] = []
    var bytes: [UInt8] = []

    init(language: Language) { self.language = language }

    mutating func write() {
      line("\(language.keyword) \(language.code)")
      line("")
      note(
        0,
        Phrase(
          en: "A first version, to fill in together. To see how far you are, run: charter check",
          nl: "Een eerste versie, om samen in te vullen. Hoever staan jullie? Vraag het met: charter check",
          fr: "Une première version, à compléter ensemble. Où en êtes-vous ? Demandez : charter check"))
      note(
        0,
        Phrase(
          en: "Write your own words for each \"…\". What comes after // does not count yet: remove the // to use it.",
          nl: "Zet je eigen woorden in de plaats van elke \"…\". Wat achter // staat, telt nog niet: haal de // weg "
            + "om het te gebruiken.",
          fr: "Remplacez chaque \"…\" par vos propres mots. Ce qui suit // ne compte pas encore : enlevez les // "
            + "pour vous en servir."))
      line("")
      bytes.append(contentsOf: "\(word(.charter)) ".utf8)
      StartingText.append(title.isEmpty ? placeholder : title, into: &bytes)
      line(" {")
      writeHeader()
      writePartners()
      writeSharing()
      writeWorking()
      line("}")
    }

    private mutating func writeHeader() {
      line("  \(word(.form)) \(KeywordOption.charter.keyword(language))")
      note(1, Phrase(en: "From when to when?", nl: "Van wanneer tot wanneer?", fr: "De quand à quand ?"))
      later(1, "\(word(.period)) 2026-09-01 \(KeywordOption.to.keyword(language)) 2027-08-31")
      note(
        1,
        Phrase(
          en: "What do you want to achieve together?", nl: "Wat willen jullie samen waar zien worden?",
          fr: "Que voulez-vous voir naître ensemble ?"))
      later(1, "\(word(.vision)) \"…\"")
      line("")
      note(
        1,
        Phrase(
          en: "What do you want to reach together, and how will you know that it worked?",
          nl: "Wat willen jullie samen bereiken, en waaraan zullen jullie zien dat het gelukt is?",
          fr: "Que voulez-vous atteindre ensemble, et à quoi verrez-vous que c’est réussi ?"))
      line("  \(word(.aim)) \(aimName) \"…\" {")
      later(2, "\(word(.measure)) \"…\"")
      line("  }")
    }

    private mutating func writePartners() {
      let fallback = Phrase(en: "Partner", nl: "Partner", fr: "Partenaire")[language]
      var names = StartingNames(fallback: fallback, capacity: 3 * partners.count)
      names.reserve(aimName)
      for number in 1...max(partners.count, 1) {
        names.reserve(contributionName(number))
        names.reserve(needName(number))
      }
      for (index, title) in partners.enumerated() {
        line("")
        bytes.append(contentsOf: "  \(word(.partner)) ".utf8)
        bytes.append(contentsOf: names.name(for: title, number: index + 1))
        bytes.append(0x20)
        StartingText.append(title.isEmpty ? placeholder : title, into: &bytes)
        line(" {")
        writePartner(index + 1, next: (index + 1) % partners.count + 1)
        line("  }")
      }
    }

    private mutating func writePartner(_ number: Int, next: Int) {
      let sectors = options(.sector)
      note(2, Phrase(en: "Choose: \(sectors).", nl: "Kies: \(sectors).", fr: "Choisissez : \(sectors)."))
      line("    \(word(.sector)) \(KeywordOption.knowledge.keyword(language))")
      note(
        2,
        Phrase(
          en: "What do you stand for, what do you hope to get out of this, how do you go about things?",
          nl: "Waar staan jullie voor, wat hopen jullie eruit te halen, hoe gaan jullie te werk?",
          fr: "Que défendez-vous, qu’en attendez-vous, comment vous y prenez-vous ?"))
      later(2, "\(word(.stance)) \"…\"")
      later(2, "\(word(.expects)) \"…\"")
      later(2, "\(word(.approach)) \"…\"")
      note(2, Phrase(en: "What are you short of?", nl: "Waaraan hebben jullie nood?", fr: "De quoi manquez-vous ?"))
      line("    \(word(.needs)) \(needName(number)) \"…\"")
      note(
        2,
        Phrase(
          en: "What do you bring: \(options(.means))?", nl: "Wat brengen jullie in: \(options(.means))?",
          fr: "Qu’apportez-vous : \(options(.means)) ?"))
      line(
        "    \(word(.brings)) \(contributionName(number)) \"…\" \(word(.as)) \(KeywordOption.expertise.keyword(language))"
          + " \(word(.toward)) \(aimName)")
      note(
        2,
        Phrase(
          en: "What do you gain from what another partner brings?", nl: "Wat winnen jullie bij wat een ander inbrengt?",
          fr: "Que gagnez-vous de ce qu’apporte un autre ?"))
      line(
        "    \(word(.gains)) \"…\" \(word(.from)) \(contributionName(next)) \(word(.answers)) \(needName(number))")
      note(
        2,
        Phrase(
          en: "What do you commit to: how much, when, in what form? And do the others recognise it?",
          nl: "Waartoe engageren jullie je: hoeveel, wanneer, in welke vorm? En erkennen de anderen dat?",
          fr: "À quoi vous engagez-vous : combien, quand, sous quelle forme ? Et les autres le reconnaissent-ils ?"))
      later(
        2,
        "\(word(.commits)) \"…\" \(word(.effort)) 1 \(KeywordOption.day.keyword(language)) \(word(.every))"
          + " \(KeywordOption.week.keyword(language)) \(word(.recognised)) \(all)")
      note(2, Phrase(en: "Who signs?", nl: "Wie tekent?", fr: "Qui signe ?"))
      later(2, "\(word(.signatory)) \"…\" \(word(.role)) \"…\"")
    }

    private mutating func writeSharing() {
      line("")
      note(
        1,
        Phrase(
          en: "What may go wrong, who looks after what, and what do you celebrate together?",
          nl: "Wat kan er mislopen, wie zorgt waarvoor, en wat vieren jullie samen?",
          fr: "Qu’est-ce qui peut mal tourner, qui veille à quoi, et que fêterez-vous ensemble ?"))
      later(1, "\(word(.risk)) \"…\" \(word(.by)) \(all) \(word(.response)) \"…\"")
      later(1, "\(word(.responsibility)) \"…\" \(word(.by)) \(all)")
      later(1, "\(word(.success)) \"…\" \(word(.by)) \(all)")
      note(
        1,
        Phrase(
          en: "What small thing do you do first, to get to know how the others work?",
          nl: "Wat doen jullie eerst, klein en concreet, om elkaars werking te leren kennen?",
          fr: "Que faites-vous d’abord, de petit et de concret, pour apprendre à vous connaître ?"))
      later(1, "\(word(.project)) \"…\" \(word(.with)) \(all) \(word(.toward)) \(aimName)")
    }

    private mutating func writeWorking() {
      line("")
      note(
        1,
        Phrase(
          en: "When do you talk, and where do you find each other in between?",
          nl: "Wanneer overleggen jullie, en waar vinden jullie elkaar tussendoor?",
          fr: "Quand vous parlez-vous, et où vous retrouvez-vous entre-temps ?"))
      later(1, "\(word(.communication)) {")
      later(
        1, "  \(word(.meeting)) \"…\" \(word(.every)) \(KeywordOption.month.keyword(language)) \(word(.with)) \(all)")
      later(1, "  \(word(.channel)) \"…\" \(word(.with)) \(all)")
      later(1, "}")
      note(
        1,
        Phrase(
          en: "What do you tell each other without being asked?", nl: "Wat laten jullie elkaar ongevraagd weten?",
          fr: "Que vous dites-vous sans qu’on le demande ?"))
      later(1, "\(word(.transparency)) {")
      later(1, "  \(word(.shares)) \"…\" \(word(.with)) \(all)")
      later(1, "}")
      note(
        1,
        Phrase(
          en: "How do you decide, what if you disagree, how does one leave, when do you look back?",
          nl: "Hoe beslissen jullie, wat bij onenigheid, hoe stapt iemand uit, en wanneer kijken jullie terug?",
          fr: "Comment décidez-vous, que faire en cas de désaccord, comment part-on, quand faites-vous le point ?"))
      later(1, "\(word(.terms)) {")
      later(1, "  \(word(.binding)) \(KeywordOption.no.keyword(language))")
      later(1, "  \(word(.decisions)) \"…\"")
      later(1, "  \(word(.disputes)) \"…\"")
      later(1, "  \(word(.exit)) \"…\"")
      later(1, "  \(word(.review)) \(Attribute.every(before: .year, language)) \(KeywordOption.year.keyword(language))")
      later(1, "}")
    }

    // MARK: Words

    /// Text to be replaced, which `charter check` points at (W011).
    private let placeholder = Array("…".utf8)

    private var aimName: String { Phrase(en: "Together", nl: "Samen", fr: "Ensemble")[language] }
    private var all: String { KeywordOption.all.keyword(language) }

    private func contributionName(_ number: Int) -> String {
      Phrase(en: "Contribution", nl: "Inbreng", fr: "Apport")[language] + "-\(number)"
    }

    private func needName(_ number: Int) -> String {
      Phrase(en: "Need", nl: "Nood", fr: "Besoin")[language] + "-\(number)"
    }

    private func word(_ construct: Construct) -> String { construct.keyword(language) }
    private func word(_ attribute: Attribute) -> String { attribute.keyword(language) }

    private func options(_ group: OptionGroup) -> String {
      group.options.map { $0.keyword(language) }.joined(separator: ", ")
    }

    // MARK: Lines

    private mutating func line(_ text: String) {
      bytes.append(contentsOf: text.utf8)
      bytes.append(0x0A)
    }

    /// A hint on what to write here.
    private mutating func note(_ depth: Int, _ phrase: Phrase) {
      line(String(repeating: "  ", count: depth) + "// " + phrase[language])
    }

    /// A statement that can be uncommented.
    private mutating func later(_ depth: Int, _ statement: String) {
      line(String(repeating: "  ", count: depth) + "//   " + statement)
    }
  }
}
