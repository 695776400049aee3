// Partners as an editor shows them next to the text: lenses, hints, and who gives to whom.

/// A line shown above another.
package struct EditorLens: Sendable {
  /// What it is about.
  package let range: ByteRange
  package let title: String
}

/// Text shown within a line, after what it is about.
package struct EditorHint: Sendable {
  package let offset: UInt32
  package let label: String
  /// A longer explanation; may be empty.
  package let tooltip: String
}

/// A party that gives or gains.
package struct EditorPartner: Sendable {
  package let name: String
  package let title: String
  package let range: ByteRange
  /// The range of its name; later requests identify the party by `start`.
  package let selection: ByteRange
}

/// A party that gives or gains, with the gains concerned.
package struct EditorCall: Sendable {
  package let partner: EditorPartner
  /// The ranges of the gains concerned (their names, texts or keywords).
  package let gains: [ByteRange]
}
