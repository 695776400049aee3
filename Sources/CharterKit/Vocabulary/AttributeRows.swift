// The rows of the attributes (LANGUAGE.md, section 3.1).

let attributeRows: [AttributeRow] = [
  AttributeRow(
    .form, Spelling("form", nl: "vorm", fr: "forme"),
    Phrase(
      en: "Charter or gentlemen's agreement.",
      nl: "Charter of herenakkoord.",
      fr: "Charte ou engagement d’honneur.")),
  AttributeRow(
    .version, Spelling("version", nl: "versie", fr: "version"),
    Phrase(
      en: "The version of this text.",
      nl: "De versie van deze tekst.",
      fr: "La version de ce texte.")),
  AttributeRow(
    .amends, Spelling("amends", nl: "wijzigt", fr: "modifie"),
    Phrase(
      en: "The fingerprint of the earlier text that this one replaces.",
      nl: "De vingerafdruk van de eerdere tekst die deze vervangt.",
      fr: "L’empreinte du texte antérieur que celui-ci remplace.")),
  AttributeRow(
    .period, Spelling("period", nl: "periode", fr: "période", "periode"),
    Phrase(
      en: "From which day to which day.",
      nl: "Van welke dag tot welke dag.",
      fr: "De quel jour à quel jour.")),
  AttributeRow(
    .place, Spelling("place", nl: "plaats", fr: "lieu"),
    Phrase(
      en: "Where it is signed.",
      nl: "Waar er getekend wordt.",
      fr: "Où l’on signe.")),
  AttributeRow(
    .vision, Spelling("vision", nl: "visie", fr: "vision"),
    Phrase(
      en: "What the partners want to make come true together.",
      nl: "Wat de partners samen waar willen zien worden.",
      fr: "Ce que les partenaires veulent voir naître ensemble.")),
  AttributeRow(
    .context, Spelling("context", nl: "context", fr: "contexte"),
    Phrase(
      en: "What led to this partnership.",
      nl: "Wat tot dit partnerschap leidde.",
      fr: "Ce qui a conduit à ce partenariat.")),
  AttributeRow(
    .sector, Spelling("sector", nl: "sector", fr: "secteur"),
    Phrase(
      en: "The sector that it belongs to.",
      nl: "De sector waaruit ze komt.",
      fr: "Le secteur dont il vient.")),
  AttributeRow(
    .unit, Spelling("unit", nl: "afdeling", fr: "service"),
    Phrase(
      en: "A department or unit that takes part.",
      nl: "Een afdeling of dienst die meedoet.",
      fr: "Un service ou un département qui participe.")),
  AttributeRow(
    .stance, Spelling("stance", nl: "standpunt", fr: "position"),
    Phrase(
      en: "What the partner stands for.",
      nl: "Waar de partner voor staat.",
      fr: "Ce que défend le partenaire.")),
  AttributeRow(
    .expects, Spelling("expects", nl: "verwacht", fr: "attend"),
    Phrase(
      en: "What the partner expects to get out of working together.",
      nl: "Wat de partner uit de samenwerking denkt te halen.",
      fr: "Ce que le partenaire attend de la collaboration.")),
  AttributeRow(
    .approach, Spelling("approach", nl: "aanpak", fr: "approche"),
    Phrase(
      en: "How the partner goes about its work.",
      nl: "Hoe de partner te werk gaat.",
      fr: "Comment le partenaire s’y prend.")),
  AttributeRow(
    .signing, Spelling("signing", nl: "ondertekening", fr: "signature"),
    Phrase(
      en: "Which of its signatories must sign: everyone (the default) or anyone.",
      nl: "Wie van de ondertekenaars tekent: iedereen (ook als het er niet staat), of iemand.",
      fr: "Qui de ses signataires signe : tous ensemble (aussi quand rien n’est dit), ou un seul.")),
  AttributeRow(
    .as, Spelling("as", nl: "als", fr: "comme"),
    Phrase(
      en: "The kind of means: funding, expertise, facilities, network or workforce.",
      nl: "Als welk middel: financiering, expertise, faciliteiten, netwerk, menskracht.",
      fr: "De quel moyen il s’agit : financement, expertise, infrastructures, réseau, ressources humaines.")),
  AttributeRow(
    .amount, Spelling("amount", nl: "omvang", fr: "montant"),
    Phrase(
      en: "How much: a number, with a unit if needed.",
      nl: "Hoeveel: een getal, zo nodig met een eenheid.",
      fr: "Combien : un nombre, avec une unité au besoin.")),
  AttributeRow(
    .toward, Spelling("toward", nl: "voor", fr: "pour"),
    Phrase(
      en: "The aims that it works toward.",
      nl: "De doelen waaraan dit bijdraagt.",
      fr: "Les buts auxquels cela contribue.")),
  AttributeRow(
    .from, Spelling("from", nl: "uit", fr: "de"),
    Phrase(
      en: "The contributions or aims that it comes from.",
      nl: "De inbreng of de doelen waaruit dit voortkomt.",
      fr: "Les apports ou les buts dont cela provient.")),
  AttributeRow(
    .answers, Spelling("answers", nl: "beantwoordt", fr: "répond", "repond"),
    Phrase(
      en: "The partner's own needs that it answers.",
      nl: "De eigen noden van de partner die hiermee beantwoord worden.",
      fr: "Les besoins propres du partenaire auxquels cela répond.")),
  AttributeRow(
    .effort, Spelling("effort", nl: "inzet", fr: "effort"),
    Phrase(
      en: "How much work, once or at regular intervals.",
      nl: "Hoeveel werk, eenmalig of om de zoveel tijd.",
      fr: "Combien de travail, une fois ou à intervalle régulier.")),
  AttributeRow(
    .during, Spelling("during", nl: "tijdens", fr: "pendant"),
    Phrase(
      en: "When: a day, or from one day to another.",
      nl: "Wanneer: een dag, of van een dag tot een dag.",
      fr: "Quand : un jour, ou d’un jour à un autre.")),
  AttributeRow(
    .nature, Spelling("nature", nl: "aard", fr: "nature"),
    Phrase(
      en: "What kind of commitment it is.",
      nl: "Van welke aard het engagement is.",
      fr: "De quelle nature est l’engagement.")),
  AttributeRow(
    .recognised, Spelling("recognised", "recognized", nl: "erkend", fr: "reconnu"),
    Phrase(
      en: "The partners that recognise the commitment.",
      nl: "De partners die het engagement erkennen.",
      fr: "Les partenaires qui reconnaissent l’engagement.")),
  AttributeRow(
    .disclosure, Spelling("disclosure", nl: "openbaarheid", fr: "diffusion"),
    Phrase(
      en: "Who may know about it: public, partners or confidential.",
      nl: "Wie het mag weten: openbaar, partners, vertrouwelijk.",
      fr: "Qui peut le savoir : public, partenaires, confidentiel.")),
  AttributeRow(
    .role, Spelling("role", nl: "functie", fr: "fonction"),
    Phrase(
      en: "The role in which the signatory signs.",
      nl: "In welke functie de ondertekenaar tekent.",
      fr: "À quel titre signe le signataire.")),
  AttributeRow(
    .key, Spelling("key", nl: "sleutel", fr: "clé", "cle"),
    Phrase(
      en: "An OpenSSH public key that the signatory may sign with.",
      nl: "Een publieke OpenSSH-sleutel waarmee de ondertekenaar mag tekenen.",
      fr: "Une clé publique OpenSSH avec laquelle le signataire peut signer.")),
  AttributeRow(
    .measure, Spelling("measure", nl: "maatstaf", fr: "mesure"),
    Phrase(
      en: "How the partners will see that the aim is reached.",
      nl: "Waaraan te zien is dat het doel bereikt is.",
      fr: "À quoi l’on verra que le but est atteint.")),
  AttributeRow(
    .due, Spelling("due", nl: "tegen", fr: "échéance", "echeance"),
    Phrase(
      en: "The day by which it is due.",
      nl: "Tegen welke dag.",
      fr: "Pour quel jour.")),
  AttributeRow(
    .shared, Spelling("shared", nl: "gedeeld", fr: "partagé", "partage"),
    Phrase(
      en: "The partners that share the aim; all, if left out.",
      nl: "De partners die het doel delen; allen, als het er niet staat.",
      fr: "Les partenaires qui partagent le but ; tous, si rien n’est dit.")),
  AttributeRow(
    .lead, Spelling("lead", nl: "trekker", fr: "pilote"),
    Phrase(
      en: "The partner that leads.",
      nl: "De partner die het doel trekt.",
      fr: "Le partenaire qui pilote.")),
  AttributeRow(
    .by, Spelling("by", nl: "door", fr: "par"),
    Phrase(
      en: "The partners that do it or bear it.",
      nl: "De partners die het doen of dragen.",
      fr: "Les partenaires qui le font ou le portent.")),
  AttributeRow(
    .response, Spelling("response", nl: "maatregel", fr: "réponse", "reponse"),
    Phrase(
      en: "What is done about the risk.",
      nl: "Wat er aan het risico gedaan wordt.",
      fr: "Ce que l’on fait face au risque.")),
  AttributeRow(
    .with, Spelling("with", nl: "met", fr: "avec"),
    Phrase(
      en: "Who takes part.",
      nl: "Wie eraan deelneemt.",
      fr: "Qui y prend part.")),
  AttributeRow(
    .every, Spelling("every", nl: "elke", "elk", fr: "chaque"),
    Phrase(
      en: "How often.",
      nl: "Hoe vaak.",
      fr: "À quel rythme.")),
  AttributeRow(
    .safety, Spelling("safety", nl: "veiligheid", fr: "sécurité", "securite"),
    Phrase(
      en: "How everyone can safely speak up.",
      nl: "Hoe iedereen veilig zijn mening kan geven.",
      fr: "Comment chacun peut parler sans crainte.")),
  AttributeRow(
    .understanding, Spelling("understanding", nl: "begrip", fr: "compréhension", "comprehension"),
    Phrase(
      en: "How the partners come to share their knowledge.",
      nl: "Hoe de partners hun kennis gaan delen.",
      fr: "Comment les partenaires en viennent à partager leurs savoirs.")),
  AttributeRow(
    .execution, Spelling("execution", nl: "uitvoering", fr: "exécution", "execution"),
    Phrase(
      en: "How the partners get down to work together.",
      nl: "Hoe de partners samen aan de slag gaan.",
      fr: "Comment les partenaires passent ensemble à l’action.")),
  AttributeRow(
    .binding, Spelling("binding", nl: "bindend", fr: "contraignant"),
    Phrase(
      en: "Whether it is legally binding; no, if left out.",
      nl: "Of het charter juridisch bindend is: nee, als het er niet staat.",
      fr: "Si la charte est juridiquement contraignante : non, si rien n’est dit.")),
  AttributeRow(
    .decisions, Spelling("decisions", nl: "besluitvorming", fr: "décisions", "decisions"),
    Phrase(
      en: "How the partners decide.",
      nl: "Hoe de partners beslissen.",
      fr: "Comment les partenaires décident.")),
  AttributeRow(
    .disputes, Spelling("disputes", nl: "geschillen", fr: "différends", "differends"),
    Phrase(
      en: "What the partners do when they disagree.",
      nl: "Wat de partners doen als ze het oneens zijn.",
      fr: "Ce que font les partenaires en cas de désaccord.")),
  AttributeRow(
    .confidentiality, Spelling("confidentiality", nl: "vertrouwelijkheid", fr: "confidentialité", "confidentialite"),
    Phrase(
      en: "What stays between the partners.",
      nl: "Wat onder de partners blijft.",
      fr: "Ce qui reste entre les partenaires.")),
  AttributeRow(
    .ownership, Spelling("ownership", nl: "eigendom", fr: "propriété", "propriete"),
    Phrase(
      en: "Who owns the results.",
      nl: "Van wie de resultaten zijn.",
      fr: "À qui sont les résultats.")),
  AttributeRow(
    .exit, Spelling("exit", nl: "uittreding", fr: "sortie"),
    Phrase(
      en: "How a partner leaves.",
      nl: "Hoe een partner uitstapt.",
      fr: "Comment un partenaire se retire.")),
  AttributeRow(
    .review, Spelling("review", nl: "evaluatie", fr: "révision", "revision"),
    Phrase(
      en: "How often the partners look back.",
      nl: "Hoe vaak de partners terugkijken.",
      fr: "À quel rythme les partenaires font le point.")),
  AttributeRow(
    .body, Spelling("body", nl: "inhoud", fr: "texte"),
    Phrase(
      en: "What the article says.",
      nl: "Wat het artikel zegt.",
      fr: "Ce que dit l’article.")),
  AttributeRow(
    .check, Spelling("check", nl: "controle", fr: "contrôle", "controle"),
    Phrase(
      en: "The name or the code of the warning.",
      nl: "De naam of de code van de waarschuwing.",
      fr: "Le nom ou le code de l’avertissement.")),
]
