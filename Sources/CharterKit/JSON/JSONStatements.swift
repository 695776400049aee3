// Each kind of statement as JSON.

extension JSONDocumentPrinter {
  // MARK: Parties

  mutating func printParties(_ role: Party.Role) {
    guard let first = charter.parties.first(where: { $0.role == role }) else { return }
    json.key(first.construct.exchangeKey)
    json.beginArray()
    for party in charter.parties where party.role == role {
      json.beginObject()
      json.member("name", party.name, source)
      json.member("title", party.title, source)
      json.member("sector", party.sector)
      json.member("unit", texts: party.units, charter)
      json.member("stance", party.stance, source)
      json.member("expects", party.expects, source)
      json.member("approach", party.approach, source)
      json.member("signing", party.signing)
      printContributions(party.contributions)
      printGains(party.gains)
      printNeeds(party.needs)
      printCommitments(party.commitments)
      printSignatories(party.signatories)
      printWaivers(party.range)
      json.endObject()
    }
    json.endArray()
  }

  private mutating func printContributions(_ contributions: Slice) {
    guard !contributions.isEmpty else { return }
    json.key(Construct.brings.exchangeKey)
    json.beginArray()
    for contribution in charter.contributions[contributions.indices] {
      json.beginObject()
      json.member("name", contribution.name, source)
      json.member("text", contribution.text, source)
      json.member("as", contribution.means)
      json.member("amount", contribution.amount, source)
      json.member("toward", contribution.toward, charter)
      json.member("during", contribution.during)
      json.member("disclosure", contribution.disclosure)
      json.endObject()
    }
    json.endArray()
  }

  private mutating func printGains(_ gains: Slice) {
    guard !gains.isEmpty else { return }
    json.key(Construct.gains.exchangeKey)
    json.beginArray()
    for gain in gains.indices { printGain(gain) }
    json.endArray()
  }

  mutating func printCommonGains() {
    guard !charter.commonGains.isEmpty else { return }
    json.key(Construct.gains.exchangeKey)
    json.beginArray()
    for gain in charter.commonGains { printGain(gain) }
    json.endArray()
  }

  private mutating func printGain(_ index: Int) {
    let gain = charter.gains[index]
    json.beginObject()
    json.member("name", gain.name, source)
    json.member("text", gain.text, source)
    json.member("from", gain.from, charter)
    json.member("answers", gain.answers, charter)
    json.member("disclosure", gain.disclosure)
    if gain.owner != nil {
      switch analysis.flow.mutuality[index] {
      case .mutual:
        json.key("mutual")
        json.bool(true)
      case .ownOnly, .nobody:
        json.key("mutual")
        json.bool(false)
      case .unknown: break
      }
    }
    let givers = analysis.flow.givers(of: index, in: charter, limit: listLimit)
    printParties("givers", more: "moreGivers", givers.partners, isMore: givers.isMore)
    json.endObject()
  }

  private mutating func printNeeds(_ needs: Slice) {
    guard !needs.isEmpty else { return }
    json.key(Construct.needs.exchangeKey)
    json.beginArray()
    for need in charter.needs[needs.indices] {
      json.beginObject()
      json.member("name", need.name, source)
      json.member("text", need.text, source)
      json.endObject()
    }
    json.endArray()
  }

  private mutating func printCommitments(_ commitments: Slice) {
    guard !commitments.isEmpty else { return }
    json.key(Construct.commits.exchangeKey)
    json.beginArray()
    for commitment in charter.commitments[commitments.indices] {
      json.beginObject()
      json.member("name", commitment.name, source)
      json.member("text", commitment.text, source)
      json.member("effort", commitment.effort, source)
      json.member("during", commitment.during)
      json.member("nature", commitment.nature, source)
      json.member("recognised", commitment.recognised, charter)
      json.endObject()
    }
    json.endArray()
  }

  private mutating func printSignatories(_ signatories: Slice) {
    guard !signatories.isEmpty else { return }
    json.key(Construct.signatory.exchangeKey)
    json.beginArray()
    for signatory in charter.signatories[signatories.indices] {
      json.beginObject()
      json.member(Construct.signatory.textKey, signatory.text, source)
      json.member("role", signatory.role, source)
      json.member("key", texts: signatory.keys, charter)
      json.endObject()
    }
    json.endArray()
  }

  // MARK: Aims and what is shared

  mutating func printAims() {
    guard !charter.aims.isEmpty else { return }
    json.key(Construct.aim.exchangeKey)
    json.beginArray()
    for aim in charter.aims {
      json.beginObject()
      json.member("name", aim.name, source)
      json.member("text", aim.text, source)
      json.member("measure", texts: aim.measures, charter)
      json.member("due", aim.due)
      json.member("shared", aim.shared, charter)
      if let lead = aim.lead {
        json.key("lead")
        json.token(lead.range, source)
      }
      if !aim.aspects.isEmpty {
        json.key(Construct.aspect.exchangeKey)
        json.beginArray()
        for aspect in charter.aspects[aim.aspects.indices] {
          json.beginObject()
          json.member("name", aspect.name, source)
          json.member("text", aspect.text, source)
          json.member("by", aspect.by, charter)
          json.member("due", aspect.due)
          json.endObject()
        }
        json.endArray()
      }
      printWaivers(aim.range)
      json.endObject()
    }
    json.endArray()
  }

  mutating func printBurdens(_ kind: Burden.Kind) {
    guard charter.burdens.contains(where: { $0.kind == kind }) else { return }
    json.key(kind.construct.exchangeKey)
    json.beginArray()
    for burden in charter.burdens where burden.kind == kind {
      json.beginObject()
      json.member("name", burden.name, source)
      json.member("text", burden.text, source)
      json.member("by", burden.by, charter)
      json.member("response", burden.response, source)
      json.endObject()
    }
    json.endArray()
  }

  mutating func printProjects() {
    guard !charter.projects.isEmpty else { return }
    json.key(Construct.project.exchangeKey)
    json.beginArray()
    for project in charter.projects {
      json.beginObject()
      json.member("name", project.name, source)
      json.member("text", project.text, source)
      json.member("with", project.with, charter)
      json.member("toward", project.toward, charter)
      json.member("period", project.period)
      json.endObject()
    }
    json.endArray()
  }

  // MARK: Working together

  mutating func printCommunication() {
    guard !charter.meetings.isEmpty || !charter.channels.isEmpty else { return }
    json.key(Construct.communication.exchangeKey)
    json.beginObject()
    if !charter.meetings.isEmpty {
      json.key(Construct.meeting.exchangeKey)
      json.beginArray()
      for meeting in charter.meetings {
        json.beginObject()
        json.member("name", meeting.name, source)
        json.member("text", meeting.text, source)
        json.member("every", meeting.every, source)
        json.member("with", meeting.with, charter)
        json.endObject()
      }
      json.endArray()
    }
    if !charter.channels.isEmpty {
      json.key(Construct.channel.exchangeKey)
      json.beginArray()
      for channel in charter.channels {
        json.beginObject()
        json.member("name", channel.name, source)
        json.member("text", channel.text, source)
        json.member("with", channel.with, charter)
        json.endObject()
      }
      json.endArray()
    }
    json.endObject()
  }

  mutating func printTransparency() {
    guard !charter.sharings.isEmpty else { return }
    json.key(Construct.transparency.exchangeKey)
    json.beginObject()
    json.key(Construct.shares.exchangeKey)
    json.beginArray()
    for sharing in charter.sharings {
      json.beginObject()
      json.member("name", sharing.name, source)
      json.member("text", sharing.text, source)
      json.member("by", sharing.by, charter)
      json.member("with", sharing.with, charter)
      json.endObject()
    }
    json.endArray()
    json.endObject()
  }

  mutating func printTeaming() {
    guard let teaming = charter.teaming, charter.saysSomething(teaming) else { return }
    json.key(Construct.teaming.exchangeKey)
    json.beginObject()
    json.member("safety", teaming.safety, source)
    json.member("understanding", teaming.understanding, source)
    json.member("execution", teaming.execution, source)
    json.endObject()
  }

  mutating func printTerms() {
    guard let terms = charter.terms, charter.saysSomething(terms) else { return }
    json.key(Construct.terms.exchangeKey)
    json.beginObject()
    json.member("binding", terms.binding)
    json.member("decisions", terms.decisions, source)
    json.member("disputes", terms.disputes, source)
    json.member("confidentiality", terms.confidentiality, source)
    json.member("ownership", terms.ownership, source)
    json.member("exit", terms.exit, source)
    json.member("review", terms.review, source)
    json.endObject()
  }

  mutating func printArticles() {
    guard !charter.articles.isEmpty else { return }
    json.key(Construct.article.exchangeKey)
    json.beginArray()
    for article in charter.articles {
      json.beginObject()
      json.member("name", article.name, source)
      json.member("text", article.text, source)
      json.member("body", article.body, source)
      json.endObject()
    }
    json.endArray()
  }
}

extension Charter {
  /// Whether the teaming says anything.
  func saysSomething(_ teaming: Teaming) -> Bool {
    !saysNothing(teaming.safety) || !saysNothing(teaming.understanding) || !saysNothing(teaming.execution)
  }

  /// Whether the terms say anything.
  func saysSomething(_ terms: Terms) -> Bool {
    terms.binding != nil || terms.review != nil || !saysNothing(terms.decisions) || !saysNothing(terms.disputes)
      || !saysNothing(terms.confidentiality) || !saysNothing(terms.ownership) || !saysNothing(terms.exit)
  }
}
