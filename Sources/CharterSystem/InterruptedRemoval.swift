// Removes temporary files when a signal ends the program.

import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The temporary files being written at this moment, in a form that a signal handler can use.
enum InterruptedRemoval {
  /// An index into the table; nil if it was full, in which case the file is left to a later sweep.
  typealias Entry = Int?

  /// How many files can be registered at once: more than there are writing threads.
  private static let slotCount = 64

  /// The addresses of the paths as C strings, or 0. A handler may neither allocate nor lock, so the table has a fixed
  /// size and atomic elements: whichever of the handler and `forget` takes a path out of it becomes its only owner.
  private static let slots = InlineArray<64, Atomic<UInt>> { _ in Atomic(0) }

  /// Set when a signal is ending the program: no file is created after that.
  private static let isEnding = Atomic(false)

  /// How many threads are creating a file at this moment.
  private static let creations = Atomic(0)

  /// Registers a file to be removed if the program is interrupted. The file need not exist yet.
  static func register(_ path: FilePath) -> Entry {
    _ = installed
    let copy = path.withCString { strdup($0) }
    let address = UInt(bitPattern: copy)
    for index in 0..<slotCount
    where slots[index].compareExchange(expected: 0, desired: address, ordering: .sequentiallyConsistent).exchanged {
      return index
    }
    free(copy)
    return nil
  }

  /// Calls `create`, which creates a registered file, unless the program is ending.
  ///
  /// Otherwise one thread could create its file after the handler, on another thread, has gone through the table.
  static func creating<Answer: ~Copyable>(
    _ create: () throws(SystemFailure) -> Answer
  ) throws(SystemFailure) -> Answer {
    // The handler waits for this thread, so it must not run on this thread.
    var former = sigset_t()
    var blocked = sigset_t()
    sigemptyset(&blocked)
    for number in endingSignals { sigaddset(&blocked, number) }
    pthread_sigmask(SIG_BLOCK, &blocked, &former)
    creations.add(1, ordering: .sequentiallyConsistent)
    defer {
      creations.subtract(1, ordering: .sequentiallyConsistent)
      pthread_sigmask(SIG_SETMASK, &former, nil)
    }
    if isEnding.load(ordering: .sequentiallyConsistent) {
      creations.subtract(1, ordering: .sequentiallyConsistent)
      while true { pause() }
    }
    return try create()
  }

  /// Unregisters a file.
  static func forget(_ entry: Entry) {
    if let entry { free(takePath(at: entry)) }
  }

  private static func takePath(at index: Int) -> UnsafeMutablePointer<CChar>? {
    UnsafeMutablePointer(bitPattern: slots[index].exchange(0, ordering: .sequentiallyConsistent))
  }

  /// The signals by which a user or a system ends a program while it can still clean up.
  private static let endingSignals = [SIGINT, SIGTERM, SIGHUP]

  /// Installs the handlers, once, and only for signals that would end the program anyway.
  private static let installed: Void = {
    for number in endingSignals {
      let previous = signal(number, removeAndEnd)
      // Ignored by our parent (`nohup`), or handled by a server: leave that as it is.
      if unsafeBitCast(previous, to: Int.self) != unsafeBitCast(SIG_DFL, to: Int.self) { signal(number, previous) }
    }
  }()

  /// The handler: removes the files and lets the signal take its usual effect.
  private static let removeAndEnd: @convention(c) (Int32) -> Void = { number in
    isEnding.store(true, ordering: .sequentiallyConsistent)
    while creations.load(ordering: .sequentiallyConsistent) > 0 { sched_yield() }
    for index in 0..<slotCount {
      if let path = takePath(at: index) { unlink(path) }
    }
    signal(number, SIG_DFL)
    raise(number)
  }
}
