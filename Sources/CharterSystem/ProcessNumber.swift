// The number that the system gives this process.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// This process.
public enum ProcessNumber {
  /// No two processes have the same one at the same time.
  public static var own: Int { Int(getpid()) }
}
