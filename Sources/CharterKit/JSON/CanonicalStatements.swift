// The canonical JSON of each kind of statement.

extension CanonicalPrinter {
  mutating func printAims() {
    guard !charter.aims.isEmpty else { return }
    json.key("aims")
    json.beginArray()
    for aim in charter.aims {
      json.beginObject()
      if !aim.aspects.isEmpty {
        json.key("aspects")
        json.beginArray()
        for aspect in charter.aspects[aim.aspects.indices] {
          json.beginObject()
          json.member("by", aspect.by, charter)
          json.member("due", aspect.due)
          json.member("name", aspect.name, source)
          json.member("text", aspect.text, source)
          endStatement()
        }
        json.endArray()
      }
      json.member("due", aim.due)
      if let lead = aim.lead {
        json.key("lead")
        json.token(lead.range, source)
      }
      json.member("measure", texts: aim.measures, charter)
      json.member("name", aim.name, source)
      json.member("shared", aim.shared, charter)
      json.member("text", aim.text, source)
      endStatement()
    }
    json.endArray()
  }

  mutating func printArticles() {
    guard !charter.articles.isEmpty else { return }
    json.key("articles")
    json.beginArray()
    for article in charter.articles {
      json.beginObject()
      json.member("body", article.body, source)
      json.member("name", article.name, source)
      json.member("text", article.text, source)
      endStatement()
    }
    json.endArray()
  }

  mutating func printCommunication() {
    guard !charter.channels.isEmpty || !charter.meetings.isEmpty else { return }
    json.key("communication")
    json.beginObject()
    if !charter.channels.isEmpty {
      json.key("channels")
      json.beginArray()
      for channel in charter.channels {
        json.beginObject()
        json.member("name", channel.name, source)
        json.member("text", channel.text, source)
        json.member("with", channel.with, charter)
        endStatement()
      }
      json.endArray()
    }
    if !charter.meetings.isEmpty {
      json.key("meetings")
      json.beginArray()
      for meeting in charter.meetings {
        json.beginObject()
        json.member("every", meeting.every, source)
        json.member("name", meeting.name, source)
        json.member("text", meeting.text, source)
        json.member("with", meeting.with, charter)
        endStatement()
      }
      json.endArray()
    }
    json.endObject()
  }

  mutating func printTransparency() {
    guard !charter.sharings.isEmpty else { return }
    json.key("transparency")
    json.beginObject()
    json.key("shares")
    json.beginArray()
    for sharing in charter.sharings {
      json.beginObject()
      json.member("by", sharing.by, charter)
      json.member("name", sharing.name, source)
      json.member("text", sharing.text, source)
      json.member("with", sharing.with, charter)
      endStatement()
    }
    json.endArray()
    json.endObject()
  }

  // MARK: Parties

  mutating func printParties(_ key: StaticString, _ role: Party.Role) {
    guard charter.parties.contains(where: { $0.role == role }) else { return }
    json.key(key)
    json.beginArray()
    for party in charter.parties where party.role == role {
      json.beginObject()
      json.member("approach", party.approach, source)
      printContributions(party.contributions)
      printCommitments(party.commitments)
      json.member("expects", party.expects, source)
      if !party.gains.isEmpty {
        json.key("gains")
        json.beginArray()
        for gain in charter.gains[party.gains.indices] { printGain(gain) }
        json.endArray()
      }
      json.member("name", party.name, source)
      printNeeds(party.needs)
      json.member("sector", party.sector)
      printSignatories(party.signatories)
      json.member("signing", party.signing)
      json.member("stance", party.stance, source)
      json.member("title", party.title, source)
      json.member("unit", texts: party.units, charter)
      endStatement()
    }
    json.endArray()
  }

  private mutating func printContributions(_ contributions: Slice) {
    guard !contributions.isEmpty else { return }
    json.key("brings")
    json.beginArray()
    for contribution in charter.contributions[contributions.indices] {
      json.beginObject()
      json.member("amount", contribution.amount, source)
      json.member("as", contribution.means)
      json.member("disclosure", contribution.disclosure)
      json.member("during", contribution.during)
      json.member("name", contribution.name, source)
      json.member("text", contribution.text, source)
      json.member("toward", contribution.toward, charter)
      endStatement()
    }
    json.endArray()
  }

  private mutating func printCommitments(_ commitments: Slice) {
    guard !commitments.isEmpty else { return }
    json.key("commits")
    json.beginArray()
    for commitment in charter.commitments[commitments.indices] {
      json.beginObject()
      json.member("during", commitment.during)
      json.member("effort", commitment.effort, source)
      json.member("name", commitment.name, source)
      json.member("nature", commitment.nature, source)
      json.member("recognised", commitment.recognised, charter)
      json.member("text", commitment.text, source)
      endStatement()
    }
    json.endArray()
  }

  mutating func printCommonGains() {
    guard !charter.commonGains.isEmpty else { return }
    json.key("gains")
    json.beginArray()
    for index in charter.commonGains { printGain(charter.gains[index]) }
    json.endArray()
  }

  private mutating func printGain(_ gain: Gain) {
    json.beginObject()
    json.member("answers", gain.answers, charter)
    json.member("disclosure", gain.disclosure)
    json.member("from", gain.from, charter)
    json.member("name", gain.name, source)
    json.member("text", gain.text, source)
    endStatement()
  }

  private mutating func printNeeds(_ needs: Slice) {
    guard !needs.isEmpty else { return }
    json.key("needs")
    json.beginArray()
    for need in charter.needs[needs.indices] {
      json.beginObject()
      json.member("name", need.name, source)
      json.member("text", need.text, source)
      endStatement()
    }
    json.endArray()
  }

  private mutating func printSignatories(_ signatories: Slice) {
    guard !signatories.isEmpty else { return }
    json.key("signatories")
    json.beginArray()
    for signatory in charter.signatories[signatories.indices] {
      json.beginObject()
      json.member("key", texts: signatory.keys, charter)
      json.member("name", signatory.text, source)
      json.member("role", signatory.role, source)
      endStatement()
    }
    json.endArray()
  }

  // MARK: The rest

  mutating func printBurdens(_ key: StaticString, _ kind: Burden.Kind) {
    guard charter.burdens.contains(where: { $0.kind == kind }) else { return }
    json.key(key)
    json.beginArray()
    for burden in charter.burdens where burden.kind == kind {
      json.beginObject()
      json.member("by", burden.by, charter)
      json.member("name", burden.name, source)
      json.member("response", burden.response, source)
      json.member("text", burden.text, source)
      endStatement()
    }
    json.endArray()
  }

  mutating func printProjects() {
    guard !charter.projects.isEmpty else { return }
    json.key("projects")
    json.beginArray()
    for project in charter.projects {
      json.beginObject()
      json.member("name", project.name, source)
      json.member("period", project.period)
      json.member("text", project.text, source)
      json.member("toward", project.toward, charter)
      json.member("with", project.with, charter)
      endStatement()
    }
    json.endArray()
  }

  mutating func printTeaming() {
    guard let teaming = charter.teaming, charter.saysSomething(teaming) else { return }
    json.key("teaming")
    json.beginObject()
    json.member("execution", teaming.execution, source)
    json.member("safety", teaming.safety, source)
    json.member("understanding", teaming.understanding, source)
    json.endObject()
  }

  mutating func printTerms() {
    guard let terms = charter.terms, charter.saysSomething(terms) else { return }
    json.key("terms")
    json.beginObject()
    json.member("binding", terms.binding)
    json.member("confidentiality", terms.confidentiality, source)
    json.member("decisions", terms.decisions, source)
    json.member("disputes", terms.disputes, source)
    json.member("exit", terms.exit, source)
    json.member("ownership", terms.ownership, source)
    json.member("review", terms.review, source)
    json.endObject()
  }
}
