// Aims that no contribution works toward, and the gains that draw on them.

/// B304 and G402 are two sides of the same mistake, and only one of them is reported for an aim: B304 if a gain draws
/// on it (that gain is where somebody counts on something that is not there), G402 if none does. An observer's
/// contribution counts too: an aim that only observers work toward is not an empty source. A partner whose gains all
/// depend on empty aims does not get B302 as well.
struct EmptyAims {
  struct EmptyAim {
    let aim: Int
    /// The first mention of it as a gain's source; nil if no gain draws on it.
    var firstDraw: ByteRange?
    /// The other mentions.
    var draws = RelatedLocations()
  }

  /// In source order; empty if contributions that could not be read may work toward them.
  private(set) var aims: [EmptyAim] = []
  /// Contributions without an aim, which may be meant for an empty one; none if there are more than three.
  private let unused: [Int]

  /// `label` is the label of the other gains that draw on an aim.
  init(_ context: CheckContext, label: Int = 0) {
    let charter = context.charter
    if !context.flow.hasUnknownSupport {
      for (index, aim) in charter.aims.enumerated() where context.flow.contributionCounts[index] == 0 {
        guard !aim.isDamaged, charter.isKnown(aim.name, as: StatementID(.aim, index)) else { continue }
        aims.append(EmptyAim(aim: index))
      }
    }
    unused = aims.isEmpty ? [] : Self.unused(charter)
    if !aims.isEmpty { addDraws(charter, label) }
  }

  private mutating func addDraws(_ charter: Charter, _ label: Int) {
    let none = aims.count
    var places = [Int](repeating: none, count: charter.aims.count)
    for index in aims.indices { places[aims[index].aim] = index }
    for gain in charter.gains {
      for index in gain.from.names.indices {
        guard let aim = charter.references[index].target?.aim, places[aim] != none else { continue }
        let range = charter.references[index].range
        if aims[places[aim]].firstDraw == nil {
          aims[places[aim]].firstDraw = range
        } else {
          aims[places[aim]].draws.add(range, label: label)
        }
      }
    }
  }

  private static func unused(_ charter: Charter) -> [Int] {
    var unused: [Int] = []
    for (index, contribution) in charter.contributions.enumerated()
    where contribution.toward.isAbsent && !contribution.isDamaged && contribution.text != nil {
      if unused.count == 3 { return [] }
      unused.append(index)
    }
    return unused
  }

  /// Makes an unused contribution work toward an aim.
  func fixes(for aim: Aim, in charter: Charter) -> [Fix] {
    unused.compactMap { index in
      let contribution = charter.contributions[index]
      guard let text = contribution.text else { return nil }
      let toward = Attribute.toward.keyword(charter.language) + " " + charter.source.string(aim.anchor)
      return Fix(
        Phrase(en: "Let {0} work toward {1}", nl: "Zet {2} bij {0}", fr: "Ajouter {2} à {0}"),
        [.called(contribution.name, contribution.text, contribution.anchor), .name(aim.anchor), .code(toward)],
        .forAPerson,
        edits: [Edit(.at(text.range.end), " " + toward)])
    }
  }
}
