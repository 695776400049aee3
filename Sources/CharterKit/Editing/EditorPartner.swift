// Partners as an editor shows them beside the text: lenses, hints, and who gives to whom.

/// Words above a line.
public struct EditorLens: Sendable {
  /// What it speaks of.
  public let range: ByteRange
  public let title: String
}

/// Words in a line, behind what they speak of.
public struct EditorHint: Sendable {
  public let offset: UInt32
  public let label: String
  /// More of the same; may be empty.
  public let tooltip: String
}

/// A partner among those who give and gain.
public struct EditorPartner: Sendable {
  public let name: String
  public let title: String
  public let range: ByteRange
  /// Its name; `start` names it in later questions.
  public let selection: ByteRange
}

/// A partner that gives or gains, and through which gains.
public struct EditorCall: Sendable {
  public let partner: EditorPartner
  /// The gains (their names, texts or keywords) in which it does.
  public let gains: [ByteRange]
}
