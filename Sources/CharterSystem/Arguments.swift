// The command line's arguments, as raw bytes.

/// The command line.
package enum Arguments {
  /// All arguments, starting with the program's own name, byte for byte.
  ///
  /// `CommandLine.arguments` would replace invalid UTF-8 by U+FFFD, so a file with such a name could not be found.
  package static var bytes: [[UInt8]] {
    let words = UnsafeBufferPointer(start: CommandLine.unsafeArgv, count: Int(CommandLine.argc))
    return words.compactMap { word in
      word.map { Array(cString: $0) }
    }
  }
}

extension Array where Element == UInt8 {
  /// The bytes of a C string, without its terminating zero.
  init(cString: UnsafePointer<CChar>) {
    var length = 0
    while cString[length] != 0 { length += 1 }
    self.init(UnsafeRawBufferPointer(start: cString, count: length))
  }
}
