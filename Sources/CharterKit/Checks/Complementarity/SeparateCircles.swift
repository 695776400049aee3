// C505: partners that fall into groups that don't depend on each other.

extension Rule {
  static let separateCircles: Rule = Rule(
    "C505", "separate-circles", .warning,
    Phrase(
      en: "The partners fall into {0} groups that do not depend on each other.",
      nl: "De partners vallen uiteen in {0} groepen die niet van elkaar afhangen.",
      fr: "Les partenaires se divisent en {0} groupes qui ne dépendent pas l’un de l’autre."),
    labels: [Phrase(en: "one group: {0}", nl: "een groep: {0}", fr: "un groupe : {0}")],
    help: Phrase(
      en: "Say what one group gains from what the other brings, or make a charter for each.",
      nl: "Zeg wat de ene groep wint bij wat de andere inbrengt, of maak voor elke groep een eigen charter.",
      fr: "Dites ce qu’un groupe gagne à ce que l’autre apporte, ou faites une charte pour chacun."),
    why: Phrase(
      en: "If one group does not need the other, there are really two partnerships.",
      nl: "Waar de ene groep de andere niet nodig heeft, zijn er twee partnerschappen.",
      fr: "Là où un groupe n’a pas besoin de l’autre, il y a deux partenariats."),
    seed: "partners voelen een onderlinge afhankelijkheid",
    bad: .inCharter(townAndClub(gain: "Band")), good: .inCharter(townAndClub(gain: "Band, Coaches")))

  private static func townAndClub(gain: String) -> String {
    """
    partner Town "The town of Geel" {
      sector government
      stance "Young people make a town"
      expects "A square full of life"
      approach "One contact for all permits"
      brings Square "The market square" as facilities
      gains "Music for the fair" from \(gain)
      commits "A contact at the town hall" effort 1 day every week recognised all
      signatory "C. Maes"
    }
    partner Club "The brass band" {
      sector civil-society
      stance "Music is for the street"
      expects "A place to play"
      approach "Every member has a say"
      brings Band "Thirty musicians" as workforce
      gains "A place to play" from Square
      commits "A concert" effort 1 day recognised all
      signatory "D. Wouters"
    }
    """
  }
}

extension Check {
  static let separateCircles = Check(.separateCircles) { context, findings in
    let charter = context.charter
    guard context.completeness.isFlowKnown, context.completeness.partnersWithoutBenefit == 0 else { return }
    let circles = SeparateCircles(charter, context.flow)
    guard circles.count > 1 else { return }
    findings.add(
      .separateCircles, at: charter.anchor, .number(circles.count),
      related: circles.shown.map { circle in
        Related(charter.parties[circle.first[0]].anchor, [.parties(circle.first, of: circle.count, charter)])
      })
  }
}

/// Divides the partners into groups in which each partner depends on another, or another depends on it.
struct SeparateCircles {
  /// How many groups, and how many names in each, are shown.
  private static let shownCount = 5

  /// The number of groups.
  private(set) var count = 0
  /// The first groups: their first partners (at least one), and how many they have.
  private(set) var shown: [(first: [Int], count: Int)] = []

  /// A disjoint-set forest of the parties, followed by the aims: another member of the same group, or itself.
  private var parents: [UInt32]

  init(_ charter: Charter, _ flow: ValueFlow) {
    let aimStart = charter.parties.count
    parents = (0..<UInt32(aimStart + charter.aims.count)).map { $0 }
    var isGainedFrom = [Bool](repeating: false, count: charter.aims.count)
    for partner in charter.partners {
      for gain in charter.parties[partner].gains.indices where flow.mutuality[gain] == .mutual {
        for index in charter.gains[gain].from.names.indices {
          switch charter.references[index].source {
          case .contribution(let contribution)?:
            let giver = Int(charter.contributions[contribution].owner)
            if charter.parties[giver].role == .partner { unite(partner, giver) }
          case .aim(let aim)?:
            isGainedFrom[aim] = true
            unite(partner, aimStart + aim)
          case nil: break
          }
        }
      }
    }
    // Anyone who gains from an aim depends on everyone who works toward it.
    for aim in charter.aims.indices where isGainedFrom[aim] {
      for supporter in flow.supporters(of: aim) { unite(Int(supporter), aimStart + aim) }
    }
    collect(charter)
  }

  private mutating func collect(_ charter: Charter) {
    var sizes = [UInt32](repeating: 0, count: parents.count)
    for partner in charter.partners { sizes[root(partner)] += 1 }
    var places = [Int](repeating: -1, count: parents.count)
    for partner in charter.partners {
      let root = root(partner)
      if places[root] < 0 {
        places[root] = count
        count += 1
        if shown.count < Self.shownCount { shown.append((first: [], count: Int(sizes[root]))) }
      }
      let index = places[root]
      if index < shown.count, shown[index].first.count < Self.shownCount { shown[index].first.append(partner) }
    }
  }

  private mutating func unite(_ one: Int, _ other: Int) {
    let (one, other) = (root(one), root(other))
    // The lower index becomes the root, so that the result does not depend on the order of unions.
    if one < other { parents[other] = UInt32(one) } else { parents[one] = UInt32(other) }
  }

  /// Path halving: each lookup shortens the paths that it follows.
  private mutating func root(_ index: Int) -> Int {
    var index = index
    while Int(parents[index]) != index {
      parents[index] = parents[Int(parents[index])]
      index = Int(parents[index])
    }
    return index
  }
}
