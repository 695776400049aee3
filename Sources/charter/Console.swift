// What the command says: documents on standard output, complaints on standard error.

import CharterKit
import CharterSystem

/// The two streams that the command writes to.
enum Console {
  /// Writes bytes to standard output, to the last one.
  ///
  /// - Returns: `status`, or `failure`, with a line on standard error, if they could not be written. A reader that has
  ///   gone (`charter build … | head`) has what it wanted: nothing is said and `status` stays.
  static func write(
    _ bytes: [UInt8], status: ExitStatus = .success, language: Language = MessageLanguage.ofEnvironment
  ) -> ExitStatus {
    do throws(SystemFailure) {
      var stream = OutputStream.standardOutput()
      try stream.write(bytes)
      try stream.flush()
      return status
    } catch {
      return report(error, status: status, language: language)
    }
  }

  /// Says why a file or stream could not be read or written, on one line of standard error.
  ///
  /// - Returns: `failure`; `status` for a reader that has gone, of which nothing is said.
  static func report(_ failure: SystemFailure, status: ExitStatus = .success, language: Language) -> ExitStatus {
    if failure.reason == .brokenPipe { return status }
    complain(failure.text(in: language))
    return .failure
  }

  /// Shows what is wrong with a charter, and says what therefore isn't done. Of a file that is no charter nothing is
  /// said but what it is.
  static func refuse(
    _ analysis: Analysis, _ input: Input, _ arguments: ParsedArguments, because reason: Phrase? = nil
  ) -> ExitStatus {
    var text: [UInt8] = []
    TextReport.append(
      analysis, file: input.name, language: arguments.messageLanguage(for: analysis), style: style(arguments),
      into: &text)
    explain(text)
    guard analysis.isCharter else { return .failure }
    if let reason { complain(reason[arguments.messageLanguage(for: analysis)]) }
    return .findings
  }

  /// How text is shown on standard error, or another descriptor: coloured as `--color` says, as wide as the terminal.
  static func style(
    _ arguments: ParsedArguments, on descriptor: Int32 = StandardDescriptors.error
  ) -> TextReport.Style {
    let isColoured =
      switch arguments.choice(ColourUse.self) {
      case .always: true
      case .never: false
      case .auto: Terminal.allowsColour(descriptor)
      }
    let width = Terminal.width(of: descriptor) ?? 100
    return TextReport.Style(isColoured: isColoured, width: min(width, 120))
  }

  /// Writes `charter: ` and a sentence as one line on standard error.
  static func complain(_ sentence: String) {
    explain(Array("charter: \(sentence)\n".utf8))
  }

  /// Writes text that is nobody's document to standard error. When that fails there is nobody left to tell.
  static func explain(_ text: [UInt8]) {
    var stream = OutputStream.standardError()
    try? stream.write(text)
    try? stream.flush()
  }
}
