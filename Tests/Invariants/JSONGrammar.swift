// The grammar of JSON (RFC 8259), with unique keys in each object.

/// Checks whether bytes are JSON. Without recursion, and fast enough for the fuzzer.
package enum JSONGrammar {
  /// What is wrong, and where; nil if the bytes are one JSON value.
  package static func problem(in bytes: [UInt8]) -> String? {
    var reader = Reader(bytes: bytes)
    return reader.read()
  }

  private struct Reader {
    let bytes: [UInt8]
    var position = 0
    /// The open objects, each with its keys so far, and arrays (nil).
    var open: [Set<ArraySlice<UInt8>>?] = []

    mutating func read() -> String? {
      while true {
        // A value, or the end of an empty container.
        skipSpace()
        guard position < bytes.count else { return "it ends at \(position)" }
        switch bytes[position] {
        case UInt8(ascii: "{"):
          position += 1
          open.append([])
          skipSpace()
          if peek == UInt8(ascii: "}") { break }
          if let problem = readKey() { return problem }
          continue
        case UInt8(ascii: "["):
          position += 1
          open.append(nil)
          skipSpace()
          if peek == UInt8(ascii: "]") { break }
          continue
        case UInt8(ascii: "\""):
          if let problem = readString() { return problem }
        case UInt8(ascii: "-"), 0x30...0x39:
          if let problem = readNumber() { return problem }
        default:
          guard readWord() else { return "no value at \(position)" }
        }
        // After a value: the ends of containers, then a comma or the end.
        while true {
          skipSpace()
          guard let container = open.last else { return position == bytes.count ? nil : "more at \(position)" }
          let end = container == nil ? UInt8(ascii: "]") : UInt8(ascii: "}")
          guard let next = peek else { return "it ends at \(position)" }
          position += 1
          if next == end {
            open.removeLast()
            continue
          }
          guard next == UInt8(ascii: ",") else { return "no comma at \(position - 1)" }
          skipSpace()
          if container != nil, let problem = readKey() { return problem }
          break
        }
      }
    }

    var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

    mutating func skipSpace() {
      while let next = peek, next == 0x20 || next == 0x0A || next == 0x0D || next == 0x09 { position += 1 }
    }

    mutating func readKey() -> String? {
      let start = position
      if let problem = readString() { return problem }
      let key = bytes[start..<position]
      guard open[open.count - 1]?.insert(key).inserted ?? false else { return "a key twice at \(start)" }
      skipSpace()
      guard peek == UInt8(ascii: ":") else { return "no colon at \(position)" }
      position += 1
      return nil
    }

    mutating func readString() -> String? {
      guard peek == UInt8(ascii: "\"") else { return "no text at \(position)" }
      position += 1
      while let next = peek {
        position += 1
        switch next {
        case UInt8(ascii: "\""): return nil
        case 0..<0x20: return "a control character at \(position - 1)"
        case UInt8(ascii: "\\"):
          guard let escape = peek else { return "it ends at \(position)" }
          position += 1
          switch escape {
          case UInt8(ascii: "u"):
            for _ in 0..<4 {
              guard let digit = peek, Self.isHexadecimal(digit) else { return "no digit at \(position)" }
              position += 1
            }
          case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
            UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
            break
          default: return "no escape at \(position - 1)"
          }
        default: break
        }
      }
      return "it ends at \(position)"
    }

    mutating func readNumber() -> String? {
      if peek == UInt8(ascii: "-") { position += 1 }
      if peek == 0x30 { position += 1 } else if !readDigits() { return "no digit at \(position)" }
      if peek == UInt8(ascii: ".") {
        position += 1
        if !readDigits() { return "no digit at \(position)" }
      }
      if peek == UInt8(ascii: "e") || peek == UInt8(ascii: "E") { return "an exponent at \(position)" }
      return nil
    }

    mutating func readDigits() -> Bool {
      let start = position
      while let next = peek, (0x30...0x39).contains(next) { position += 1 }
      return position > start
    }

    /// No nulls, since what a charter does not say is absent.
    mutating func readWord() -> Bool {
      for word in ["true", "false"] where bytes[position...].starts(with: word.utf8) {
        position += word.utf8.count
        return true
      }
      return false
    }

    static func isHexadecimal(_ byte: UInt8) -> Bool {
      switch byte {
      case 0x30...0x39, 0x41...0x46, 0x61...0x66: true
      default: false
      }
    }
  }
}
