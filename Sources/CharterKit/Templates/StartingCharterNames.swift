// Names for the partners of a starting file, derived from their titles.

/// Makes names from words of the title, all different and none easily mistaken for another.
struct StartingNames {
  /// The base of each name whose title yields none: `Partner`.
  private let fallback: String
  /// Every name and every attempt, concatenated.
  private var given: [UInt8] = []
  private var looks: LookAlikes
  /// By the number of an attempt: the suffix to try next for names that look like it.
  private var suffixes: [Int: Int] = [:]
  private var attempts = 0

  private static let longest = 24

  init(fallback: String, capacity: Int) {
    self.fallback = fallback
    looks = LookAlikes(capacity: capacity)
    // In a list of names these words stand for everyone.
    for option in [KeywordOption.all, .others] {
      for language in Language.allCases {
        for word in Vocabulary.row(option).spelling[language] { _ = take(Array(word.utf8)) }
      }
    }
  }

  /// Prevents a name from being assigned.
  mutating func reserve(_ name: String) { _ = take(Array(name.utf8)) }

  /// A name for the `number`th item, whose title is already clean.
  mutating func name(for title: [UInt8], number: Int) -> [UInt8] {
    var base = word(from: title)
    if base.isEmpty { base = Array("\(fallback)-\(number)".utf8) }
    guard let first = take(base) else { return base }
    // Look-alikes share one counter, so no number is tried twice.
    while true {
      let suffix = suffixes[first, default: 2]
      suffixes[first] = suffix + 1
      let candidate = base + Array("-\(suffix)".utf8)
      if take(candidate) == nil { return candidate }
    }
  }

  /// The first words of the title, joined with hyphens.
  private func word(from title: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var count = 0
    for word in words(title) {
      if count > 0, count + 1 + word.count > Self.longest { break }
      if count > 0 { result.append(UInt8(ascii: "-")) }
      for scalar in word.prefix(Self.longest) {
        if let encoded = Unicode.UTF8.encode(scalar) { result.append(contentsOf: encoded) }
      }
      count += word.count + 1
      if count > Self.longest { break }
    }
    guard let first = words(title).first?.first else { return [] }
    if !first.properties.isXIDStart { result = Array("\(fallback)-".utf8) + result }
    let isUsable = NormalForm.isNormalised(result) && MixedScripts.first(result.span, 0..<result.count) == nil
    return isUsable ? result : []
  }

  /// The words at the start of the title, as runs of identifier characters. Long titles are not read to the end.
  private func words(_ title: [UInt8]) -> [[Unicode.Scalar]] {
    var words: [[Unicode.Scalar]] = []
    var word: [Unicode.Scalar] = []
    var offset = 0
    while offset < title.count, words.count < Self.longest, word.count <= Self.longest {
      let step = UTF8Decoding.decode(title.span, at: offset)
      if let scalar = step.scalar, scalar.properties.isXIDContinue, !CharacterSafety.isHidden(scalar) {
        word.append(scalar)
      } else if !word.isEmpty {
        words.append(word)
        word = []
      }
      offset += step.length
    }
    if !word.isEmpty { words.append(word) }
    return words
  }

  /// Takes the name and returns nil if it is free; otherwise returns the attempt that it looks like.
  private mutating func take(_ name: [UInt8]) -> Int? {
    let start = given.count
    given.append(contentsOf: name)
    attempts += 1
    let names = given
    return looks.firstLike(names.span, start..<names.count, attempts)
  }
}
