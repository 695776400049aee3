// The grammar of JSON (RFC 8259), with unique keys in each object.

/// Checks whether bytes are JSON. Without recursion, and fast enough for the fuzzer.
public enum JSONGrammar {
  /// What is wrong, and where; nil if the bytes are one JSON value.
  public static func problem(in bytes: [UInt8]) -> String? {
    var reader = Reader(bytes: bytes)
    return reader.read()
  }

  private struct Reader {
    let bytes: [UInt8]
    var place = 0
    /// The open objects, each with its keys so far, and arrays (nil).
    var open: [Set<ArraySlice<UInt8>>?] = []

    mutating func read() -> String? {
      while true {
        // A value, or the end of an empty container.
        skipSpace()
        guard place < bytes.count else { return "it ends at \(place)" }
        switch bytes[place] {
        case UInt8(ascii: "{"):
          place += 1
          open.append([])
          skipSpace()
          if peek == UInt8(ascii: "}") { break }
          if let problem = readKey() { return problem }
          continue
        case UInt8(ascii: "["):
          place += 1
          open.append(nil)
          skipSpace()
          if peek == UInt8(ascii: "]") { break }
          continue
        case UInt8(ascii: "\""):
          if let problem = readString() { return problem }
        case UInt8(ascii: "-"), 0x30...0x39:
          if let problem = readNumber() { return problem }
        default:
          guard readWord() else { return "no value at \(place)" }
        }
        // After a value: the ends of containers, then a comma or the end.
        while true {
          skipSpace()
          guard let container = open.last else { return place == bytes.count ? nil : "more at \(place)" }
          let end = container == nil ? UInt8(ascii: "]") : UInt8(ascii: "}")
          guard let next = peek else { return "it ends at \(place)" }
          place += 1
          if next == end {
            open.removeLast()
            continue
          }
          guard next == UInt8(ascii: ",") else { return "no comma at \(place - 1)" }
          skipSpace()
          if container != nil, let problem = readKey() { return problem }
          break
        }
      }
    }

    var peek: UInt8? { place < bytes.count ? bytes[place] : nil }

    mutating func skipSpace() {
      while let next = peek, next == 0x20 || next == 0x0A || next == 0x0D || next == 0x09 { place += 1 }
    }

    mutating func readKey() -> String? {
      let start = place
      if let problem = readString() { return problem }
      let key = bytes[start..<place]
      guard open[open.count - 1]?.insert(key).inserted ?? false else { return "a key twice at \(start)" }
      skipSpace()
      guard peek == UInt8(ascii: ":") else { return "no colon at \(place)" }
      place += 1
      return nil
    }

    mutating func readString() -> String? {
      guard peek == UInt8(ascii: "\"") else { return "no text at \(place)" }
      place += 1
      while let next = peek {
        place += 1
        switch next {
        case UInt8(ascii: "\""): return nil
        case 0..<0x20: return "a control character at \(place - 1)"
        case UInt8(ascii: "\\"):
          guard let escape = peek else { return "it ends at \(place)" }
          place += 1
          switch escape {
          case UInt8(ascii: "u"):
            for _ in 0..<4 {
              guard let digit = peek, Self.isHexadecimal(digit) else { return "no digit at \(place)" }
              place += 1
            }
          case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
            UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
            break
          default: return "no escape at \(place - 1)"
          }
        default: break
        }
      }
      return "it ends at \(place)"
    }

    mutating func readNumber() -> String? {
      if peek == UInt8(ascii: "-") { place += 1 }
      if peek == 0x30 { place += 1 } else if !readDigits() { return "no digit at \(place)" }
      if peek == UInt8(ascii: ".") {
        place += 1
        if !readDigits() { return "no digit at \(place)" }
      }
      if peek == UInt8(ascii: "e") || peek == UInt8(ascii: "E") { return "an exponent at \(place)" }
      return nil
    }

    mutating func readDigits() -> Bool {
      let start = place
      while let next = peek, (0x30...0x39).contains(next) { place += 1 }
      return place > start
    }

    /// No nulls, since what a charter does not say is absent.
    mutating func readWord() -> Bool {
      for word in ["true", "false"] where bytes[place...].starts(with: word.utf8) {
        place += word.utf8.count
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
