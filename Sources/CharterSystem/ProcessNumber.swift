// The process id.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// This process.
package enum ProcessNumber {
  /// Unique among the processes running at the same time.
  package static var own: Int { Int(getpid()) }
}
