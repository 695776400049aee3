// The rows of the charter and of what stands in and beside a partner (LANGUAGE.md, section 3.1).

let partyRows: [ConstructRow] = [
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
      fr: "Le partenariat lui-même : son titre et, dans son bloc, tout ce dont les partenaires conviennent."),
    noun: Phrase(en: "a charter", nl: "een charter", fr: "une charte"), heading: nil,
    key: "charter", textKey: "title", icon: .module,
    changes: ChangePhrases(
      added: Words(
        en: "the whole charter is new", nl: "het hele charter is nieuw", fr: "toute la charte est nouvelle"),
      removed: Words(
        en: "the whole charter is gone", nl: "het hele charter is weg", fr: "toute la charte a disparu"),
      changed: Words(en: "charter", nl: "charter", fr: "charte"),
      reordered: Words(en: "the charter", nl: "het charter", fr: "la charte"))),
  ConstructRow(
    .partner, Spelling("partner", nl: "partner", fr: "partenaire"), name: .required, text: .required, in: .charter,
    [
      AttributeUse(.sector, .option(.sector), .one), AttributeUse(.unit, .text, .any), AttributeUse(.stance, .text),
      AttributeUse(.expects, .text), AttributeUse(.approach, .text), AttributeUse(.signing, .option(.signing)),
    ],
    Phrase(
      en: "A party to the charter: it brings something, benefits from what another brings, and signs.",
      nl: "Een partij bij het charter: ze brengt iets in, heeft baat bij wat een ander inbrengt, en tekent.",
      fr: "Une partie à la charte : elle apporte quelque chose, profite de l’apport d’un autre, et signe."),
    noun: Phrase(en: "a partner", nl: "een partner", fr: "un partenaire"),
    heading: Words(en: "Partners", nl: "Partners", fr: "Partenaires"),
    key: "partners", textKey: "title", icon: .class,
    changes: ChangePhrases(
      added: Words(en: "is a new partner", nl: "is een nieuwe partner", fr: "est un nouveau partenaire"),
      removed: Words(en: "is no longer a partner", nl: "is geen partner meer", fr: "n’est plus partenaire"),
      changed: Words(en: "a partner", nl: "een partner", fr: "partenaire"),
      reordered: Words(en: "the partners", nl: "de partners", fr: "les partenaires"))),
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
      fr: "Un apport : ce que ce partenaire met en commun, quel moyen c’est, et pour quels buts."),
    noun: Phrase(en: "a contribution", nl: "een inbreng", fr: "un apport"),
    heading: Words(en: "Who brings what", nl: "Wie brengt wat in", fr: "Qui apporte quoi"),
    key: "brings", textKey: "text", icon: .field,
    changes: ChangePhrases(
      added: Words(en: "now brings", nl: "brengt nu in", fr: "apporte désormais"),
      removed: Words(en: "no longer brings", nl: "brengt niet meer in", fr: "n’apporte plus"),
      changed: Words(en: "brings", nl: "brengt in", fr: "apporte"),
      reordered: Words(en: "the contributions", nl: "de inbreng", fr: "les apports"),
      more: Words(en: "brings more", nl: "brengt meer in", fr: "apporte plus"),
      less: Words(en: "brings less", nl: "brengt minder in", fr: "apporte moins"),
      otherwise: Words(en: "brings differently", nl: "brengt anders in", fr: "apporte autrement"))),
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
      fr: "Une plus-value : ce que le partenariat rapporte, et de quels apports ou de quels buts."),
    noun: Phrase(en: "a gain", nl: "een winst", fr: "un gain"),
    heading: Words(en: "Who gains what", nl: "Wie wint wat", fr: "Qui gagne quoi"),
    key: "gains", textKey: "text", icon: .event,
    changes: ChangePhrases(
      added: Words(en: "now gains", nl: "wint nu", fr: "gagne désormais"),
      removed: Words(en: "no longer gains", nl: "wint niet meer", fr: "ne gagne plus"),
      changed: Words(en: "gains", nl: "wint", fr: "gagne"),
      reordered: Words(en: "the gains", nl: "de winsten", fr: "les gains"),
      more: Words(en: "gains more", nl: "wint meer", fr: "gagne plus"),
      less: Words(en: "gains less", nl: "wint minder", fr: "gagne moins"),
      otherwise: Words(en: "gains differently", nl: "wint anders", fr: "gagne autrement"))),
  ConstructRow(
    .needs, Spelling("needs", nl: "zoekt", fr: "cherche"), name: .optional, text: .required,
    in: [.partner, .observer, .stakeholder],
    [],
    Phrase(
      en: "What it looks for; a gain can answer it.",
      nl: "Wat ze zoekt; een winst kan dat beantwoorden.",
      fr: "Ce que l’on cherche ; un gain peut y répondre."),
    noun: Phrase(en: "a need", nl: "een nood", fr: "un besoin"), heading: nil,
    key: "needs", textKey: "text", icon: .variable,
    changes: ChangePhrases(
      added: Words(en: "now needs", nl: "zoekt nu", fr: "cherche désormais"),
      removed: Words(en: "no longer needs", nl: "zoekt niet meer", fr: "ne cherche plus"),
      changed: Words(en: "needs", nl: "zoekt", fr: "cherche"),
      reordered: Words(en: "the needs", nl: "de noden", fr: "les besoins"))),
  ConstructRow(
    .commits, Spelling("commits", nl: "engageert", fr: "engage"), name: .optional, text: .required, in: .partner,
    [
      AttributeUse(.effort, .effort), AttributeUse(.during, .dates), AttributeUse(.nature, .text),
      AttributeUse(.recognised, .names(.partners), .any),
    ],
    Phrase(
      en: "A commitment: how much, when and of what kind, recognised by whom.",
      nl: "Een engagement: hoeveel, wanneer en van welke aard, en door wie erkend.",
      fr: "Un engagement : combien, quand et de quelle nature, reconnu par qui."),
    noun: Phrase(en: "a commitment", nl: "een engagement", fr: "un engagement"),
    heading: Words(en: "Commitments", nl: "Engagementen", fr: "Engagements"),
    key: "commits", textKey: "text", icon: .function,
    changes: ChangePhrases(
      added: Words(en: "now commits to", nl: "engageert zich nu tot", fr: "s’engage désormais"),
      removed: Words(en: "no longer commits to", nl: "engageert zich niet meer tot", fr: "ne s’engage plus"),
      changed: Words(en: "commits to", nl: "engageert zich tot", fr: "s’engage"),
      reordered: Words(en: "the commitments", nl: "de engagementen", fr: "les engagements"),
      more: Words(en: "commits to more", nl: "engageert zich tot meer", fr: "s’engage à plus"),
      less: Words(en: "commits to less", nl: "engageert zich tot minder", fr: "s’engage à moins"),
      otherwise: Words(en: "commits differently", nl: "engageert zich anders", fr: "s’engage autrement"))),
  ConstructRow(
    .signatory, Spelling("signatory", nl: "ondertekenaar", fr: "signataire"), name: .none, text: .required,
    in: .partner, [AttributeUse(.role, .text), AttributeUse(.key, .text, .any)],
    Phrase(
      en: "Who signs for this partner, in which role, with which OpenSSH public key.",
      nl: "Wie voor deze partner tekent, in welke functie, met welke publieke OpenSSH-sleutel.",
      fr: "Qui signe pour ce partenaire, à quel titre, avec quelle clé publique OpenSSH."),
    noun: Phrase(en: "a signatory", nl: "een ondertekenaar", fr: "un signataire"),
    heading: Words(en: "Signatures", nl: "Ondertekening", fr: "Signatures"),
    key: "signatories", textKey: "name", icon: .key,
    changes: ChangePhrases(
      added: Words(en: "now signs", nl: "ondertekent nu", fr: "signe désormais"),
      removed: Words(en: "no longer signs", nl: "ondertekent niet meer", fr: "ne signe plus"),
      changed: Words(en: "signs", nl: "ondertekent", fr: "signe"),
      reordered: Words(en: "who signs", nl: "wie ondertekent", fr: "qui signe"))),
  ConstructRow(
    .observer, Spelling("observer", nl: "waarnemer", fr: "observateur"), name: .required, text: .required,
    in: .charter, [AttributeUse(.sector, .option(.sector))],
    Phrase(
      en: "Someone who observes or contributes, but is not a party to the charter and signs nothing.",
      nl: "Iemand die meekijkt of bijdraagt, maar geen partij is bij het charter: ondertekent niets.",
      fr: "Quelqu’un qui suit les travaux ou y contribue sans être partie à la charte : ne signe rien."),
    noun: Phrase(en: "an observer", nl: "een waarnemer", fr: "un observateur"), heading: nil,
    key: "observers", textKey: "title", icon: .class,
    changes: ChangePhrases(
      added: Words(en: "is a new observer", nl: "is een nieuwe waarnemer", fr: "est un nouvel observateur"),
      removed: Words(en: "is no longer an observer", nl: "is geen waarnemer meer", fr: "n’est plus observateur"),
      changed: Words(en: "an observer", nl: "een waarnemer", fr: "observateur"),
      reordered: Words(en: "the observers", nl: "de waarnemers", fr: "les observateurs"))),
  ConstructRow(
    .stakeholder, Spelling("stakeholder", nl: "belanghebbende", fr: "partie-prenante"), name: .required,
    text: .required, in: .charter,
    [],
    Phrase(
      en: "Someone whom the work is for; not a party to the charter.",
      nl: "Voor wie het werk bedoeld is: geen partij bij het charter.",
      fr: "Ceux pour qui l’on travaille ; ils ne sont pas parties à la charte."),
    noun: Phrase(en: "a stakeholder", nl: "een belanghebbende", fr: "une partie prenante"), heading: nil,
    key: "stakeholders", textKey: "title", icon: .class,
    changes: ChangePhrases(
      added: Words(
        en: "is a new stakeholder", nl: "is een nieuwe belanghebbende", fr: "est une nouvelle partie prenante"),
      removed: Words(
        en: "is no longer a stakeholder", nl: "is geen belanghebbende meer", fr: "n’est plus partie prenante"),
      changed: Words(en: "a stakeholder", nl: "een belanghebbende", fr: "partie prenante"),
      reordered: Words(en: "the stakeholders", nl: "de belanghebbenden", fr: "les parties prenantes"))),
]
