// A folder with a charter in which partners sign, and the commands that they use.

import CharterTesting
import Foundation

/// A partner in a scene: its name, and the signatories with their keys.
struct SceneParty {
  var name: String
  var title: String
  var signatories: [(name: String, role: String?, keys: [String])]
  /// `everyone` or `anyone`, if given.
  var signing: String?

  init(_ name: String, _ title: String, signatory: String, role: String? = "Head", keys: [String]) {
    self.name = name
    self.title = title
    signatories = [(signatory, role, keys)]
  }
}

/// A charter in a folder.
struct SigningScene {
  let folder: String
  var file = "week.charter"
  var title = "Week"
  var version: String? = "1.0"
  var amends: String?
  var vision = "One week, one question"
  var partners: [SceneParty]
  /// Any other content of the charter.
  var more = ""

  /// Three partners with one key each.
  init(in folder: String) {
    self.folder = folder
    partners = [
      SceneParty("College", "Hill College", signatory: "A. Peeters", keys: [SigningKeys.first.line]),
      SceneParty("Firm", "Harbour Works", signatory: "B. Janssens", role: nil, keys: [SigningKeys.second.line]),
      SceneParty("Town", "The town", signatory: "C. Maes", keys: [SigningKeys.third.line]),
    ]
  }

  /// The charter as a file.
  var text: String {
    var text = "language en\ncharter \"\(title)\" {\n"
    if let version { text += "  version \"\(version)\"\n" }
    if let amends { text += "  amends \"\(amends)\"\n" }
    text += "  vision \"\(vision)\"\n  aim Learning \"Learning\" measure \"Eight teams\"\n"
    for (index, partner) in partners.enumerated() {
      let next = partners[(index + 1) % partners.count].name
      text += "  partner \(partner.name) \"\(partner.title)\" {\n    sector business\n"
      if let signing = partner.signing { text += "    signing \(signing)\n" }
      text += "    brings From\(partner.name) \"What \(partner.name) brings\" as expertise toward Learning\n"
      text += "    gains \"What \(partner.name) gains\" from From\(next)\n"
      for signatory in partner.signatories {
        text += "    signatory \"\(signatory.name)\" {\n"
        if let role = signatory.role { text += "      role \"\(role)\"\n" }
        for key in signatory.keys { text += "      key \"\(key)\"\n" }
        text += "    }\n"
      }
      text += "  }\n"
    }
    return text + more + (more.isEmpty ? "" : "\n") + "}\n"
  }

  var path: String { "\(folder)/\(file)" }
  var signatures: String { path.replacing(".charter", with: ".signatures") }

  /// Writes the charter.
  @discardableResult
  func write() throws -> SigningScene {
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    return self
  }

  func charter(_ arguments: [String], environment: [String: String?] = [:]) throws -> Program.Outcome {
    var program = try Project.product("charter")
    program.arguments = arguments.map { Array($0.utf8) }
    program.folder = folder
    program.environment = environment
    program.timeLimit = .seconds(120)
    return try program.run()
  }

  @discardableResult
  func sign(
    _ partner: String, _ key: SigningKey, _ more: [String] = [], environment: [String: String?] = [:]
  ) throws -> Program.Outcome {
    try charter(["sign", file, "--as", partner, "--key", key.path, "--yes"] + more, environment: environment)
  }

  /// All partners sign, with the keys that the scene starts with.
  func signAll() throws {
    for (partner, key) in zip(partners, [SigningKeys.first, SigningKeys.second, SigningKeys.third]) {
      try sign(partner.name, key)
    }
  }

  /// The status, and the verdict for each slot in order: `signed`, `missing` …
  func verify(
    _ more: [String] = [], environment: [String: String?] = [:]
  ) throws -> (status: Int32?, verdicts: [String], report: VerificationReport?) {
    let outcome = try charter(["verify", file, "--format", "json"] + more, environment: environment)
    let report = try? JSONDecoder().decode(VerificationReport.self, from: Data(outcome.output))
    return (outcome.status, report?.signatures.map(\.status) ?? [], report)
  }

  func bytes(_ name: String) throws -> [UInt8] {
    try [UInt8](Data(contentsOf: URL(fileURLWithPath: "\(signatures)/\(name)")))
  }

  func put(_ bytes: [UInt8], _ name: String) throws {
    try FileManager.default.createDirectory(atPath: signatures, withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(fileURLWithPath: "\(signatures)/\(name)"))
  }
}

/// The output of `charter verify --format json`, as far as tests use it.
struct VerificationReport: Decodable {
  struct Signature: Decodable {
    let partner: String
    let signatory: String
    let status: String
    let leaving: Bool?
    let message: String?
    let charter: String?
  }

  struct Amends: Decodable {
    let stored: Bool
    let wasInForce: Bool
    let inForce: Bool
    let awaited: [String]
  }

  struct Earlier: Decodable {
    let fingerprint: String
    let changes: String?
  }

  let fingerprint: String
  let complete: Bool
  let signatures: [Signature]
  let amends: Amends?
  let earlier: [Earlier]?
  let strangers: [String]?
}
