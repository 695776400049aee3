// Runs the server on its pipes: reads, lets it work, writes, and ends.

import CharterKit
import CharterSystem

/// The language server as a process.
package enum ServerProcess {
  /// How the server ended, and what the owner should report on standard error.
  package enum Ending: Sendable {
    /// Nothing to report; the status to exit with.
    case quiet(Int32)
    case complaint(String, Int32)
    case failure(SystemFailure)
  }

  /// The number of bytes read ahead while messages are waiting; the rest stays in the pipe.
  private static let readAheadLimit = 1 << 20

  /// Serves the client on standard input and output until it sends `exit` or is gone.
  ///
  /// - Parameters:
  ///   - language: The language of messages that aren't about a document, unless the client asks for another.
  ///   - log: A file that receives every message, if wanted: a new file, or an earlier log.
  package static func run(version: String, language: Language, log: FilePath?) -> Ending {
    do throws(SystemFailure) {
      let trace = try log.map { (path) throws(SystemFailure) in try TraceFile(path) }
      defer { trace?.end() }
      let output = try StandardDescriptors.takeOutput()
      return try serve(version: version, language, trace: trace, input: StandardDescriptors.input, output: output)
    } catch {
      // A client that no longer reads is gone.
      return error.reason == .brokenPipe ? .quiet(1) : .failure(error)
    }
  }

  private static func serve(
    version: String, _ language: Language, trace: TraceFile?, input: Int32, output: Int32
  ) throws(SystemFailure) -> Ending {
    let server = LanguageServer(version: version, language: language)
    let counting = try Background<SignedCounts.Finding>()
    server.counting = counting
    let inlet = Inlet(input, server)
    // Line ends can occur only between a message's values, so it is still JSON without them.
    if let trace { server.trace = { isOutgoing, message in trace.write(isOutgoing ? .outgoing : .incoming, message) } }
    server.watchParent = { ParentWatch.start($0, status: 1) }
    server.readAhead = { inlet.readAhead() }
    var stream = OutputStream(descriptor: output)
    while true {
      let hasWorked = server.step()
      try stream.write(server.takeOutput())
      try stream.flush()
      if let status = server.exitStatus { return .quiet(status) }
      if hasWorked {
        inlet.readAhead()
        continue
      }
      if let failure = inlet.failure {
        let sentence = "lsp: \(failure.text)"
        trace?.write(.trouble, Array("\(failure.text)".utf8))
        return .complaint(sentence, 1)
      }
      if let failure = inlet.systemFailure { throw failure }
      // The client is gone without having sent `exit`.
      if inlet.hasEnded { return .quiet(1) }
      inlet.wait(or: counting.bell)
    }
  }

  /// Incoming bytes.
  private final class Inlet {
    private var input: PolledInput
    private var frames = FrameReader()
    private let server: LanguageServer
    private(set) var failure: FrameReader.Failure?
    private(set) var systemFailure: SystemFailure?
    private(set) var hasEnded = false

    init(_ descriptor: Int32, _ server: LanguageServer) {
      input = PolledInput(descriptor: descriptor)
      self.server = server
    }

    /// Reads what has arrived, up to a limit.
    func readAhead() {
      while server.waitingBytes < ServerProcess.readAheadLimit, take(waiting: 0, or: nil) {}
    }

    /// Waits until something arrives, the input ends, or the bell rings.
    func wait(or bell: Int32) { _ = take(waiting: -1, or: bell) }

    /// Returns whether something arrived.
    private func take(waiting milliseconds: Int32, or bell: Int32?) -> Bool {
      if hasEnded || failure != nil || systemFailure != nil { return false }
      do throws(SystemFailure) {
        let arrival = try frames.receive { (buffer) throws(SystemFailure) in
          try input.read(into: &buffer, waiting: milliseconds, or: bell)
        }
        switch arrival {
        case .nothing: return false
        case .end:
          hasEnded = true
          return false
        case .bytes: break
        }
      } catch {
        systemFailure = error
        return false
      }
      do throws(FrameReader.Failure) {
        while let message = try frames.next() { server.enqueue(message) }
      } catch {
        failure = error
        return false
      }
      return true
    }
  }
}
