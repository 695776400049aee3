// The command `charter check`: the findings of files and folders.

import CharterKit
import CharterSystem

/// `charter check`. Files are read and checked on all cores and shown in order. A file that can't be read is reported,
/// and the others are still checked.
enum CheckCommand {
  /// The result for one file. For a file without findings nothing is kept unless it will be shown.
  private enum Outcome: Sendable {
    case sound(Language)
    case checked(Analysis)
    case unreadable(SystemFailure)
  }

  /// The number of files in memory at a time.
  private static let batchSize = 1024

  static func run(_ arguments: ParsedArguments) -> ExitStatus {
    let found = Inputs(arguments)
    let inputs = found.inputs
    let language = arguments.messageLanguage
    defer { found.complain(in: language) }
    var output = FindingsOutput(arguments, style: Console.style(arguments, on: StandardDescriptors.output))
    var stream = OutputStream.standardOutput()
    var totals = FindingTotals()
    var charterLanguage: Language?
    var couldNotRead = !found.areAllFound
    let showsSound = !output.isText
    do throws(SystemFailure) {
      var text: [UInt8] = []
      output.begin(into: &text)
      var start = 0
      while start < inputs.count {
        let batch = start..<min(start + batchSize, inputs.count)
        let outcomes = Parallel.map(count: batch.count) { index in
          check(inputs[batch.lowerBound + index], arguments, showsSound: showsSound)
        }
        for (index, outcome) in outcomes.enumerated() {
          switch outcome {
          case .sound(let language):
            totals.addSoundFile()
            charterLanguage = charterLanguage ?? language
          case .checked(let analysis):
            totals.add(analysis)
            charterLanguage = charterLanguage ?? analysis.charter.language
            output.append(analysis, inputs[batch.lowerBound + index], into: &text)
          case .unreadable(let failure):
            couldNotRead = true
            // If both streams go to the same place, each message should be in order.
            try stream.write(text)
            try stream.flush()
            text.removeAll(keepingCapacity: true)
            _ = Console.report(failure, language: language)
          }
          if text.count > 1 << 16 {
            try stream.write(text)
            text.removeAll(keepingCapacity: true)
          }
        }
        start = batch.upperBound
      }
      tell(of: found.links, language)
      if !(couldNotRead && totals.files == 0 && output.isText) {
        output.end(totals, language: charterLanguage ?? language, into: &text)
      }
      try stream.write(text)
      try stream.flush()
    } catch {
      let status = Console.report(error, status: verdict(totals, arguments), language: language)
      return couldNotRead ? .failure : status
    }
    return couldNotRead ? .failure : verdict(totals, arguments)
  }

  private static func check(_ input: Input, _ arguments: ParsedArguments, showsSound: Bool) -> Outcome {
    do throws(SystemFailure) {
      let analysis = try input.analysis(arguments)
      return analysis.findings.isEmpty && !showsSound ? .sound(analysis.charter.language) : .checked(analysis)
    } catch {
      return .unreadable(error)
    }
  }

  /// Says which files were skipped because they are only links.
  private static func tell(of links: [FilePath], _ language: Language) {
    guard !links.isEmpty else { return }
    let names =
      links.prefix(5).map { Displayed.named($0)[language] }.joined(separator: ", ") + (links.count > 5 ? ", …" : "")
    Console.complain(
      Phrase(
        en: "not checked, because links in a folder are not followed: \(names); name them to have them checked",
        nl:
          "niet nagekeken, want koppelingen in een map worden niet gevolgd: \(names); geef ze op om ze te laten nakijken",
        fr: "non vérifié, car les liens d’un dossier ne sont pas suivis : \(names) ; nommez-les pour les faire vérifier"
      )[language])
  }

  private static func verdict(_ totals: FindingTotals, _ arguments: ParsedArguments) -> ExitStatus {
    totals.errors > 0 || (arguments.isGiven(.strict) && totals.warnings > 0) ? .findings : .success
  }
}
