// Watches the program that started this one, and ends when it is gone.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Ends this program when the one that it serves is gone, whatever it is doing.
package enum ParentWatch {
  /// How often to look for the other program, in microseconds.
  private static let interval: useconds_t = 1_000_000

  /// Looks for a process every second from now on, on a thread of its own, and ends this one with `status` when there
  /// is no such process any more. Nothing is flushed, since nobody is left to read it.
  ///
  /// A zombie process still counts as running, unless it is our parent. Numbers that don't identify a single process
  /// (0, 1, negative ones) are not watched.
  package static func start(_ process: Int, status: Int32) {
    guard process > 1, let process = pid_t(exactly: process) else { return }
    let isParent = getppid() == process
    Threads.detach {
      while true {
        let isGone = kill(process, 0) == -1 && errno == ESRCH
        if isGone || (isParent && getppid() != process) { _exit(status) }
        usleep(interval)
      }
    }
  }
}
