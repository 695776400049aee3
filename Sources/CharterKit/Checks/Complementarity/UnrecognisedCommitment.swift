// C507: a commitment that not all the other partners recognise.

extension Rule {
  static let unrecognisedCommitment: Rule = Rule(
    "C507", "unrecognised-commitment", .warning,
    Phrase(
      en: "The commitment {0} is not recognised by anyone yet.", nl: "Het engagement {0} is nog door niemand erkend.",
      fr: "L’engagement {0} n’est encore reconnu par personne."),
    Phrase(
      en: "The commitment {0} is not recognised by {1} yet.", nl: "Het engagement {0} is nog niet erkend door {1}.",
      fr: "L’engagement {0} n’est pas encore reconnu par {1}."),
    help: Phrase(
      en: "Talk it over, and when the others recognise it, say so.",
      nl: "Bespreek het samen, en zet het erbij als de anderen het erkennen.",
      fr: "Parlez-en ensemble et, quand les autres le reconnaissent, dites-le."),
    why: Phrase(
      en: "A commitment counts when those who rely on it have heard and accepted it.",
      nl: "Een engagement telt als wie erop rekent het gehoord en erkend heeft.",
      fr: "Un engagement compte quand ceux qui s’y fient l’ont entendu et reconnu."),
    seed: "Gevraagd engagement duidelijk uitspreken en samen erkennen",
    bad: .inPartner("commits \"A room for the jury\" effort 2 days"),
    good: .inPartner("commits \"A room for the jury\" effort 2 days recognised others"))
}

extension Check {
  static let unrecognisedCommitment = Check(.unrecognisedCommitment) { context, findings in
    let charter = context.charter
    guard context.completeness.hasNoMisplacedNodes, charter.partners.count > 1 else { return }
    var leftOut = PartnersLeftOut(charter)
    for commitment in charter.commitments where !commitment.isDamaged {
      let what = Argument.called(commitment.name, commitment.text, commitment.anchor)
      if commitment.recognised.isAbsent {
        findings.add(.unrecognisedCommitment, at: commitment.anchor, what, fixes: charter.recognisedByAll(commitment))
      } else if let (first, count) = leftOut.find(commitment.recognised, owner: Int(commitment.owner), charter) {
        findings.add(
          .unrecognisedCommitment, at: commitment.anchor, what, .parties(first, of: count, charter), variant: 1,
          fixes: context.writeAll(inPlaceOf: commitment.recognised))
      }
    }
  }
}

extension Charter {
  fileprivate func recognisedByAll(_ commitment: Commitment) -> [Fix] {
    guard let text = commitment.text else { return [] }
    let addition = Attribute.recognised.keyword(language) + " " + KeywordOption.all.keyword(language)
    return [.insert(" " + addition, at: text.range.end, .code(addition), .forAPerson)]
  }
}
