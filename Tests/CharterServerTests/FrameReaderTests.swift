// The base protocol: pieces of any size, headers in any case and order, and wrong lengths.

import CharterTesting
import Testing

@testable import CharterServer

struct FrameReaderTests {
  /// The messages of a stream that arrives in pieces of the given sizes, and how it ended.
  private func read(_ stream: String, pieces: [Int] = []) -> ([String], FrameReader.Failure?) {
    var reader = FrameReader()
    var messages: [String] = []
    var rest = Array(stream.utf8)[...]
    var sizes = pieces[...]
    do throws(FrameReader.Failure) {
      while !rest.isEmpty {
        let piece = rest.prefix(sizes.popFirst() ?? rest.count)
        rest = rest.dropFirst(piece.count)
        reader.receive { $0 += piece }
        while let message = try reader.next() { messages.append(String(decoding: message, as: UTF8.self)) }
      }
    } catch { return (messages, error) }
    return (messages, nil)
  }

  private let three =
    "Content-Length: 2\r\n\r\n{}Content-Type: application/vscode-jsonrpc; charset=utf-8\r\ncontent-length:4\r\n\r\n[é]"
    + "CONTENT-LENGTH: \t 0 \r\nX-Other: a: b\r\n\r\n"

  @Test("headers in any case and order, one message in two pieces split at any byte")
  func anyCut() {
    for cut in 1..<three.utf8.count {
      let (messages, failure) = read(three, pieces: [cut])
      #expect(messages == ["{}", "[é]", ""], "cut at \(cut)")
      #expect(failure == nil)
    }
  }

  @Test("byte by byte, and thousands at once")
  func many() {
    #expect(read(three, pieces: Array(repeating: 1, count: 1000)).0 == ["{}", "[é]", ""])
    let (messages, failure) = read(String(repeating: "Content-Length: 2\r\n\r\n{}", count: 5000), pieces: [70_000])
    #expect(messages.count == 5000 && failure == nil)
  }

  @Test(
    "a stream that can't be read any further",
    arguments: [
      ("\r\n\r\n{}", FrameReader.Failure.badHeader),
      ("Content-Type: x\r\n\r\n{}", .noLength),
      ("Content-Length: -1\r\n\r\n", .badLength),
      ("Content-Length: +2\r\n\r\n", .badLength),
      ("Content-Length: 2x\r\n\r\n", .badLength),
      ("Content-Length:\r\n\r\n", .badLength),
      ("Content-Length: 0x2\r\n\r\n", .badLength),
      ("Content-Length: 2\r\nContent-Length: 3\r\n\r\n", .badLength),
      ("Content-Length: 16777217\r\n\r\n", .tooLong),
      ("Content-Length: 99999999999999999999999999\r\n\r\n", .tooLong),
      ("{\"jsonrpc\":\"2.0\"}\r\n\r\n", .noLength),
      ("GET / HTTP/1.1\r\n\r\n", .badHeader),
      (": 2\r\n\r\n", .badHeader),
      (String(repeating: "a", count: 10_000), .badHeader),
    ])
  func refused(stream: String, failure: FrameReader.Failure) {
    for pieces in [[], Array(repeating: 1, count: 20_000)] {
      let (messages, found) = read(stream, pieces: pieces)
      #expect(messages.isEmpty && found == failure, "\(stream.prefix(40))")
    }
  }

  @Test("a length that is too small or too large")
  func lies() {
    let (short, failure) = read("Content-Length: 1\r\n\r\n{}Content-Length: 2\r\n\r\n{}")
    #expect(short == ["{"] && failure == .noLength)
    #expect(read("Content-Length: 3\r\n\r\n{}Content-Length: 2\r\n\r\n{}").0 == ["{}C"])
  }

  @Test("a length at the limit is accepted, and no memory is reserved for it")
  func limit() {
    var reader = FrameReader()
    reader.receive { $0 += "Content-Length: 16777216\r\n\r\n".utf8 }
    #expect(throws: Never.self) { try reader.next() }
  }
}
