// Runs a program with full control over its streams, time limit and environment.

import Foundation

/// A program with its arguments and environment, ready to be run any number of times.
///
/// It is started with `posix_spawn` in a process group of its own, and one `poll` loop serves all its streams, so
/// inputs and outputs of any size can't cause a deadlock.
public struct Program: Sendable {
  /// The file to run. `PATH` is not searched: see ``Tool``.
  public var path: String
  /// The arguments after the program's name, as bytes, since a file name need not be UTF-8.
  public var arguments: [[UInt8]]
  /// Variables added to the environment of the tests; `nil` removes one.
  public var environment: [String: String?] = [:]
  /// Whether the program starts with only the variables in ``environment``.
  public var replacesEnvironment = false
  /// The folder it starts in; that of the tests if `nil`.
  public var folder: String?
  /// Its standard input.
  public var input = Input.bytes([])
  /// Where its standard output goes.
  public var output = Output.captured
  /// Where its standard error goes.
  public var errors = Output.captured
  /// After this time the whole process group is killed.
  public var timeLimit = Duration.seconds(60)

  /// What a program reads from.
  public enum Input: Sendable {
    /// A pipe that provides these bytes and then ends.
    case bytes([UInt8])
    /// An opened file or device.
    case file(String)
    /// No descriptor 0 at all.
    case closed
  }

  /// What a program writes to.
  public enum Output: Sendable {
    /// A pipe read to its end.
    case captured
    /// A pipe that is closed after this many bytes, as `head -1` does.
    case cutOff(after: Int)
    /// An opened file or device, such as `/dev/full`; created if missing, otherwise truncated.
    case file(String)
    /// No descriptor at all.
    case closed
  }

  /// How a program ended.
  public enum Ending: Hashable, Sendable, CustomStringConvertible {
    /// It ended by itself, with this status.
    case exited(Int32)
    /// A signal ended it: a trap is SIGILL (4), a stack overflow SIGSEGV (11), lack of memory SIGABRT (6).
    case signalled(Int32)
    /// It was killed at its time limit.
    case timedOut

    public var description: String {
      switch self {
      case .exited(let status): "exit status \(status)"
      case .signalled(let signal): "signal \(signal) (\(String(cString: strsignal(signal))))"
      case .timedOut: "killed at its time limit"
      }
    }
  }

  /// The result of a run.
  public struct Outcome: Sendable {
    /// How the program ended.
    public let ending: Ending
    /// What it wrote to standard output, if captured.
    public let output: [UInt8]
    /// What it wrote to standard error, if captured.
    public let errors: [UInt8]

    /// The exit status, or `nil` when a signal or the time limit ended the program.
    public var status: Int32? {
      if case .exited(let status) = ending { status } else { nil }
    }
    /// ``output`` as text; invalid UTF-8 is replaced.
    public var outputText: String { String(decoding: output, as: UTF8.self) }
    /// ``errors`` as text; invalid UTF-8 is replaced.
    public var errorText: String { String(decoding: errors, as: UTF8.self) }
  }

  /// A program that couldn't be started.
  public struct StartFailure: Error, CustomStringConvertible {
    /// What was tried, and the system's answer.
    public let description: String
  }

  /// The program at `path` with arguments given as text.
  public init(_ path: String, _ arguments: [String] = []) {
    self.init(path, bytes: arguments.map { Array($0.utf8) })
  }

  /// The program at `path` with arguments given as bytes.
  public init(_ path: String, bytes arguments: [[UInt8]]) {
    self.path = path
    self.arguments = arguments
  }

  /// Runs the program with `input` on its standard input.
  public func run(input: [UInt8]) throws -> Outcome {
    var program = self
    program.input = .bytes(input)
    return try program.run()
  }

  /// Runs the program and waits until it has ended and its captured streams are at their end.
  public func run() throws -> Outcome {
    ignoreBrokenPipes
    var streams = Streams()
    defer { streams.closeAll() }
    let process = try oneAtATime.withLock { try start(&streams) }
    return streams.serve(process, deadline: .now + timeLimit)
  }
}

// MARK: - Starting

extension Program {
  /// Spawns the process and leaves our ends of its pipes in `streams`.
  private func start(_ streams: inout Streams) throws -> pid_t {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #else
      var actions = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGPIPE)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF) | Int16(POSIX_SPAWN_SETPGROUP))

    var theirs: [Int32] = []
    defer { for descriptor in theirs { close(descriptor) } }
    switch input {
    case .bytes(let bytes):
      let (reading, writing) = try Self.pipe()
      theirs.append(reading)
      streams.input = writing
      streams.pending = bytes[...]
      posix_spawn_file_actions_adddup2(&actions, reading, 0)
    case .file(let file): posix_spawn_file_actions_addopen(&actions, 0, file, O_RDONLY, 0)
    case .closed: posix_spawn_file_actions_addclose(&actions, 0)
    }
    for (descriptor, output) in [(1 as Int32, output), (2, errors)] {
      switch output {
      case .captured, .cutOff:
        let (reading, writing) = try Self.pipe()
        theirs.append(writing)
        var limit: Int?
        if case .cutOff(let after) = output { limit = after }
        streams.outputs[Int(descriptor) - 1] = .init(descriptor: reading, limit: limit)
        posix_spawn_file_actions_adddup2(&actions, writing, descriptor)
      case .file(let file):
        posix_spawn_file_actions_addopen(&actions, descriptor, file, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
      case .closed: posix_spawn_file_actions_addclose(&actions, descriptor)
      }
    }

    // Swift's Glibc lacks the call that sets the working folder of a new process, so start a shell that changes to it.
    var command = [Array(path.utf8)] + arguments
    if let folder { command = ["/bin/sh", "-c", "cd \"$0\" && exec \"$@\"", folder].map { Array($0.utf8) } + command }
    let file = folder == nil ? path : "/bin/sh"
    var process: pid_t = 0
    let failure = Self.withCStrings(command) { command in
      Self.withCStrings(variables()) { posix_spawn(&process, file, &actions, &attributes, command, $0) }
    }
    if failure != 0 { throw StartFailure(description: "can't start \(path): \(String(cString: strerror(failure)))") }
    return process
  }

  /// The environment as `NAME=value` entries.
  private func variables() -> [[UInt8]] {
    var all = replacesEnvironment ? [:] : ProcessInfo.processInfo.environment
    for (name, value) in environment { all[name] = value }
    return all.sorted { $0.key < $1.key }.map { Array("\($0.key)=\($0.value)".utf8) }
  }

  /// A pipe whose ends no program inherits unless told to.
  private static func pipe() throws -> (reading: Int32, writing: Int32) {
    var ends: [Int32] = [-1, -1]
    if Foundation.pipe(&ends) != 0 {
      throw StartFailure(description: "can't make a pipe: \(String(cString: strerror(errno)))")
    }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }

  /// Calls `body` with the strings as C strings, in a null-terminated list.
  private static func withCStrings<Result>(
    _ strings: [[UInt8]], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let copies = strings.map { string in
      let copy = UnsafeMutablePointer<CChar>.allocate(capacity: string.count + 1)
      for (index, byte) in string.enumerated() { copy[index] = CChar(bitPattern: byte) }
      copy[string.count] = 0
      return copy
    }
    defer { for copy in copies { copy.deallocate() } }
    return body(copies + [nil])
  }
}

/// Held from creating the pipes until the start: a program started in between would keep another's pipes open.
private let oneAtATime = NSLock()

/// Set once: a program that stops reading must not end the tests. (The programs themselves start with the default.)
private let ignoreBrokenPipes: Void = { _ = signal(SIGPIPE, SIG_IGN) }()

// MARK: - Serving the streams

/// Our ends of a running program's pipes.
private struct Streams {
  struct Captured {
    var descriptor: Int32
    var limit: Int?
    var bytes: [UInt8] = []
  }

  var input: Int32 = -1
  var pending: ArraySlice<UInt8> = []
  /// Standard output and standard error.
  var outputs: [Captured?] = [nil, nil]

  /// Feeds and reads the pipes until they end, waits for the process, and kills its group at the deadline.
  mutating func serve(_ process: pid_t, deadline: ContinuousClock.Instant) -> Program.Outcome {
    if pending.isEmpty { closeInput() } else { _ = fcntl(input, F_SETFL, fcntl(input, F_GETFL) | O_NONBLOCK) }
    var timedOut = false
    var status: Int32 = 0
    var ended = false
    var pause: UInt32 = 50
    while !ended || outputs.contains(where: { $0.map { $0.descriptor >= 0 } ?? false }) {
      if !timedOut, .now >= deadline {
        timedOut = true
        kill(-process, SIGKILL)
      }
      if !servePipes(wait: 20) {
        // No pipe is left to wait on, only the end of the process.
        if !ended { usleep(pause) }
        pause = min(pause * 2, 5_000)
      }
      if !ended { ended = waitpid(process, &status, WNOHANG) == process }
      if ended { closeInput() }
      if ended, timedOut { break }  // what it started and let go may still hold the pipes
    }
    let signal = status & 0x7f
    let ending: Program.Ending =
      timedOut ? .timedOut : signal == 0 ? .exited((status >> 8) & 0xff) : .signalled(signal)
    return .init(ending: ending, output: outputs[0]?.bytes ?? [], errors: outputs[1]?.bytes ?? [])
  }

  /// Waits at most `wait` milliseconds for a pipe to be ready, and serves those that are; false if none is open.
  private mutating func servePipes(wait: Int32) -> Bool {
    var waiting: [pollfd] = []
    if input >= 0 { waiting.append(pollfd(fd: input, events: Int16(POLLOUT), revents: 0)) }
    for case let captured? in outputs where captured.descriptor >= 0 {
      waiting.append(pollfd(fd: captured.descriptor, events: Int16(POLLIN), revents: 0))
    }
    if waiting.isEmpty { return false }
    guard poll(&waiting, nfds_t(waiting.count), wait) > 0 else { return true }
    for ready in waiting where ready.revents != 0 {
      if ready.fd == input { feed() } else { read(ready.fd) }
    }
    return true
  }

  /// Writes as much input as the pipe takes; closes it at the end of the input, or when there is no reader any more.
  private mutating func feed() {
    let written = pending.withUnsafeBytes { write(input, $0.baseAddress, min($0.count, 1 << 16)) }
    if written > 0 { pending = pending.dropFirst(written) }
    if pending.isEmpty || (written < 0 && errno != EAGAIN && errno != EINTR) { closeInput() }
  }

  /// Reads once from an output; closes it at its end or at its limit.
  private mutating func read(_ descriptor: Int32) {
    guard let index = outputs.firstIndex(where: { $0?.descriptor == descriptor }), var captured = outputs[index]
    else { return }
    outputs[index] = nil  // so that appending doesn't copy the bytes
    let size = min(1 << 16, (captured.limit ?? .max) - captured.bytes.count)
    let count = withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 1) { buffer in
      let count = Foundation.read(descriptor, buffer.baseAddress, size)
      if count > 0 { captured.bytes.append(contentsOf: buffer[..<count]) }
      return count
    }
    if count == 0 || (count < 0 && errno != EINTR) || captured.bytes.count == captured.limit {
      close(captured.descriptor)
      captured.descriptor = -1
    }
    outputs[index] = captured
  }

  private mutating func closeInput() {
    if input >= 0 { close(input) }
    input = -1
  }

  mutating func closeAll() {
    closeInput()
    for index in outputs.indices where (outputs[index]?.descriptor ?? -1) >= 0 {
      close(outputs[index]!.descriptor)
      outputs[index]!.descriptor = -1
    }
  }
}
