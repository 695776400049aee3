// A charter in an editor: its text, and everything derived from it, computed once.

/// The current state of a file in an editor. Each editor request is a function of it, in a file of its own in this
/// folder: UTF-8 byte offsets in, plain values out. Any bytes and any offset get an answer; messages are in the file's
/// language.
package struct EditorDocument: Sendable {
  /// The same analysis that `charter check` uses.
  package let analysis: Analysis

  package init(_ analysis: Analysis) { self.analysis = analysis }
  package init(_ parsed: ParsedSource) { self.init(Analysis(parsed)) }
  package init(_ source: SourceText) { self.init(Analysis(source)) }
  package init(_ bytes: [UInt8], reader: Language = .english) { self.init(Analysis(bytes, reader: reader)) }

  package var source: SourceText { analysis.source }
  package var language: Language { analysis.tree.language }

  var tree: SyntaxTree { analysis.tree }
  var charter: Charter { analysis.charter }
  var flow: ValueFlow { analysis.flow }

  /// The offset, clamped to the file.
  func clamped(_ offset: Int) -> UInt32 { UInt32(clamping: min(max(0, offset), source.bytes.count)) }

  /// The text with edits applied. Edits that extend beyond the text or overlap an earlier one are skipped.
  package func applying(_ edits: [Edit]) -> [UInt8] { source.applying(edits) }
}

extension SourceText {
  /// The text with edits applied, as in `EditorDocument.applying`.
  public func applying(_ edits: [Edit]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var offset = 0
    for edit in edits where Int(edit.range.start) >= offset && Int(edit.range.end) <= bytes.count {
      result.append(contentsOf: bytes[offset..<Int(edit.range.start)])
      result.append(contentsOf: edit.newText.utf8)
      offset = Int(edit.range.end)
    }
    result.append(contentsOf: bytes[offset...])
    return result
  }
}
