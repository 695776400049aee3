// Partners as an editor shows them next to the text: lenses, hints, and who gives to whom.

/// A line shown above another.
public struct EditorLens: Sendable {
  /// What it is about.
  public let range: ByteRange
  public let title: String
}

/// Text shown within a line, after what it is about.
public struct EditorHint: Sendable {
  public let offset: UInt32
  public let label: String
  /// A longer explanation; may be empty.
  public let tooltip: String
}

/// A party that gives or gains.
public struct EditorPartner: Sendable {
  public let name: String
  public let title: String
  public let range: ByteRange
  /// The range of its name; later requests identify the party by `start`.
  public let selection: ByteRange
}

/// A party that gives or gains, with the gains concerned.
public struct EditorCall: Sendable {
  public let partner: EditorPartner
  /// The ranges of the gains concerned (their names, texts or keywords).
  public let gains: [ByteRange]
}
