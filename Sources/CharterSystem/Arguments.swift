// The words of the command line, as the bytes that were given.

/// The command line.
public enum Arguments {
  /// All words of the command line, the program's own name first, byte for byte.
  ///
  /// `CommandLine.arguments` would turn every byte that is not UTF-8 into U+FFFD, and the file named by it into one
  /// that can't be found.
  public static var bytes: [[UInt8]] {
    let words = UnsafeBufferPointer(start: CommandLine.unsafeArgv, count: Int(CommandLine.argc))
    return words.compactMap { word in
      word.map { Array(cString: $0) }
    }
  }
}

extension Array where Element == UInt8 {
  /// The bytes of a C string, without the zero byte at its end.
  init(cString: UnsafePointer<CChar>) {
    var length = 0
    while cString[length] != 0 { length += 1 }
    self.init(UnsafeRawBufferPointer(start: cString, count: length))
  }
}
