// The exit status of the command.

/// The exit status of the command.
enum ExitStatus: Int32, Sendable {
  /// Success.
  case success = 0
  /// There are findings that count as failure: errors, and with `--strict` also warnings.
  case findings = 1
  /// The work could not be done: wrong usage, or a file that can't be read or written.
  case failure = 2
}
