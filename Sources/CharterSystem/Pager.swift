// Shows a long text at the terminal through a pager.

/// `less`, or else `more`, found and started as carefully as any other program.
package enum Pager {
  /// The time limit: someone may take a day to read.
  private static let timeLimit = 24 * 3600

  /// Shows a text; returns false if there is no terminal, no pager, or none is wanted (`PAGER` is empty or `cat`), in
  /// which case the caller must print it.
  package static func show(_ text: [UInt8]) -> Bool {
    guard Terminal.isTerminal(StandardDescriptors.input), Terminal.isTerminal(StandardDescriptors.error) else {
      return false
    }
    if let wish = Environment.value(of: "PAGER"), wish.isEmpty || wish == Array("cat".utf8) { return false }
    var words: [String] = []
    var program = ProgramSearch.find("more")
    if let less = ProgramSearch.find("less") {
      // A text that fits on the screen is left there, without waiting for a key.
      words = ["-F", "-X"]
      program = less
    }
    guard let program else { return false }
    var pager = ChildProcess(
      program, arguments: words.map { Array($0.utf8) }, environment: environment, input: text, timeLimit: timeLimit,
      hasOwnGroup: false)
    pager.showsOutput = true
    guard case .exited(0, _, _)? = try? pager.run() else { return false }
    return true
  }

  /// Leaves out variables that make the pager run other programs.
  private static var environment: [[UInt8]] {
    var variables = ["LESSSECURE=1", "LESSHISTFILE=-", "LESSCHARSET=utf-8"].map { Array($0.utf8) }
    for (name, value) in [
      ("TERM=", Environment.value(of: "TERM")), ("PATH=", Environment.value(of: "PATH")),
      ("LANG=", Environment.value(of: "LANG")), ("LC_ALL=", Environment.value(of: "LC_ALL")),
      ("LC_CTYPE=", Environment.value(of: "LC_CTYPE")),
    ] {
      if let value { variables.append(Array(name.utf8) + value) }
    }
    return variables
  }
}
