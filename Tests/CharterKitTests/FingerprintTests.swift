// The fingerprint covers what a charter says: any change of that changes it, and nothing else does.

import CharterTesting
import Testing

@testable import CharterKit

@Suite struct FingerprintTests {
  private func fingerprint(_ bytes: [UInt8]) -> String { Fingerprint.of(Analysis(bytes).charter) }
  private func fingerprint(_ text: String) -> String { fingerprint(Array(text.utf8)) }

  // MARK: What does not move it

  @Test("It is the same whatever the language of the keywords")
  func languages() throws {
    let charters = try ["en", "nl", "fr"].map { try Analysis(Project.bytes("Samples/challenge-week.\($0).charter")) }
    #expect(charters.map { $0.tree.language } == [.english, .dutch, .french])
    #expect(Set(charters.map { Fingerprint.of($0.charter) }).count == 1)
    #expect(Set(charters.map { CanonicalJSON.render($0.charter) }).count == 1)
  }

  @Test("Layout and comments do not change it", arguments: Project.samples)
  func layout(sample: Sample) throws {
    let bytes = try sample.bytes()
    let whole = fingerprint(bytes)
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { Array($0) }
    // Within a block text, an empty line, a comment or indentation is text.
    let blocks = Analysis(bytes).tree.tokens.filter { $0.kind == .blockText }
    var offset = 0
    var commented: [UInt8] = []
    var flat: [UInt8] = []
    for line in lines {
      let isText = blocks.contains { Int($0.start) < offset + line.count && Int($0.end) > offset + line.count }
      let isInText = blocks.contains { Int($0.start) < offset && Int($0.end) > offset }
      commented += line + (isText ? [] : Array("  // a comment: { } \" \n\n// another".utf8)) + [0x0A]
      flat += (isInText ? line : Array(line.drop { $0 == 0x20 })) + [0x0A]
      offset += line.count + 1
    }
    #expect(fingerprint(commented) == whole)
    #expect(fingerprint(flat) == whole)
    let crlf = Array(lines.joined(separator: [0x0D, 0x0A]))
    #expect(fingerprint(crlf) == whole)
    #expect(fingerprint([0xEF, 0xBB, 0xBF] + bytes) == whole)
    #expect(fingerprint(Array(bytes.map { $0 == 0x20 ? [0x20] : [$0] }.joined())) == whole)
  }

  private let header = """
    charter "T" {
      aim L "l" measure "m", "n" due 2026-09-01 lead A shared A, B
      partner A "a" sector business stance "s" unit "u" {
        brings C "c" as funding, network amount 40 EUR toward L during 2026-01-01 to 2026-02-01
        gains "g" from D answers N
        needs N "n"
        waive "because" check no-signatory
      }
      partner B "b" sector knowledge {
        brings D "d" as expertise toward L
        gains "h" from L
      }
      risk "r" by all response "p"
      terms {
        review every 2 months
        exit "x"
      }
    }
    """

  @Test("The place and order of attributes do not change it")
  func attributes() {
    let block = """
      // the same
      language en
      charter "T" {
        aim L "l" {
          lead A
          shared A
          measure "m"
          shared B
          due 2026-09-01
          measure "n"
        }
        partner A "a" {
          unit "u"
          sector business
          brings C "c" {
            during 2026-01-01 to 2026-02-01
            toward L
            amount 40 EUR
            as network
            as funding
          }
          gains "g" answers N from D
          needs N "n"
          stance "s"
        }
        partner B "b" {
          brings D "d" toward L as expertise
          gains "h" from L
          sector knowledge
        }
        risk "r" response "p" by all
        terms {
          exit "x"
          review every 2 months
        }
      }
      """
    #expect(fingerprint(header) == fingerprint(block))
  }

  @Test("Statements of different kinds may change places")
  func order() {
    let moved = header.replacing("  risk \"r\" by all response \"p\"\n", with: "")
      .replacing("charter \"T\" {\n", with: "charter \"T\" {\n  risk \"r\" by all response \"p\"\n")
    #expect(moved != header)
    #expect(fingerprint(moved) == fingerprint(header))
  }

  @Test("A text counts by its content, however it is written")
  func texts() {
    func charter(_ text: String) -> String { "charter \"T\" {\n  context \(text)\n}\n" }
    let plain = fingerprint(charter(#""Été: a \"b\"\nc""#))
    #expect(fingerprint(charter(#""\u{C9}t\u{e9}: \u{61} \u{22}b\"\u{A}c""#)) == plain)
    #expect(fingerprint(charter("\"\"\"\n    Été: a \"b\"\n    c\n    \"\"\"")) == plain)
    #expect(fingerprint(charter("\"\"\"\r\n  Été: a \"b\"\r\n  c\r\n  \"\"\"")) == plain)
    #expect(fingerprint(charter(#""Été: a 'b'\nc""#)) != plain)
  }

  // MARK: What moves it

  /// The same file with other content, which must have another fingerprint, or an error.
  private func expectMoved(
    _ bytes: [UInt8], from whole: String, _ change: @autoclosure () -> String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let found = Analysis(bytes)
    if found.errorCount > 0 { return }
    #expect(Fingerprint.of(found.charter) != whole, "\(change())", sourceLocation: sourceLocation)
  }

  @Test("Each changed text, name, number, date or option changes it", arguments: Project.samples)
  func everyToken(sample: Sample) throws {
    let bytes = try sample.bytes()
    let found = Analysis(bytes)
    let tree = found.tree
    let whole = Fingerprint.of(found.charter)
    var changes = 0
    // A waiver speaks to those who check the file and is not part of the agreement.
    let waivers = tree.nodes.indices.filter { tree.nodes[$0].construct == .waive }.map { tree.range(tree.nodes[$0]) }
    var namesByNumber: [UInt32: [ByteRange]] = [:]
    func replacing(_ ranges: [ByteRange], by text: String) -> [UInt8] {
      var result = bytes
      for range in ranges.reversed() {
        result.replaceSubrange(Int(range.start)..<Int(range.end), with: Array(text.utf8))
      }
      return result
    }
    for node in tree.nodes {
      let range = tree.range(node)
      if waivers.contains(where: { $0.contains(range) }) { continue }
      let written = found.source.string(range)
      switch node.kind {
      case .text:
        for text in ["\"Something else\"", "\"\"", "\"x\\n\""] {
          expectMoved(replacing([range], by: text), from: whole, "\(written) became \(text)")
        }
        changes += 1
      case .date:
        expectMoved(replacing([range], by: "2031-12-24"), from: whole, written)
        changes += 1
      case .name:
        namesByNumber[node.symbol.number, default: []].append(range)
      case .option:
        guard let option = node.option, option != .to else { continue }
        for other in Vocabulary.row(option).group.options where other != option {
          expectMoved(replacing([range], by: other.keyword(tree.language)), from: whole, "\(written) became \(other)")
        }
        changes += 1
      case .quantity, .interval:
        for token in tree.tokens[Int(node.firstToken)..<Int(node.endToken)] where token.kind == .number {
          expectMoved(replacing([token.range], by: "7.5"), from: whole, "\(written) became 7.5")
        }
      default: break
      }
    }
    for ranges in namesByNumber.values {
      expectMoved(replacing(ranges, by: "Renamed"), from: whole, found.source.string(ranges[0]))
      changes += 1
    }
    #expect(changes > 50, "\(sample.path)")
  }

  @Test("Each changed name changes it", arguments: ["challenge-week.en", "mc3"])
  func everyReference(name: String) throws {
    let bytes = try Project.bytes("Samples/\(name).charter")
    let found = Analysis(bytes)
    let whole = Fingerprint.of(found.charter)
    let names = found.charter.names.map { found.source.string($0.name.range) }
    for reference in found.charter.references {
      for other in names.prefix(12) where other != found.source.string(reference.range) {
        var changed = bytes
        changed.replaceSubrange(Int(reference.range.start)..<Int(reference.range.end), with: Array(other.utf8))
        expectMoved(changed, from: whole, "\(found.source.string(reference.range)) became \(other)")
      }
    }
  }

  @Test("Each removed statement or attribute changes it", arguments: Project.samples)
  func everyPart(sample: Sample) throws {
    let bytes = try sample.bytes()
    let found = Analysis(bytes)
    let tree = found.tree
    let whole = Fingerprint.of(found.charter)
    let waivers = tree.nodes.indices.filter { tree.nodes[$0].construct == .waive }.map { tree.range(tree.nodes[$0]) }
    for node in tree.nodes where node.kind == .attribute || node.kind == .statement {
      let range = tree.range(node)
      if waivers.contains(where: { $0.contains(range) }) { continue }
      // A reader may take for granted what is left out; the fingerprint does not.
      var changed = bytes
      changed.removeSubrange(Int(range.start)..<Int(range.end))
      expectMoved(changed, from: whole, "taken out: \(found.source.string(range).prefix(60))")
    }
  }

  @Test("It has 64 hexadecimal digits, and the canonical form contains no layout")
  func form() throws {
    let found = Analysis(try Project.bytes("Samples/challenge-week.en.charter"))
    #expect(Fingerprint.of(found.charter).wholeMatch(of: /sha256:[0-9a-f]{64}/) != nil)
    let canonical = String(decoding: CanonicalJSON.render(found.charter), as: UTF8.self)
    #expect(canonical.hasPrefix("{\"aims\":[{") && !canonical.contains("\n") && !canonical.contains(": "))
  }
}
