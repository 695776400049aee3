// The evidence for a success factor in sentences.

enum ReportEvidence {
  /// One sentence for each thing that speaks for the factor; none for what the charter doesn't have.
  static func sentences(
    _ factor: SuccessFactor, _ evidence: FactorEvidence, _ charter: Charter, _ naming: ReportNaming
  ) -> [String] {
    let language = naming.language
    var sentences: [String] = []
    func say(_ count: Int, of total: Int? = nil, _ phrase: Phrase) {
      guard count > 0 || (total ?? 0) > 0 else { return }
      var number = String(count)
      if let total { number += Phrase(en: " of ", nl: " van de ", fr: " sur ")[language] + String(total) }
      sentences.append(number + " " + phrase[language])
    }
    let partners = charter.partners.count
    switch factor {
    case .complementarity:
      say(evidence.contributionCount, Phrase(en: "contributions", nl: "bijdragen", fr: "apports"))
      for (option, owners) in evidence.means {
        sentences.append(option.keyword(language) + ": " + naming.parties(owners))
      }
      say(
        evidence.givingPartnerCount, of: partners,
        Phrase(
          en: "partners give to another's gain", nl: "partners dragen bij aan wat een ander wint",
          fr: "partenaires contribuent au gain d'un autre"))
      say(
        evidence.recognisedCommitmentCount, of: evidence.commitmentCount,
        Phrase(
          en: "commitments are recognised by all", nl: "engagementen zijn door allen erkend",
          fr: "engagements sont reconnus par tous"))
    case .diversity:
      for (option, owners) in evidence.sectors {
        sentences.append(option.keyword(language) + ": " + naming.parties(owners))
      }
    case .commonAim:
      if evidence.hasVision {
        sentences.append(Phrase(en: "a vision is stated", nl: "er is een visie", fr: "une vision est énoncée")[language])
      }
      say(
        evidence.aimsOfAll.count, of: charter.aims.count,
        Phrase(en: "aims are shared by all", nl: "doelen zijn door allen gedeeld", fr: "buts sont partagés par tous"))
      say(
        evidence.measuredAimCount, of: charter.aims.count,
        Phrase(en: "aims have a measure", nl: "doelen hebben een maatstaf", fr: "buts ont une mesure"))
      say(
        evidence.benefitingPartnerCount, of: partners,
        Phrase(
          en: "partners benefit from what another brings", nl: "partners hebben baat bij wat een ander inbrengt",
          fr: "partenaires profitent de l'apport d'un autre"))
      say(
        evidence.answeredNeedCount, of: evidence.needCount,
        Phrase(en: "needs are answered", nl: "noden zijn beantwoord", fr: "besoins trouvent une réponse"))
    case .openCommunication:
      say(
        evidence.outspokenPartnerCount, of: partners,
        Phrase(
          en: "partners say what they stand for, expect and do", nl: "partners spreken zich uit",
          fr: "partenaires disent ce qu'ils défendent, attendent et font"))
      say(charter.meetings.count, Phrase(en: "meetings", nl: "keer overleg", fr: "réunions"))
      say(charter.channels.count, Phrase(en: "channels", nl: "kanalen", fr: "canaux"))
      say(
        evidence.partnersInLoopCount, of: partners,
        Phrase(
          en: "partners are in a meeting or a channel", nl: "partners zitten in een overleg of kanaal",
          fr: "partenaires sont dans une réunion ou un canal"))
    case .transparentActing:
      say(charter.sharings.count, Phrase(en: "things are shared", nl: "zaken worden gedeeld", fr: "choses partagées"))
      say(
        evidence.informedPartnerCount, of: partners,
        Phrase(
          en: "partners are kept informed", nl: "partners worden op de hoogte gehouden",
          fr: "partenaires sont tenus au courant"))
      say(charter.projects.count, Phrase(en: "projects", nl: "projecten", fr: "projets"))
    case .sharedBurdens:
      for kind in Burden.Kind.allCases {
        let burden = evidence.burdens[Int(kind.rawValue)]
        guard burden.count > 0 else { continue }
        let word = kind.construct.keyword(language)
        sentences.append(
          word + ": "
            + Phrase(
              en: "\(burden.byAll) of \(burden.count) borne by all", nl: "\(burden.byAll) van de \(burden.count) door allen",
              fr: "\(burden.byAll) sur \(burden.count) par tous")[language])
      }
    }
    return sentences
  }
}
