// Two clocks: one that only runs forward, and the wall clock.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A clock that can't be set, for time limits.
package enum MonotonicClock {
  /// Milliseconds since an arbitrary moment.
  package static var milliseconds: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}

/// The clock that the user has set.
package enum WallClock {
  /// Seconds since the beginning of 1970 in UTC.
  package static var seconds: Int {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return time.tv_sec
  }
}
