// A private key pasted into a file never gets into an output.

import CharterTesting
import Testing

@testable import CharterKit

/// Bytes that look like a key, the same every time.
private let secret: [String] = {
  let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  return (0..<30).map { (line: Int) -> String in
    let bytes = (0..<64).map { (column: Int) -> UInt8 in letters[(column * 7 + line * 13 + 5) % 64] }
    return String(decoding: bytes, as: UTF8.self)
  }
}()

/// A way in which a program writes a private key.
struct PastedKey: Sendable, CustomTestStringConvertible {
  let name: String
  let lines: [String]

  var testDescription: String { name }

  static let all: [PastedKey] =
    ["OPENSSH ", "RSA ", "EC ", "ENCRYPTED ", ""].map { kind in
      PastedKey(
        name: kind + "PRIVATE KEY",
        lines: ["-----BEGIN \(kind)PRIVATE KEY-----"] + secret + ["abcd==", "-----END \(kind)PRIVATE KEY-----"])
    } + [
      PastedKey(
        name: "with headers",
        lines: ["-----BEGIN RSA PRIVATE KEY-----", "Proc-Type: 4,ENCRYPTED", "DEK-Info: AES-128-CBC,0011AABB", ""]
          + secret
          + ["-----END RSA PRIVATE KEY-----"]),
      PastedKey(
        name: "OpenPGP",
        lines: ["-----BEGIN PGP PRIVATE KEY BLOCK-----", ""] + secret + [
          "=abcd", "-----END PGP PRIVATE KEY BLOCK-----",
        ]),
      PastedKey(
        name: "SSH2",
        lines: ["---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----"] + secret + ["---- END SSH2 ENCRYPTED PRIVATE KEY ----"]),
      PastedKey(name: "without its end", lines: ["-----BEGIN OPENSSH PRIVATE KEY-----"] + secret),
      PastedKey(
        name: "without its first line",
        lines: ["b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQ" + secret[0].prefix(24)] + secret),
      PastedKey(
        name: "PuTTY",
        lines: ["PuTTY-User-Key-File-3: ssh-ed25519", "Private-Lines: 30"] + secret + ["Private-MAC: 00"]),
    ]

  /// Charters into which it was pasted, in different places.
  func charters() -> [(way: String, text: String)] {
    func partner(_ key: String) -> String { "partner P \"p\" {\nsector business\nsignatory \"s\" key \(key)\n}" }
    let whole = lines.joined(separator: "\n")
    let inside: [(String, String)] = [
      ("a quoted key over lines", partner("\"\(whole)\"")),
      ("a quoted key with escapes", partner("\"\(lines.joined(separator: "\\n"))\"")),
      ("a quoted key on one line", partner("\"\(lines.joined(separator: " "))\"")),
      ("a block", partner("\"\"\"\n\(whole)\n\"\"\"")),
      ("an indented block", partner("\"\"\"\n    \(lines.joined(separator: "\n    "))\n    \"\"\"")),
      ("a vision", "vision \"\"\"\n\(whole)\n\"\"\""),
      ("a title", "partner P \"\(lines.joined(separator: "\\n"))\" {\n}"),
      ("bare lines", whole),
      ("a comment", lines.map { "// " + $0 }.joined(separator: "\n")),
      ("quotation marks of print", "place “\(lines.joined(separator: " "))”"),
      ("beside a loose accent", "place \"e\u{301} \(lines.joined(separator: " "))\""),
    ]
    return inside.map { ($0.0, "language en\ncharter \"T\" {\n\($0.1)\n}\n") }
  }
}

@Suite struct PrivateKeyTests {
  /// Parts of the key found in a text.
  private func leaks(_ text: [UInt8]) -> [String] {
    // Without white space and escapes: a folded key is still a key.
    let bytes = text.filter { $0 > 0x20 && $0 != UInt8(ascii: "\\") }
    let shown = String(decoding: bytes, as: UTF8.self)
    return secret.map { String($0.prefix(12)) }.filter { shown.contains($0) }
  }

  @Test("No output contains a key that was pasted into the file", arguments: PastedKey.all)
  func outputs(key: PastedKey) {
    let other = Analysis("charter \"T\" {\n}\n")
    for (number, (way, text)) in key.charters().enumerated() {
      let bytes = Array(text.replacing("\n", with: number % 2 == 0 ? "\n" : "\r\n").utf8)
      let found = Analysis(bytes)
      #expect(found.codes.contains("Z002"), "\(way)")
      #expect(found.errorCount > 0)
      for (name, output) in everything(found, other) {
        #expect(leaks(output).isEmpty, "\(way), \(name)")
      }
      // A formatted file keeps what its author wrote.
      #expect(leaks(CanonicalLayout.render(bytes)).count == leaks(bytes).count, "\(way), laid out")
    }
  }

  private func everything(_ found: Analysis, _ other: Analysis) -> [(String, [UInt8])] {
    let lines = DraftFindings.lines(of: found, .english)
    let options = DocumentOptions(language: .english, isDraft: true, findings: lines)
    let style = TextReport.Style(isColoured: false)
    let file = Array("f".utf8)
    var reports: [UInt8] = []
    TextReport.append(found, file: file, language: nil, style: style, into: &reports)
    var json = JSONReport()
    json.append(found, file: file, into: &reports)
    var sarif = SARIFReport()
    sarif.append(found, file: file, into: &reports)
    GitHubReport().append(found, file: file, into: &reports)
    var gitlab = GitLabReport()
    gitlab.append(found, file: file, into: &reports)
    let difference = CharterDifference(from: other, to: found)
    let back = CharterDifference(from: found, to: other)
    let document = EditorDocument(found)
    var editor: [String] = []
    for offset in stride(from: 0, to: found.source.bytes.count, by: 211) {
      editor.append(document.hover(at: offset)?.markdown ?? "")
      editor += document.completions(at: offset).map { $0.label }
    }
    let whole = ByteRange(0, UInt32(found.source.bytes.count))
    for action in document.actions(in: whole) {
      editor.append(action.title)
      if case .edits(let edits) = action.effect { editor += edits.map { $0.newText } }
    }
    editor += document.formatting().map { $0.newText } + document.flatSymbols().map { $0.name + $0.detail }
    for finding in document.findings() { editor.append(finding.message + finding.fixes.map { $0.title }.joined()) }
    return [
      ("Markdown", Markdown.render(found, options: options)), ("HTML", HTML.render(found, options: options)),
      ("SVG", SVG.render(found, options: options)), ("JSON", JSONDocument.render(found)),
      ("canonical JSON", CanonicalJSON.render(found.charter)), ("report", Report.render(found, language: .english)),
      ("findings", reports),
      ("diff", DifferenceText.render(difference, language: .english, style: style)),
      ("diff back", DifferenceMarkdown.render(back, language: .english)),
      ("editor", Array(editor.joined(separator: "\n").utf8)),
      ("translation", (try? Translation.render(found, to: .dutch)) ?? []),
    ]
  }

  @Test("Words about keys are not keys")
  func prose() {
    for text in [
      "Keep your PRIVATE KEY private", "-----BEGIN PUBLIC KEY-----", "AGE-SECRET", "The END of the PRIVATE KEY",
      "Private-Lines",
    ] {
      let found = Analysis("charter \"\(text)\" {\n}\n")
      #expect(found.source.secrets.isEmpty && !found.codes.contains("Z002"), "\(text)")
    }
  }

  @Test(
    "A file that is truncated anywhere in a key shows nothing of it", arguments: [PastedKey.all[0], PastedKey.all[5]])
  func everyPrefix(key: PastedKey) {
    let text = Array(key.lines.joined(separator: "\n").utf8)
    for end in stride(from: 60, to: text.count, by: 23) {
      let leaks = leaks(SourceText(Array(text[..<end])).bytes)
      #expect(leaks.isEmpty, "\(end)")
    }
  }
}
