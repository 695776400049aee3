// The URI of a document: as the client writes it, and the path it leads to.

import CharterSystem

/// A URI. Two URIs that lead to the same path are equal, however they are written.
struct DocumentURI: Hashable, Sendable {
  /// As the client wrote it, or as generated from a path.
  let text: [UInt8]
  /// The path of a `file:` URI; nil for any other.
  let path: FilePath?

  init(_ text: [UInt8]) {
    self.text = text
    path = Self.path(of: text)
  }

  /// The URI of a file.
  init(_ path: FilePath) {
    var text = Array("file://".utf8)
    for byte in path.bytes {
      switch byte {
      case 0x61...0x7A, 0x41...0x5A, 0x30...0x39, UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"):
        text.append(byte)
      default:
        text.append(UInt8(ascii: "%"))
        for digit in [byte >> 4, byte & 0xF] { text.append(digit < 10 ? 0x30 + digit : 0x41 + digit - 10) }
      }
    }
    self.text = text
    self.path = path
  }

  var string: String { String(decoding: text, as: UTF8.self) }

  /// For messages, cut to a readable length.
  var shown: String { String(decoding: text.prefix(300), as: UTF8.self) }

  static func == (left: DocumentURI, right: DocumentURI) -> Bool {
    if let left = left.path, let right = right.path { return left == right }
    return left.path == nil && right.path == nil && left.text == right.text
  }

  func hash(into hasher: inout Hasher) {
    if let path { hasher.combine(path) } else { hasher.combine(text) }
  }

  /// `file:///a%20b`, `file://localhost/a` and `file:/a`; nil for a path that contains a zero byte.
  private static func path(of text: [UInt8]) -> FilePath? {
    let scheme = Array("file:".utf8)
    guard text.count > scheme.count,
      zip(text, scheme).allSatisfy({ byte, letter in (byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte) == letter })
    else { return nil }
    var rest = text[scheme.count...]
    if rest.starts(with: "//".utf8) {
      rest = rest.dropFirst(2)
      if rest.starts(with: "localhost/".utf8) { rest = rest.dropFirst(9) }
    }
    guard rest.first == UInt8(ascii: "/") else { return nil }
    var path: [UInt8] = []
    path.reserveCapacity(rest.count)
    var index = rest.startIndex
    while index < rest.endIndex {
      let byte = rest[index]
      if byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#") { break }
      if byte == UInt8(ascii: "%"), index + 2 < rest.endIndex, let high = hexadecimal(rest[index + 1]),
        let low = hexadecimal(rest[index + 2])
      {
        path.append(high << 4 | low)
        index += 3
      } else {
        path.append(byte)
        index += 1
      }
    }
    while path.count > 1, path.last == UInt8(ascii: "/") { path.removeLast() }
    return path.contains(0) ? nil : FilePath(path)
  }

  private static func hexadecimal(_ digit: UInt8) -> UInt8? {
    switch digit {
    case 0x30...0x39: digit - 0x30
    case 0x41...0x46: digit - 0x41 + 10
    case 0x61...0x66: digit - 0x61 + 10
    default: nil
    }
  }
}
