// A client that speaks just enough of the protocol for measuring.

import CharterKit

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A server of its own, started from the same folder, with one document open.
final class LspClient {
  private var process = pid_t()
  private let toServer: Int32
  private let fromServer: Int32
  private var buffer: [UInt8] = []
  private var version = 1

  init() {
    var input: [Int32] = [0, 0]
    var output: [Int32] = [0, 0]
    guard pipe(&input) == 0, pipe(&output) == 0 else { Measure.fail("no pipes") }
    for end in [input[1], output[0]] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input[0], 0)
    posix_spawn_file_actions_adddup2(&actions, output[1], 1)
    posix_spawn_file_actions_addclose(&actions, input[0])
    posix_spawn_file_actions_addclose(&actions, output[1])
    let program = Measure.siblingProgram("charter")
    var arguments: [UnsafeMutablePointer<CChar>?] = [strdup(program), strdup("lsp"), nil]
    defer { for argument in arguments { free(argument) } }
    guard posix_spawn(&process, program, &actions, nil, &arguments, environ) == 0 else {
      Measure.fail("can't start \(program)")
    }
    _ = Glibc.close(input[0])
    _ = Glibc.close(output[1])
    toServer = input[1]
    fromServer = output[0]
    send(#"{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"processId":null,"capabilities":{}}}"#)
    _ = receive()
    send(#"{"jsonrpc":"2.0","method":"initialized","params":{}}"#)
  }

  func open(_ text: [UInt8]) {
    var writer = JSONWriter(pretty: false)
    writer.string(bytes: text)
    let quoted = String(decoding: writer.bytes, as: UTF8.self)
    send(
      #"{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"file:///bench.charter","#
        + #""languageId":"charter","version":1,"text":\#(quoted)}}}"#)
    awaitFindings()
  }

  /// Types an `x`, or deletes it.
  func type(at line: Int, column: Int, isDeletion: Bool) {
    version += 1
    let end = isDeletion ? column + 1 : column
    send(
      #"{"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"file:///bench.charter","#
        + #""version":\#(version)},"contentChanges":[{"range":{"start":{"line":\#(line),"character":\#(column)},"end":"#
        + #"{"line":\#(line),"character":\#(end)}},"text":"\#(isDeletion ? "" : "x")"}]}}"#)
  }

  func awaitFindings() {
    let message = receive()
    guard message.starts(with: #"{"jsonrpc":"2.0","method":"textDocument/publishDiagnostics""#.utf8) else {
      Measure.fail("no findings: \(String(decoding: message.prefix(300), as: UTF8.self))")
    }
  }

  /// The server's memory now, in kilobytes.
  var memory: Int {
    let file = Array("/proc/\(process)/statm".utf8)
    let text = String(decoding: Measure.read(String(decoding: file, as: UTF8.self)), as: UTF8.self)
    return text.split(separator: " ").dropFirst().first.flatMap { Int($0) }.map { $0 * Int(getpagesize()) / 1024 } ?? 0
  }

  func close() {
    _ = Glibc.close(toServer)
    _ = Glibc.close(fromServer)
    var status: Int32 = 0
    while waitpid(process, &status, 0) == -1, errno == EINTR {}
  }

  private func send(_ message: String) {
    let bytes = Array("Content-Length: \(message.utf8.count)\r\n\r\n\(message)".utf8)
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { write(toServer, $0.baseAddress, $0.count) }
      if count <= 0 { Measure.fail("the server doesn't read") }
      written += count
    }
  }

  /// The next message.
  private func receive() -> ArraySlice<UInt8> {
    while true {
      if let end = headerEnd, let length = Int(String(decoding: buffer[16..<end - 4], as: UTF8.self)),
        buffer.count >= end + length
      {
        let message = buffer[end..<end + length]
        buffer.removeFirst(end + length)
        return message
      }
      var piece = [UInt8](repeating: 0, count: 1 << 16)
      let count = read(fromServer, &piece, piece.count)
      if count <= 0 { Measure.fail("the server has gone") }
      buffer += piece[..<count]
    }
  }

  private var headerEnd: Int? {
    for index in buffer.indices.prefix(100).dropLast(3)
    where buffer[index] == 0x0D && buffer[index + 2] == 0x0D { return index + 4 }
    return nil
  }
}
