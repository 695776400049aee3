// How messages refer to the parts of a charter.

extension Argument {
  /// By its name, without quotation marks; without a name by its text, quoted; otherwise by its keyword.
  static func called(_ name: DeclaredName?, _ text: TextValue?, _ anchor: ByteRange) -> Argument {
    if let name { return .name(name.range) }
    if let text { return .text(text) }
    return .source(anchor)
  }

  static func called(_ gain: Gain) -> Argument { called(gain.name, gain.text, gain.anchor) }
  static func called(_ contribution: Contribution) -> Argument {
    called(contribution.name, contribution.text, contribution.anchor)
  }

  /// The names of the first of these parties, and how many more there are: `a, b, c, d and 6 more`.
  static func parties(_ first: [Int], of count: Int, _ charter: Charter) -> Argument {
    var members = first.map { Argument.name(charter.parties[$0].anchor) }
    if count > members.count {
      if members.count > 1 { members.removeLast() }
      let more = count - members.count
      members.append(.phrase(Phrase(en: "\(more) more", nl: "\(more) andere", fr: "\(more) autres")))
    }
    return .list(members)
  }
}
