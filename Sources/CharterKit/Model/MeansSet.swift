// By which means a contribution is made.

/// The five means: funding, expertise, facilities, network, workforce.
public struct MeansSet: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  static let first = KeywordOption.funding.rawValue
  /// How many kinds of means it contains.
  public static let count = 5

  /// Empty for an option that isn't a means.
  init(_ option: KeywordOption) {
    let index = option.rawValue &- Self.first
    rawValue = index < Self.count ? 1 << index : 0
  }

  /// In the order of the table.
  public var options: [KeywordOption] {
    (0..<UInt8(Self.count)).filter { rawValue & 1 << $0 != 0 }.compactMap { KeywordOption(rawValue: Self.first + $0) }
  }
}
