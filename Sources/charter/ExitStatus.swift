// How the command ends.

/// The exit status of the command.
enum ExitStatus: Int32, Sendable {
  /// All is well.
  case success = 0
  /// There are findings that fail: errors, and with `--strict` warnings too.
  case findings = 1
  /// The work could not be done: wrong usage, or a file that can't be read or written.
  case failure = 2
}
