// The complete file that an example is part of.

extension Example {
  /// The example embedded in the valid charter that it belongs to; a complete file is returned unchanged.
  package var file: [UInt8] {
    switch self {
    case .file, .bytes: bytes
    case .inCharter(let piece): Self.insert(piece, beforeLine: "}")
    case .inPartner(let piece): Self.insert(piece, beforeLine: "  }")
    }
  }

  /// Its content, byte by byte.
  var bytes: [UInt8] {
    switch self {
    case .file(let text), .inCharter(let text), .inPartner(let text): Array(text.utf8)
    case .bytes(let prefix, let bytes, let suffix): Array(prefix.utf8) + bytes + Array(suffix.utf8)
    }
  }

  /// The first block of a partner in the valid charter is `College`'s; the last line closes the charter.
  private static func insert(_ piece: String, beforeLine line: String) -> [UInt8] {
    let sound = SoundCharter.file().bytes
    let end = Array("\n\(line)\n".utf8)
    var offset = 0
    while offset + end.count <= sound.count {
      if sound[offset..<offset + end.count].elementsEqual(end) {
        return Array(sound[...offset]) + Array(piece.utf8) + [0x0A] + Array(sound[(offset + 1)...])
      }
      offset += 1
    }
    return sound
  }
}
