// The rows of the constructs (LANGUAGE.md, section 3.1).

let constructRows: [ConstructRow] = [
  ConstructRow(
    .charter, Spelling("charter", nl: "charter", fr: "charte"), name: .none, text: .required, in: [],
    [
      AttributeUse(.form, .option(.form)), AttributeUse(.version, .text), AttributeUse(.amends, .text),
      AttributeUse(.period, .dates), AttributeUse(.place, .text), AttributeUse(.vision, .text),
      AttributeUse(.context, .text),
    ],
    Phrase(
      en: "The partnership itself: its title, and in its block all that the partners agree on.",
      nl: "Het partnerschap zelf: de titel, en in het blok alles wat de partners afspreken.",
      fr: "Le partenariat lui-même : son titre et, dans son bloc, tout ce dont les partenaires conviennent.")),
  ConstructRow(
    .partner, Spelling("partner", nl: "partner", fr: "partenaire"), name: .required, text: .required, in: .charter,
    [
      AttributeUse(.sector, .option(.sector), .one), AttributeUse(.unit, .text, .any), AttributeUse(.stance, .text),
      AttributeUse(.expects, .text), AttributeUse(.approach, .text), AttributeUse(.signing, .option(.signing)),
    ],
    Phrase(
      en: "A party to the charter: it brings something, benefits from what another brings, and signs.",
      nl: "Een partij bij het charter: ze brengt iets in, heeft baat bij wat een ander inbrengt, en tekent.",
      fr: "Une partie à la charte : elle apporte quelque chose, profite de l’apport d’un autre, et signe.")),
  ConstructRow(
    .brings, Spelling("brings", nl: "brengt", fr: "apporte"), name: .optional, text: .required,
    in: [.partner, .observer],
    [
      AttributeUse(.as, .option(.means), .some), AttributeUse(.amount, .quantity),
      AttributeUse(.toward, .names(.aims), .any), AttributeUse(.during, .dates),
      AttributeUse(.disclosure, .option(.disclosure)),
    ],
    Phrase(
      en: "A contribution: what this partner puts in, in the form of which means, toward which aims.",
      nl: "Een inbreng: wat deze partner inbrengt, als welk middel, voor welke doelen.",
      fr: "Un apport : ce que ce partenaire met en commun, quel moyen c’est, et pour quels buts.")),
  ConstructRow(
    .gains, Spelling("gains", nl: "wint", fr: "gagne"), name: .optional, text: .required,
    in: [.partner, .observer, .stakeholder, .charter],
    [
      AttributeUse(.from, .names(.contributionsOrAims), .some), AttributeUse(.answers, .names(.ownNeeds), .any),
      AttributeUse(.disclosure, .option(.disclosure)),
    ],
    Phrase(
      en: "An added value: what it gets out of the partnership, and from whose contributions or which aims.",
      nl: "Een meerwaarde: wat het partnerschap oplevert, en uit wiens inbreng of welke doelen.",
      fr: "Une plus-value : ce que le partenariat rapporte, et de quels apports ou de quels buts.")),
  ConstructRow(
    .needs, Spelling("needs", nl: "zoekt", fr: "cherche"), name: .optional, text: .required,
    in: [.partner, .observer, .stakeholder],
    Phrase(
      en: "What it looks for; a gain can answer it.",
      nl: "Wat ze zoekt; een winst kan dat beantwoorden.",
      fr: "Ce que l’on cherche ; un gain peut y répondre.")),
  ConstructRow(
    .commits, Spelling("commits", nl: "engageert", fr: "engage"), name: .optional, text: .required, in: .partner,
    [
      AttributeUse(.effort, .effort), AttributeUse(.during, .dates), AttributeUse(.nature, .text),
      AttributeUse(.recognised, .names(.partners), .any),
    ],
    Phrase(
      en: "A commitment: how much, when and of what kind, recognised by whom.",
      nl: "Een engagement: hoeveel, wanneer en van welke aard, en door wie erkend.",
      fr: "Un engagement : combien, quand et de quelle nature, reconnu par qui.")),
  ConstructRow(
    .signatory, Spelling("signatory", nl: "ondertekenaar", fr: "signataire"), name: .none, text: .required,
    in: .partner, [AttributeUse(.role, .text), AttributeUse(.key, .text, .any)],
    Phrase(
      en: "Who signs for this partner, in which role, with which OpenSSH public key.",
      nl: "Wie voor deze partner tekent, in welke functie, met welke publieke OpenSSH-sleutel.",
      fr: "Qui signe pour ce partenaire, à quel titre, avec quelle clé publique OpenSSH.")),
  ConstructRow(
    .observer, Spelling("observer", nl: "waarnemer", fr: "observateur"), name: .required, text: .required,
    in: .charter, [AttributeUse(.sector, .option(.sector))],
    Phrase(
      en: "Someone who observes or contributes, but is not a party to the charter and signs nothing.",
      nl: "Iemand die meekijkt of bijdraagt, maar geen partij is bij het charter: ondertekent niets.",
      fr: "Quelqu’un qui suit les travaux ou y contribue sans être partie à la charte : ne signe rien.")),
  ConstructRow(
    .stakeholder, Spelling("stakeholder", nl: "belanghebbende", fr: "partie-prenante"), name: .required,
    text: .required, in: .charter,
    Phrase(
      en: "Someone whom the work is for; not a party to the charter.",
      nl: "Voor wie het werk bedoeld is: geen partij bij het charter.",
      fr: "Ceux pour qui l’on travaille ; ils ne sont pas parties à la charte.")),
  ConstructRow(
    .aim, Spelling("aim", nl: "doel", fr: "but"), name: .required, text: .required, in: .charter,
    [
      AttributeUse(.measure, .text, .any), AttributeUse(.due, .date), AttributeUse(.shared, .names(.partners), .any),
      AttributeUse(.lead, .names(.partners)),
    ],
    Phrase(
      en: "An aim that partners share: all of them, unless `shared` names them.",
      nl: "Een doel dat partners delen: allemaal, tenzij `gedeeld` ze noemt.",
      fr: "Un but que des partenaires partagent : tous, à moins que `partagé` ne les nomme.")),
  ConstructRow(
    .aspect, Spelling("aspect", nl: "aspect", fr: "volet"), name: .optional, text: .required, in: .aim,
    [AttributeUse(.by, .names(.partners), .some), AttributeUse(.due, .date)],
    Phrase(
      en: "A part of an aim that one or more partners work out.",
      nl: "Een deel van een doel dat één of enkele partners uitwerken.",
      fr: "Une partie d’un but que développent un ou quelques partenaires.")),
  ConstructRow(
    .risk, Spelling("risk", nl: "risico", fr: "risque"), name: .optional, text: .required, in: .charter,
    [AttributeUse(.by, .names(.partners), .some), AttributeUse(.response, .text)],
    Phrase(
      en: "A risk, who bears it, and what is done about it.",
      nl: "Een risico, wie het draagt, en wat eraan gedaan wordt.",
      fr: "Un risque, qui le porte, et ce que l’on fait pour y parer.")),
  ConstructRow(
    .responsibility,
    Spelling("responsibility", nl: "verantwoordelijkheid", fr: "responsabilité", "responsabilite"), name: .optional,
    text: .required, in: .charter, [AttributeUse(.by, .names(.partners), .some)],
    Phrase(
      en: "A responsibility and who bears it.", nl: "Een verantwoordelijkheid en wie ze draagt.",
      fr: "Une responsabilité et qui la porte.")),
  ConstructRow(
    .success, Spelling("success", nl: "succes", fr: "succès", "succes"), name: .optional, text: .required,
    in: .charter, [AttributeUse(.by, .names(.partners), .some)],
    Phrase(
      en: "A success and who shares in it.", nl: "Een succes en wie erin deelt.", fr: "Un succès et qui le partage.")),
  ConstructRow(
    .project, Spelling("project", nl: "project", fr: "projet"), name: .optional, text: .required, in: .charter,
    [
      AttributeUse(.with, .names(.parties), .some), AttributeUse(.toward, .names(.aims), .any),
      AttributeUse(.period, .dates),
    ],
    Phrase(
      en: "A concrete project in which partners get to know each other's way of working.",
      nl: "Een concreet project waarin partners elkaars werking leren kennen.",
      fr: "Un projet concret où les partenaires apprennent à se connaître.")),
  ConstructRow(
    .communication, Spelling("communication", nl: "communicatie", fr: "communication"), name: .none, text: .none,
    in: .charter, once: true,
    Phrase(
      en: "How the partners keep talking: meetings and channels.",
      nl: "Hoe de partners blijven praten: overleg en kanalen.",
      fr: "Comment les partenaires se parlent : réunions et canaux.")),
  ConstructRow(
    .meeting, Spelling("meeting", nl: "overleg", fr: "réunion", "reunion"), name: .optional, text: .required,
    in: .communication,
    [AttributeUse(.every, .interval, .one), AttributeUse(.with, .names(.parties), .some)],
    Phrase(
      en: "A meeting, how often, and with whom.", nl: "Een overleg, hoe vaak, en met wie.",
      fr: "Une réunion, à quel rythme, et avec qui.")),
  ConstructRow(
    .channel, Spelling("channel", nl: "kanaal", fr: "canal"), name: .optional, text: .required, in: .communication,
    [AttributeUse(.with, .names(.parties), .some)],
    Phrase(
      en: "A channel that is open all the time, and to whom.", nl: "Een kanaal dat altijd openstaat, en voor wie.",
      fr: "Un canal toujours ouvert, et à qui.")),
  ConstructRow(
    .transparency, Spelling("transparency", nl: "transparantie", fr: "transparence"), name: .none, text: .none,
    in: .charter, once: true,
    Phrase(
      en: "What the partners let each other see.", nl: "Wat de partners elkaar laten zien.",
      fr: "Ce que les partenaires se donnent à voir.")),
  ConstructRow(
    .shares, Spelling("shares", nl: "deelt", fr: "partage"), name: .optional, text: .required, in: .transparency,
    [AttributeUse(.by, .names(.partners), .any), AttributeUse(.with, .names(.parties), .some)],
    Phrase(
      en: "What is shared, by whom (all, if left out) and with whom.",
      nl: "Wat gedeeld wordt, door wie (allen, als het er niet staat) en met wie.",
      fr: "Ce qui est partagé, par qui (tous, si rien n’est dit) et avec qui.")),
  ConstructRow(
    .teaming, Spelling("teaming", nl: "teaming", fr: "équipe", "equipe"), name: .none, text: .none, in: .charter,
    once: true, [AttributeUse(.safety, .text), AttributeUse(.understanding, .text), AttributeUse(.execution, .text)],
    Phrase(
      en: "How the partners become a team: Edmondson & Harvey's conditions, apart from the vision.",
      nl: "Hoe de partners een team worden: de voorwaarden van Edmondson & Harvey naast de visie.",
      fr: "Comment les partenaires font équipe : les conditions d’Edmondson et Harvey, outre la vision.")),
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
      fr: "Ce qui est convenu pour décider, régler un différend, partir et faire le point.")),
  ConstructRow(
    .article, Spelling("article", nl: "artikel", fr: "article"), name: .optional, text: .required, in: .charter,
    [AttributeUse(.body, .text, .one)],
    Phrase(
      en: "Anything else that the partners agree on, in their own words.",
      nl: "Al het andere dat de partners afspreken, in hun eigen woorden.",
      fr: "Tout autre point dont les partenaires conviennent, dans leurs propres mots.")),
  ConstructRow(
    .waive, Spelling("waive", nl: "afwijking", fr: "dérogation", "derogation"), name: .none, text: .required,
    in: [.charter, .partner, .aim], [AttributeUse(.check, .check, .one)],
    Phrase(
      en: "Says why a warning is set aside here; it is then reported as waived, with this reason.",
      nl: "Zegt waarom een waarschuwing hier niet gevolgd wordt; ze staat dan vermeld als afwijking, met deze reden.",
      fr: "Dit pourquoi un avertissement n’est pas suivi ici ; il figure alors comme dérogation, avec cette raison.")),
]
