// Under which key each construct and its text stand in JSON.

extension Construct {
  /// The key of what is declared with it: a list, or an object where it may stand once.
  var exchangeKey: String {
    switch self {
    case .charter: "charter"
    case .partner: "partners"
    case .brings: "brings"
    case .gains: "gains"
    case .needs: "needs"
    case .commits: "commits"
    case .signatory: "signatories"
    case .observer: "observers"
    case .stakeholder: "stakeholders"
    case .aim: "aims"
    case .aspect: "aspects"
    case .risk: "risks"
    case .responsibility: "responsibilities"
    case .success: "successes"
    case .project: "projects"
    case .communication: "communication"
    case .meeting: "meetings"
    case .channel: "channels"
    case .transparency: "transparency"
    case .shares: "shares"
    case .teaming: "teaming"
    case .terms: "terms"
    case .article: "articles"
    case .waive: "waivers"
    }
  }

  /// The key of its text.
  var textKey: String {
    switch self {
    case .charter, .partner, .observer, .stakeholder: "title"
    case .signatory: "name"
    case .waive: "reason"
    case .brings, .gains, .needs, .commits, .aim, .aspect, .risk, .responsibility, .success, .project, .communication,
      .meeting, .channel, .transparency, .shares, .teaming, .terms, .article:
      "text"
    }
  }
}
