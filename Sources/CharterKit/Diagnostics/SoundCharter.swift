// A small valid charter, for examples that need a complete file with something left out.

/// The charter for examples that can't be just part of one.
enum SoundCharter {
  enum Part: CaseIterable {
    case firm, risk, responsibility, success, project, communication, transparency, terms
  }

  /// The charter without some parts, with other statements at its end, and with a different sector for `Firm`.
  static func file(without missing: Part..., with others: String = "", firmSector: String = "business") -> Example {
    var text = start
    for part in Part.allCases where !missing.contains(part) { text += self.text(part, firmSector) }
    return .file(text + others + "}\n")
  }

  private static let start = """
    language en

    charter "Challenge Week" {
      vision "Each goes home with something it can use"
      aim Learning "Students learn by solving real questions" measure "Eight teams out of ten present"
      partner College "Hill College" {
        sector knowledge
        stance "Learning happens in the field"
        expects "Questions that matter"
        approach "Small teams"
        brings Coaches "Forty coaches for one week" as workforce toward Learning
        gains "A year of real cases" from Learning
        commits "One coordinator" effort 1 day every week recognised all
        signatory "A. Peeters"
      }

    """

  private static func text(_ part: Part, _ firmSector: String) -> String {
    switch part {
    case .firm:
      "  partner Firm \"Harbour Works\" {\n    sector " + firmSector + "\n" + """
            stance "We hire people we have seen at work"
            expects "Fresh eyes"
            approach "One engineer on site"
            brings Questions "Four questions" as expertise toward Learning
            gains "Meets its next trainees" from Learning
            commits "One engineer" effort 5 days recognised all
            signatory "B. Janssens"
          }

        """
    case .risk: "  risk \"Too few teams finish\" by all\n"
    case .responsibility: "  responsibility \"Rooms\" by all\n"
    case .success: "  success \"The closing fair\" by all\n"
    case .project: "  project \"A two-day trial\" with all toward Learning\n"
    case .communication: "  communication {\n    meeting \"Steering group\" every month with all\n  }\n"
    case .transparency: "  transparency {\n    shares \"Minutes and budget\" with all\n  }\n"
    case .terms:
      "  terms {\n    disputes \"Over a table\"\n    exit \"Two months' notice\"\n    review every year\n  }\n"
    }
  }
}
