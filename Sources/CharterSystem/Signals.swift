// The signals that would end the program at a write, turned into errors of that write.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What the program does with signals from its start on.
public enum Signals {
  /// Lets a write to a closed pipe, or past the limit on a file's size, fail with an error instead of ending the
  /// program at once. To be called at the start.
  ///
  /// A started program inherits this: who starts one gives it the default again (`POSIX_SPAWN_SETSIGDEF`).
  public static func ignoreWriteSignals() {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
  }
}
