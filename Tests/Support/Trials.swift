// How much is tried of what takes long: a part while one works, all of it before a change lands.

import Foundation

/// How much the tests try that take long.
///
/// What is built to be debugged runs ten to thirty times slower, so `swift test` tries a part. `.ci/run` tries all: what is
/// asked of the library in an optimised build of the tests (`.ci/totality`), what is asked of the programs with the
/// optimised ones (`CHARTER_PRODUCTS`).
public enum Trials {
  /// Whether all is asked of the library: set by `.ci/totality`.
  private static let areWhole = ProcessInfo.processInfo.environment["CHARTER_LONG"] == "1"

  /// What is asked of the library: `whole` in `.ci/totality`, else a part.
  public static func ofLibrary<Value>(_ part: Value, whole: Value) -> Value { areWhole ? whole : part }

  /// What is asked of the programs: `whole` where they are optimised ones, as in `.ci/run`, else a part.
  public static func ofPrograms<Value>(_ part: Value, whole: Value) -> Value {
    Tool.areRequired || Project.hasChosenProducts ? whole : part
  }
}

extension Array {
  /// The first of every `step` elements.
  public func every(_ step: Int) -> [Element] { stride(from: 0, to: count, by: step).map { self[$0] } }
}
