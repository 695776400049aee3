// Background work on a thread of its own.

import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Does one piece of work after another on another thread. A descriptor becomes readable when there are results.
package final class Background<Result: Sendable>: Sendable {
  private struct State {
    var waiting: [@Sendable () -> Result] = []
    var finished: [Result] = []
    var isWorking = false
  }

  private let state = Mutex(State())
  private let reader: Int32
  private let writer: Int32

  /// Throws if no pipe can be made for the bell.
  package init() throws(SystemFailure) {
    var ends: (Int32, Int32) = (-1, -1)
    let result = withUnsafeMutableBytes(of: &ends) { pipe($0.bindMemory(to: Int32.self).baseAddress) }
    guard result == 0 else { throw SystemFailure(.read, .standardStream) }
    (reader, writer) = ends
    for end in [reader, writer] {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, fcntl(end, F_GETFL) | O_NONBLOCK)
    }
  }

  deinit {
    _ = close(reader)
    _ = close(writer)
  }

  /// Readable while there may be results that have not been taken.
  package var bell: Int32 { reader }

  /// Queues a piece of work.
  package func start(_ work: @escaping @Sendable () -> Result) {
    let isFirst = state.withLock { state in
      state.waiting.append(work)
      defer { state.isWorking = true }
      return !state.isWorking
    }
    guard isFirst else { return }
    // Without a thread, the work is done here.
    if !Threads.detach({ self.workOff() }) { workOff() }
  }

  private func workOff() {
    while let next = state.withLock({ state in
      if state.waiting.isEmpty { state.isWorking = false }
      return state.waiting.isEmpty ? nil : state.waiting.removeFirst()
    }) {
      let result = next()
      state.withLock { $0.finished.append(result) }
      var byte: UInt8 = 1
      // A full pipe signals as well.
      _ = repeatWhileInterrupted { write(writer, &byte, 1) }
    }
  }

  /// The results since the last call, in order.
  package func take() -> [Result] {
    var bytes = [UInt8](repeating: 0, count: 64)
    while repeatWhileInterrupted({ read(reader, &bytes, bytes.count) }) == bytes.count {}
    return state.withLock { state in
      defer { state.finished = [] }
      return state.finished
    }
  }
}
