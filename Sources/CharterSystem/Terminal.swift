// Properties of the terminal that a descriptor may lead to.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The terminal.
package enum Terminal {
  /// Whether the descriptor leads to a terminal; false if it is closed.
  package static func isTerminal(_ descriptor: Int32) -> Bool {
    isatty(descriptor) == 1
  }

  /// The terminal's width in columns; nil if there is no terminal, or its width is unknown.
  package static func width(of descriptor: Int32) -> Int? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// Whether output there is coloured by default: on a terminal that isn't `dumb`, with `NO_COLOR` unset or empty.
  package static func allowsColour(_ descriptor: Int32) -> Bool {
    guard isTerminal(descriptor) else { return false }
    if let refusal = Environment.value(of: "NO_COLOR"), !refusal.isEmpty { return false }
    return Environment.value(of: "TERM") != Array("dumb".utf8)
  }
}
