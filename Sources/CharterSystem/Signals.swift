// Turns signals that would end the program during a write into errors of that write.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Process-wide signal handling.
package enum Signals {
  /// Makes a write to a closed pipe, or past the file size limit, fail with an error instead of ending the program. To
  /// be called at the start.
  ///
  /// Started programs inherit this, so whoever starts one resets it (`POSIX_SPAWN_SETSIGDEF`).
  package static func ignoreWriteSignals() {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
  }
}
