// Starts a program, feeds it, and waits for it within a time limit.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A program to run without a shell, with all of its input known beforehand and all of its output captured.
///
/// It inherits no open files and only the environment given here. Further input is passed as open files, which it reads
/// under the name `/dev/fd/N`; nothing is written to disk.
package struct ChildProcess: Sendable {
  /// What the program can read in addition to its standard input.
  package enum Attachment: Sendable {
    /// Up to `attachmentLimit` bytes, through a pipe.
    case bytes([UInt8])
    /// A file, opened by this process.
    case file(FilePath)
  }

  /// How a run ended.
  package enum Outcome: Sendable {
    /// By itself, with a status (0–255) and its standard output and error.
    case exited(Int32, output: [UInt8], errors: [UInt8])
    case signalled(Int32)
    /// It was stopped because its time was up.
    case timedOut
    /// It was stopped because it wrote more than `outputLimit` bytes.
    case talkedTooMuch
  }

  /// The maximum size of an attachment in bytes, which fits into a pipe on every system.
  package static let attachmentLimit = 16 * 1024
  /// The maximum output on each stream, in bytes.
  package static let outputLimit = 256 * 1024

  package let program: FilePath
  package var arguments: [[UInt8]]
  /// The complete environment, as `NAME=value`.
  package var environment: [[UInt8]]
  package var input: [UInt8]
  package var attachments: [Attachment]
  /// In seconds.
  package var timeLimit: Int
  /// Whether it gets a process group of its own, so that its own children end with it. A program that asks for a
  /// passphrase on the terminal must stay in ours.
  package var hasOwnGroup: Bool
  /// Whether its output goes to our own instead of being captured, for a program that displays something.
  package var showsOutput = false

  package init(
    _ program: FilePath, arguments: [[UInt8]], environment: [[UInt8]] = [], input: [UInt8] = [],
    attachments: [Attachment] = [], timeLimit: Int, hasOwnGroup: Bool = true
  ) {
    self.program = program
    self.arguments = arguments
    self.environment = environment
    self.input = input
    self.attachments = attachments
    self.timeLimit = timeLimit
    self.hasOwnGroup = hasOwnGroup
  }

  /// The name under which the program finds an attachment: `/dev/fd/N`.
  package static func path(ofAttachment index: Int) -> [UInt8] {
    Array("/dev/fd/\(firstAttachment + Int32(index))".utf8)
  }

  /// The descriptors of the attachments in the program, above any that a shell or a test may have left open.
  private static let firstAttachment: Int32 = 20
  /// Our own descriptors are moved out of the way of those.
  private static let lowestOwn: Int32 = 64

  /// Runs the program until it ends or is stopped.
  package func run() throws(SystemFailure) -> Outcome {
    let inputs = try Pipe()
    let outputs = try Pipe()
    let errors = try Pipe()
    var sources: [Int32] = []
    defer { for source in sources { _ = close(source) } }
    for attachment in attachments { sources.append(try open(attachment)) }
    let process = try start(
      inputs.reader, showsOutput ? StandardDescriptors.error : outputs.writer,
      showsOutput ? StandardDescriptors.error : errors.writer, sources)
    inputs.closeReader()
    outputs.closeWriter()
    errors.closeWriter()
    return serve(process, inputs, outputs, errors)
  }

  private func open(_ attachment: Attachment) throws(SystemFailure) -> Int32 {
    switch attachment {
    case .file(let path):
      let number = path.withCString { name in
        repeatWhileInterrupted { systemOpen(name, O_RDONLY | O_CLOEXEC | O_NONBLOCK) }
      }
      if number == -1 { throw SystemFailure(.read, path) }
      return try Self.moved(number)
    case .bytes(let bytes):
      guard bytes.count <= Self.attachmentLimit else { throw SystemFailure(.write, program, .tooLarge) }
      let pipe = try Pipe()
      // It fits into the pipe, so it can be written before anyone reads.
      try writeAll(bytes, to: pipe.writer, reporting: program)
      pipe.closeWriter()
      return pipe.takeReader()
    }
  }

  // MARK: Starting

  private func start(
    _ input: Int32, _ output: Int32, _ errors: Int32, _ sources: [Int32]
  ) throws(SystemFailure) -> pid_t {
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
    posix_spawn_file_actions_adddup2(&actions, input, StandardDescriptors.input)
    posix_spawn_file_actions_adddup2(&actions, output, StandardDescriptors.output)
    posix_spawn_file_actions_adddup2(&actions, errors, StandardDescriptors.error)
    for (index, source) in sources.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, source, Self.firstAttachment + Int32(index))
    }
    // Signals that we ignore would otherwise be ignored in the program too.
    var signals = sigset_t()
    sigemptyset(&signals)
    for number in [SIGPIPE, SIGXFSZ, SIGINT, SIGTERM, SIGHUP] { sigaddset(&signals, number) }
    posix_spawnattr_setsigdefault(&attributes, &signals)
    var flags = Int16(truncatingIfNeeded: POSIX_SPAWN_SETSIGDEF)
    if hasOwnGroup {
      flags |= Int16(truncatingIfNeeded: POSIX_SPAWN_SETPGROUP)
      posix_spawnattr_setpgroup(&attributes, 0)
    }
    posix_spawnattr_setflags(&attributes, flags)

    var process: pid_t = 0
    let words = CStrings([program.bytes] + arguments)
    let variables = CStrings(environment)
    let code = program.withCString {
      posix_spawn(&process, $0, &actions, &attributes, words.pointers, variables.pointers)
    }
    guard code == 0 else { throw SystemFailure(.read, program, SystemFailure.Reason(code: code)) }
    return process
  }

  // MARK: Serving

  private func serve(_ process: pid_t, _ inputs: Pipe, _ outputs: Pipe, _ errors: Pipe) -> Outcome {
    let deadline = MonotonicClock.milliseconds + timeLimit * 1000
    inputs.makeNonBlocking()
    outputs.makeNonBlocking()
    errors.makeNonBlocking()
    var written = 0
    var streams: [(pipe: Pipe, bytes: [UInt8], isOpen: Bool)] = [(outputs, [], true), (errors, [], true)]
    var ended: Int32?
    if input.isEmpty { inputs.closeWriter() }
    while true {
      if ended == nil {
        var status: Int32 = 0
        if repeatWhileInterrupted({ waitpid(process, &status, WNOHANG) }) == process { ended = status }
      }
      for index in streams.indices where streams[index].isOpen {
        streams[index].isOpen = streams[index].pipe.readAvailable(into: &streams[index].bytes)
      }
      if streams.contains(where: { $0.bytes.count > Self.outputLimit }) {
        stop(process, hasEnded: ended != nil)
        return .talkedTooMuch
      }
      // Its children may keep its outputs open, so what counts is its own end.
      if let ended {
        if hasOwnGroup { _ = kill(-process, SIGKILL) }
        return Self.outcome(ended, streams[0].bytes, streams[1].bytes)
      }
      let left = deadline - MonotonicClock.milliseconds
      if left <= 0 {
        stop(process, hasEnded: false)
        return .timedOut
      }
      if written < input.count {
        written = inputs.writeAvailable(input, from: written)
        if written >= input.count { inputs.closeWriter() }
      }
      var requests = streams.filter { $0.isOpen }.map { pollfd(fd: $0.pipe.reader, events: Int16(POLLIN), revents: 0) }
      if written < input.count { requests.append(pollfd(fd: inputs.writer, events: Int16(POLLOUT), revents: 0)) }
      // Its end doesn't wake the poll, so without open streams we check every few milliseconds.
      let isHurried = !showsOutput && !streams.contains { $0.isOpen }
      _ = poll(&requests, nfds_t(requests.count), Int32(min(left, isHurried ? 2 : 50)))
    }
  }

  private func stop(_ process: pid_t, hasEnded: Bool) {
    if hasOwnGroup { _ = kill(-process, SIGKILL) }
    guard !hasEnded else { return }
    _ = kill(process, SIGKILL)
    var status: Int32 = 0
    _ = repeatWhileInterrupted { waitpid(process, &status, 0) }
  }

  private static func outcome(_ status: Int32, _ output: [UInt8], _ errors: [UInt8]) -> Outcome {
    let signal = status & 0x7F
    return signal == 0 ? .exited(status >> 8 & 0xFF, output: output, errors: errors) : .signalled(signal)
  }

  /// A copy of a descriptor above those for the program's attachments; the original is closed.
  fileprivate static func moved(_ number: Int32) throws(SystemFailure) -> Int32 {
    let higher = fcntl(number, F_DUPFD_CLOEXEC, lowestOwn)
    let failure = higher == -1 ? SystemFailure(.read, .standardStream) : nil
    _ = close(number)
    if let failure { throw failure }
    return higher
  }
}

/// The C function, under a name that the method `open` above doesn't hide.
private func systemOpen(_ path: UnsafePointer<CChar>, _ mode: Int32) -> Int32 { open(path, mode) }

/// A pipe whose ends are closed when it is deinitialised.
private final class Pipe {
  private(set) var reader: Int32 = -1
  private(set) var writer: Int32 = -1

  init() throws(SystemFailure) {
    var ends: (Int32, Int32) = (-1, -1)
    let result = withUnsafeMutableBytes(of: &ends) { pipe($0.bindMemory(to: Int32.self).baseAddress) }
    guard result == 0 else { throw SystemFailure(.read, .standardStream) }
    do throws(SystemFailure) {
      reader = try ChildProcess.moved(ends.0)
    } catch {
      _ = close(ends.1)
      throw error
    }
    writer = try ChildProcess.moved(ends.1)
  }

  deinit {
    closeReader()
    closeWriter()
  }

  func closeReader() {
    if reader >= 0 { _ = close(reader) }
    reader = -1
  }

  func closeWriter() {
    if writer >= 0 { _ = close(writer) }
    writer = -1
  }

  /// Gives up ownership of the reading end.
  func takeReader() -> Int32 {
    defer { reader = -1 }
    return reader
  }

  /// Makes our ends non-blocking.
  func makeNonBlocking() {
    for end in [reader, writer] where end >= 0 { _ = fcntl(end, F_SETFL, fcntl(end, F_GETFL) | O_NONBLOCK) }
  }

  /// Appends what can be read now; returns false at the end of the stream.
  func readAvailable(into bytes: inout [UInt8]) -> Bool {
    var chunk = [UInt8](repeating: 0, count: 16 * 1024)
    while bytes.count <= ChildProcess.outputLimit {
      let count = repeatWhileInterrupted { read(reader, &chunk, chunk.count) }
      if count > 0 { bytes.append(contentsOf: chunk[..<count]) }
      if count == 0 { return false }
      if count < 0 { return lastCallWouldBlock }
    }
    return true
  }

  /// Writes as much as possible; returns the new offset, or the end if there is no reader any more.
  func writeAvailable(_ bytes: [UInt8], from start: Int) -> Int {
    let count = bytes[start...].withUnsafeBytes { rest in
      repeatWhileInterrupted { write(writer, rest.baseAddress, rest.count) }
    }
    if count >= 0 { return start + count }
    return lastCallWouldBlock ? start : bytes.count
  }
}

/// C strings that live as long as this object, and the nil-terminated list of pointers to them.
private final class CStrings {
  let pointers: [UnsafeMutablePointer<CChar>?]

  init(_ strings: [[UInt8]]) {
    pointers =
      strings.map { string in
        // A zero byte would end the string early, so the rest is dropped, as everywhere in C.
        (string.prefix { $0 != 0 } + [0]).map { CChar(bitPattern: $0) }.withUnsafeBufferPointer { buffer in
          buffer.baseAddress.flatMap { strdup($0) }
        }
      } + [nil]
  }

  deinit { for pointer in pointers { free(pointer) } }
}
