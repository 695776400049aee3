// A third partner for the sound charter, for examples from which one of its statements is left out.

/// The partner `Town`, which examples put into the sound charter.
enum ThirdPartner {
  /// What can be left out.
  enum Part {
    case expectations, contribution, commitment, signatory
  }

  /// The partner, without a part or with another contribution or signatory.
  static func text(
    without missing: Part? = nil,
    brings: String = "brings Square \"The market square\" as facilities toward Learning",
    signatory: String = "signatory \"C. Maes\""
  ) -> String {
    var text = """
      partner Town "The town of Geel" {
        sector government
        stance "Young people make a town"

      """
    if missing != .expectations {
      text += "  expects \"A square full of life\"\n  approach \"One contact for all permits\"\n"
    }
    if missing != .contribution { text += "  \(brings)\n" }
    text += "  gains \"Ideas for its squares\" from Learning\n"
    if missing != .commitment {
      text += "  commits \"A contact at the town hall\" effort 1 day every week recognised all\n"
    }
    if missing != .signatory { text += "  \(signatory)\n" }
    return text + "}"
  }
}
