// Runs the same work for many indices on all cores.

import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Work spread over the cores.
package enum Parallel {
  /// Below this many items the calling thread does the work alone, since starting another costs more.
  package static let smallestCount = 8

  /// Calls `body` once for each index from 0 up to `count`, and returns the results in index order.
  ///
  /// - Parameters:
  ///   - workers: How many threads work at once, including the calling one; with fewer than two it works alone. If the
  ///     system provides fewer threads, those do all the work.
  ///   - state: Makes the state that a worker keeps between items, such as a buffer; called once per worker.
  ///   - body: The work. Items are processed in no particular order, so it must depend on the index alone.
  package static func map<State, Result: Sendable>(
    count: Int,
    workers: Int = coreCount,
    state: @Sendable () -> State,
    body: @Sendable (_ index: Int, _ state: inout State) -> Result
  ) -> [Result] {
    guard count > 0 else { return [] }
    return [Result](unsafeUninitializedCapacity: count) { buffer, initializedCount in
      let results = Results(buffer: buffer)
      let queue = Queue(count: count, chunk: max(1, min(64, count / (max(1, workers) * 8))))
      Threads.run(count >= smallestCount ? min(workers, count) : 1) {
        var state = state()
        while let indices = queue.next() {
          for index in indices { results.set(index, to: body(index, &state)) }
        }
      }
      initializedCount = count
    }
  }

  /// Calls `body` once for each index, as above, for workers without state.
  package static func map<Result: Sendable>(
    count: Int, workers: Int = coreCount, body: @Sendable (_ index: Int) -> Result
  ) -> [Result] {
    map(count: count, workers: workers, state: {}, body: { index, _ in body(index) })
  }

  /// The number of cores of the machine, at least one.
  package static var coreCount: Int {
    max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
  }

  /// The storage of the array of results.
  ///
  /// Unchecked because the compiler can't see why it is safe: the queue gives each index to one worker only, and the
  /// array isn't read until all workers have ended.
  private struct Results<Element>: @unchecked Sendable {
    let buffer: UnsafeMutableBufferPointer<Element>

    func set(_ index: Int, to element: Element) {
      buffer.initializeElement(at: index, to: element)
    }
  }

  /// The indices that no worker has taken yet, handed out in chunks.
  private final class Queue: Sendable {
    private let start = Atomic(0)
    private let count: Int
    private let chunk: Int

    init(count: Int, chunk: Int) {
      self.count = count
      self.chunk = chunk
    }

    func next() -> Range<Int>? {
      let taken = start.add(chunk, ordering: .relaxed).oldValue
      return taken < count ? taken..<min(taken + chunk, count) : nil
    }
  }
}
