// Texts that an author might write to make a reader take them for more than text.

import Foundation
import Testing

/// A text from `Tests/Oracles/payloads.json`: put into any field of a charter, it must stay text in every output.
public struct Payload: Hashable, Sendable, Decodable, CustomTestStringConvertible {
  /// What it attempts, in a word or two; unique within its group.
  public let name: String
  /// The kind of thing it attempts to be.
  public let group: String
  /// The text, which may contain line ends and any scalar.
  public let text: String
  /// Whether a file that contains it has an error (W002, W009), so that at most a draft can be made of it.
  public let isRefused: Bool
  /// Whether it contains an e-mail address, which GFM always links.
  public let isEmail: Bool
  /// Whether it contains only spaces.
  public let isEmpty: Bool

  /// Every payload, in the order of the file.
  public static let all: [Payload] = {
    do {
      return try JSONDecoder().decode([Payload].self, from: Data(Project.bytes("Tests/Oracles/payloads.json")))
    } catch {
      preconditionFailure("Tests/Oracles/payloads.json can't be read: \(error)")
    }
  }()

  /// Those that go through the programs: all in `.ci/run`, one in ten while one works (see `Trials`).
  public static let tried = Trials.ofPrograms(all.every(10), whole: all)

  public var testDescription: String { "\(group): \(name)" }

  private enum CodingKeys: String, CodingKey {
    case name, group, text
    case isRefused = "refused"
    case isEmail = "email"
    case isEmpty = "empty"
  }

  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    name = try values.decode(String.self, forKey: .name)
    group = try values.decode(String.self, forKey: .group)
    text = try values.decode(String.self, forKey: .text)
    isRefused = try values.decodeIfPresent(Bool.self, forKey: .isRefused) ?? false
    isEmail = try values.decodeIfPresent(Bool.self, forKey: .isEmail) ?? false
    isEmpty = try values.decodeIfPresent(Bool.self, forKey: .isEmpty) ?? false
  }
}
