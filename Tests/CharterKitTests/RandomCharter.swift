// Small random charters, where parties bring and gain things, both as a model and as the text of a file.

import CharterTesting

@testable import CharterKit

/// The content of a random charter, as far as bringing and gaining go. Everything is identified by its index.
struct RandomCharter {
  /// What a gain comes from.
  enum Source: Hashable {
    case contribution(Int)
    case aim(Int)
  }

  struct Brought {
    let owner: Int
    let means: Set<KeywordOption>
    let aims: [Int]
  }

  struct Gained {
    /// Nil for the partnership as a whole.
    let owner: Int?
    let from: [Source]
  }

  private(set) var roles: [Party.Role] = []
  /// By owner.
  private(set) var brought: [Brought] = []
  /// By owner, those of the partnership as a whole last.
  private(set) var gained: [Gained] = []
  let aimCount: Int
  private var order: [Int] = []

  /// Two to six partners, up to three other parties, up to four aims.
  init(_ random: inout SplitMix64) {
    aimCount = random.below(5)
    let partnerCount = 2 + random.below(5)
    roles = (0..<partnerCount).map { _ in .partner }
    for _ in 0..<random.below(3) { roles.append(.observer) }
    for _ in 0..<random.below(2) { roles.append(.stakeholder) }
    let means = OptionGroup.means.options
    for owner in roles.indices where roles[owner] != .stakeholder {
      for _ in 0..<[0, 1, 1, 1, 2, 3][random.below(6)] {
        let some = Set((0...random.below(2)).map { _ in means[random.below(means.count)] })
        brought.append(Brought(owner: owner, means: some, aims: Self.some(aimCount, &random)))
      }
    }
    let sources = brought.indices.map { Source.contribution($0) } + (0..<aimCount).map { Source.aim($0) }
    for owner in roles.indices.map(Optional.some) + [nil] where !sources.isEmpty {
      for _ in 0..<random.below(4) {
        var from: [Source] = []
        for _ in 0...random.below(3) {
          let source = sources[random.below(sources.count)]
          if !from.contains(source) { from.append(source) }
        }
        gained.append(Gained(owner: owner, from: from))
      }
    }
    order = (0..<(roles.count + aimCount)).map { $0 }
    for index in order.indices.reversed() { order.swapAt(index, random.below(index + 1)) }
    // Each kind keeps its own order, so that an index means the same here and in the charter; observers and
    // stakeholders are interspersed with the partners.
    func kind(_ index: Int) -> Int { index < roles.count ? Int(roles[index].rawValue) : -1 }
    let kinds = order.map(kind)
    for wanted in Set(kinds) {
      var members = order.filter { kind($0) == wanted }.sorted()[...]
      for position in kinds.indices where kinds[position] == wanted { order[position] = members.removeFirst() }
    }
  }

  private static func some(_ count: Int, _ random: inout SplitMix64) -> [Int] {
    (0..<count).filter { _ in random.below(5) < 2 }
  }

  /// The file: parties are called `P0`, contributions `C0`, aims `A0`.
  var text: String {
    var text = "charter \"T\" {\n"
    for index in order {
      guard index < roles.count else {
        text += "  aim A\(index - roles.count) \"aim \(index)\"\n"
        continue
      }
      switch roles[index] {
      case .partner: text += "  partner P\(index) \"p \(index)\" {\n    sector business\n"
      case .observer: text += "  observer P\(index) \"p \(index)\" {\n"
      case .stakeholder: text += "  stakeholder P\(index) \"p \(index)\" {\n"
      }
      for (number, contribution) in brought.enumerated() where contribution.owner == index {
        let means = OptionGroup.means.options.filter { contribution.means.contains($0) }.map { $0.keyword(.english) }
        text += "    brings C\(number) \"gift \(number)\" as \(means.joined(separator: ", "))"
        if !contribution.aims.isEmpty {
          text += " toward " + contribution.aims.map { "A\($0)" }.joined(separator: ", ")
        }
        text += "\n"
      }
      for gain in gained where gain.owner == index { text += "    " + line(gain) }
      text += "  }\n"
    }
    for gain in gained where gain.owner == nil { text += "  " + line(gain) }
    return text + "}\n"
  }

  private func line(_ gain: Gained) -> String {
    let from = gain.from.map { source in
      switch source {
      case .contribution(let index): "C\(index)"
      case .aim(let index): "A\(index)"
      }
    }
    return "gains \"g\" from \(from.joined(separator: ", "))\n"
  }
}
