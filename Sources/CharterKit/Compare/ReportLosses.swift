// What `charter report --without` prints: what the others lose when a partner leaves.

extension Report {
  /// Losses of one kind that are named.
  private static let lossLimit = 200

  /// What the others lose without a partner (index into `Charter.parties`), one line each.
  public static func renderWithout(_ analysis: Analysis, partner: Int, language: Language) -> [UInt8] {
    var writer = ReportWriter(analysis.source, language: language)
    guard analysis.charter.parties.indices.contains(partner) else { return writer.bytes }
    let naming = ReportNaming(analysis, language)
    let name = naming.party(partner)
    writer.heading(Phrase(en: "Without \(name)", nl: "Zonder \(name)", fr: "Sans \(name)")[language])
    let losses = analysis.flow.losses(without: partner, in: analysis.charter)
    guard !losses.isEmpty else {
      writer.line(
        Phrase(
          en: "the others lose nothing.", nl: "verliezen de anderen niets.", fr: "les autres ne perdent rien.")[language])
      return writer.bytes
    }
    for loss in losses.prefix(lossLimit) { writer.item(words(loss, analysis.charter, naming)) }
    if losses.count > lossLimit {
      let more = String(losses.count - lossLimit)
      writer.item(Phrase(en: "and \(more) more", nl: "en nog \(more)", fr: "et \(more) de plus")[language])
    }
    return writer.bytes
  }

  private static func words(_ loss: Loss, _ charter: Charter, _ naming: ReportNaming) -> String {
    func owner(_ gain: Int) -> String {
      charter.gains[gain].owner.map { naming.party(Int($0)) }
        ?? Phrase(en: "the partnership", nl: "het partnerschap", fr: "le partenariat")[naming.language]
    }
    switch loss {
    case .source(let contribution, let gain):
      let what = naming.text(charter.contributions[contribution].text)
      let forWhat = naming.text(charter.gains[gain].text)
      return Phrase(
        en: "\(owner(gain)) loses \(what), a source of \(forWhat)",
        nl: "\(owner(gain)) verliest \(what), een bron van \(forWhat)",
        fr: "\(owner(gain)) perd \(what), une source de \(forWhat)")[naming.language]
    case .gain(let gain):
      let what = naming.text(charter.gains[gain].text)
      return Phrase(
        en: "\(owner(gain)) no longer gains \(what) from another partner",
        nl: "\(owner(gain)) wint \(what) niet meer van een andere partner",
        fr: "\(owner(gain)) ne gagne plus \(what) d'un autre partenaire")[naming.language]
    case .benefit(let party):
      let who = naming.party(party)
      return Phrase(
        en: "\(who) no longer benefits at all", nl: "\(who) heeft helemaal geen baat meer",
        fr: "\(who) ne profite plus de rien")[naming.language]
    case .aim(let aim):
      let what = naming.text(charter.aims[aim].text)
      return Phrase(
        en: "nobody works toward \(what) any more", nl: "niemand werkt nog voor \(what)",
        fr: "plus personne ne travaille pour \(what)")[naming.language]
    case .means(let aim, let means):
      let what = naming.text(charter.aims[aim].text)
      let which = means.keyword(naming.language)
      return Phrase(
        en: "nobody brings \(which) toward \(what) any more", nl: "niemand brengt nog \(which) in voor \(what)",
        fr: "plus personne n'apporte de \(which) pour \(what)")[naming.language]
    }
  }
}
