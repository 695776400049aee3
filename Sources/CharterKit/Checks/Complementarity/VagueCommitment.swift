// C508: a commitment that doesn't say how much, when or of what kind.

extension Rule {
  static let vagueCommitment: Rule = Rule(
    "C508", "vague-commitment", .hint,
    Phrase(
      en: "The commitment {0} does not say how much, when or of what kind.",
      nl: "Het engagement {0} zegt niet hoeveel, wanneer of van welke aard.",
      fr: "L’engagement {0} ne dit ni combien, ni quand, ni de quelle nature."),
    help: Phrase(en: "Add {1}.", nl: "Voeg {1} toe.", fr: "Ajoutez {1}."),
    why: Phrase(
      en: "Commitments may differ widely in time, length and kind; said clearly, they disappoint nobody.",
      nl: "Engagementen mogen verschillen in tijd, duur en aard; duidelijk uitgesproken stellen ze niemand teleur.",
      fr:
        "Les engagements peuvent différer par le moment, la durée et la nature ; dits clairement, ils ne déçoivent personne."
    ),
    seed: "Commitment kan erg verschillend zijn in tijd, duur, aard",
    bad: .inPartner("commits \"Someone to call\" recognised all"),
    good: .inPartner("commits \"Someone to call\" nature \"By telephone, on working days\" recognised all"))
}

extension Check {
  static let vagueCommitment = Check(.vagueCommitment) { context, findings in
    guard context.completeness.hasNoMisplacedNodes else { return }
    for commitment in context.charter.commitments
    where commitment.effort == nil && commitment.during == nil && commitment.nature == nil
      && !commitment.isDamaged
    {
      findings.add(
        .vagueCommitment, at: commitment.anchor, .called(commitment.name, commitment.text, commitment.anchor),
        .choice([.attribute(.effort), .attribute(.during), .attribute(.nature)]))
    }
  }
}
