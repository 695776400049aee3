// Which texts are reworded and which say something else: pairs in three languages, each compared both ways.

import CharterTesting
import Testing

@testable import CharterKit

/// Two texts, one of which may be an edited version of the other.
struct TextPair: Sendable, CustomTestStringConvertible {
  let language: Language
  let first: String
  let second: String

  init(_ language: Language, _ first: String, _ second: String) {
    self.language = language
    self.first = first
    self.second = second
  }

  var testDescription: String { "\(first) / \(second)" }

  /// The rating of the change from one to the other, in a charter with keywords of a given language.
  func rating(in file: Language, backward: Bool = false) -> Change.Rating? {
    let (old, new) = backward ? (second, first) : (first, second)
    let difference = CharterDifference(from: Analysis(charter(old, file)), to: Analysis(charter(new, file)))
    return difference.changes.count == 1 ? difference.changes.first?.rating : nil
  }

  private func charter(_ text: String, _ file: Language) -> String {
    """
    \(file.keyword) \(file.code)
    \(Construct.charter.keyword(file)) "T" {
      \(Construct.stakeholder.keyword(file)) S "s" {
        \(Construct.needs.keyword(file)) N "\(text)"
      }
    }

    """
  }

  /// They look similar but don't mean the same.
  static let substance: [TextPair] = [
    TextPair(.english, "A year of real cases", "A year of no cases"),
    TextPair(.english, "We will pay for the rooms", "We will not pay for the rooms"),
    TextPair(.english, "We do pay for the rooms", "We don't pay for the rooms"),
    TextPair(.english, "The city can close the street", "The city can’t close the street"),
    TextPair(.english, "The coaches stay until the end", "The coaches never stay until the end"),
    TextPair(.english, "We meet on Tuesday at the college", "We meet on Wednesday at the college"),
    TextPair(.english, "The fair is in March, in Geel", "The fair is in April, in Geel"),
    TextPair(.english, "Two coaches for each team", "Three coaches for each team"),
    TextPair(.english, "Forty coaches for one week", "Fifty coaches for one week"),
    TextPair(.english, "A coach for twenty students a year", "A coach for twenty pupils and ten students a year"),
    TextPair(.english, "An engineer for two days", "An engineer for two weeks"),
    TextPair(.english, "The room costs 50 euros an evening", "The room costs 50 dollars an evening"),
    TextPair(.english, "A room for free, all year long", "A room, all year long"),
    TextPair(.english, "We may use the workshop", "We must use the workshop"),
    TextPair(.english, "The students may publish the results", "The students shall publish the results"),
    TextPair(.english, "The city can send an engineer", "The city could send an engineer"),
    TextPair(.english, "All partners carry the costs", "Some partners carry the costs"),
    TextPair(.english, "Only members may enter the room", "Members may enter the room"),
    TextPair(.english, "At least ten visitors a day", "At most ten visitors a day"),
    TextPair(.english, "The report comes before the fair", "The report comes after the fair"),
    TextPair(.english, "We work with the press", "We work without the press"),
    TextPair(.english, "We pay if the prototype works", "We pay when and if the prototype works"),
    TextPair(.english, "We publish the results", "We publish the results unless someone objects"),
    TextPair(.english, "The students try to finish the prototype", "The students finish the prototype"),
    TextPair(.english, "The volunteers are paid for their work", "The volunteers are unpaid for their work"),
    TextPair(.english, "It is possible to leave early", "It is impossible to leave early"),
    TextPair(.english, "The school pays the city for the room", "The city pays the school for the room"),
    TextPair(.english, "Monday at the school, Friday at the firm", "Friday at the school, Monday at the firm"),
    TextPair(.english, "Two rooms and three coaches", "Three rooms and two coaches"),
    TextPair(.english, "Coaches or engineers on site", "Coaches and engineers on site"),
    TextPair(.english, "A meeting once a month", "A meeting twice a month"),
    TextPair(.english, "More help for the coaches", "Less help for the coaches"),
    TextPair(.english, "Ten per cent of the profit", "Ten euros of the profit"),
    TextPair(.english, "The first team wins a prize", "The second team wins a prize"),
    TextPair(.english, "Everyone signs the list", "Nobody signs the list"),
    TextPair(.english, "We are open every morning", "We are open every evening"),
    TextPair(.english, "A coach for the city", "A city for the coach"),
    TextPair(.english, "Nothing leaves the room", "Everything leaves the room"),
    TextPair(.english, "We guarantee a place", "We offer a place"),
    TextPair(.english, "A place within the year", "A place after the year"),
    TextPair(.english, "We sometimes help at the fair", "We always help at the fair"),
    TextPair(.english, "We refuse to pay the rooms", "We agree to pay the rooms"),
    TextPair(.english, "Thirty rooms, each with a screen", "Thirty rooms, some with a screen"),
    TextPair(.english, "The city hopes to send engineers", "The city is to send engineers"),
    TextPair(.dutch, "We kunnen een halftijdse kracht betalen", "We kunnen geen halftijdse kracht betalen"),
    TextPair(
      .dutch, "Een school die een halftijdse kracht kan betalen", "Een school die geen halftijdse kracht kan betalen"),
    TextPair(.dutch, "We betalen de zaal", "We betalen de zaal niet"),
    TextPair(.dutch, "Op dinsdag komt de klas naar de tuin", "Op woensdag komt de klas naar de tuin"),
    TextPair(.dutch, "De oogst is in juni, op het plein", "De oogst is in juli, op het plein"),
    TextPair(.dutch, "Twee begeleiders voor de klas", "Drie begeleiders voor de klas"),
    TextPair(.dutch, "De stad kan de straat afsluiten", "De stad moet de straat afsluiten"),
    TextPair(.dutch, "De stad zal de straat afsluiten", "De stad mag de straat afsluiten"),
    TextPair(.dutch, "Alle bewoners krijgen een sleutel", "Enkele bewoners krijgen een sleutel"),
    TextPair(.dutch, "Alleen leden krijgen een sleutel", "Leden krijgen een sleutel"),
    TextPair(.dutch, "Minstens tien kinderen in de tuin", "Hoogstens tien kinderen in de tuin"),
    TextPair(.dutch, "We komen met de ouders naar de tuin", "We komen zonder de ouders naar de tuin"),
    TextPair(.dutch, "We ruimen op na het feest", "We ruimen op tijdens het feest"),
    TextPair(.dutch, "De zaal is gratis in het weekend", "De zaal is in het weekend te huur"),
    TextPair(.dutch, "Een zaal voor 50 euro per avond", "Een zaal voor 50 cent per avond"),
    TextPair(.dutch, "De school helpt als het regent", "De school helpt tenzij het regent"),
    TextPair(.dutch, "Vrijwillige hulp in de tuin", "Verplichte hulp in de tuin"),
    TextPair(.dutch, "Een halftijdse medewerker in de school", "Een voltijdse medewerker in de school"),
    TextPair(.dutch, "Een betaalde stage in de tuin", "Een onbetaalde stage in de tuin"),
    TextPair(.dutch, "Een beperkte toegang tot de tuin", "Een onbeperkte toegang tot de tuin"),
    TextPair(.dutch, "De school betaalt de stad", "De stad betaalt de school"),
    TextPair(.dutch, "Elke week een les in de tuin", "Elke maand een les in de tuin"),
    TextPair(.dutch, "Nooit zonder begeleider in de tuin", "Zonder begeleider in de tuin"),
    TextPair(.dutch, "We proberen de planten te leveren", "We leveren de planten"),
    TextPair(.dutch, "Een coach of een leraar per klas", "Een coach en een leraar per klas"),
    TextPair(.dutch, "Iedereen tekent de lijst", "Niemand tekent de lijst"),
    TextPair(.dutch, "Meer tijd voor de bewoners", "Minder tijd voor de bewoners"),
    TextPair(.dutch, "Een halve dag in de tuin", "Een hele dag in de tuin"),
    TextPair(.dutch, "Tien procent van de winst", "Twintig procent van de winst"),
    TextPair(.dutch, "Het eerste bed is voor de school", "Het tweede bed is voor de school"),
    TextPair(.dutch, "De stad kan de straat afsluiten", "De stad kan de straat wel afsluiten, als het nodig lijkt"),
    TextPair(.dutch, "Zo'n tuin onderhouden we", "Zo'n tuin onderhouden we nooit"),
    TextPair(.dutch, "Een tuin voor de school", "Een school voor de tuin"),
    TextPair(.dutch, "Kinderen leren van bewoners", "Bewoners leren van kinderen"),
    TextPair(.dutch, "De tuin is open tot de zomer", "De tuin is open vanaf de zomer"),
    TextPair(.dutch, "Het gereedschap mag mee naar huis", "Het gereedschap moet mee naar huis"),
    TextPair(.dutch, "We leveren honderd planten", "We leveren duizend planten"),
    TextPair(.dutch, "De zaal is er voor 12,5 uur", "De zaal is er voor 125 uur"),
    TextPair(.dutch, "Alle ouders behalve de begeleiders", "Alle ouders en de begeleiders"),
    TextPair(.dutch, "Hulp van een ander huis", "Hulp van hetzelfde huis"),
    TextPair(.french, "Nous payons la salle", "Nous ne payons pas la salle"),
    TextPair(.french, "Nous payons le matériel de la classe", "Nous ne payons que le matériel de la classe"),
    TextPair(.french, "La ville a un local", "La ville n’a aucun local"),
    TextPair(.french, "L’école accepte d’ouvrir la cour", "L’école n'accepte pas d’ouvrir la cour"),
    TextPair(.french, "La réunion se tient le mardi", "La réunion se tient le mercredi"),
    TextPair(.french, "La fête est en mars, sur la place", "La fête est en avril, sur la place"),
    TextPair(.french, "Deux moniteurs pour la classe", "Trois moniteurs pour la classe"),
    TextPair(.french, "La ville peut fermer la rue", "La ville doit fermer la rue"),
    TextPair(.french, "Tous les élèves ont une clé", "Certains élèves ont une clé"),
    TextPair(.french, "Les membres ont une clé", "Seulement les membres ont une clé"),
    TextPair(.french, "Au moins dix enfants dans le jardin", "Au plus dix enfants dans le jardin"),
    TextPair(.french, "On range avant la fête", "On range après la fête"),
    TextPair(.french, "Nous venons avec les parents", "Nous venons sans les parents"),
    TextPair(.french, "La salle est gratuite le soir", "La salle est libre le soir"),
    TextPair(.french, "Une salle à 50 euros la soirée", "Une salle à 50 centimes la soirée"),
    TextPair(.french, "Nous aidons les voisins", "Nous aidons les voisins s’il pleut"),
    TextPair(.french, "Une aide volontaire au jardin", "Une aide obligatoire au jardin"),
    TextPair(.french, "Il est possible de partir avant l’été", "Il est impossible de partir avant l’été"),
    TextPair(.french, "L’école paie la ville", "La ville paie l’école"),
    TextPair(.french, "Une leçon chaque semaine au jardin", "Une leçon chaque mois au jardin"),
    TextPair(.french, "Un moniteur ou un enseignant par classe", "Un moniteur et un enseignant par classe"),
    TextPair(.french, "Un mi-temps dans l’école", "Un temps plein dans l’école"),
    TextPair(.french, "Rien ne se fait sans les parents", "Cela se fait sans les parents"),
    TextPair(.french, "Plus de temps pour les voisins", "Moins de temps pour les voisins"),
    TextPair(.french, "La ville aide l’école", "L’école aide la ville"),
    TextPair(.french, "Tout est public sauf les chiffres", "Tout est public et les chiffres"),
    TextPair(.french, "Un jardin jusqu’à la rue", "Un jardin depuis la rue"),
    TextPair(.french, "L’aide est payée par la ville", "L’aide est impayée par la ville"),
    TextPair(.french, "Parfois un repas au jardin", "Toujours un repas au jardin"),
    TextPair(.french, "Cent plantes pour le jardin", "Mille plantes pour le jardin"),
    TextPair(.french, "Les élèves n’ont jamais la clé", "Les élèves ont la clé"),
    TextPair(.english, "The report comes no later than the fair", "The report comes no earlier than the fair"),
    TextPair(.english, "The room closes at 5pm on the day", "The room closes at 5am on the day"),
    TextPair(.english, "The room closes at 5 p.m. on the day", "The room closes at 5 a.m. on the day"),
    TextPair(.english, "The room closes at 5 am on the day", "The room closes at 5 on the day"),
    TextPair(.english, "A project starting in 2027 at the college", "A project ending in 2027 at the college"),
    TextPair(.english, "A fee inclusive of tax for the room", "A fee exclusive of tax for the room"),
    TextPair(.english, "We send up to five engineers", "We send over five engineers"),
    TextPair(.english, "We'll pay for the rooms", "We'd pay for the rooms"),
    TextPair(.english, "We’ll pay for the rooms", "We’d pay for the rooms"),
    TextPair(.english, "We are going to pay for the rooms", "We ain't going to pay for the rooms"),
    TextPair(.english, "The partners gain a seat on the board", "The partners lose a seat on the board"),
    TextPair(.english, "The city accepts the results of the teams", "The city rejects the results of the teams"),
    TextPair(.english, "We support the plan of the city", "We oppose the plan of the city"),
    TextPair(.english, "We pay for the rooms beforehand", "We pay for the rooms afterwards"),
    TextPair(.english, "A hundred grand for the rooms", "A hundred bucks for the rooms"),
    TextPair(.english, "A couple of coaches for the teams", "A handful of coaches for the teams"),
    TextPair(.english, "A room for twenty-five students", "A room for thirty-five students"),
    TextPair(.english, "A room for twenty-one students", "A room for twenty students"),
    TextPair(.english, "The first team wins a prize", "The third team wins a prize"),
    TextPair(.english, "The thirteenth team wins a prize", "The fourteenth team wins a prize"),
    TextPair(.english, "The city lends us a room", "The city gives us a room"),
    TextPair(.english, "The firm buys machines for the school", "The firm rents machines for the school"),
    TextPair(.english, "The price includes the room", "The price excludes the room"),
    TextPair(.english, "The rules allow visitors in the room", "The rules forbid visitors in the room"),
    TextPair(.english, "The college opens its doors at the fair", "The college closes its doors at the fair"),
    TextPair(.dutch, "De stad betaalt ons tweehonderd euro per jaar", "De stad betaalt ons vierhonderd euro per jaar"),
    TextPair(.dutch, "De klas krijgt vijfentwintig planten", "De klas krijgt vijfendertig planten"),
    TextPair(.dutch, "De klas krijgt eenentwintig planten", "De klas krijgt tweeëntwintig planten"),
    TextPair(.dutch, "Een tiental planten voor de tuin", "Een honderdtal planten voor de tuin"),
    TextPair(.dutch, "Zevenduizend tweehonderd planten voor de tuin", "Zevenduizend driehonderd planten voor de tuin"),
    TextPair(.dutch, "Het eenentwintigste bed is voor de school", "Het tweeëntwintigste bed is voor de school"),
    TextPair(.dutch, "Een driewekelijkse les in de tuin", "Een vierwekelijkse les in de tuin"),
    TextPair(.dutch, "Twee miljoen euro voor de tuin", "Twee miljard euro voor de tuin"),
    TextPair(.dutch, "Anderhalf uur in de tuin", "Een uur in de tuin"),
    TextPair(.dutch, "Een dozijn planten voor de tuin", "Een koppel planten voor de tuin"),
    TextPair(.dutch, "De helft van de oogst is voor de school", "Een kwart van de oogst is voor de school"),
    TextPair(.dutch, "Een kwart van de oogst is voor de school", "Driekwart van de oogst is voor de school"),
    TextPair(.dutch, "De planten komen uiterlijk op dinsdag", "De planten komen ten vroegste op dinsdag"),
    TextPair(.dutch, "De zaal is open tot en met vrijdag", "De zaal is open tot vrijdag"),
    TextPair(.dutch, "De zaal is open t/m vrijdag", "De zaal is open tot vrijdag"),
    TextPair(.dutch, "De tuin is open, met uitzondering van de serre", "De tuin is open, met inbegrip van de serre"),
    TextPair(.dutch, "De school brengt middelen (geld)", "De school brengt middelen (uitsluitend geld)"),
    TextPair(.dutch, "De prijs is een belastbaar bedrag", "De prijs is een belastingvrij bedrag"),
    TextPair(.dutch, "We beloven om de tuin te onderhouden", "We overwegen om de tuin te onderhouden"),
    TextPair(.dutch, "De school aanvaardt de planten", "De school verwerpt de planten"),
    TextPair(.dutch, "De school huurt een zaal in de stad", "De school koopt een zaal in de stad"),
    TextPair(.dutch, "We betalen vooraf voor de zaal", "We betalen achteraf voor de zaal"),
    TextPair(.french, "Le rapport arrive au plus tard en mars", "Le rapport arrive au plus tôt en mars"),
    TextPair(.french, "La ville amène quatre-vingts plantes", "La ville amène quatre plantes"),
    TextPair(.french, "La ville amène quatre-vingt-dix plantes", "La ville amène quatre-vingts plantes"),
    TextPair(.french, "La ville amène soixante et onze plantes", "La ville amène soixante et une plantes"),
    TextPair(.french, "La ville amène vingt et une plantes", "La ville amène vingt plantes"),
    TextPair(.french, "La ville amène soixante-dix plantes", "La ville amène soixante plantes"),
    TextPair(.french, "Une quinzaine de plantes pour le jardin", "Une vingtaine de plantes pour le jardin"),
    TextPair(.french, "Une centaine de plantes pour le jardin", "Un millier de plantes pour le jardin"),
    TextPair(.french, "Le prix de la salle, TVA comprise", "Le prix de la salle, hors TVA"),
    TextPair(.french, "Le prix de la salle est TTC", "Le prix de la salle est HTVA"),
    TextPair(.french, "La ville paie la salle d’avance", "La ville paie la salle à terme échu"),
    TextPair(.french, "La cour est ouverte, à l’exception du jardin", "La cour est ouverte, à l’instar du jardin"),
    TextPair(.french, "Les voisins aident l’école bénévolement", "Les voisins aident l’école contre paiement"),
    TextPair(.french, "Un accès illimité au jardin", "Un accès limité au jardin"),
    TextPair(.french, "La ville accepte la demande de l’école", "La ville rejette la demande de l’école"),
    TextPair(.french, "Un rapport bimensuel sur le jardin", "Un rapport bimestriel sur le jardin"),
    TextPair(.french, "Le premier groupe a une clé", "Le troisième groupe a une clé"),
    TextPair(.french, "La ville prête une salle à l’école", "La ville donne une salle à l’école"),
    TextPair(.french, "L’école loue une salle en ville", "L’école achète une salle en ville"),
    TextPair(.french, "La fête commence en mars sur la place", "La fête se termine en mars sur la place"),
    TextPair(.english, "The coach is present at the fair", "The coach is absent at the fair"),
    TextPair(.dutch, "De leraar is aanwezig in de tuin", "De leraar is afwezig in de tuin"),
    TextPair(.french, "Les voisins votent pour le plan", "Les voisins votent contre le plan"),
  ]

  /// They mean the same, as far as a program can tell.
  static let wording: [TextPair] = [
    TextPair(.english, "Coaches report each evening", "The coaches report each evening"),
    TextPair(.english, "goes home with something it can use", "goes home with something it can put to use"),
    TextPair(.english, "We don't pay for the rooms", "We do not pay for the rooms"),
    TextPair(.english, "The city can't close the street", "The city cannot close the street"),
    TextPair(.english, "On Tuesday we meet at the college", "We meet at the college on Tuesday"),
    TextPair(.english, "We can meet on Tuesday, all of us", "On Tuesday we can all of us meet"),
    TextPair(.english, "Ten coaches for the week", "10 coaches for the week"),
    TextPair(.english, "A weekly meeting at the college", "A meeting at the college every week"),
    TextPair(.english, "A coach from the college for the teams", "A trainer from the college for the teams"),
    TextPair(.english, "Coaches and engineers on site", "Engineers and coaches on site"),
    TextPair(.english, "Fresh eyes on a stubborn problem", "Fresh eyes on one stubborn problem"),
    TextPair(.english, "Ten percent of the profit", "Ten % of the profit"),
    TextPair(.english, "Learning happens in the field.", "Learning happens out in the field"),
    TextPair(.english, "STUDENTS learn by solving questions", "Students learn by solving questions"),
    TextPair(.english, "In the morning the class waters the plants", "The class waters the plants in the morning"),
    TextPair(.english, "Meets its next trainees at work", "Meets its next interns at work"),
    TextPair(.english, "One engineer for the week", "An engineer for the week"),
    TextPair(.dutch, "Kinderen leren met hun handen", "De kinderen leren met hun handen"),
    TextPair(.dutch, "De stad kan de straat afsluiten", "De stad kan straten afsluiten"),
    TextPair(.dutch, "Op dinsdag komt de klas", "De klas komt op dinsdag"),
    TextPair(.dutch, "Een wekelijkse les in de tuin", "Elke week les in de tuin"),
    TextPair(.dutch, "Tien kinderen in de tuin", "10 kinderen in de tuin"),
    TextPair(.dutch, "Een plek om te leren, geen klaslokaal", "Geen klaslokaal maar een plek om te leren"),
    TextPair(.dutch, "Jong en oud in de tuin", "Oud en jong in de tuin"),
    TextPair(.dutch, "Bewoners die vroeger zelf kweekten", "Bewoners die vroeger zelf planten kweekten"),
    TextPair(.dutch, "Minstens tien kinderen", "Ten minste tien kinderen"),
    TextPair(.dutch, "Foto’s van de tuin", "Foto's van onze tuin"),
    TextPair(.dutch, "Zo'n tuin onderhouden we", "Zo’n tuin houden we bij, onderhouden we"),
    TextPair(.dutch, "We leveren honderd planten", "We leveren 100 planten"),
    TextPair(.dutch, "De kinderen en de bewoners", "De bewoners en de kinderen"),
    TextPair(.dutch, "Hulp bij het oogsten van de groenten", "Hulp bij het plukken van de groenten"),
    TextPair(.dutch, "In juni oogsten de kinderen de wortels", "De kinderen oogsten de wortels in juni"),
    TextPair(.french, "Les enfants apprennent avec leurs mains", "Nos enfants apprennent avec leurs mains"),
    TextPair(.french, "La réunion se tient le mardi", "Le mardi se tient la réunion"),
    TextPair(.french, "Une leçon hebdomadaire au jardin", "Une leçon au jardin chaque semaine"),
    TextPair(.french, "Dix enfants au jardin", "10 enfants au jardin"),
    TextPair(.french, "Jeunes et vieux au jardin", "Vieux et jeunes au jardin"),
    TextPair(.french, "Nous n'avons pas de salle", "Nous n’avons pas de local, de salle"),
    TextPair(.french, "L’école ouvre la cour", "L'école ouvre sa cour"),
    TextPair(.french, "La ville peut fermer la rue", "La ville pourra fermer la rue"),
    TextPair(.french, "Le matin, la classe arrose les plantes", "La classe arrose les plantes le matin"),
    TextPair(.french, "Les élèves et les voisins", "Les voisins et les élèves"),
    TextPair(.french, "Un lieu pour apprendre ensemble", "Un endroit pour apprendre ensemble"),
    TextPair(.english, "We'll pay for the rooms", "We will pay for the rooms"),
    TextPair(.english, "We’d pay for the rooms", "We would pay for the rooms"),
    TextPair(.english, "A project starting in 2027 at the college", "A project beginning in 2027 at the college"),
    TextPair(.english, "The city accepts the results of the teams", "The city welcomes the results of the teams"),
    TextPair(.english, "We support the plan of the city", "We support the plans of the city"),
    TextPair(.english, "We buy and rent machines for the school", "We rent and buy machines for the school"),
    TextPair(.english, "The room opens at 9am", "The room opens at 9 a.m."),
    TextPair(.english, "I am a coach at the college", "I am one coach at the college"),
    TextPair(.dutch, "De stad betaalt ons tweehonderd euro", "De stad betaalt ons 200 euro"),
    TextPair(.dutch, "De klas krijgt vijfentwintig planten", "Onze klas krijgt vijfentwintig planten"),
    TextPair(.dutch, "De school aanvaardt de planten", "De school accepteert de planten"),
    TextPair(.dutch, "Uiterlijk op dinsdag komen de planten", "De planten komen ten laatste op dinsdag"),
    TextPair(.dutch, "Verenigingen vieren samen in de tuin", "Verenigingen feesten samen in de tuin"),
    TextPair(.dutch, "Alleen leden krijgen een sleutel", "Uitsluitend leden krijgen een sleutel"),
    TextPair(.french, "La ville accepte la demande de l’école", "La ville approuve la demande de l’école"),
    TextPair(.french, "Une quinzaine de plantes pour le jardin", "Une quinzaine de plantes pour notre jardin"),
    TextPair(.french, "L’école ouvre la cour", "L’école ouvre une cour"),
    TextPair(.french, "Bénévolement, les voisins aident l’école", "Les voisins aident l’école de façon bénévole"),
    TextPair(.french, "La ville et une école ouvrent la cour", "Une école et la ville ouvrent la cour"),
  ]
}

@Suite struct RewordingTests {
  @Test(
    "Texts with different meanings are substance, both ways, whatever the file's language",
    arguments: TextPair.substance)
  func substance(_ pair: TextPair) {
    for file in Language.allCases {
      #expect(pair.rating(in: file) == .substance, "\(file)")
      #expect(pair.rating(in: file, backward: true) == .substance, "\(file)")
    }
  }

  @Test("Texts with the same meaning in other words are reworded, both ways", arguments: TextPair.wording)
  func wording(_ pair: TextPair) {
    #expect(pair.rating(in: pair.language) == .wording)
    #expect(pair.rating(in: pair.language, backward: true) == .wording)
  }

  @Test("Every word of substance that is removed or added is noticed", arguments: Language.allCases)
  func everyWord(_ language: Language) {
    let words = SubstanceWords.of(language)
    let article = words.articles[0]
    for (_, lines) in words.anywhere + words.own {
      for word in lines.flatMap({ $0.split(separator: " ") }) where !word.hasSuffix("'") {
        let word = word.replacing("_", with: " ")
        let (start, end) = ("\(article) alpha \(article) beta", "\(article) gamma \(article) delta")
        let pair = TextPair(language, "\(start) \(end)", "\(start) \(word) \(end)")
        #expect(pair.rating(in: language) == .substance, "\(word)")
        #expect(pair.rating(in: language, backward: true) == .substance, "\(word)")
      }
    }
  }

  @Test("A word is on one line of its language only", arguments: Language.allCases)
  func lines(_ language: Language) {
    let words = SubstanceWords.of(language)
    var seen: Set<Substring> = []
    for (_, lines) in words.anywhere + words.own {
      for word in lines.flatMap({ $0.split(separator: " ") }) {
        #expect(seen.insert(word).inserted, "\(word)")
        #expect(String(word) == word.lowercased(), "\(word)")
      }
    }
  }

  @Test(
    "Replacing a word by one it excludes is noticed, replacing it by a synonym is not", arguments: Language.allCases)
  func opposites(_ language: Language) {
    for line in SubstanceWords.of(language).opposites {
      let sides = line.split(separator: "|").map { $0.replacing("-", with: "").split(separator: " ") }
      #expect(sides.count > 1, "\(line)")
      let texts = sides.map { side in side.map { TextWords(Array("alpha \($0) beta gamma".utf8)) } }
      for (index, side) in texts.enumerated() {
        let others = texts[(index + 1)...].joined()
        for (text, other) in side.flatMap({ text in others.map { (text, $0) } }) {
          let (one, another) = (TextMeaning(text, language), TextMeaning(other, language))
          #expect(!one.isKept(in: another) && !another.isKept(in: one), "\(text.words) / \(other.words)")
        }
      }
    }
  }

  @Test(
    "A Dutch number is read from its word, and from no other word",
    arguments: [
      ("tweehonderd", "200"), ("vijfentwintig", "25"), ("tweeëntwintig", "22"), ("eenentwintigste", "21ste"),
      ("honderdtal", "100tal"), ("driehonderdvijfenveertig", "345"), ("tweeduizend", "2000"),
      ("vijftienhonderd", "1500"),
      ("honderdtwintigduizend", "120000"), ("duizendtweehonderd", "1200"), ("vierwekelijkse", "4wekelijkse"),
      ("een", nil), ("vieren", nil), ("achten", nil), ("eenheid", nil), ("zestigers", nil), ("elfje", nil), ("", nil),
      ("duizendduizend", nil), ("tiener", nil), ("drieluik", nil), ("en", nil), ("tal", nil),
    ] as [(String, String?)])
  func dutchNumber(_ word: String, _ digits: String?) {
    #expect(DutchNumber.digits(of: Array(word.utf8)).map { String(decoding: $0, as: UTF8.self) } == digits)
  }

  @Test("A longer word stands for words of substance", arguments: Language.allCases)
  func longhand(_ language: Language) {
    for line in SubstanceWords.of(language).longhand {
      for word in line.split(separator: " ") {
        #expect(!SubstanceTable.of(language)[Array(word.utf8)].isEmpty, "\(word)")
      }
    }
  }

  @Test("The headline says how many texts were reworded, and calls none of them harmless", arguments: Language.allCases)
  func headline(_ language: Language) throws {
    let old = try Project.bytes("Samples/challenge-week.\(language.code).charter")
    let source = try Project.bytes("Samples/challenge-week.en.charter")
    let text = String(decoding: source, as: UTF8.self)
      .replacing("something it can use", with: "a thing it can use").replacing("Fresh eyes on", with: "New eyes on")
      .replacing("\"1.0\"", with: "\"1.1\"")
    let difference = CharterDifference(from: Analysis(old), to: Analysis(text))
    let style = TextReport.Style(isColoured: false, width: 400)
    let shown = String(decoding: DifferenceText.render(difference, language: language, style: style), as: UTF8.self)
    let headline =
      switch language {
      case .english: "3 changes: 2 texts reworded, 1 of form."
      case .dutch: "3 wijzigingen: 2 teksten anders verwoord, 1 in de vorm."
      case .french: "3 modifications : 2 textes reformulés, 1 de forme."
      }
    #expect(shown.contains(headline), "\(shown)")
  }
}
