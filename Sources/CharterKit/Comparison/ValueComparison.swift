// Whether two fields say the same, and if not, how they differ.

/// Compares the fields of paired statements of two charters.
struct ValueComparison {
  let old: Charter
  let new: Charter
  private var identity: ReferenceIdentity
  /// By party of either charter: the last list that counted it.
  private var counted: (old: [Int], new: [Int])
  private var lists = 0

  /// How a field differs.
  struct Difference {
    /// Indices into the old charter's `references` or `texts`.
    var gone: [Int] = []
    /// Indices into the new charter's `references` or `texts`.
    var come: [Int] = []
    /// Whether it is just another way to say the same.
    var isSameInEffect = false
  }

  init(_ old: Charter, _ new: Charter, _ pairs: CharterPairs) {
    self.old = old
    self.new = new
    identity = ReferenceIdentity(old, new, pairs)
    counted = ([Int](repeating: 0, count: old.parties.count), [Int](repeating: 0, count: new.parties.count))
  }

  /// Nil if the fields say the same. `owner` is the party that encloses the statement, in each charter.
  mutating func difference(
    _ field: DeclaredField, in construct: Construct, _ before: DeclaredValue, _ after: DeclaredValue,
    owner: (old: Int?, new: Int?)
  ) -> Difference? {
    switch (before, after) {
    case (.absent, .absent): return nil
    case (.name(let left), .name(let right)):
      return old.source.slice(left).elementsEqual(new.source.slice(right)) ? nil : Difference()
    case (.text(let left), .text(let right)): return isEqual(left, right) ? nil : Difference()
    case (.texts(let left), .texts(let right)): return difference(texts: left, right)
    case (.option(let left), .option(let right)): return left == right ? nil : Difference()
    case (.means(let left), .means(let right)): return left == right ? nil : Difference()
    case (.day(let left), .day(let right)): return left == right ? nil : Difference()
    case (.quantity(let left), .quantity(let right)): return difference(left, right)
    case (.period(let left), .period(let right)):
      if left.from == right.from, left.to == right.to { return nil }
      return Difference(isSameInEffect: left.from == right.from && left.last == right.last)
    case (.interval(let left), .interval(let right)): return difference(left, right)
    case (.party(let left), .party(let right)):
      return identity.number(left, .old) == identity.number(right, .new) ? nil : Difference()
    case (.references(let left), .references(let right)): return difference(left.names, right.names)
    case (.parties(let left), .parties(let right)):
      guard var found = difference(left, right) else { return nil }
      found.isSameInEffect = isEveryone(before, .old, owner.old, false) && isEveryone(after, .new, owner.new, false)
      return found
    default:
      return difference(field, in: construct, said: before.isAbsent ? after : before, isOld: after.isAbsent, owner)
    }
  }

  /// For a field that only one of the charters declares.
  private mutating func difference(
    _ field: DeclaredField, in construct: Construct, said: DeclaredValue, isOld: Bool, _ owner: (old: Int?, new: Int?)
  ) -> Difference {
    var isSame = false
    if field == .attribute(.binding), case .option(.no) = said { isSame = true }
    if field == .attribute(.signing), case .option(.everyone) = said { isSame = true }
    if field == .attribute(.shared) || (construct == .shares && field == .attribute(.by)) {
      isSame = isEveryone(said, isOld ? .old : .new, isOld ? owner.old : owner.new, true)
    }
    return Difference(isSameInEffect: isSame)
  }

  // MARK: Kinds of values

  func isEqual(_ left: TextValue, _ right: TextValue) -> Bool {
    if left.form == .plain, right.form == .plain {
      return old.source.slice(left.inner(in: old.source)).elementsEqual(new.source.slice(right.inner(in: new.source)))
    }
    return left.decode(old.source) == right.decode(new.source)
  }

  private func difference(_ left: Quantity, _ right: Quantity) -> Difference? {
    let hasSameUnit = old.source.slice(left.unit).elementsEqual(new.source.slice(right.unit))
    var intervals: Difference?
    var hasBoth = true
    switch (left.interval, right.interval) {
    case (let before?, let after?): intervals = difference(before, after)
    case (nil, nil): break
    default: hasBoth = false
    }
    let numbers = (old.source.slice(left.number), new.source.slice(right.number))
    if hasSameUnit, hasBoth, intervals == nil, numbers.0.elementsEqual(numbers.1) { return nil }
    let isSame =
      hasSameUnit && hasBoth && intervals?.isSameInEffect ?? true
      && DecimalOrder.compare(numbers.0, numbers.1) == .equal
    return Difference(isSameInEffect: isSame)
  }

  private func difference(_ left: Interval, _ right: Interval) -> Difference? {
    let numbers = (old.source.slice(left.number), new.source.slice(right.number))
    // Units are compared in the form the fingerprint uses, in the singular.
    let hasSameUnit = left.unit.exchangeName.utf8.elementsEqual(right.unit.exchangeName.utf8)
    if hasSameUnit, numbers.0.elementsEqual(numbers.1) { return nil }
    let one: [UInt8] = [UInt8(ascii: "1")]
    let isSame =
      hasSameUnit
      && DecimalOrder.compare(
        numbers.0.isEmpty ? one[...] : numbers.0, numbers.1.isEmpty ? one[...] : numbers.1) == .equal
    return Difference(isSameInEffect: isSame)
  }

  private mutating func difference(_ left: IndexRange<Reference>, _ right: IndexRange<Reference>) -> Difference? {
    let before = left.indices.map { identity.number(old.references[$0], .old) }
    let after = right.indices.map { identity.number(new.references[$0], .new) }
    let comparison = ListComparison(before, after)
    if comparison.isEqual { return nil }
    return Difference(
      gone: comparison.gone.map { $0 + Int(left.start) }, come: comparison.come.map { $0 + Int(right.start) })
  }

  /// Nil if nothing differs, so the lists say the same.
  private mutating func difference(_ left: PartyList, _ right: PartyList) -> Difference? {
    let hasSameWords = left.all == right.all && left.others == right.others
    guard let names = difference(left.names, right.names) else { return hasSameWords ? nil : Difference() }
    return names
  }

  private func difference(texts left: IndexRange<TextValue>, _ right: IndexRange<TextValue>) -> Difference? {
    var numbers: [[UInt8]: Int] = [:]
    func number(_ charter: Charter, _ slice: IndexRange<TextValue>) -> (places: [Int], numbers: [Int]) {
      var result: (places: [Int], numbers: [Int]) = ([], [])
      for index in slice.indices {
        guard let text = charter.saidBytes(charter.texts[index]) else { continue }
        let known = numbers[text] ?? numbers.count
        numbers[text] = known
        result.places.append(index)
        result.numbers.append(known)
      }
      return result
    }
    let before = number(old, left)
    let after = number(new, right)
    let comparison = ListComparison(before.numbers, after.numbers)
    if comparison.isEqual { return nil }
    return Difference(gone: comparison.gone.map { before.places[$0] }, come: comparison.come.map { after.places[$0] })
  }

  // MARK: Everyone

  /// Whether a list names every partner, or every partner except the one that encloses it.
  private mutating func isEveryone(
    _ value: DeclaredValue, _ side: ReferenceIdentity.Side, _ owner: Int?, _ absentMeansAll: Bool
  ) -> Bool {
    let charter = side == .old ? old : new
    guard case .parties(let list) = value else { return absentMeansAll && !charter.partners.isEmpty }
    if list.all || list.others { return true }
    lists += 1
    var count = 0
    for index in list.names.indices {
      guard let party = charter.references[index].target?.party, charter.parties[party].role == .partner,
        party != owner
      else { continue }
      if side == .old {
        if counted.old[party] == lists { continue }
        counted.old[party] = lists
      } else {
        if counted.new[party] == lists { continue }
        counted.new[party] = lists
      }
      count += 1
    }
    return count > 0 && count == charter.partners.count - (owner == nil ? 0 : 1)
  }
}
