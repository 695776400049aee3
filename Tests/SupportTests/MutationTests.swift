// Mutations are what they claim to be, stay in bounds, and are the same for the same seed.

import CharterTesting
import Testing

@Suite struct MutationTests {
  private let source = Array("partner A { }".utf8)
  private let tokens = [0..<7, 8..<9, 10..<11, 12..<13]

  @Test func drawsAsSplitMix64Does() {
    // The first numbers of the reference implementation for seed 1234567.
    var random = SplitMix64(seed: 1_234_567)
    #expect(random.next() == 6_457_827_717_110_365_317)
    #expect(random.next() == 3_203_168_211_198_807_973)
    for bound in [1, 2, 7, 1_000_000] { #expect((0..<bound).contains(random.below(bound))) }
    #expect(random.below(0) == 0)
  }

  @Test func appliesEachChange() {
    func result(_ mutation: Mutation) -> String { String(decoding: mutation.applied(to: source), as: UTF8.self) }
    #expect(result(.delete(7..<9)) == "partner { }")
    #expect(result(.double(10..<11)) == "partner A {{ }")
    #expect(result(.swap(0..<7, 8..<9)) == "A partner { }")
    #expect(result(.replace(8..<9, with: Array("Bo".utf8))) == "partner Bo { }")
    #expect(result(.insert(Array("!".utf8), at: 13)) == "partner A { }!")
    #expect(Mutation.swap(0..<7, 8..<9).description == "swap 0..<7 and 8..<9")
    #expect(Mutation.insert(Array("a\n".utf8), at: 2).description == #"insert "a\n" at 2"#)
  }

  @Test func everyTokenIsDeletedDoubledAndSwapped() {
    let all = Mutation.everyTokenMutation(of: tokens)
    #expect(all.count == 4 + 4 + 3)
    #expect(Set(all).count == all.count)
    #expect(Mutation.everyTokenMutation(of: []).isEmpty)
  }

  @Test func theSameSeedDrawsTheSame() {
    func draws(seed: UInt64) -> [[UInt8]] {
      var mutator = Mutator(seed: seed, pieces: [Array("aim B".utf8), [UInt8](repeating: 7, count: 500)])
      return (0..<300).map { mutator.mutant(of: source, tokens: $0 % 2 == 0 ? tokens : []).bytes }
    }
    #expect(draws(seed: 1) == draws(seed: 1))
    #expect(draws(seed: 1) != draws(seed: 2))
    #expect(Set(draws(seed: 3)).count > 250)
  }

  @Test func staysInBoundsAndTellsWhatItDid() {
    var mutator = Mutator(seed: 9, pieces: [source])
    for length in [0, 1, 2, 13] {
      for _ in 0..<2_000 {
        let start = Array(source.prefix(length))
        let (bytes, mutations) = mutator.mutant(of: start, tokens: length == 13 ? tokens : [])
        #expect(mutations.reduce(start) { $1.applied(to: $0) } == bytes)
        #expect((1...4).contains(mutations.count))
      }
    }
  }
}
