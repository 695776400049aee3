// The rows of what the partners share, and of how they work together (LANGUAGE.md, section 3.1).

let sharedRows: [ConstructRow] = [
  ConstructRow(
    .aim, Spelling("aim", nl: "doel", fr: "but"), name: .required, text: .required, in: .charter,
    [
      AttributeUse(.measure, .text, .any), AttributeUse(.due, .date), AttributeUse(.shared, .names(.partners), .any),
      AttributeUse(.lead, .names(.partners)),
    ],
    Phrase(
      en: "An aim that partners share: all of them, unless `shared` names them.",
      nl: "Een doel dat partners delen: allemaal, tenzij `gedeeld` ze noemt.",
      fr: "Un but que des partenaires partagent : tous, à moins que `partagé` ne les nomme."),
    noun: Phrase(en: "an aim", nl: "een doel", fr: "un but"), heading: Words(en: "Aims", nl: "Doelen", fr: "Buts"),
    key: "aims", textKey: "text", icon: .interface,
    changes: ChangePhrases(
      added: Words(en: "new aim", nl: "nieuw doel", fr: "nouveau but"),
      removed: Words(en: "aim removed", nl: "doel geschrapt", fr: "but supprimé"),
      changed: Words(en: "aim", nl: "doel", fr: "but"),
      reordered: Words(en: "the aims", nl: "de doelen", fr: "les buts"))),
  ConstructRow(
    .aspect, Spelling("aspect", nl: "aspect", fr: "volet"), name: .optional, text: .required, in: .aim,
    [AttributeUse(.by, .names(.partners), .some), AttributeUse(.due, .date)],
    Phrase(
      en: "A part of an aim that one or more partners work out.",
      nl: "Een deel van een doel dat één of enkele partners uitwerken.",
      fr: "Une partie d’un but que développent un ou quelques partenaires."),
    noun: Phrase(en: "an aspect", nl: "een aspect", fr: "un volet"), heading: nil,
    key: "aspects", textKey: "text", icon: .property,
    changes: ChangePhrases(
      added: Words(en: "new aspect", nl: "nieuw aspect", fr: "nouveau volet"),
      removed: Words(en: "aspect removed", nl: "aspect geschrapt", fr: "volet supprimé"),
      changed: Words(en: "aspect", nl: "aspect", fr: "volet"),
      reordered: Words(en: "the aspects of", nl: "de aspecten van", fr: "les volets de"))),
  ConstructRow(
    .risk, Spelling("risk", nl: "risico", fr: "risque"), name: .optional, text: .required, in: .charter,
    [AttributeUse(.by, .names(.partners), .some), AttributeUse(.response, .text)],
    Phrase(
      en: "A risk, who bears it, and what is done about it.",
      nl: "Een risico, wie het draagt, en wat eraan gedaan wordt.",
      fr: "Un risque, qui le porte, et ce que l’on fait pour y parer."),
    noun: Phrase(en: "a risk", nl: "een risico", fr: "un risque"),
    heading: Words(en: "Risks", nl: "Risico’s", fr: "Risques"),
    key: "risks", textKey: "text", icon: .constant,
    changes: ChangePhrases(
      added: Words(en: "new risk", nl: "nieuw risico", fr: "nouveau risque"),
      removed: Words(en: "risk removed", nl: "risico geschrapt", fr: "risque supprimé"),
      changed: Words(en: "risk", nl: "risico", fr: "risque"),
      reordered: Words(en: "the risks", nl: "de risico’s", fr: "les risques"))),
  ConstructRow(
    .responsibility,
    Spelling("responsibility", nl: "verantwoordelijkheid", fr: "responsabilité", "responsabilite"), name: .optional,
    text: .required, in: .charter, [AttributeUse(.by, .names(.partners), .some)],
    Phrase(
      en: "A responsibility and who bears it.", nl: "Een verantwoordelijkheid en wie ze draagt.",
      fr: "Une responsabilité et qui la porte."),
    noun: Phrase(en: "a responsibility", nl: "een verantwoordelijkheid", fr: "une responsabilité"),
    heading: Words(en: "Responsibilities", nl: "Verantwoordelijkheden", fr: "Responsabilités"),
    key: "responsibilities", textKey: "text", icon: .constant,
    changes: ChangePhrases(
      added: Words(en: "new responsibility", nl: "nieuwe verantwoordelijkheid", fr: "nouvelle responsabilité"),
      removed: Words(
        en: "responsibility removed", nl: "verantwoordelijkheid geschrapt", fr: "responsabilité supprimée"),
      changed: Words(en: "responsibility", nl: "verantwoordelijkheid", fr: "responsabilité"),
      reordered: Words(en: "the responsibilities", nl: "de verantwoordelijkheden", fr: "les responsabilités"))),
  ConstructRow(
    .success, Spelling("success", nl: "succes", fr: "succès", "succes"), name: .optional, text: .required,
    in: .charter, [AttributeUse(.by, .names(.partners), .some)],
    Phrase(
      en: "A success and who shares in it.", nl: "Een succes en wie erin deelt.", fr: "Un succès et qui le partage."),
    noun: Phrase(en: "a success", nl: "een succes", fr: "un succès"),
    heading: Words(en: "Successes", nl: "Successen", fr: "Succès"),
    key: "successes", textKey: "text", icon: .constant,
    changes: ChangePhrases(
      added: Words(en: "new success", nl: "nieuw succes", fr: "nouveau succès"),
      removed: Words(en: "success removed", nl: "succes geschrapt", fr: "succès supprimé"),
      changed: Words(en: "success", nl: "succes", fr: "succès"),
      reordered: Words(en: "the successes", nl: "de successen", fr: "les succès"))),
  ConstructRow(
    .project, Spelling("project", nl: "project", fr: "projet"), name: .optional, text: .required, in: .charter,
    [
      AttributeUse(.with, .names(.parties), .some), AttributeUse(.toward, .names(.aims), .any),
      AttributeUse(.period, .dates),
    ],
    Phrase(
      en: "A concrete project in which partners get to know each other's way of working.",
      nl: "Een concreet project waarin partners elkaars werking leren kennen.",
      fr: "Un projet concret où les partenaires apprennent à se connaître."),
    noun: Phrase(en: "a project", nl: "een project", fr: "un projet"),
    heading: Words(en: "Projects", nl: "Projecten", fr: "Projets"),
    key: "projects", textKey: "text", icon: .package,
    changes: ChangePhrases(
      added: Words(en: "new project", nl: "nieuw project", fr: "nouveau projet"),
      removed: Words(en: "project removed", nl: "project geschrapt", fr: "projet supprimé"),
      changed: Words(en: "project", nl: "project", fr: "projet"),
      reordered: Words(en: "the projects", nl: "de projecten", fr: "les projets"))),
  ConstructRow(
    .communication, Spelling("communication", nl: "communicatie", fr: "communication"), name: .none, text: .none,
    in: .charter, once: true,
    [],
    Phrase(
      en: "How the partners keep talking: meetings and channels.",
      nl: "Hoe de partners blijven praten: overleg en kanalen.",
      fr: "Comment les partenaires se parlent : réunions et canaux."),
    noun: Phrase(en: "the communication", nl: "de communicatie", fr: "la communication"),
    heading: Words(en: "Communication", nl: "Communicatie", fr: "Communication"),
    key: "communication", textKey: "text", icon: .namespace,
    changes: .none),
  ConstructRow(
    .meeting, Spelling("meeting", nl: "overleg", fr: "réunion", "reunion"), name: .optional, text: .required,
    in: .communication,
    [AttributeUse(.every, .interval, .one), AttributeUse(.with, .names(.parties), .some)],
    Phrase(
      en: "A meeting, how often, and with whom.", nl: "Een overleg, hoe vaak, en met wie.",
      fr: "Une réunion, à quel rythme, et avec qui."),
    noun: Phrase(en: "a meeting", nl: "een overleg", fr: "une réunion"), heading: nil,
    key: "meetings", textKey: "text", icon: .property,
    changes: ChangePhrases(
      added: Words(en: "new meeting", nl: "nieuw overleg", fr: "nouvelle réunion"),
      removed: Words(en: "meeting removed", nl: "overleg geschrapt", fr: "réunion supprimée"),
      changed: Words(en: "meeting", nl: "overleg", fr: "réunion"),
      reordered: Words(en: "the meetings", nl: "het overleg", fr: "les réunions"))),
  ConstructRow(
    .channel, Spelling("channel", nl: "kanaal", fr: "canal"), name: .optional, text: .required, in: .communication,
    [AttributeUse(.with, .names(.parties), .some)],
    Phrase(
      en: "A channel that is open all the time, and to whom.", nl: "Een kanaal dat altijd openstaat, en voor wie.",
      fr: "Un canal toujours ouvert, et à qui."),
    noun: Phrase(en: "a channel", nl: "een kanaal", fr: "un canal"), heading: nil,
    key: "channels", textKey: "text", icon: .property,
    changes: ChangePhrases(
      added: Words(en: "new channel", nl: "nieuw kanaal", fr: "nouveau canal"),
      removed: Words(en: "channel removed", nl: "kanaal geschrapt", fr: "canal supprimé"),
      changed: Words(en: "channel", nl: "kanaal", fr: "canal"),
      reordered: Words(en: "the channels", nl: "de kanalen", fr: "les canaux"))),
  ConstructRow(
    .transparency, Spelling("transparency", nl: "transparantie", fr: "transparence"), name: .none, text: .none,
    in: .charter, once: true,
    [],
    Phrase(
      en: "What the partners let each other see.", nl: "Wat de partners elkaar laten zien.",
      fr: "Ce que les partenaires se donnent à voir."),
    noun: Phrase(en: "the transparency", nl: "de transparantie", fr: "la transparence"),
    heading: Words(en: "Transparency", nl: "Transparantie", fr: "Transparence"),
    key: "transparency", textKey: "text", icon: .namespace,
    changes: .none),
  ConstructRow(
    .shares, Spelling("shares", nl: "deelt", fr: "partage"), name: .optional, text: .required, in: .transparency,
    [AttributeUse(.by, .names(.partners), .any), AttributeUse(.with, .names(.parties), .some)],
    Phrase(
      en: "What is shared, by whom (all, if left out) and with whom.",
      nl: "Wat gedeeld wordt, door wie (allen, als het er niet staat) en met wie.",
      fr: "Ce qui est partagé, par qui (tous, si rien n’est dit) et avec qui."),
    noun: Phrase(en: "a shared thing", nl: "iets wat gedeeld wordt", fr: "un partage"), heading: nil,
    key: "shares", textKey: "text", icon: .property,
    changes: ChangePhrases(
      added: Words(en: "now shared openly", nl: "wordt nu gedeeld", fr: "désormais partagé"),
      removed: Words(en: "no longer shared openly", nl: "wordt niet meer gedeeld", fr: "n’est plus partagé"),
      changed: Words(en: "shared openly", nl: "gedeeld", fr: "partagé"),
      reordered: Words(en: "what is shared openly", nl: "wat gedeeld wordt", fr: "ce qui est partagé"))),
  ConstructRow(
    .teaming, Spelling("teaming", nl: "teaming", fr: "équipe", "equipe"), name: .none, text: .none, in: .charter,
    once: true, [AttributeUse(.safety, .text), AttributeUse(.understanding, .text), AttributeUse(.execution, .text)],
    Phrase(
      en: "How the partners become a team: Edmondson & Harvey's conditions, apart from the vision.",
      nl: "Hoe de partners een team worden: de voorwaarden van Edmondson & Harvey naast de visie.",
      fr: "Comment les partenaires font équipe : les conditions d’Edmondson et Harvey, outre la vision."),
    noun: Phrase(en: "the teaming", nl: "de teaming", fr: "l’équipe"),
    heading: Words(en: "Working as a team", nl: "Samen een team", fr: "Faire équipe"),
    key: "teaming", textKey: "text", icon: .namespace,
    changes: .none),
  ConstructRow(
    .terms, Spelling("terms", nl: "afspraken", fr: "modalités", "modalites"), name: .none, text: .none, in: .charter,
    once: true,
    [
      AttributeUse(.binding, .option(.yesNo)), AttributeUse(.decisions, .text), AttributeUse(.disputes, .text),
      AttributeUse(.confidentiality, .text), AttributeUse(.ownership, .text), AttributeUse(.exit, .text),
      AttributeUse(.review, .everyInterval),
    ],
    Phrase(
      en: "What was agreed about deciding, disagreeing, leaving and looking back.",
      nl: "Wat is afgesproken over beslissen, van mening verschillen, uitstappen en terugkijken.",
      fr: "Ce qui est convenu pour décider, régler un différend, partir et faire le point."),
    noun: Phrase(en: "the terms", nl: "de afspraken", fr: "les modalités"),
    heading: Words(en: "Terms", nl: "Afspraken", fr: "Modalités"),
    key: "terms", textKey: "text", icon: .namespace,
    changes: .none),
  ConstructRow(
    .article, Spelling("article", nl: "artikel", fr: "article"), name: .optional, text: .required, in: .charter,
    [AttributeUse(.body, .text, .one)],
    Phrase(
      en: "Anything else that the partners agree on, in their own words.",
      nl: "Al het andere dat de partners afspreken, in hun eigen woorden.",
      fr: "Tout autre point dont les partenaires conviennent, dans leurs propres mots."),
    noun: Phrase(en: "an article", nl: "een artikel", fr: "un article"),
    heading: Words(en: "Articles", nl: "Artikelen", fr: "Articles"),
    key: "articles", textKey: "text", icon: .string,
    changes: ChangePhrases(
      added: Words(en: "new article", nl: "nieuw artikel", fr: "nouvel article"),
      removed: Words(en: "article removed", nl: "artikel geschrapt", fr: "article supprimé"),
      changed: Words(en: "article", nl: "artikel", fr: "article"),
      reordered: Words(en: "the articles", nl: "de artikelen", fr: "les articles"))),
  ConstructRow(
    .waive, Spelling("waive", nl: "afwijking", fr: "dérogation", "derogation"), name: .none, text: .required,
    in: [.charter, .partner, .aim], [AttributeUse(.check, .check, .one)],
    Phrase(
      en: "Says why a warning is set aside here; it is then reported as waived, with this reason.",
      nl: "Zegt waarom een waarschuwing hier niet gevolgd wordt; ze staat dan vermeld als afwijking, met deze reden.",
      fr: "Dit pourquoi un avertissement n’est pas suivi ici ; il figure alors comme dérogation, avec cette raison."),
    noun: Phrase(en: "a waiver", nl: "een afwijking", fr: "une dérogation"), heading: nil,
    key: "waivers", textKey: "reason", icon: .null,
    changes: .none),
]
