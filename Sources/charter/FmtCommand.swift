// The command `charter fmt`: the canonical layout of files and folders.

import CharterKit
import CharterSystem

/// `charter fmt`. Files are formatted on all cores; each is replaced atomically, and only if something changes. A file
/// that can't be read or written, or is not a charter, is reported and left as it is, and the others are still
/// formatted.
enum FmtCommand {
  /// The result for one file.
  private enum Outcome: Sendable {
    case unchanged
    case changed
    /// The formatted standard input.
    case output([UInt8])
    case failed(SystemFailure, Language)
    /// Left as it is; with the sentence that says why.
    case refused(String)
  }

  /// The number of files formatted before their results are reported.
  private static let batchSize = 1024

  static func run(_ arguments: ParsedArguments) -> ExitStatus {
    let language = arguments.messageLanguage
    let isCheck = arguments.isGiven(.check)
    let found = Inputs(arguments, isWriting: !isCheck)
    let inputs = found.inputs
    var hasFailed = !found.areAllFound
    var changed = 0
    if !isCheck { sweep(inputs) }
    var output = OutputStream.standardOutput()
    do throws(SystemFailure) {
      var start = 0
      while start < inputs.count {
        let batch = start..<min(start + batchSize, inputs.count)
        let outcomes = Parallel.map(count: batch.count) {
          layOut(inputs[batch.lowerBound + $0], arguments, isCheck: isCheck)
        }
        for (index, outcome) in outcomes.enumerated() {
          switch outcome {
          case .unchanged: break
          case .output(let text): try output.write(text)
          case .failed(let failure, let language):
            hasFailed = true
            _ = Console.report(failure, language: language)
          case .refused(let sentence):
            hasFailed = true
            Console.complain(sentence)
          case .changed:
            changed += 1
            if isCheck { try output.write(Displayed.text(inputs[batch.lowerBound + index].name) + "\n") }
          }
        }
        start = batch.upperBound
      }
      found.complain(in: language)
      try output.flush()
    } catch {
      if Console.report(error, language: language) == .failure { hasFailed = true }
    }
    if isCheck, changed > 0 { Console.complain(summary(changed, of: inputs.count)[language]) }
    if hasFailed { return .failure }
    return isCheck && changed > 0 ? .findings : .success
  }

  /// Removes what a killed run left in the folders to be written to, once for each.
  private static func sweep(_ inputs: [Input]) {
    var folders: Set<FilePath> = []
    for case .file(let path) in inputs where folders.insert(path.folder).inserted {
      StaleTemporaries.sweep(path.folder)
    }
  }

  private static func layOut(_ input: Input, _ arguments: ParsedArguments, isCheck: Bool) -> Outcome {
    var bytes: [UInt8] = []
    // (The charter's language is needed only for messages.)
    func language() -> Language { arguments.messageLanguage(for: Analysis(bytes, reader: arguments.messageLanguage)) }
    do throws(SystemFailure) {
      bytes = try input.read()
      let source = SourceText(bytes)
      let text: [UInt8]
      do throws(RewritingObstacle) {
        text = try CanonicalLayout.rewrite(source)
      } catch {
        return .refused(error.text(of: input.name, source, in: language()))
      }
      if isCheck { return text == bytes ? .unchanged : .changed }
      switch input {
      case .standardInput: return .output(text)
      case .file(let path):
        guard text != bytes else { return .unchanged }
        try GuardedWrite.write(text, to: path, as: .sameCharter, sweeping: false)
        return .changed
      }
    } catch {
      return .failed(error, language())
    }
  }

  private static func summary(_ changed: Int, of count: Int) -> Phrase {
    Phrase(
      en: "the layout of \(changed) of \(count) would change: run charter fmt",
      nl: "de opmaak van \(changed) van de \(count) zou veranderen: charter fmt doet het",
      fr: "la mise en page de \(changed) sur \(count) changerait : charter fmt s’en charge")
  }
}
