// Generates realistic charters of any size, always the same for the same size.

/// Writes a charter without errors, similar to the samples: partners with several contributions and gains, aims with
/// measures, commitments, block texts, comments, accented words.
struct CharterGenerator {
  private var state: UInt64
  private var text: [UInt8] = []

  /// A charter of at least `size` bytes, and not much more.
  static func charter(size: Int) -> [UInt8] {
    var generator = CharterGenerator(state: 0x5EED ^ UInt64(size))
    return generator.write(size)
  }

  private init(state: UInt64) { self.state = state }

  private mutating func write(_ size: Int) -> [UInt8] {
    // A partner takes about 1,130 bytes, an aim (one for every four partners) 290; a smaller estimate would miss the
    // size.
    let partners = max(2, size / 1090)
    let aims = max(1, partners / 4)
    text.reserveCapacity(size + 8192)
    line("language en")
    line("")
    line("// Generated, to measure with.")
    line("charter \"A partnership of \(partners) partners\" {")
    line("  form gentlemens-agreement")
    line("  version \"1.0\"")
    line("  period 2026-09-01 to 2027-08-31")
    line("  place \"Geel\"")
    line("  vision \"\"\"")
    line("    \(sentence(14))")
    line("    \(sentence(12))")
    line("    \"\"\"")
    line("")
    for aim in 0..<aims {
      line("  aim Aim\(aim) \"\(sentence(6))\" {")
      line("    measure \"\(sentence(9))\"")
      line("    due 2027-0\(1 + next(8))-1\(next(10))")
      line("    lead Partner\(next(partners))")
      line("    aspect Aspect\(aim) \"\(sentence(5))\" by Partner\(next(partners)), Partner\(partners - 1)")
      line("  }")
    }
    line("")
    for partner in 0..<partners { write(partner, of: partners, aims) }
    line("  risk Turnout \"\(sentence(6))\" by all response \"\(sentence(6))\"")
    line("  responsibility Rooms \"\(sentence(6))\" by all")
    line("  success Showcase \"\(sentence(6))\" by all")
    line("  project Pilot \"\(sentence(6))\" with all toward Aim0")
    line("  communication {")
    line("    meeting \"Steering group\" every month with all")
    line("    channel \"A shared team site\" with all")
    line("  }")
    line("  transparency {")
    line("    shares \"Minutes and budget\" with all")
    line("  }")
    line("  terms {")
    line("    binding no")
    line("    decisions \"By consent of all partners\"")
    line("    disputes \"First over a table, then before a third school\"")
    line("    exit \"Two months' notice; what was brought in is finished first\"")
    line("    review every year")
    line("  }")
    line("}")
    return text
  }

  private mutating func write(_ partner: Int, of partners: Int, _ aims: Int) {
    let sectors = ["knowledge", "business", "government", "civil-society"]
    let means = ["workforce", "expertise", "facilities", "funding", "network"]
    let aim = partner / 4 % aims
    // The neighbour gives what this partner gains, all around the circle.
    let neighbour = (partner + 1) % partners
    line("  // \(sentence(8))")
    line("  partner Partner\(partner) \"\(sentence(3)) \(partner)\" {")
    line("    sector \(sectors[partner % 4])")
    line("    stance \"\(sentence(8))\"")
    line("    expects \"\(sentence(7))\"")
    line("    approach \"\(sentence(7))\"")
    line("")
    line("    needs Need\(partner) \"\(sentence(6))\"")
    line(
      "    brings Gift\(partner) \"\(sentence(6))\" as \(means[partner % 5]) amount \(10 + next(90)) people toward Aim\(aim)"
    )
    let aims = aim == 0 ? "Aim0" : "Aim\(aim), Aim0"
    let skill = "\(means[(partner + 2) % 5]), \(means[(partner + 3) % 5])"
    line("    brings Skill\(partner) \"\(sentence(6))\" as \(skill) toward \(aims)")
    line("    gains Worth\(partner) \"\(sentence(7))\" from Gift\(neighbour), Skill\(neighbour) answers Need\(partner)")
    line("    gains \"\(sentence(7))\" from Aim\(aim)")
    line("    commits \"\(sentence(6))\" effort \(1 + next(5)) days every week recognised all {")
    line("      during 2026-09-01 to 2026-12-18")
    line("    }")
    line("    signatory \"\(sentence(2))\" role \"\(sentence(3))\"")
    line("  }")
    line("")
  }

  private mutating func line(_ line: String) {
    text.append(contentsOf: line.utf8)
    text.append(0x0A)
  }

  private mutating func sentence(_ words: Int) -> String {
    var sentence = Self.words[next(Self.words.count)]
    for _ in 1..<max(words, 2) { sentence += " " + Self.words[next(Self.words.count)] }
    return sentence
  }

  /// A number below `bound` (SplitMix64).
  private mutating func next(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ mixed >> 31) % UInt64(bound))
  }

  private static let words = [
    "samen", "students", "learn", "by", "solving", "real", "questions", "één", "partner", "kennis", "company", "week",
    "each", "engineer", "façade", "workshop", "floor", "ideeën", "coaches", "budget", "minutes", "harbour", "school",
    "prototype", "tested", "closing", "fair", "train", "together", "équipe", "trust", "grows", "from", "concrete",
    "projects", "open", "city", "hall", "care", "home", "lab", "data", "sensor", "risk", "shared", "success",
  ]
}
