// How findings look on a terminal: with colour or without, and how wide.

extension TextReport {
  /// Colour or none, and the columns to keep within.
  public struct Style: Sendable {
    public let isColoured: Bool
    /// Long source lines are cut to it and explanations folded.
    public let width: Int

    /// The fewest columns that a snippet can be shown in; for less, this is taken.
    public static let minimumWidth = 40

    public init(isColoured: Bool, width: Int = 100) {
      self.isColoured = isColoured
      self.width = max(width, Self.minimumWidth)
    }

    public static let plain = Style(isColoured: false)

    /// What a piece of the report is.
    enum Role {
      case error, warning, hint
      /// What is wrong.
      case message
      /// Line numbers, rulers and places.
      case margin
      /// The underline of a related place.
      case related
      /// `why`, `help`, `fix`.
      case heading
      /// What to type.
      case fix
      /// What may be passed over.
      case aside
      case sound

      init(_ severity: Severity) {
        switch severity {
        case .error: self = .error
        case .warning: self = .warning
        case .hint: self = .hint
        }
      }

      /// The parameters of SGR (ECMA-48). Basic colours only, which every theme makes legible.
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

    /// Appends what is shown in the colour of its role.
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
