// The rooms of CharterKit use only rooms below them, in the order that ARCHITECTURE.md shows.

import CharterTesting
import Foundation
import Testing

/// What a file declares for other files, and which names stand in its code.
private struct FileNames {
  let path: String
  /// The folder directly below `CharterKit`.
  let room: String
  /// Types and functions at the top level, unless they are private.
  private(set) var declared: Set<String> = []
  /// What its extensions add to types, which may be declared elsewhere.
  private(set) var added: Set<String> = []
  /// Every name that something in it has, whatever it is and wherever: such a name says nothing about other files.
  private(set) var known: Set<String> = []
  /// Names that stand in it, and those that stand in it after a dot.
  private(set) var used: Set<String> = []
  private(set) var usedMembers: Set<String> = []

  private static let types: Set<String> = ["struct", "enum", "class", "protocol", "typealias", "actor"]
  private static let members: Set<String> = ["func", "var", "let"]

  init(_ file: SwiftFile) {
    path = file.path
    room = file.path.split(separator: "/").dropFirst(2).first.map { String($0) } ?? ""
    var isInExtension = false
    for line in file.code {
      let indentation = line.prefix { $0 == " " }.count
      let words = Self.words(line)
      let isPrivate = words.contains { $0.text == "private" || $0.text == "fileprivate" }
      if indentation == 0, let first = line.first, first.isLetter || first == "@" {
        isInExtension = words.contains { $0.text == "extension" }
      }
      for (index, word) in words.enumerated() where index + 1 < words.count {
        let name = words[index + 1].text
        if Self.types.contains(word.text) || Self.members.contains(word.text) {
          known.insert(name)
          if indentation == 0, !isPrivate { declared.insert(name) }
          if indentation == 2, isInExtension, !isPrivate { added.insert(name) }
        }
        if word.text == "case" { known.formUnion(words[(index + 1)...].filter { !$0.isMember }.map { $0.text }) }
      }
      for word in words {
        used.insert(word.text)
        if word.isMember { usedMembers.insert(word.text) }
      }
    }
  }

  /// The names in a line, and whether they follow a dot.
  private static func words(_ line: String) -> [(text: String, isMember: Bool)] {
    var words: [(text: String, isMember: Bool)] = []
    var word: [UInt8] = []
    var before: UInt8 = 0
    for byte in Array(line.utf8) + [0] {
      if byte == UInt8(ascii: "_") || byte.isLetterOrDigit {
        word.append(byte)
        continue
      }
      if !word.isEmpty { words.append((String(decoding: word, as: UTF8.self), before == UInt8(ascii: "."))) }
      word = []
      before = byte
    }
    return words
  }
}

extension UInt8 {
  fileprivate var isLetterOrDigit: Bool {
    switch self {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }
}

@Suite struct LayerTests {
  /// By room, how many steps it lies above the lowest. Rooms of one step don't know each other.
  private func steps() throws -> [String: Int] {
    let page = String(decoding: try Project.bytes("ARCHITECTURE.md"), as: UTF8.self)
    let block = try #require(
      page.components(separatedBy: "```").first { $0.hasPrefix("\nText <") }, "ARCHITECTURE.md shows the order")
    var steps: [String: Int] = [:]
    for (step, rooms) in block.split(separator: "<").enumerated() {
      for room in rooms.split(separator: ",") {
        steps[room.trimmingCharacters(in: .whitespacesAndNewlines)] = step
      }
    }
    return steps
  }

  @Test("No room of CharterKit uses one that lies above it or beside it")
  func layers() throws {
    let steps = try steps()
    let files = try SwiftFile.all(in: ["Sources/CharterKit"]).map { FileNames($0) }
    for file in files {
      #expect(steps[file.room] != nil, "\(file.path): ARCHITECTURE.md does not say where this room lies")
    }
    for room in steps.keys { #expect(files.contains { $0.room == room }, "\(room): there is no such room") }

    func step(_ file: FileNames) -> Int { steps[file.room] ?? 0 }
    var types: [String: FileNames] = [:]
    for file in files {
      for name in file.declared where types[name].map({ step($0) > step(file) }) ?? true { types[name] = file }
    }
    // A member is known by its name alone, so that of another room counts only where no file that may be used has one.
    var members: [String: FileNames] = [:]
    for file in files {
      for name in file.added where members[name].map({ step($0) > step(file) }) ?? true { members[name] = file }
    }
    var rooms: [String: Set<String>] = [:]
    for file in files { for name in file.known { rooms[name, default: []].insert(file.room) } }
    // What the standard library has as well.
    for name in ["joined", "hash"] { members[name] = nil }

    func mayUse(_ user: FileNames, _ room: String) -> Bool {
      user.room == room || steps[room] ?? 0 < step(user)
    }
    var arrows: [String] = []
    for file in files {
      for name in file.used.subtracting(file.known) {
        guard let owner = types[name], !mayUse(file, owner.room) else { continue }
        arrows.append("\(file.path) uses \(name) of \(owner.path)")
      }
      for name in file.usedMembers.subtracting(file.known) {
        guard let owner = members[name], !(rooms[name] ?? []).contains(where: { mayUse(file, $0) }) else { continue }
        arrows.append("\(file.path) uses .\(name) of \(owner.path)")
      }
    }
    #expect(types.count > 200 && members.count > 200, "the sources could not be read")
    #expect(arrows.isEmpty, "\(arrows.sorted().joined(separator: "\n"))")
  }
}
