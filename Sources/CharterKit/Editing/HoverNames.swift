// Hover text for a name: its title, who brings it, who gains from it, and for a partner its balance.

extension EditorDocument {
  func describe(_ symbol: Symbol, _ text: inout HoverText) -> Bool {
    guard let statement = declaration(of: symbol) else { return false }
    // `**Hill College** — a partner`.
    text.strong { $0.author(line(charter.text(statement))) }
    text.words(" — " + statement.construct.noun[language])
    if let party = statement.party {
      describeParty(party, &text)
    } else if let contribution = statement.contribution {
      describeContribution(contribution, &text)
    } else if let aim = statement.aim {
      describeAim(aim, &text)
    } else if let need = statement.need {
      label(Phrase(en: "Needed by ", nl: "Gezocht door ", fr: "Cherché par "), &text)
      text.party(Int(charter.needs[need].owner), self)
      answers(need, &text)
    } else if let gain = statement.gain {
      let (givers, _) = flow.givers(of: gain, in: charter, limit: 9)
      if !givers.isEmpty {
        label(Phrase(en: "Gained from ", nl: "Komt van ", fr: "Vient de "), &text)
        text.parties(givers, self)
      }
    }
    return true
  }

  private func label(_ phrase: Phrase, _ text: inout HoverText) {
    text.paragraph()
    text.words(phrase[language])
  }

  private func describeContribution(_ index: Int, _ text: inout HoverText) {
    let contribution = charter.contributions[index]
    label(Phrase(en: "Brought by ", nl: "Ingebracht door ", fr: "Apporté par "), &text)
    text.party(Int(contribution.owner), self)
    if !contribution.means.isEmpty {
      text.words(" (")
      for (position, option) in contribution.means.options.enumerated() {
        text.words((position > 0 ? ", " : "") + option.keyword(language))
      }
      text.words(")")
    }
    gainers(&text) { charter.references[$0].target?.contribution == index }
  }

  private func describeAim(_ index: Int, _ text: inout HoverText) {
    let supporters = flow.supporters(of: index)
    if !supporters.isEmpty {
      label(Phrase(en: "Worked toward by ", nl: "Hieraan dragen bij: ", fr: "Y contribuent : "), &text)
      text.parties(supporters.map { Int($0) }, self)
    }
    gainers(&text) { charter.references[$0].target?.aim == index }
  }

  /// The parties that have a gain with such a source.
  private func gainers(_ text: inout HoverText, _ isSource: (Int) -> Bool) {
    var parties: [Int] = []
    var isCommon = false
    for gain in charter.gains where gain.from.names.indices.contains(where: isSource) {
      guard let owner = gain.owner else {
        isCommon = true
        continue
      }
      if parties.last != Int(owner) { parties.append(Int(owner)) }
    }
    if parties.isEmpty, !isCommon {
      label(
        Phrase(
          en: "Nobody gains from it yet", nl: "Nog niemand wint hierbij", fr: "Personne n’y gagne encore"), &text)
      return
    }
    label(Phrase(en: "Benefits ", nl: "Winst voor ", fr: "Un gain pour "), &text)
    text.parties(parties, self)
    guard isCommon else { return }
    if !parties.isEmpty { text.words(", ") }
    text.words(
      Phrase(
        en: "the partnership as a whole", nl: "het partnerschap als geheel", fr: "le partenariat dans son ensemble")[
          language])
  }

  private func answers(_ need: Int, _ text: inout HoverText) {
    let gains = charter.gains.filter { gain in
      gain.answers.names.indices.contains { charter.references[$0].target?.need == need }
    }
    guard !gains.isEmpty else {
      label(
        Phrase(en: "No gain answers it yet", nl: "Nog geen winst beantwoordt dit", fr: "Aucun gain n’y répond encore"),
        &text)
      return
    }
    label(Phrase(en: "Answered by ", nl: "Beantwoord door ", fr: "Réponse : "), &text)
    for (index, gain) in gains.prefix(5).enumerated() {
      if index > 0 { text.words(", ") }
      text.thing(gain.name, gain.text, self)
    }
    if gains.count > 5 { text.more(gains.count - 5, self) }
  }

  // MARK: The balance

  private func describeParty(_ index: Int, _ text: inout HoverText) {
    let gainers = gainers(from: index)
    if charter.parties[index].role == .partner {
      label(Phrase(en: "Gives to ", nl: "Geeft aan ", fr: "Donne à "), &text)
      parties(gainers, &text)
    }
    label(Phrase(en: "Gains from ", nl: "Wint dankzij ", fr: "Gagne grâce à "), &text)
    parties(givers(to: index), &text)
    guard charter.parties[index].role == .partner else { return }
    losses(index, &text)
  }

  private func parties(_ entries: [BalanceEntry], _ text: inout HoverText) {
    guard !entries.isEmpty else {
      text.words(Phrase(en: "nobody yet", nl: "nog niemand", fr: "personne encore")[language])
      return
    }
    text.parties(entries.map { $0.party }, self)
  }

  private func losses(_ partner: Int, _ text: inout HoverText) {
    let losses = inOrder(flow.losses(without: partner, in: charter))
    guard !losses.isEmpty else {
      label(
        Phrase(
          en: "Without it the others lose nothing that this charter names.",
          nl: "Zonder deze partner verliezen de anderen niets dat dit charter noemt.",
          fr: "Sans lui, les autres ne perdent rien de ce que cette charte nomme."), &text)
      return
    }
    label(Phrase(en: "Without it:", nl: "Zonder deze partner:", fr: "Sans lui :"), &text)
    for loss in losses.prefix(6) {
      text.bullet()
      say(loss, &text)
    }
    guard losses.count > 6 else { return }
    text.bullet()
    text.words(
      Phrase(
        en: "\(losses.count - 6) more losses", nl: "nog \(losses.count - 6) verliezen",
        fr: "\(losses.count - 6) autres pertes")[language])
  }

  /// Most important first.
  private func inOrder(_ losses: [Loss]) -> [Loss] {
    var ordered: [Loss] = []
    for weight in 0...3 {
      for loss in losses {
        let own =
          switch loss {
          case .benefit: 0
          case .gain: 1
          case .aim, .means: 2
          case .source: 3
          }
        if own == weight { ordered.append(loss) }
      }
    }
    return ordered
  }

  private func say(_ loss: Loss, _ text: inout HoverText) {
    switch loss {
    case .source(let contribution, let gain):
      gainer(gain, &text)
      text.words(Phrase(en: " loses ", nl: " verliest ", fr: " perd ")[language])
      text.thing(charter.contributions[contribution].name, charter.contributions[contribution].text, self)
    case .gain(let gain):
      gainer(gain, &text)
      text.words(Phrase(en: " no longer has ", nl: " heeft niet langer ", fr: " n’a plus ")[language])
      text.thing(nil, charter.gains[gain].text, self)
    case .benefit(let party):
      text.party(party, self)
      text.words(
        Phrase(en: " no longer benefits", nl: " heeft er geen baat meer bij", fr: " n’en profite plus")[language])
    case .aim(let aim):
      text.words(
        Phrase(en: "nothing works toward ", nl: "niets draagt nog bij aan ", fr: "plus rien ne contribue à ")[language])
      text.thing(charter.aims[aim].name, charter.aims[aim].text, self)
    case .means(let aim, let option):
      text.words(
        Phrase(
          en: "nobody brings \(option.documentWords[.english]) toward ",
          nl: "niemand brengt nog \(option.documentWords[.dutch]) in voor ",
          fr: "plus personne n’apporte : \(option.documentWords[.french]), pour ")[language])
      text.thing(charter.aims[aim].name, charter.aims[aim].text, self)
    }
  }

  private func gainer(_ gain: Int, _ text: inout HoverText) {
    if let owner = charter.gains[gain].owner { return text.party(Int(owner), self) }
    text.words(
      Phrase(
        en: "the partnership as a whole", nl: "het partnerschap als geheel", fr: "le partenariat dans son ensemble")[
          language])
  }
}
