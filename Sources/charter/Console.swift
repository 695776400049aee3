// The command's output: documents on standard output, messages on standard error.

import CharterKit
import CharterSystem

/// The two output streams of the command.
enum Console {
  /// Writes bytes to standard output and flushes them.
  ///
  /// - Returns: `status`, or `failure` after a message on standard error if they could not be written. A reader that is
  /// gone (`charter build … | head`) has what it wanted: there is no message, and `status` is returned.
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

  /// Says on one line of standard error why a file or stream could not be read or written.
  ///
  /// - Returns: `failure`; or `status`, without a message, for a reader that is gone.
  static func report(_ failure: SystemFailure, status: ExitStatus = .success, language: Language) -> ExitStatus {
    if failure.reason == .brokenPipe { return status }
    complain(failure.text(in: language))
    return .failure
  }

  /// Shows what is wrong with a charter, and says what isn't done because of it. For a file that is not a charter, it
  /// only says what the file is.
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

  /// How text is shown on standard error or another descriptor: coloured as `--color` says, and as wide as the
  /// terminal.
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

  /// Writes `charter: ` and a sentence, as one line on standard error.
  static func complain(_ sentence: String) {
    explain(Array("charter: \(sentence)\n".utf8))
  }

  /// Writes text other than a document to standard error. If that fails, there is nowhere left to report it.
  static func explain(_ text: [UInt8]) {
    var stream = OutputStream.standardError()
    try? stream.write(text)
    try? stream.flush()
  }
}
