// The rows of the options and small words (LANGUAGE.md, section 3.1).

let optionRows: [OptionRow] = [
  OptionRow(
    .charter, .form, Spelling("charter", nl: "charter", fr: "charte"),
    Phrase(en: "A charter.", nl: "Een charter.", fr: "Une charte.")),
  OptionRow(
    .gentlemensAgreement, .form, Spelling("gentlemens-agreement", nl: "herenakkoord", fr: "engagement-d-honneur"),
    Phrase(en: "A gentlemen's agreement.", nl: "Een herenakkoord.", fr: "Un engagement d’honneur.")),
  OptionRow(
    .government, .sector, Spelling("government", nl: "overheid", fr: "public"),
    Phrase(en: "Government.", nl: "Overheid.", fr: "Les pouvoirs publics.")),
  OptionRow(
    .civilSociety, .sector, Spelling("civil-society", nl: "middenveld", fr: "société-civile", "societe-civile"),
    Phrase(en: "Civil society.", nl: "Maatschappelijke organisaties.", fr: "La société civile.")),
  OptionRow(
    .business, .sector, Spelling("business", nl: "bedrijf", fr: "entreprise"),
    Phrase(en: "Business.", nl: "Bedrijfsleven.", fr: "Les entreprises.")),
  OptionRow(
    .knowledge, .sector, Spelling("knowledge", nl: "kennis", fr: "savoir"),
    Phrase(en: "Knowledge institutions.", nl: "Kennisinstellingen.", fr: "L’enseignement et la recherche.")),
  OptionRow(
    .funding, .means, Spelling("funding", nl: "financiering", fr: "financement"),
    Phrase(en: "Money.", nl: "Geld.", fr: "De l’argent.")),
  OptionRow(
    .expertise, .means, Spelling("expertise", nl: "expertise", fr: "expertise"),
    Phrase(en: "Knowledge and skill.", nl: "Kennis en kunde.", fr: "Des connaissances et un savoir-faire.")),
  OptionRow(
    .facilities, .means,
    Spelling("facilities", nl: "faciliteiten", fr: "infrastructures", "équipements", "equipements", "locaux"),
    Phrase(
      en: "Rooms, machines, infrastructure.", nl: "Ruimte, toestellen, infrastructuur.",
      fr: "Des locaux, des machines, des infrastructures.")),
  OptionRow(
    .network, .means, Spelling("network", nl: "netwerk", fr: "réseau", "reseau"),
    Phrase(
      en: "Contacts and access to people.", nl: "Contacten en toegang tot mensen.",
      fr: "Des contacts et un accès aux personnes.")),
  OptionRow(
    .workforce, .means,
    Spelling("workforce", nl: "menskracht", fr: "ressources-humaines", "main-d-œuvre", "main-d-oeuvre"),
    Phrase(en: "People and their time.", nl: "Mensen en hun tijd.", fr: "Des personnes et leur temps.")),
  OptionRow(
    .public, .disclosure, Spelling("public", nl: "openbaar", fr: "public"),
    Phrase(en: "Anyone may know.", nl: "Iedereen mag het weten.", fr: "Tout le monde peut le savoir.")),
  OptionRow(
    .partners, .disclosure, Spelling("partners", nl: "partners", fr: "partenaires"),
    Phrase(en: "The partners may know.", nl: "De partners mogen het weten.", fr: "Les partenaires peuvent le savoir.")),
  OptionRow(
    .confidential, .disclosure, Spelling("confidential", nl: "vertrouwelijk", fr: "confidentiel"),
    Phrase(en: "Only those concerned may know.", nl: "Blijft bij wie het aangaat.", fr: "Reste entre les intéressés.")),
  OptionRow(
    .everyone, .signing, Spelling("everyone", nl: "iedereen", fr: "tous-ensemble"),
    Phrase(
      en: "Each of the partner's signatories has to sign.", nl: "Elke ondertekenaar van de partner moet tekenen.",
      fr: "Chacun des signataires du partenaire doit signer.")),
  OptionRow(
    .anyone, .signing, Spelling("anyone", nl: "iemand", fr: "un-seul"),
    Phrase(
      en: "One of the partner's signatories is enough.", nl: "Eén ondertekenaar van de partner volstaat.",
      fr: "Un seul des signataires du partenaire suffit.")),
  OptionRow(
    .day, .interval, Spelling("day", nl: "dag", fr: "jour"),
    Phrase(en: "Every day.", nl: "Elke dag.", fr: "Chaque jour.")),
  OptionRow(
    .week, .interval, Spelling("week", nl: "week", fr: "semaine"),
    Phrase(en: "Every week.", nl: "Elke week.", fr: "Chaque semaine.")),
  OptionRow(
    .month, .interval, Spelling("month", nl: "maand", fr: "mois"),
    Phrase(en: "Every month.", nl: "Elke maand.", fr: "Chaque mois.")),
  OptionRow(
    .quarter, .interval, Spelling("quarter", nl: "kwartaal", fr: "trimestre"),
    Phrase(en: "Every three months.", nl: "Om de drie maanden.", fr: "Tous les trois mois.")),
  OptionRow(
    .year, .interval, Spelling("year", nl: "jaar", fr: "an"),
    Phrase(en: "Every year.", nl: "Elk jaar.", fr: "Chaque année.")),
  OptionRow(
    .days, .intervals, Spelling("days", nl: "dagen", fr: "jours"),
    Phrase(en: "A number of days.", nl: "Een aantal dagen.", fr: "Un nombre de jours.")),
  OptionRow(
    .weeks, .intervals, Spelling("weeks", nl: "weken", fr: "semaines"),
    Phrase(en: "A number of weeks.", nl: "Een aantal weken.", fr: "Un nombre de semaines.")),
  OptionRow(
    .months, .intervals, Spelling("months", nl: "maanden", fr: "mois"),
    Phrase(en: "A number of months.", nl: "Een aantal maanden.", fr: "Un nombre de mois.")),
  OptionRow(
    .quarters, .intervals, Spelling("quarters", nl: "kwartalen", fr: "trimestres"),
    Phrase(en: "A number of quarters.", nl: "Een aantal kwartalen.", fr: "Un nombre de trimestres.")),
  OptionRow(
    .years, .intervals, Spelling("years", nl: "jaar", "jaren", fr: "ans"),
    Phrase(en: "A number of years.", nl: "Een aantal jaren.", fr: "Un nombre d’années.")),
  OptionRow(
    .yes, .yesNo, Spelling("yes", nl: "ja", fr: "oui"),
    Phrase(en: "Yes.", nl: "Ja.", fr: "Oui.")),
  OptionRow(
    .no, .yesNo, Spelling("no", nl: "nee", "neen", fr: "non"),
    Phrase(en: "No.", nl: "Nee.", fr: "Non.")),
  OptionRow(
    .all, .smallWord, Spelling("all", nl: "allen", fr: "tous"),
    Phrase(en: "Every partner.", nl: "Elke partner.", fr: "Chaque partenaire.")),
  OptionRow(
    .others, .smallWord, Spelling("others", nl: "anderen", fr: "autres"),
    Phrase(en: "Every partner but this one.", nl: "Elke partner behalve deze.", fr: "Chaque partenaire sauf celui-ci.")),
  OptionRow(
    .to, .smallWord, Spelling("to", nl: "tot", fr: "à", "a"),
    Phrase(en: "Up to and including.", nl: "Tot en met.", fr: "Jusqu’à ce jour compris.")),
]
