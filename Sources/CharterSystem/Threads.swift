// Operating system threads that run one function and end.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Threads without Dispatch, which would add its library and its start-up time.
enum Threads {
  /// The stack size in bytes: that of the main thread on Linux; the default on other systems is far smaller.
  private static let stackSize = 8 * 1024 * 1024

  /// Runs `body` on `count` threads at once, including the calling one, and returns when all have ended.
  ///
  /// If the system refuses a thread, fewer run, so the body must distribute its work itself.
  static func run(_ count: Int, _ body: @Sendable () -> Void) {
    guard count > 1 else { return body() }
    // Every thread is joined before this returns, so the body doesn't outlive its caller.
    withoutActuallyEscaping(body) { body in
      let work = Work(body)
      var threads: [pthread_t] = []
      for _ in 1..<count {
        guard let thread = start(work) else { break }
        threads.append(thread)
      }
      body()
      for thread in threads { pthread_join(thread, nil) }
    }
  }

  /// Runs `body` on a detached thread; returns false if the system refuses one.
  @discardableResult
  static func detach(_ body: @escaping @Sendable () -> Void) -> Bool {
    guard let thread = start(Work(body)) else { return false }
    pthread_detach(thread)
    return true
  }

  /// Starts a thread; nil if the system refuses one.
  private static func start(_ work: Work) -> pthread_t? {
    var attributes = pthread_attr_t()
    guard pthread_attr_init(&attributes) == 0 else { return nil }
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setstacksize(&attributes, stackSize)
    let argument = Unmanaged.passRetained(work)
    #if canImport(Glibc)
      var thread = pthread_t()
    #else
      var thread: pthread_t?
    #endif
    let result = pthread_create(&thread, &attributes, runWork, argument.toOpaque())
    if result == 0 { return thread }
    argument.release()
    return nil
  }

  /// The work passed to a thread.
  fileprivate final class Work: Sendable {
    let body: @Sendable () -> Void

    init(_ body: @escaping @Sendable () -> Void) {
      self.body = body
    }
  }
}

// A thread starts in a C function, whose argument the systems' headers declare differently.
#if canImport(Darwin)
  private func runWork(_ argument: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? {
    Unmanaged<Threads.Work>.fromOpaque(argument).takeRetainedValue().body()
    return nil
  }
#else
  private func runWork(_ argument: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    guard let argument else { return nil }
    Unmanaged<Threads.Work>.fromOpaque(argument).takeRetainedValue().body()
    return nil
  }
#endif
