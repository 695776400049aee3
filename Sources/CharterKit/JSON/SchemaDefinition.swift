// The parts of the JSON document that are not in the language's table: values, and what follows from a charter.

/// What a member of an object is.
enum SchemaShape {
  /// A reference to another definition.
  case definition(String)
  /// A non-empty list of a definition.
  case list(String)
  /// One of several fixed words.
  case option([String])
  /// A non-empty list of fixed words, without duplicates.
  case options([String])
  /// `true`; left out otherwise.
  case yes
  case boolean
  /// A whole number, 0 or more.
  case count
  case string
}

/// An object with a definition of its own. It allows no other members.
struct SchemaDefinition {
  typealias Member = (key: String, shape: SchemaShape, description: String?)

  let name: String
  let description: String
  let members: [Member]
  var required: [String] = []
  /// Exactly one of these sets of keys is present.
  var choices: [[String]] = []
  var isNeverEmpty = false

  /// The members of a gain that are not in the table.
  static let ofGains: [Member] = [
    ("mutual", .boolean, "Whether a partner other than its owner gives to it; absent where that can't be known."),
    ("givers", .list("name"), "The partners that give to it, in the order of its sources."),
    ("moreGivers", .yes, "There if the list of givers is cut short."),
  ]

  static let all: [SchemaDefinition] = values + assessment + factors

  private static let values: [SchemaDefinition] = [
    SchemaDefinition(
      name: "period", description: "One day, or a first and a last day.",
      members: [
        ("day", .definition("date"), nil), ("from", .definition("date"), nil), ("to", .definition("date"), nil),
      ],
      choices: [["day"], ["from", "to"]]),
    SchemaDefinition(
      name: "interval", description: "How often: every unit, or every so many units.",
      members: [
        ("number", .definition("number"), nil),
        ("unit", .option(OptionGroup.interval.options.map { $0.exchangeName }), nil),
      ],
      required: ["unit"]),
    SchemaDefinition(
      name: "quantity", description: "How much.",
      members: [("unit", .definition("name"), nil), ("value", .definition("number"), nil)], required: ["value"]),
    SchemaDefinition(
      name: "effort", description: "How much, and how often.",
      members: [
        ("every", .definition("interval"), nil), ("unit", .definition("name"), nil),
        ("value", .definition("number"), nil),
      ],
      required: ["value"]),
    SchemaDefinition(
      name: "parties", description: "Who: all partners, those that are named, all other partners.",
      members: [("all", .yes, nil), ("names", .list("name"), nil), ("others", .yes, nil)], isNeverEmpty: true),
    SchemaDefinition(
      name: "draft", description: "What is wrong with the charter.",
      members: [
        ("errors", .count, nil), ("warnings", .count, nil), ("hints", .count, nil),
        ("findings", .list("finding"), "The first 200."),
      ],
      required: ["errors", "warnings", "hints", "findings"]),
    SchemaDefinition(
      name: "finding", description: "One finding.",
      members: [
        ("code", .definition("code"), nil), ("name", .option(Rule.all.map { $0.name }), nil),
        ("severity", .option(Severity.allCases.map { $0.name }), nil),
        ("message", .definition("text"), "In the language of the file."), ("line", .count, "From 1."),
        ("offset", .count, "In bytes from the start of the file, from 0."),
      ],
      required: ["code", "name", "severity", "message", "line", "offset"]),
  ]

  private static let assessment: [SchemaDefinition] = [
    SchemaDefinition(
      name: "assessment", description: "What follows from the charter.",
      members: [
        ("everyPartnerBenefits", .boolean, "Whether each partner has a mutual gain; absent where that can't be known."),
        ("aims", .list("assessed-aim"), "Who works toward each aim, in the order of `aims`."),
        ("partners", .list("assessed-partner"), "In the order of `partners`."),
        ("factors", .definition("factors"), nil),
      ],
      required: ["factors"]),
    SchemaDefinition(
      name: "assessed-aim", description: "Who works toward an aim.",
      members: [
        ("aim", .definition("name"), nil),
        ("supporters", .list("name"), "The partners that bring something toward it."),
        ("moreSupporters", .yes, "There if the list of supporters is cut short."),
      ]),
    SchemaDefinition(
      name: "assessed-partner",
      description: "What a partner gets out of it, from whom, and what it is worth to the others.",
      members: [
        ("name", .definition("name"), nil),
        ("benefits", .boolean, "Whether it has a mutual gain; absent where that can't be known."),
        ("mutualGains", .list("mutual-gain"), nil),
        ("dependsOn", .list("name"), "The other partners that give to its mutual gains."),
        ("moreDependsOn", .yes, "There if that list is cut short."),
        ("othersLose", .list("loss"), "What the others lose without it."),
        ("moreLosses", .yes, "There if that list is cut short."),
      ]),
    SchemaDefinition(
      name: "mutual-gain", description: "A gain that others give to, and its sources.",
      members: [
        ("name", .definition("name"), nil), ("gain", .definition("text"), nil), ("chain", .list("source"), nil),
      ],
      required: ["chain"]),
    SchemaDefinition(
      name: "source",
      description: "A contribution and who brings it, or an aim, whose supporters stand in `assessment.aims`.",
      members: [
        ("contribution", .definition("name"), nil), ("giver", .definition("name"), nil),
        ("aim", .definition("name"), nil), ("unknown", .definition("name"), "A name that could not be resolved."),
      ],
      choices: [["contribution"], ["aim"], ["unknown"]]),
    SchemaDefinition(
      name: "loss", description: "One thing that is lost without a partner.",
      members: [
        (
          "loss", .option(["source", "gain", "benefit", "aim", "means"]),
          "A contribution that another's gain names; a gain that is mutual no longer; another that benefits no longer; "
            + "an aim that nothing works toward any more; a means that nobody else brings toward an aim."
        ),
        ("party", .definition("name"), "Who loses it; absent for the partnership as a whole."),
        ("contribution", .definition("name"), nil), ("gain", .definition("text"), nil),
        ("aim", .definition("name"), nil), ("means", .option(OptionGroup.means.options.map { $0.exchangeName }), nil),
      ],
      required: ["loss"]),
  ]

  /// The members of every factor apart from its evidence.
  private static let ofFactors: [Member] = [
    ("findings", .list("code"), "The codes of findings that are open."),
    ("waived", .list("code"), "The codes of findings that are waived."),
  ]

  private static func factor(_ factor: SuccessFactor, _ evidence: [Member]) -> SchemaDefinition {
    SchemaDefinition(
      name: factor.jsonKey.withUTF8Buffer { String(decoding: $0, as: UTF8.self) },
      description: factor.title[.english] + ": the evidence for it, and what is missing.",
      members: evidence + ofFactors,
      required: evidence.compactMap { member in
        switch member.shape {
        case .count, .boolean: member.key
        case .definition("burden"): member.key
        case .definition, .list, .option, .options, .yes, .string: nil
        }
      })
  }

  private static let factors: [SchemaDefinition] = [
    SchemaDefinition(
      name: "factors", description: "The evidence for each success factor: counts and names, never a score.",
      members: SuccessFactor.allCases.map { factor in
        let key = factor.jsonKey.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
        return (key, .definition(key), nil)
      },
      required: SuccessFactor.allCases.map { $0.jsonKey.withUTF8Buffer { String(decoding: $0, as: UTF8.self) } }),
    factor(
      .complementarity,
      [
        ("contributions", .count, "Of partners."), ("means", .list("means-brought"), nil),
        ("givingPartners", .count, "Partners that give to a mutual gain of another."), ("commitments", .count, nil),
        ("recognisedCommitments", .count, "Commitments that all the others recognise."),
      ]),
    factor(.diversity, [("partners", .count, nil), ("sectors", .list("sector-present"), nil)]),
    factor(
      .commonAim,
      [
        ("vision", .boolean, nil), ("aims", .count, nil),
        ("sharedByAll", .list("name"), "Aims that all partners share."),
        ("measuredAims", .count, nil), ("supportedAims", .count, "Aims that a contribution works toward."),
        ("benefitingPartners", .count, nil), ("gains", .count, "Of partners."), ("mutualGains", .count, nil),
        ("commonGains", .count, "Of the partnership as a whole."), ("needs", .count, "Of partners."),
        ("answeredNeeds", .count, nil),
      ]),
    factor(
      .openCommunication,
      [
        ("outspokenPartners", .count, "Partners that say what they stand for, what they expect and how they work."),
        ("meetings", .count, nil), ("channels", .count, nil),
        ("partnersInTheLoop", .count, "Partners in a meeting or a channel."), ("stakeholders", .count, nil),
        ("heardStakeholders", .count, "Stakeholders with a need or a gain."),
      ]),
    factor(
      .transparentActing,
      [
        ("shares", .count, nil), ("informedPartners", .count, "Partners that something is shared with."),
        ("projects", .count, nil), ("partnersInProjects", .count, nil),
      ]),
    factor(
      .sharedBurdens,
      [
        ("risks", .definition("burden"), nil), ("responsibilities", .definition("burden"), nil),
        ("successes", .definition("burden"), nil), ("review", .definition("interval"), nil),
        ("exit", .boolean, "Whether the terms say how to leave."),
        ("disputes", .boolean, "Whether the terms say how to disagree."),
      ]),
    SchemaDefinition(
      name: "means-brought", description: "A means, and the partners that bring it.",
      members: [("means", .option(OptionGroup.means.options.map { $0.exchangeName }), nil)] + partners,
      required: ["means", "count"]),
    SchemaDefinition(
      name: "sector-present", description: "A sector, and the partners from it.",
      members: [("sector", .option(OptionGroup.sector.options.map { $0.exchangeName }), nil)] + partners,
      required: ["sector", "count"]),
    SchemaDefinition(
      name: "burden", description: "How many there are, and how many of them all partners share.",
      members: [("count", .count, nil), ("byAll", .count, nil)], required: ["count", "byAll"]),
  ]

  private static let partners: [Member] = [
    ("count", .count, nil), ("partners", .list("name"), nil),
    ("morePartners", .yes, "There if the list of partners is cut short."),
  ]
}
