// The command's output, read by independent readers: Markdown, JSON, SARIF.

import CharterTesting
import Foundation
import Testing

/// A charter with a given text in every field that an author can fill.
enum FilledCharter {
  /// Every text is `text`, or begins with it where two must differ.
  static func with(_ text: String) -> String {
    let value = "\"\(escaped(text))\""
    return """
      language en
      charter \(value) {
        version \(value)
        place \(value)
        vision \(value)
        context \(value)
        aim A \(value) {
          measure \(value)
          aspect \(value) by P
        }
        partner P \(value) {
          sector business
          unit \(value)
          stance \(value)
          needs N \(value)
          brings B \(value) as network amount 3 people toward A
          gains \(value) from C answers N
          commits \(value) nature \(value) recognised all
          signatory \(value) role \(value)
        }
        partner Q "another" {
          sector knowledge
          brings C "x" as funding toward A
          gains "x" from B
        }
        stakeholder S "\(escaped(text)) too" {
          gains "x" from B
        }
        risk \(value) by all response \(value)
        project "x" with all
        communication {
          meeting \(value) every week with all
        }
        transparency {
          shares \(value) with all
        }
        terms {
          decisions \(value)
          exit \(value)
        }
        article \(value) body \(value)
      }

      """
  }

  /// A text with the same paragraphs and items, each reduced to `x`: the structure of a text is the author's choice.
  static func shape(_ text: String) -> String {
    var shape: [String] = []
    var isInBlock = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.unicodeScalars.allSatisfy({ $0.value <= 0x20 || $0.value == 0x7F }) {
        isInBlock = false
      } else if line.hasPrefix("- "),
        !line.dropFirst(2).unicodeScalars.allSatisfy({ $0.value <= 0x20 || $0.value == 0x7F })
      {
        shape.append("- words")
        isInBlock = true
      } else if !isInBlock {
        shape.append("words")
        isInBlock = true
      }
    }
    return shape.joined(separator: "\n\n")
  }

  /// The text as written between quotation marks in a charter.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

struct OutputTests {
  /// The Markdown of a charter without errors; nil for one that is refused.
  private func markdown(_ source: String) throws -> [UInt8]? {
    var program = try Project.product("charter")
    program.arguments = ["build", "--picture", "none", "-"].map { Array($0.utf8) }
    let outcome = try program.run(input: Array(source.utf8))
    return outcome.status == 0 ? outcome.output : nil
  }

  private func build(_ source: String, _ options: String...) throws -> [UInt8] {
    var program = try Project.product("charter")
    program.arguments = (["build", "--draft"] + options + ["-"]).map { Array($0.utf8) }
    let outcome = try program.run(input: Array(source.utf8))
    #expect(outcome.status == 0, "\(outcome.errorText)")
    return outcome.output
  }

  /// Author texts that a charter can contain: text refused as hidden, or blank, never gets into an output.
  private static let payloads = Payload.tried.filter { !$0.isRefused && !$0.isEmpty && !$0.isEmail }

  @Test(
    "author text never becomes structure, in any field", .requires(.cmarkGFM, .pandoc, .python),
    arguments: MarkdownReader.allCases)
  func structure(_ reader: MarkdownReader) throws {
    var documents: [[UInt8]] = []
    var accepted: [Payload] = []
    for payload in Self.payloads {
      guard let document = try markdown(FilledCharter.with(payload.text)) else { continue }
      documents += [try #require(try markdown(FilledCharter.with(FilledCharter.shape(payload.text)))), document]
      accepted.append(payload)
    }
    // What is left out here is refused as hidden or not normalised, and only ever reaches a draft.
    #expect(accepted.count > Trials.ofPrograms(10, whole: 200))
    let structures = try reader.read(documents).map { $0.structure }
    var failures: [String] = []
    for (index, payload) in accepted.enumerated() where structures[2 * index] != structures[2 * index + 1] {
      let (plain, found) = (Array(structures[2 * index].utf8), Array(structures[2 * index + 1].utf8))
      failures.append("\(payload.name): \(difference(from: plain, to: found))")
    }
    #expect(
      failures.isEmpty, "\(failures.count) of \(Self.payloads.count):\n\(failures.prefix(5).joined(separator: "\n"))")
  }

  /// What readers of Markdown take for a link, or nearly: every scheme, address and way of leading into it. One in ten
  /// of them while one works (see `Trials`).
  private static let linkLike: [String] = {
    let schemes = [
      "http://", "https://", "ftp://", "HTTP://", "http:", "mailto:", "xmpp:", "MAILTO:", "Xmpp:", "tel:", "www.",
      "WWW.", "",
    ]
    let rests = [
      "a.example", "a@b.example", "a.b-c_d+e@b.example", "a@b.example/resource", "a@b.example/res/more", "a@b.example.",
      "a@b",
      "a.example/x_(y)?z=1&w;", "a_b.example/*c*", "a@b.example?subject=x", "@b.example", "x:xmpp:a@b.example",
      "//a.example",
      "a.example:8080/~b", "a@b.example, c@d.example", "[a@b.example](x)", "<a@b.example>",
    ]
    let leads = ["", "see ", "(", "*", "x", "a/", "\n", "\"", "|"]
    var all: [String] = []
    for (number, scheme) in schemes.enumerated() {
      for (place, rest) in rests.enumerated() {
        all.append(scheme + rest)
        all.append(
          leads[(number + place) % leads.count] + scheme + rest + ["", ")", " on.", "_", "*"][(number * 3 + place) % 5])
      }
    }
    return Trials.ofPrograms(all.every(10), whole: all)
  }()

  /// GitHub makes a link of any e-mail address, with or without `mailto:` or `xmpp:` before it, whatever is escaped; so
  /// the readers ignore a link whose text is its address, and nothing else.
  @Test(
    "what looks like a link never becomes more than an address, in any field", .requires(.cmarkGFM, .pandoc, .python),
    arguments: MarkdownReader.allCases)
  func links(_ reader: MarkdownReader) throws {
    var documents: [[UInt8]] = [try #require(try markdown(FilledCharter.with("x")))]
    var accepted: [String] = []
    for text in Self.linkLike {
      guard let document = try markdown(FilledCharter.with(text)) else { continue }
      documents.append(document)
      accepted.append(text)
    }
    #expect(accepted.count > Trials.ofPrograms(40, whole: 400))
    let structures = try reader.read(documents)
    let plain = try #require(structures.first)
    var failures: [String] = []
    for (text, structure) in zip(accepted, structures.dropFirst()) where structure.structure != plain.structure {
      failures.append("\(text): \(difference(from: Array(plain.structure.utf8), to: Array(structure.structure.utf8)))")
    }
    #expect(failures.isEmpty, "\(failures.count) of \(accepted.count):\n\(failures.prefix(5).joined(separator: "\n"))")
  }

  @Test("the JSON of every sample is valid by the schema", .requires(.jsonSchema))
  func jsonSchema() throws {
    let samples = Trials.ofPrograms(Project.charters.every(6), whole: Project.charters)
    let documents = try samples.map { sample in
      try build(String(decoding: try sample.bytes(), as: UTF8.self), "--to", "json")
    }
    #expect(try Validation.problems(in: documents, by: "Grammar/charter.schema.json").isEmpty)
  }

  @Test("JSON contains every payload, and is valid by the schema", .requires(.jsonSchema))
  func jsonPayloads() throws {
    let documents = try Self.payloads.map { try build(FilledCharter.with($0.text), "--to", "json") }
    #expect(try Validation.problems(in: documents, by: "Grammar/charter.schema.json").isEmpty)
    for (payload, document) in zip(Self.payloads, documents) {
      let object = try #require(try JSONSerialization.jsonObject(with: Data(document)) as? [String: Any])
      let title = try #require(object["title"] as? String)
      #expect(Array(title.utf8) == Array(payload.text.utf8), "\(payload.name)")
    }
  }

  @Test("SARIF is valid, for valid and broken samples", .requires(.sarifSchema))
  func sarif() throws {
    var program = try Project.product("charter")
    program.folder = Project.root
    program.arguments = ["check", "--format", "sarif", "Samples"].map { Array($0.utf8) }
    let output = try program.run().output
    #expect(try Validation.problems(inSARIF: output).isEmpty)
  }

  @Test("findings as JSON have the specified shape")
  func findingsJSON() throws {
    var program = try Project.product("charter")
    program.folder = Project.root
    program.arguments = ["check", "--format", "json", "Samples/broken"].map { Array($0.utf8) }
    let outcome = try program.run()
    #expect(outcome.status == 1)
    let object = try #require(try JSONSerialization.jsonObject(with: Data(outcome.output)) as? [String: Any])
    #expect(object["format"] as? Int == 1)
    let files = try #require(object["files"] as? [[String: Any]])
    #expect(files.count == Project.brokenSamples.count)
    var errors = 0
    for file in files {
      for finding in try #require(file["findings"] as? [[String: Any]]) {
        #expect(Set(finding.keys).isSuperset(of: ["code", "name", "severity", "message", "why", "range", "waived"]))
        if finding["severity"] as? String == "error" { errors += 1 }
      }
    }
    #expect(object["errors"] as? Int == errors)
  }
}
