// Texts with marks, for tests of editor requests: `‸` for the cursor, `⟦ ⟧` around a range.

import CharterTesting
import Testing

@testable import CharterKit

/// A document, and the places marked in it.
struct MarkedText {
  let document: EditorDocument
  /// The offsets of `‸`.
  let cursors: [Int]
  /// The ranges between `⟦` and `⟧`.
  let ranges: [ByteRange]

  var cursor: Int { cursors.first ?? 0 }
  var range: ByteRange { ranges.first ?? ByteRange(UInt32(cursor), UInt32(cursor)) }

  init(_ text: String) {
    var bytes: [UInt8] = []
    var cursors: [Int] = []
    var ranges: [ByteRange] = []
    var starts: [Int] = []
    for scalar in text.unicodeScalars {
      switch scalar {
      case "‸": cursors.append(bytes.count)
      case "⟦": starts.append(bytes.count)
      case "⟧": ranges.append(ByteRange(UInt32(starts.popLast() ?? 0), UInt32(bytes.count)))
      default: bytes.append(contentsOf: String(scalar).utf8)
      }
    }
    document = EditorDocument(bytes)
    self.cursors = cursors
    self.ranges = ranges
  }

  /// The document's text with `⟦ ⟧` around these ranges.
  func marking(_ ranges: [ByteRange]) -> String { document.marking(ranges) }

  /// The labels of the completions at the cursor.
  var labels: [String] {
    document.completions(at: cursor).sorted { $0.sortKey < $1.sortKey }.map { $0.label }
  }

  /// The text after the action with this title, whatever its effect.
  func after(_ title: String) -> String? {
    guard let action = document.actions(in: range).first(where: { $0.title == title }) else { return nil }
    let edits =
      switch action.effect {
      case .edits(let edits): edits
      case .request(let request): document.edits(for: request)
      }
    return document.text(after: edits)
  }
}

extension EditorDocument {
  func text(after edits: [Edit]) -> String { String(decoding: applying(edits), as: UTF8.self) }

  func marking(_ ranges: [ByteRange]) -> String {
    text(after: ranges.map { Edit($0, "⟦" + source.string($0) + "⟧") })
  }

  func words(_ range: ByteRange) -> String { source.string(range) }
}
