// What the fuzzer feeds: one input through the whole pipeline, and all its outputs.

import CharterInvariants
import CharterSystem

/// libFuzzer's entry: reads an input, makes outputs of it, and stops where something doesn't hold.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = [UInt8](UnsafeBufferPointer(start: start, count: count))
  // Reading is quick, making every output is not: an input in 64 gets that, the same one each time; and
  // one in eight is read after a text that it may have come from.
  let draw = bytes.reduce(0 as UInt8) { ($0 &* 31) ^ $1 } % 64
  let problems =
    switch draw {
    case 0: Invariants.allProblems(reading: bytes)
    case 1...8: Invariants.problems(followingChangeIn: bytes)
    default: Invariants.problems(reading: bytes)
    }
  // libFuzzer keeps the input. An optimised program traps without a word, so what doesn't hold is said before.
  if !problems.isEmpty {
    var stream = OutputStream.standardError()
    try? stream.write(problems.joined(separator: "\n") + "\n")
    try? stream.flush()
    preconditionFailure()
  }
  return 0
}
