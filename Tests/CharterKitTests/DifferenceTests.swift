// A difference is empty exactly when the fingerprints are equal, whatever was changed.

import CharterTesting
import Testing

@testable import CharterKit

/// One sample represents its translations.
private let samples = Project.samples.filter { !["challenge-week.nl", "challenge-week.fr"].contains($0.name) }

@Suite struct DifferenceTests {
  /// What is wrong with the difference between two charters; nil if nothing.
  private func problem(_ old: Analysis, _ new: Analysis, _ fingerprint: String) -> String? {
    let isSame = Fingerprint.of(new.charter) == fingerprint
    let difference = CharterDifference(from: old, to: new)
    if isSame != difference.isEmpty {
      return isSame ? "the fingerprints are equal, yet \(difference.changes)" : "no change is seen"
    }
    return nil
  }

  private func expectLaw(
    _ old: Analysis, _ fingerprint: String, _ bytes: [UInt8], _ what: @autoclosure () -> String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) -> Bool {
    let new = Analysis(bytes)
    guard CharterDifference.Errors(new).unread == 0 else { return false }
    if let problem = problem(old, new, fingerprint) {
      Issue.record("\(what()): \(problem)", sourceLocation: sourceLocation)
    }
    return true
  }

  @Test("Any two samples differ exactly when their fingerprints differ")
  func everyTwo() throws {
    let charters = try Project.samples.map { Analysis(try $0.bytes()) }
    for old in charters {
      let fingerprint = Fingerprint.of(old.charter)
      for new in charters {
        #expect(problem(old, new, fingerprint) == nil)
        #expect(CharterDifference(from: new, to: old).isEmpty == (Fingerprint.of(new.charter) == fingerprint))
      }
    }
  }

  @Test("Statements with neither name nor text are matched by position")
  func nameless() {
    func charter(_ lines: String) -> Analysis {
      Analysis("charter \"T\" {\n  stakeholder S \"s\" {\n\(lines)\n  }\n  risk \"\" by all\n  risk \"\" by S\n}\n")
    }
    let two = charter("    needs \"\"\n    needs \"\"")
    #expect(CharterDifference(from: two, to: two).isEmpty)
    #expect(CharterDifference(from: two, to: charter("    needs \"\"")).changes.map { $0.kind } == [.removed])
    #expect(CharterDifference(from: two, to: charter("    needs \"\"\n    needs \"n\"")).changes.count == 2)
  }

  @Test("Each changed text, name, number, date and option is noticed", arguments: samples)
  func everyToken(sample: Sample) throws {
    let bytes = try sample.bytes()
    let old = Analysis(bytes)
    let tree = old.tree
    let fingerprint = Fingerprint.of(old.charter)
    var sound = 0
    var texts = 0
    var names: [UInt32: [ByteRange]] = [:]
    func check(_ ranges: [ByteRange], _ text: String) {
      var changed = bytes
      for range in ranges.reversed() {
        changed.replaceSubrange(Int(range.start)..<Int(range.end), with: Array(text.utf8))
      }
      if expectLaw(old, fingerprint, changed, "\(old.source.string(ranges[0])) became \(text)") { sound += 1 }
    }
    for node in tree.nodes {
      let range = tree.range(node)
      switch node.kind {
      case .text:
        // One after the other, since each takes a parse of the whole file.
        let others = ["\"Something else\"", "\"\"", "\"x\\n\"", "\"\"\"\n  x\n\n  \"\"\""]
        check([range], others[texts % others.count])
        texts += 1
      case .date: check([range], "2031-12-24")
      case .name: names[node.symbol.number, default: []].append(range)
      case .option:
        guard let option = node.option, option != .to else { continue }
        let others = Vocabulary.row(option).group.options.filter { $0 != option }
        for other in others.prefix(2) { check([range], other.keyword(tree.language)) }
      case .quantity, .interval:
        for token in tree.tokens[Int(node.firstToken)..<Int(node.endToken)] where token.kind == .number {
          check([token.range], "7.5")
          check([token.range], old.source.string(token.range) + ".0")
        }
      default: break
      }
    }
    for ranges in names.values { check(ranges, "Renamed") }
    #expect(sound > 60, "\(sample.path): \(sound)")
  }

  @Test("Each statement and attribute that is removed or doubled is noticed", arguments: samples)
  func everyPart(sample: Sample) throws {
    let bytes = try sample.bytes()
    let old = Analysis(bytes)
    let fingerprint = Fingerprint.of(old.charter)
    var sound = 0
    for node in old.tree.nodes where node.kind == .attribute || node.kind == .statement {
      let range = old.tree.range(node)
      let part = Int(range.start)..<Int(range.end)
      var without = bytes
      without.removeSubrange(part)
      if expectLaw(old, fingerprint, without, "taken out: \(old.source.string(range).prefix(60))") { sound += 1 }
      guard node.kind == .statement else { continue }
      let twice = Array(bytes[..<part.upperBound]) + [0x0A] + Array(bytes[part.lowerBound...])
      if expectLaw(old, fingerprint, twice, "twice: \(old.source.string(range).prefix(60))") { sound += 1 }
    }
    #expect(sound > 30, "\(sample.path): \(sound)")
  }

  @Test("Each changed name is noticed", arguments: ["challenge-week.en", "mc3"])
  func everyReference(name: String) throws {
    let bytes = try Project.bytes("Samples/\(name).charter")
    let old = Analysis(bytes)
    let fingerprint = Fingerprint.of(old.charter)
    let names = old.charter.names.map { old.source.string($0.name.range) }
    for reference in old.charter.references {
      for other in names.prefix(4) {
        var changed = bytes
        changed.replaceSubrange(Int(reference.range.start)..<Int(reference.range.end), with: Array(other.utf8))
        _ = expectLaw(old, fingerprint, changed, "\(old.source.string(reference.range)) became \(other)")
      }
    }
  }

  @Test("Swapped neighbours of the same kind are noticed, those of different kinds are not", arguments: samples)
  func everyOrder(sample: Sample) throws {
    let bytes = try sample.bytes()
    let old = Analysis(bytes)
    let tree = old.tree
    let fingerprint = Fingerprint.of(old.charter)
    var sound = 0
    for index in tree.nodes.indices where tree.nodes[index].kind != .file {
      let next = Int(tree.nodes[index].end)
      guard next < tree.nodes.count, tree.nodes[next].kind == tree.nodes[index].kind else { continue }
      let (first, second) = (tree.range(tree.nodes[index]), tree.range(tree.nodes[next]))
      guard first.end <= second.start else { continue }
      let swap = Mutation.swap(Int(first.start)..<Int(first.end), Int(second.start)..<Int(second.end))
      if expectLaw(old, fingerprint, swap.applied(to: bytes), "\(old.source.string(first).prefix(40)) moved") {
        sound += 1
      }
    }
    #expect(sound > 20, "\(sample.path): \(sound)")
  }

  @Test("The law holds for seeded mutations without errors", arguments: samples)
  func mutations(sample: Sample) throws {
    let bytes = try sample.bytes()
    let old = Analysis(bytes)
    let fingerprint = Fingerprint.of(old.charter)
    let kinds: [NodeKind] = [.text, .name, .option, .date]
    let places = old.tree.nodes.filter { kinds.contains($0.kind) }
    var random = SplitMix64(seed: 20_261_127)
    var sound = 0
    for _ in 0..<60 {
      // Some values are replaced by another value of their kind from elsewhere in the file.
      var changed = bytes
      var what: [String] = []
      var last = places.count
      for _ in 0...random.below(4) where last > 0 {
        last = random.below(last)
        let others = places.filter { $0.kind == places[last].kind }
        let range = old.tree.range(places[last])
        let other = Array(old.source.slice(old.tree.range(others[random.below(others.count)])))
        changed.replaceSubrange(Int(range.start)..<Int(range.end), with: other)
        what.append("\(old.source.string(range)) became \(String(decoding: other, as: UTF8.self))")
      }
      if expectLaw(old, fingerprint, changed, what.joined(separator: ", ")) { sound += 1 }
    }
    #expect(sound > 5, "\(sound) sound mutants")
  }
}
