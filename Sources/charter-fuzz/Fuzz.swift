// The fuzz target: runs one input through the whole pipeline and all outputs.

import CharterInvariants
import CharterSystem

/// libFuzzer's entry point: reads an input, makes outputs from it, and stops if an invariant is violated.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = [UInt8](UnsafeBufferPointer(start: start, count: count))
  // Reading is quick but making every output is not: one input in 64 gets that, always the same ones; and one in eight
  // is read after a text that it may have been edited from.
  let draw = bytes.reduce(0 as UInt8) { ($0 &* 31) ^ $1 } % 64
  let problems =
    switch draw {
    case 0: Invariants.allProblems(reading: bytes)
    case 1...8: Invariants.problems(followingChangeIn: bytes)
    default: Invariants.problems(reading: bytes)
    }
  // libFuzzer keeps the input. An optimised program traps without a message, so print the problem first.
  if !problems.isEmpty {
    var stream = OutputStream.standardError()
    try? stream.write(problems.joined(separator: "\n") + "\n")
    try? stream.flush()
    preconditionFailure()
  }
  return 0
}
