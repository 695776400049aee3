// Makes broken files from valid ones, reproducibly: by seeded random changes, and by changing each token in turn.

/// A small random number generator whose sequence depends only on its seed (SplitMix64).
public struct SplitMix64: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// A generator that starts at `seed`.
  public init(seed: UInt64) { state = seed }

  public mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 up to, but not including, `bound`; 0 if the bound is 0.
  ///
  /// (`Int.random(in:using:)` may draw differently in another version of Swift.)
  public mutating func below(_ bound: Int) -> Int {
    bound <= 0 ? 0 : Int(truncatingIfNeeded: next().multipliedFullWidth(by: UInt64(bound)).high)
  }
}

/// One change to the bytes of a file.
public enum Mutation: Hashable, Sendable, CustomStringConvertible {
  /// The bytes of the range are deleted.
  case delete(Range<Int>)
  /// The bytes of the range are doubled.
  case double(Range<Int>)
  /// Two ranges change places; the first ends before the second begins.
  case swap(Range<Int>, Range<Int>)
  /// The bytes of the range are replaced by these.
  case replace(Range<Int>, with: [UInt8])
  /// These bytes are inserted.
  case insert([UInt8], at: Int)

  /// The file after this change. The ranges must lie in `source`.
  public func applied(to source: [UInt8]) -> [UInt8] {
    let parts: [ArraySlice<UInt8>] =
      switch self {
      case .delete(let range): [source[..<range.lowerBound], source[range.upperBound...]]
      case .double(let range): [source[..<range.upperBound], source[range.lowerBound...]]
      case .swap(let first, let second):
        [
          source[..<first.lowerBound], source[second], source[first.upperBound..<second.lowerBound], source[first],
          source[second.upperBound...],
        ]
      case .replace(let range, let bytes): [source[..<range.lowerBound], bytes[...], source[range.upperBound...]]
      case .insert(let bytes, let offset): [source[..<offset], bytes[...], source[offset...]]
      }
    return Array(parts.joined())
  }

  public var description: String {
    func quoted(_ bytes: [UInt8]) -> String {
      let shown = String(decoding: bytes.prefix(60), as: UTF8.self).debugDescription
      return bytes.count > 60 ? "\(shown)… (\(bytes.count) bytes)" : shown
    }
    return switch self {
    case .delete(let range): "delete \(range)"
    case .double(let range): "double \(range)"
    case .swap(let first, let second): "swap \(first) and \(second)"
    case .replace(let range, let bytes): "replace \(range) with \(quoted(bytes))"
    case .insert(let bytes, let offset): "insert \(quoted(bytes)) at \(offset)"
    }
  }
}

extension Mutation {
  /// Every token deleted, doubled, and swapped with the next: three mutations per token.
  public static func everyTokenMutation(of tokens: [Range<Int>]) -> [Mutation] {
    tokens.map(delete) + tokens.map(double) + zip(tokens, tokens.dropFirst()).map { swap($0, $1) }
  }
}

/// Draws mutations from a seed, with pieces of other files to insert.
public struct Mutator: Sendable {
  private var random: SplitMix64
  private let pieces: [[UInt8]]

  /// A mutator that depends only on `seed` and `pieces`.
  ///
  /// The pieces are tokens or lines of other samples, or whole samples, of which a part is taken if they are long.
  public init(seed: UInt64, pieces: [[UInt8]] = []) {
    random = SplitMix64(seed: seed)
    self.pieces = pieces.filter { !$0.isEmpty }
  }

  /// Applies one to four changes to `source` and returns the result and the changes.
  ///
  /// With `tokens` (ranges in `source`, in order) the first change is to whole tokens; later ones, and all changes
  /// without `tokens`, are to bytes.
  public mutating func mutant(of source: [UInt8], tokens: [Range<Int>] = []) -> (bytes: [UInt8], by: [Mutation]) {
    var bytes = source
    var mutations: [Mutation] = []
    let count = 1 + [0, 0, 0, 1, 1, 2, 3][random.below(7)]
    for step in 0..<count {
      let mutation = draw(for: bytes, tokens: step == 0 ? tokens : [])
      bytes = mutation.applied(to: bytes)
      mutations.append(mutation)
    }
    return (bytes, mutations)
  }

  private mutating func draw(for source: [UInt8], tokens: [Range<Int>]) -> Mutation {
    if source.isEmpty { return .insert(newBytes(), at: 0) }
    let range = drawRange(in: source, tokens: tokens)
    switch random.below(6) {
    case 0: return .delete(range)
    case 1: return .double(range)
    case 2:
      let other = drawRange(in: source, tokens: tokens)
      if range.upperBound <= other.lowerBound { return .swap(range, other) }
      if other.upperBound <= range.lowerBound { return .swap(other, range) }
      return .delete(range)
    case 3: return .replace(range, with: newBytes())
    case 4: return .replace(range, with: Array(source[drawRange(in: source, tokens: tokens)]))
    default: return .insert(newBytes(), at: random.below(2) == 0 ? range.lowerBound : range.upperBound)
    }
  }

  /// A token, or sometimes a run of tokens; or some bytes, usually few.
  private mutating func drawRange(in source: [UInt8], tokens: [Range<Int>]) -> Range<Int> {
    if tokens.isEmpty {
      let start = random.below(source.count)
      let longest = [1, 1, 1, 4, 16, 256][random.below(6)]
      return start..<min(source.count, start + 1 + random.below(longest))
    }
    let first = random.below(tokens.count)
    let last = random.below(4) == 0 ? min(tokens.count - 1, first + random.below(12)) : first
    return tokens[first].lowerBound..<tokens[last].upperBound
  }

  /// A piece of another file, an awkward bit of text, or random bytes.
  private mutating func newBytes() -> [UInt8] {
    switch random.below(pieces.isEmpty ? 2 : 6) {
    case 0: return (0...random.below(4)).map { _ in UInt8(truncatingIfNeeded: random.next()) }
    case 1: return Self.awkward[random.below(Self.awkward.count)]
    default:
      let piece = pieces[random.below(pieces.count)]
      if piece.count <= 64 { return piece }
      let start = random.below(piece.count)
      return Array(piece[start..<min(piece.count, start + 1 + random.below(256))])
    }
  }

  /// Byte sequences that lexers and parsers stumble over.
  private static let awkward: [[UInt8]] =
    [
      "{", "}", "\"", "\"\"\"", "\\", "\\u{", "\\u{110000}", "//", ",", "\n", "\r", "\r\n", "\0", "\t", "-", "--", ".",
      "2026-02-30", "99999999999999999999", "0.", ".5", "1e9", "_", "é", "e\u{301}", "\u{202e}", "\u{200d}", "\u{feff}",
      "\u{2028}", "\u{fffd}", "\u{10ffff}", "👩‍🌾", "{{{{{{{{{{{{{{{{", "}}}}}}}}}}}}}}}}", ",,,,,,,,,,,,,,,,",
    ].map { Array($0.utf8) } + [
      [0xff], [0xc0, 0xaf], [0xed, 0xa0, 0x80], [0xe2, 0x82], [0xf0, 0x9f, 0x98], [0x80], [0xf4, 0x90, 0x80, 0x80],
    ]
}
