// File names in reports for other programs.

/// Converts a file name, which may be any bytes, to what a format requires.
enum ReportPath {
  /// Without the `./` at its start, which programs that look the file up in a repository don't expect.
  static func relative(_ file: [UInt8]) -> [UInt8] {
    var rest = file[...]
    while rest.starts(with: [UInt8(ascii: "."), UInt8(ascii: "/")]) {
      let name = rest.dropFirst(2).drop { $0 == UInt8(ascii: "/") }
      guard !name.isEmpty else { break }
      rest = name
    }
    return Array(rest)
  }

  /// A URI reference (RFC 3986): relative for a relative path, `file:` for an absolute one. Bytes that aren't
  /// unreserved characters are percent-encoded: `%E9`.
  static func uri(_ file: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    if file.first == UInt8(ascii: "/") { result.append(contentsOf: "file://".utf8) }
    for byte in relative(file) {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"), UInt8(ascii: "/"):
        result.append(byte)
      default:
        result.append(UInt8(ascii: "%"))
        result.append(digit(byte >> 4))
        result.append(digit(byte & 0xF))
      }
    }
    return result
  }

  private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x37 + value }
}
