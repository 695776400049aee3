// Retries system calls interrupted by a signal, and waits for descriptors to become ready.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Repeats a system call as long as it returns -1 with `EINTR`; returns its first other result.
@inline(__always)
func repeatWhileInterrupted<Number: FixedWidthInteger>(_ call: () -> Number) -> Number {
  while true {
    let result = call()
    if result != -1 || errno != EINTR { return result }
  }
}

/// Blocks until the descriptor is ready for one of `events` (`POLLIN`, `POLLOUT`), is closed at the other end, or can't
/// be waited for. The next read or write tells which.
func waitUntilReady(_ descriptor: Int32, for events: Int32) {
  var request = pollfd(fd: descriptor, events: Int16(truncatingIfNeeded: events), revents: 0)
  _ = repeatWhileInterrupted { poll(&request, 1, -1) }
}

/// Whether the last system call failed only because a non-blocking descriptor wasn't ready.
///
/// Descriptors are inherited, so standard input and output may be non-blocking even though we didn't ask for it.
var lastCallWouldBlock: Bool {
  errno == EAGAIN || errno == EWOULDBLOCK
}
