// A fix: edits that resolve a finding, and whether they may be made automatically.

/// A way to resolve a finding.
public struct Fix: Sendable {
  /// What the fix does, as an instruction; `Wording.title` fills in its arguments.
  public let title: Phrase
  package let arguments: [Argument]
  /// Whether it may be applied without asking.
  public let applicability: Applicability
  /// In source order, not overlapping.
  public let edits: [Edit]

  /// Whether a program may apply a fix automatically.
  public enum Applicability: Sendable {
    /// What the charter declares, as far as it could be read, stays the same; only its form changes. Numbers, dates and
    /// names are not touched.
    case safe
    /// It makes a decision, or guesses what was meant: somebody has to review it.
    case forAPerson

    /// Its name in machine-readable outputs.
    public var name: String {
      switch self {
      case .safe: "safe"
      case .forAPerson: "for-a-person"
      }
    }
  }

  init(_ title: Phrase, _ applicability: Applicability, edits: [Edit]) {
    self.init(title, [], applicability, edits: edits)
  }

  init(_ title: Phrase, _ arguments: [Argument], _ applicability: Applicability, edits: [Edit]) {
    self.title = title
    self.arguments = arguments
    self.applicability = applicability
    self.edits = edits
  }

  /// Whether it may be applied without asking.
  public var isSafe: Bool {
    switch applicability {
    case .safe: true
    case .forAPerson: false
    }
  }

  static func replace(_ range: ByteRange, by newText: String, _ applicability: Applicability) -> Fix {
    replace([range], by: newText, applicability)
  }

  /// Replaces several ranges with the same text.
  static func replace(_ ranges: [ByteRange], by newText: String, _ applicability: Applicability) -> Fix {
    Fix(
      Phrase(en: "Write {0}", nl: "Schrijf {0}", fr: "Écrire {0}"), [.code(newText)], applicability,
      edits: ranges.map { Edit($0, newText) })
  }

  static func remove(_ range: ByteRange, _ what: String, _ applicability: Applicability) -> Fix {
    Fix(
      Phrase(en: "Remove {0}", nl: "Haal {0} weg", fr: "Enlever {0}"), [.code(what)], applicability,
      edits: [Edit(range, "")])
  }

  /// Inserts text at an offset.
  static func insert(_ newText: String, at offset: UInt32, _ title: Argument, _ applicability: Applicability) -> Fix {
    Fix(.putIn, [title], applicability, edits: [Edit(.at(offset), newText)])
  }
}

/// One replacement in the source.
public struct Edit: Equatable, Sendable {
  /// Empty for an insertion.
  public let range: ByteRange
  /// What replaces the range.
  public let newText: String

  /// Replaces a range, which may be empty, by a text.
  public init(_ range: ByteRange, _ newText: String) {
    self.range = range
    self.newText = newText
  }
}

extension Phrase {
  static let putIn = Phrase(en: "Add {0}", nl: "Voeg {0} toe", fr: "Ajouter {0}")
}
