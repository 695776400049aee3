// How findings look on a terminal: with or without colour, and how wide.

extension TextReport {
  /// Whether to use colour, and the width to keep within.
  public struct Style: Sendable {
    /// Whether to use terminal colours.
    public let isColoured: Bool
    /// In columns; long source lines are truncated to it, and explanations folded.
    public let width: Int

    /// The narrowest width in which a snippet can be shown; anything less is raised to it.
    public static let minimumWidth = 40

    /// Raises `width` to `minimumWidth` if it is less.
    public init(isColoured: Bool, width: Int = 100) {
      self.isColoured = isColoured
      self.width = max(width, Self.minimumWidth)
    }

    /// The role of a piece of the report.
    enum Role {
      case error, warning, hint
      /// What is wrong.
      case message
      /// Line numbers, rulers and locations.
      case margin
      /// The underline of a related location.
      case related
      /// `why`, `help`, `fix`.
      case heading
      /// What to type.
      case fix
      /// What may be skipped by the reader.
      case aside
      case sound

      init(_ severity: Severity) {
        switch severity {
        case .error: self = .error
        case .warning: self = .warning
        case .hint: self = .hint
        }
      }

      /// The parameters of SGR (ECMA-48). Only basic colours, which every theme makes legible.
      fileprivate var parameters: String {
        switch self {
        case .error: "1;31"
        case .warning: "1;33"
        case .hint: "1;36"
        case .message, .heading: "1"
        case .related: "36"
        case .fix, .sound: "32"
        case .margin, .aside: "2"
        }
      }
    }

    /// Appends text in the colour of its role.
    func append(_ text: String, as role: Role, into result: inout [UInt8]) {
      append(Array(text.utf8), as: role, into: &result)
    }

    func append(_ visible: [UInt8], as role: Role, into result: inout [UInt8]) {
      guard !visible.isEmpty else { return }
      begin(role, into: &result)
      result.append(contentsOf: visible)
      end(into: &result)
    }

    func begin(_ role: Role, into result: inout [UInt8]) {
      guard isColoured else { return }
      result.append(0x1B)
      result.append(UInt8(ascii: "["))
      result.append(contentsOf: role.parameters.utf8)
      result.append(UInt8(ascii: "m"))
    }

    func end(into result: inout [UInt8]) {
      guard isColoured else { return }
      result.append(contentsOf: [0x1B, UInt8(ascii: "["), UInt8(ascii: "0"), UInt8(ascii: "m")])
    }
  }
}
