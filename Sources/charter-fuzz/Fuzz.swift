// What the fuzzer feeds: one input through the whole pipeline, and all its outputs.

import CharterInvariants
import CharterSystem

/// libFuzzer's entry: reads an input, makes outputs of it, and stops where something doesn't hold.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = [UInt8](UnsafeBufferPointer(start: start, count: count))
  // Reading is quick, making every output is not: an input in 64 gets that, the same one each time.
  let isWhole = bytes.reduce(0 as UInt8) { ($0 &* 31) ^ $1 } % 64 == 0
  let problems = isWhole ? Invariants.allProblems(reading: bytes) : Invariants.problems(reading: bytes)
  // libFuzzer keeps the input. An optimised program traps without a word, so what doesn't hold is said before.
  if !problems.isEmpty {
    var stream = OutputStream.standardError()
    try? stream.write(problems.joined(separator: "\n") + "\n")
    try? stream.flush()
    preconditionFailure()
  }
  return 0
}
