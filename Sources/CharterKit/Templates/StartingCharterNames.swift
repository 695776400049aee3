// Names for the partners of a starting file, drawn from their titles.

/// Gives names that are words of the language, each of them once, and none easily taken for another.
struct StartingNames {
  /// What each name is made of, if its title gives none: `Partner`.
  private let fallback: String
  /// Every name and every attempt, one behind the other.
  private var given: [UInt8] = []
  private var looks: LookAlikes
  /// By the number of an attempt: the suffix to try next for what looks like it.
  private var suffixes: [Int: Int] = [:]
  private var attempts = 0

  private static let longest = 24

  init(fallback: String, capacity: Int) {
    self.fallback = fallback
    looks = LookAlikes(capacity: capacity)
    // In a list of names these are no names.
    for option in [Option.all, .others] {
      for language in Language.allCases {
        for word in Vocabulary.row(option).spelling[language] { _ = take(Array(word.utf8)) }
      }
    }
  }

  /// Keeps a name from being given.
  mutating func reserve(_ name: String) { _ = take(Array(name.utf8)) }

  /// A name for what has this title, which is clean text, as the `number`th.
  mutating func name(for title: [UInt8], number: Int) -> [UInt8] {
    var base = word(from: title)
    if base.isEmpty { base = Array("\(fallback)-\(number)".utf8) }
    guard let first = take(base) else { return base }
    // Those that look alike count together, so that no number is tried twice.
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

  /// The words at the start of the title: runs of what may go on with a word. Not all of a long title.
  private func words(_ title: [UInt8]) -> [[Unicode.Scalar]] {
    var words: [[Unicode.Scalar]] = []
    var word: [Unicode.Scalar] = []
    var place = 0
    while place < title.count, words.count < Self.longest, word.count <= Self.longest {
      let step = UTF8Decoding.decode(title.span, at: place)
      if let scalar = step.scalar, scalar.properties.isXIDContinue, !CharacterSafety.isHidden(scalar) {
        word.append(scalar)
      } else if !word.isEmpty {
        words.append(word)
        word = []
      }
      place += step.length
    }
    if !word.isEmpty { words.append(word) }
    return words
  }

  /// Nil if the name is free, and is taken now; else the attempt that it looks like.
  private mutating func take(_ name: [UInt8]) -> Int? {
    let start = given.count
    given.append(contentsOf: name)
    attempts += 1
    let names = given
    return looks.firstLike(names.span, start..<names.count, attempts)
  }
}
