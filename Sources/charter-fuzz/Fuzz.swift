// What the fuzzer feeds: one input through the whole pipeline, and all its outputs.

import CharterInvariants
import CharterKit

/// libFuzzer's entry: reads an input, makes every output of it, and stops where something doesn't hold.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = [UInt8](UnsafeBufferPointer(start: start, count: count))
  let analysis = Analysis(bytes)
  var problems = Invariants.problems(of: analysis, reading: bytes)
  // One language an input: the next input has another one.
  let language = Language(rawValue: UInt8(count % Language.allCases.count)) ?? .english
  problems += Invariants.problems(inOutputsOf: analysis, language: language)
  problems += Invariants.problems(inLayoutOf: analysis)
  problems += Invariants.problems(inTranslationOf: analysis, to: language)
  // And what changed from a part of it to the whole.
  problems += Invariants.problems(inDifferenceOf: Analysis(Array(bytes[..<(count / 2)])), and: analysis, language: language)
  // libFuzzer keeps the input, and shows what is printed.
  precondition(problems.isEmpty, problems.joined(separator: "\n"))
  return 0
}
