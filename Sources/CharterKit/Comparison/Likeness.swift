// How similar two statements or texts are: the share of words and attributes they have in common.

/// The words of a text, or of a statement with its attributes, as a sorted multiset of hashes.
struct Likeness {
  /// The maximum number of words considered; the first ones represent the rest.
  private static let limit = 64

  private var tokens: [UInt64] = []

  var count: Int { tokens.count }

  /// Whether at least half of the tokens of either are in both.
  static func isAlike(_ shared: Int, of total: Int) -> Bool { shared > 0 && shared * 2 >= total }

  /// Words in lowercase.
  init(words: [[UInt8]]) {
    for word in words.prefix(Self.limit) { add(word) }
    tokens.sort()
  }

  /// The words of a statement, with each of its attributes counted as one word; for a party, also each of its
  /// statements.
  init(_ charter: Charter, _ construct: Construct, _ index: Int) {
    if let text = charter.saidBytes(charter.text(construct, index)) { addWords(text) }
    var scratch: [UInt8] = []
    for entry in charter.entries(construct, index) {
      guard case .attribute(let attribute) = entry.field, !entry.value.isAbsent else { continue }
      scratch.removeAll(keepingCapacity: true)
      scratch.append(attribute.rawValue)
      charter.append(entry.value, to: &scratch)
      add(scratch)
    }
    switch construct {
    case .partner, .observer, .stakeholder:
      let party = charter.parties[index]
      for index in party.contributions.indices { add(charter, charter.contributions[index].text) }
      for index in party.gains.indices { add(charter, charter.gains[index].text) }
      for index in party.needs.indices { add(charter, charter.needs[index].text) }
      for index in party.commitments.indices { add(charter, charter.commitments[index].text) }
      for index in party.signatories.indices { add(charter, charter.signatories[index].text) }
    case .aim:
      for index in charter.aims[index].aspects.indices { add(charter, charter.aspects[index].text) }
    case .charter, .brings, .gains, .needs, .commits, .signatory, .aspect, .risk, .responsibility, .success, .project,
      .communication, .meeting, .channel, .transparency, .shares, .teaming, .terms, .article, .waive:
      break
    }
    tokens.sort()
  }

  /// The number of tokens in both, counted twice: once for each side.
  func shared(with other: Likeness) -> Int {
    var count = 0
    var (left, right) = (0, 0)
    while left < tokens.count, right < other.tokens.count {
      if tokens[left] == other.tokens[right] {
        count += 2
        left += 1
        right += 1
      } else if tokens[left] < other.tokens[right] {
        left += 1
      } else {
        right += 1
      }
    }
    return count
  }

  private mutating func add(_ charter: Charter, _ text: TextValue?) {
    if let text = charter.saidBytes(text) { add(text) }
  }

  private mutating func add(_ bytes: [UInt8]) {
    guard tokens.count < Self.limit else { return }
    tokens.append(Self.hash(bytes.span, 0, bytes.count))
  }

  /// Runs of letters and digits, with ASCII letters in lowercase; everything beyond ASCII counts as a letter.
  private mutating func addWords(_ text: [UInt8]) {
    var place = 0
    let bytes = text.span
    while place < bytes.count, tokens.count < Self.limit {
      while place < bytes.count, !Self.isWord(bytes[place]) { place += 1 }
      let start = place
      while place < bytes.count, Self.isWord(bytes[place]) { place += 1 }
      if place > start { tokens.append(Self.hash(bytes, start, place)) }
    }
  }

  private static func isWord(_ byte: UInt8) -> Bool { byte >= 0x80 || Escape.isAlphanumeric(byte) }

  /// FNV-1a. A text crafted to collide is merely taken for similar.
  private static func hash(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for place in start..<end {
      let byte = bytes[place]
      hash = (hash ^ UInt64(Escape.isLetter(byte) ? byte | 0x20 : byte)) &* 0x100_0000_01B3
    }
    return hash
  }
}

extension Charter {
  /// Appends a value in a form that is the same for equal values.
  fileprivate func append(_ value: DeclaredValue, to bytes: inout [UInt8]) {
    switch value {
    case .absent: break
    case .name(let range): bytes.append(contentsOf: source.slice(range))
    case .text(let text): text.decode(source, into: &bytes)
    case .texts(let slice):
      for index in slice.indices {
        texts[index].decode(source, into: &bytes)
        bytes.append(0)
      }
    case .option(let option): bytes.append(option.rawValue)
    case .means(let means): bytes.append(means.rawValue)
    case .quantity(let quantity):
      bytes.append(contentsOf: source.slice(quantity.number))
      bytes.append(0)
      bytes.append(contentsOf: source.slice(quantity.unit))
      if let interval = quantity.interval { append(.interval(interval), to: &bytes) }
    case .day(let day): DecimalDigits.append(day, into: &bytes)
    case .period(let period):
      DecimalDigits.append(period.from, into: &bytes)
      DecimalDigits.append(period.last, into: &bytes)
    case .interval(let interval):
      bytes.append(interval.unit.rawValue)
      bytes.append(contentsOf: source.slice(interval.number))
    case .party(let reference): bytes.append(contentsOf: source.slice(reference.range))
    case .parties(let list):
      bytes.append((list.all ? 1 : 0) | (list.others ? 2 : 0))
      append(list.names, to: &bytes)
    case .references(let list): append(list.names, to: &bytes)
    }
  }

  private func append(_ names: Slice, to bytes: inout [UInt8]) {
    for index in names.indices {
      bytes.append(contentsOf: source.slice(references[index].range))
      bytes.append(0)
    }
  }
}
