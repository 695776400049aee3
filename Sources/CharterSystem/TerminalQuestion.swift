// Reads a person's answer to a question at the terminal.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension Terminal {
  /// The next line typed, without its line end and at most 4,096 bytes long; nil at the end of input.
  package static func readLine() -> [UInt8]? {
    var line: [UInt8] = []
    var byte: UInt8 = 0
    while line.count < 4096 {
      let count = repeatWhileInterrupted { read(StandardDescriptors.input, &byte, 1) }
      if count < 1 { return line.isEmpty ? nil : line }
      if byte == 0x0A { return line }
      line.append(byte)
    }
    return line
  }
}
