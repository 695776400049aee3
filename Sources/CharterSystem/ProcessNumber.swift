// The process id.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// This process.
public enum ProcessNumber {
  /// Unique among the processes running at the same time.
  public static var own: Int { Int(getpid()) }
}
