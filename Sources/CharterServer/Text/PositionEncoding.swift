// The units in which a client counts characters within a line.

/// The encoding agreed during initialisation.
enum PositionEncoding {
  case utf8, utf16

  var name: StaticString {
    switch self {
    case .utf8: "utf-8"
    case .utf16: "utf-16"
    }
  }
}
