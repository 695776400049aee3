// The opening words of a change, for each kind of statement.

/// How the changes to one kind of statement begin: in lowercase, for use before a colon and the statement's text.
struct ChangeLeads {
  let added: Words
  let removed: Words
  let changed: Words
  let reordered: Words
  /// For what a partner brings, gains or commits to.
  var more: Words?
  var less: Words?
  var otherwise: Words?

  func words(_ direction: Change.Direction) -> Words {
    switch direction {
    case .more: more ?? changed
    case .less: less ?? changed
    case .otherwise: otherwise ?? changed
    }
  }
}

extension Construct {
  var changeLeads: ChangeLeads {
    switch self {
    case .brings:
      ChangeLeads(
        added: Words(en: "now brings", nl: "brengt nu in", fr: "apporte désormais"),
        removed: Words(en: "no longer brings", nl: "brengt niet meer in", fr: "n’apporte plus"),
        changed: Words(en: "brings", nl: "brengt in", fr: "apporte"),
        reordered: Words(en: "the contributions", nl: "de inbreng", fr: "les apports"),
        more: Words(en: "brings more", nl: "brengt meer in", fr: "apporte plus"),
        less: Words(en: "brings less", nl: "brengt minder in", fr: "apporte moins"),
        otherwise: Words(en: "brings differently", nl: "brengt anders in", fr: "apporte autrement"))
    case .gains:
      ChangeLeads(
        added: Words(en: "now gains", nl: "wint nu", fr: "gagne désormais"),
        removed: Words(en: "no longer gains", nl: "wint niet meer", fr: "ne gagne plus"),
        changed: Words(en: "gains", nl: "wint", fr: "gagne"),
        reordered: Words(en: "the gains", nl: "de winsten", fr: "les gains"),
        more: Words(en: "gains more", nl: "wint meer", fr: "gagne plus"),
        less: Words(en: "gains less", nl: "wint minder", fr: "gagne moins"),
        otherwise: Words(en: "gains differently", nl: "wint anders", fr: "gagne autrement"))
    case .needs:
      ChangeLeads(
        added: Words(en: "now needs", nl: "zoekt nu", fr: "cherche désormais"),
        removed: Words(en: "no longer needs", nl: "zoekt niet meer", fr: "ne cherche plus"),
        changed: Words(en: "needs", nl: "zoekt", fr: "cherche"),
        reordered: Words(en: "the needs", nl: "de noden", fr: "les besoins"))
    case .commits:
      ChangeLeads(
        added: Words(en: "now commits to", nl: "engageert zich nu tot", fr: "s’engage désormais"),
        removed: Words(en: "no longer commits to", nl: "engageert zich niet meer tot", fr: "ne s’engage plus"),
        changed: Words(en: "commits to", nl: "engageert zich tot", fr: "s’engage"),
        reordered: Words(en: "the commitments", nl: "de engagementen", fr: "les engagements"),
        more: Words(en: "commits to more", nl: "engageert zich tot meer", fr: "s’engage à plus"),
        less: Words(en: "commits to less", nl: "engageert zich tot minder", fr: "s’engage à moins"),
        otherwise: Words(en: "commits differently", nl: "engageert zich anders", fr: "s’engage autrement"))
    case .signatory:
      ChangeLeads(
        added: Words(en: "now signs", nl: "ondertekent nu", fr: "signe désormais"),
        removed: Words(en: "no longer signs", nl: "ondertekent niet meer", fr: "ne signe plus"),
        changed: Words(en: "signs", nl: "ondertekent", fr: "signe"),
        reordered: Words(en: "who signs", nl: "wie ondertekent", fr: "qui signe"))
    case .aim:
      ChangeLeads(
        added: Words(en: "new aim", nl: "nieuw doel", fr: "nouveau but"),
        removed: Words(en: "aim removed", nl: "doel geschrapt", fr: "but supprimé"),
        changed: Words(en: "aim", nl: "doel", fr: "but"),
        reordered: Words(en: "the aims", nl: "de doelen", fr: "les buts"))
    case .aspect:
      ChangeLeads(
        added: Words(en: "new aspect", nl: "nieuw aspect", fr: "nouveau volet"),
        removed: Words(en: "aspect removed", nl: "aspect geschrapt", fr: "volet supprimé"),
        changed: Words(en: "aspect", nl: "aspect", fr: "volet"),
        reordered: Words(en: "the aspects of", nl: "de aspecten van", fr: "les volets de"))
    case .risk:
      ChangeLeads(
        added: Words(en: "new risk", nl: "nieuw risico", fr: "nouveau risque"),
        removed: Words(en: "risk removed", nl: "risico geschrapt", fr: "risque supprimé"),
        changed: Words(en: "risk", nl: "risico", fr: "risque"),
        reordered: Words(en: "the risks", nl: "de risico’s", fr: "les risques"))
    case .responsibility:
      ChangeLeads(
        added: Words(en: "new responsibility", nl: "nieuwe verantwoordelijkheid", fr: "nouvelle responsabilité"),
        removed: Words(
          en: "responsibility removed", nl: "verantwoordelijkheid geschrapt", fr: "responsabilité supprimée"),
        changed: Words(en: "responsibility", nl: "verantwoordelijkheid", fr: "responsabilité"),
        reordered: Words(en: "the responsibilities", nl: "de verantwoordelijkheden", fr: "les responsabilités"))
    case .success:
      ChangeLeads(
        added: Words(en: "new success", nl: "nieuw succes", fr: "nouveau succès"),
        removed: Words(en: "success removed", nl: "succes geschrapt", fr: "succès supprimé"),
        changed: Words(en: "success", nl: "succes", fr: "succès"),
        reordered: Words(en: "the successes", nl: "de successen", fr: "les succès"))
    case .project:
      ChangeLeads(
        added: Words(en: "new project", nl: "nieuw project", fr: "nouveau projet"),
        removed: Words(en: "project removed", nl: "project geschrapt", fr: "projet supprimé"),
        changed: Words(en: "project", nl: "project", fr: "projet"),
        reordered: Words(en: "the projects", nl: "de projecten", fr: "les projets"))
    case .meeting:
      ChangeLeads(
        added: Words(en: "new meeting", nl: "nieuw overleg", fr: "nouvelle réunion"),
        removed: Words(en: "meeting removed", nl: "overleg geschrapt", fr: "réunion supprimée"),
        changed: Words(en: "meeting", nl: "overleg", fr: "réunion"),
        reordered: Words(en: "the meetings", nl: "het overleg", fr: "les réunions"))
    case .channel:
      ChangeLeads(
        added: Words(en: "new channel", nl: "nieuw kanaal", fr: "nouveau canal"),
        removed: Words(en: "channel removed", nl: "kanaal geschrapt", fr: "canal supprimé"),
        changed: Words(en: "channel", nl: "kanaal", fr: "canal"),
        reordered: Words(en: "the channels", nl: "de kanalen", fr: "les canaux"))
    case .shares:
      ChangeLeads(
        added: Words(en: "now shared openly", nl: "wordt nu gedeeld", fr: "désormais partagé"),
        removed: Words(en: "no longer shared openly", nl: "wordt niet meer gedeeld", fr: "n’est plus partagé"),
        changed: Words(en: "shared openly", nl: "gedeeld", fr: "partagé"),
        reordered: Words(en: "what is shared openly", nl: "wat gedeeld wordt", fr: "ce qui est partagé"))
    case .article:
      ChangeLeads(
        added: Words(en: "new article", nl: "nieuw artikel", fr: "nouvel article"),
        removed: Words(en: "article removed", nl: "artikel geschrapt", fr: "article supprimé"),
        changed: Words(en: "article", nl: "artikel", fr: "article"),
        reordered: Words(en: "the articles", nl: "de artikelen", fr: "les articles"))
    case .partner:
      ChangeLeads(
        added: Words(en: "is a new partner", nl: "is een nieuwe partner", fr: "est un nouveau partenaire"),
        removed: Words(en: "is no longer a partner", nl: "is geen partner meer", fr: "n’est plus partenaire"),
        changed: Words(en: "a partner", nl: "een partner", fr: "partenaire"),
        reordered: Words(en: "the partners", nl: "de partners", fr: "les partenaires"))
    case .observer:
      ChangeLeads(
        added: Words(en: "is a new observer", nl: "is een nieuwe waarnemer", fr: "est un nouvel observateur"),
        removed: Words(en: "is no longer an observer", nl: "is geen waarnemer meer", fr: "n’est plus observateur"),
        changed: Words(en: "an observer", nl: "een waarnemer", fr: "observateur"),
        reordered: Words(en: "the observers", nl: "de waarnemers", fr: "les observateurs"))
    case .stakeholder:
      ChangeLeads(
        added: Words(
          en: "is a new stakeholder", nl: "is een nieuwe belanghebbende", fr: "est une nouvelle partie prenante"),
        removed: Words(
          en: "is no longer a stakeholder", nl: "is geen belanghebbende meer", fr: "n’est plus partie prenante"),
        changed: Words(en: "a stakeholder", nl: "een belanghebbende", fr: "partie prenante"),
        reordered: Words(en: "the stakeholders", nl: "de belanghebbenden", fr: "les parties prenantes"))
    case .charter:
      ChangeLeads(
        added: Words(
          en: "the whole charter is new", nl: "het hele charter is nieuw", fr: "toute la charte est nouvelle"),
        removed: Words(
          en: "the whole charter is gone", nl: "het hele charter is weg", fr: "toute la charte a disparu"),
        changed: Words(en: "charter", nl: "charter", fr: "charte"),
        reordered: Words(en: "the charter", nl: "het charter", fr: "la charte"))
    case .communication, .transparency, .teaming, .terms, .waive:
      // These are compared field by field.
      ChangeLeads(added: Words(""), removed: Words(""), changed: Words(""), reordered: Words(""))
    }
  }
}
