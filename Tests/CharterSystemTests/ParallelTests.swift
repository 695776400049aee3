// Work on many threads gives the same results as on one.

import Synchronization
import Testing

@testable import CharterSystem

struct ParallelTests {
  @Test("the results are in the order of the indices", arguments: [0, 1, 7, 8, 9, 1000, 10_000], [1, 2, 3, 16])
  func order(count: Int, workers: Int) {
    let results = Parallel.map(count: count, workers: workers) { "\($0)" }
    #expect(results == (0..<count).map { "\($0)" })
  }

  @Test("each index is processed once, and state is made once per worker")
  func onceEach() {
    let states = Atomic(0)
    let calls = Atomic(0)
    let sums = Parallel.map(
      count: 5000, workers: 4,
      state: {
        states.add(1, ordering: .relaxed)
        return [Int]()
      },
      body: { index, seen in
        calls.add(1, ordering: .relaxed)
        seen.append(index)
        return seen.count
      })
    #expect(calls.load(ordering: .relaxed) == 5000)
    #expect((1...4).contains(states.load(ordering: .relaxed)))
    // A worker's state grows with each of its items, so every count starts at one.
    #expect(sums.contains(1) && sums.allSatisfy { $0 >= 1 })
  }

  @Test("few items, no workers and fewer than none are done by the caller")
  func alone() {
    for (count, workers) in [(3, 8), (100, 1), (100, 0), (100, -5)] {
      let states = Atomic(0)
      let results = Parallel.map(
        count: count, workers: workers, state: { states.add(1, ordering: .relaxed) }, body: { index, _ in index })
      #expect(results == Array(0..<count))
      #expect(states.load(ordering: .relaxed) == 1)
    }
  }

  @Test("uneven work is distributed")
  func uneven() {
    let results = Parallel.map(count: 64, workers: 2) { index in
      (0..<(index == 0 ? 200_000 : 10)).reduce(0) { $0 &+ $1 }
    }
    #expect(results.count == 64)
    #expect(results[1] == 45)
  }

  @Test("there is at least one core")
  func cores() {
    #expect(Parallel.coreCount >= 1)
  }
}
