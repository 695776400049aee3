// The command's output, read by independent readers: Markdown, JSON, SARIF.

import CharterKit
import CharterTesting
import Foundation
import Testing

@testable import charter

extension TableCharter {
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

  /// A sound charter that says one text in every place, as an output; nil if one with such a text is refused.
  static func output(_ output: BuildOutput, _ text: String, hasPicture: Bool = true) -> [UInt8]? {
    let analysis = Analysis(SourceText(Array(filled(with: text).utf8)))
    guard analysis.errorCount == 0 else { return nil }
    return output.render(analysis, options: DocumentOptions(language: .english, hasPicture: hasPicture))
  }
}

/// A way to read an output that shares no code with this project.
enum OutputReader: CaseIterable, CustomTestStringConvertible {
  case markdown(MarkdownReader)
  case html(HTMLReader)
  case json(BuildOutput)

  static let allCases = BuildOutput.allCases.flatMap { readers(of: $0) }

  private static func readers(of output: BuildOutput) -> [OutputReader] {
    switch output {
    case .markdown: MarkdownReader.allCases.map { .markdown($0) }
    case .html: [.html(.html)]
    case .svg: [.html(.svg)]
    case .json, .canonical: [.json(output)]
    }
  }

  var testDescription: String { "\(self)" }

  var output: BuildOutput {
    switch self {
    case .markdown: .markdown
    case .html(.html): .html
    case .html(.svg): .svg
    case .json(let output): output
    }
  }

  /// What the documents are made of, without what authors fill in. What can't be read is an error.
  func structures(_ documents: [[UInt8]]) throws -> [String] {
    switch self {
    case .markdown(let reader): try reader.read(documents).map(\.structure)
    case .html(let reader):
      // The pictures in the pages are looked into as well.
      try reader.read(documents).map { page in
        let pictures = try page.pictures.isEmpty ? [] : HTMLReader.svg.read(page.pictures.map { Array($0.utf8) })
        return ([page.structure] + pictures.map(\.structure)).joined(separator: "\n")
      }
    case .json: try documents.map { Self.shape(try JSONSerialization.jsonObject(with: Data($0))) }
    }
  }

  /// The keys and the kinds of values.
  private static func shape(_ value: Any) -> String {
    switch value {
    case let object as [String: Any]:
      "{" + object.sorted { $0.key < $1.key }.map { "\($0.key):\(shape($0.value))" }.joined(separator: ",") + "}"
    case let list as [Any]: "[" + list.map { shape($0) }.joined(separator: ",") + "]"
    case is String: "text"
    default: "\(value)"
    }
  }
}

struct OutputTests {
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
    "author text never becomes structure, in any field of any output", .requires(.cmarkGFM, .pandoc, .html5lib),
    arguments: OutputReader.allCases)
  func structure(_ reader: OutputReader) throws {
    var documents: [[UInt8]] = []
    var accepted: [Payload] = []
    // GitHub links e-mail addresses, whatever is done.
    for payload in Payload.all where !payload.isRefused && !payload.isEmpty {
      if payload.isEmail, reader.output == .markdown { continue }
      let hasPicture = reader.output != .markdown
      guard let document = TableCharter.output(reader.output, payload.text, hasPicture: hasPicture) else { continue }
      let shape = TableCharter.shape(payload.text)
      documents += [try #require(TableCharter.output(reader.output, shape, hasPicture: hasPicture)), document]
      accepted.append(payload)
    }
    // What is left out here is refused as hidden or not normalised, and only ever reaches a draft.
    #expect(accepted.count > 200)
    let structures = try reader.structures(documents)
    var failures: [String] = []
    for (index, payload) in accepted.enumerated() where structures[2 * index] != structures[2 * index + 1] {
      let (plain, found) = (Array(structures[2 * index].utf8), Array(structures[2 * index + 1].utf8))
      failures.append("\(payload.name): \(difference(from: plain, to: found))")
    }
    #expect(failures.isEmpty, "\(failures.count) of \(accepted.count):\n\(failures.prefix(5).joined(separator: "\n"))")
  }

  @Test(
    "every output of every sample can be read, of broken ones as a draft", .requires(.cmarkGFM, .pandoc, .html5lib),
    arguments: OutputReader.allCases)
  func samples(_ reader: OutputReader) throws {
    let documents = try Project.charters.map { sample in
      let analysis = Analysis(SourceText(try sample.bytes()))
      let options = DocumentOptions(language: analysis.charter.language, isDraft: analysis.errorCount > 0)
      return reader.output.render(analysis, options: options)
    }
    #expect(try reader.structures(documents).allSatisfy { !$0.isEmpty })
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
      for (index, rest) in rests.enumerated() {
        all.append(scheme + rest)
        all.append(
          leads[(number + index) % leads.count] + scheme + rest + ["", ")", " on.", "_", "*"][(number * 3 + index) % 5])
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
    var documents: [[UInt8]] = [try #require(TableCharter.output(.markdown, "x", hasPicture: false))]
    var accepted: [String] = []
    for text in Self.linkLike {
      guard let document = TableCharter.output(.markdown, text, hasPicture: false) else { continue }
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
    let documents = Self.payloads.map { payload in
      JSONDocument.render(Analysis(SourceText(Array(TableCharter.filled(with: payload.text).utf8))))
    }
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
