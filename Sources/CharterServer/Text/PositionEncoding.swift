// In what units a client counts along a line.

/// What was agreed when the client came.
enum PositionEncoding {
  case utf8, utf16

  var name: StaticString {
    switch self {
    case .utf8: "utf-8"
    case .utf16: "utf-16"
    }
  }
}
