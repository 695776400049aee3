// The repetition of system calls that a signal interrupted, and the wait for a descriptor that is not ready.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Makes a system call again for as long as it returns -1 with `EINTR`; returns its first other result.
@inline(__always)
func repeatWhileInterrupted<Number: FixedWidthInteger>(_ call: () -> Number) -> Number {
  while true {
    let result = call()
    if result != -1 || errno != EINTR { return result }
  }
}

/// Blocks until the descriptor is ready for one of `events` (`POLLIN`, `POLLOUT`), was closed at the other end,
/// or can't be waited for. The next read or write tells which.
func waitUntilReady(_ descriptor: Int32, for events: Int32) {
  var request = pollfd(fd: descriptor, events: Int16(truncatingIfNeeded: events), revents: 0)
  _ = repeatWhileInterrupted { poll(&request, 1, -1) }
}

/// Whether the last system call failed only because a non-blocking descriptor wasn't ready.
///
/// Descriptors are inherited, so standard input and output may be non-blocking without our having asked for it.
var lastCallWouldBlock: Bool {
  errno == EAGAIN || errno == EWOULDBLOCK
}
