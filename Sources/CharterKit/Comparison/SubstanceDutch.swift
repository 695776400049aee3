// Dutch words that change what a text says.

extension SubstanceWords {
  static let dutch = SubstanceWords(
    anywhere: [
      (
        .negation,
        [
          "niet geen", "nooit", "niemand", "niets", "nergens", "zonder", "noch", "nauwelijks amper",
          "behalve uitgezonderd uitzondering", "weigert weigeren geweigerd", "nee neen",
        ]
      ),
      (
        .modality,
        [
          "kan kunnen kunt", "kon konden", "mag mogen", "mocht mochten", "moet moeten", "moest moesten",
          "zal zullen zult", "zou zouden", "hoeft hoeven", "wil willen wilt", "probeert proberen probeer",
          "hoopt hopen",
          "streeft streven", "misschien wellicht mogelijks", "mogelijk mogelijke", "eventueel eventuele",
          "waarschijnlijk", "vrijwillig vrijwillige", "verplicht verplichte", "facultatief facultatieve",
          "waarborgt waarborgen garandeert garanderen", "belooft beloven beloofd", "overweegt overwegen overwogen",
        ]
      ),
      (
        .amount,
        [
          "alle allen allemaal alles elk elke ieder iedere iedereen", "enkele sommige sommigen",
          "meerdere verscheidene",
          "weinig", "veel vele", "meeste", "half halve helft", "kwart", "driekwart", "anderhalf anderhalve",
          "paar koppel koppels", "handvol", "alleen enkel slechts louter uitsluitend", "meer", "minder",
          "minimum minstens minste tenminste minimaal", "maximum hoogstens hoogste maximaal", "beide beiden",
          "tweemaal dubbel dubbele", "ongeveer circa", "bijna haast", "precies", "deels gedeeltelijk",
          "dezelfde hetzelfde zelfde", "andere anderen ander", "extra bijkomend bijkomende", "genoeg",
          "halftijds halftijdse", "deeltijds deeltijdse", "voltijds voltijdse", "vaak dikwijls", "soms",
          "altijd steeds",
          "meestal",
        ]
      ),
      (
        .condition,
        [
          "als indien wanneer", "tenzij", "mits", "tot totdat", "tot_en_met t_m", "na nadat", "vóór voordat vooraleer",
          "sinds", "vanaf", "binnen", "zolang", "zodra", "ofwel", "anders", "inclusief incl inbegrepen inbegrip",
          "exclusief excl", "uiterlijk ten_laatste", "vroegst vroegste", "vroeger eerder", "later", "tegen", "vooraf",
          "achteraf",
        ]
      ),
      (
        .number,
        [
          "0 nul", "2 twee", "3 drie", "4 vier", "5 vijf", "6 zes", "7 zeven", "8 acht", "9 negen", "10 tien", "11 elf",
          "12 twaalf", "13 dertien", "14 veertien", "15 vijftien", "16 zestien", "17 zeventien", "18 achttien",
          "19 negentien", "20 twintig", "30 dertig", "40 veertig", "50 vijftig", "60 zestig", "70 zeventig",
          "80 tachtig",
          "90 negentig", "100 honderd honderden", "1000 duizend duizenden", "miljoen miljoenen", "miljard miljarden",
          "dozijn dozijnen", "eerste", "laatste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste",
          "negende", "tiende",
        ]
      ),
      (
        .time,
        [
          "maandag maandagen maandags", "dinsdag dinsdagen dinsdags", "woensdag woensdagen woensdags",
          "donderdag donderdagen donderdags", "vrijdag vrijdagen vrijdags", "zaterdag zaterdagen zaterdags",
          "zondag zondagen zondags", "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus",
          "september", "oktober", "november", "december", "minuut minuten", "uur uren", "dag dagen", "week weken",
          "maand maanden", "kwartaal kwartalen", "semester semesters", "jaar jaren", "ochtend ochtenden voormiddag",
          "middag", "namiddag namiddagen", "avond avonden avonds", "nacht nachten", "middernacht",
          "weekend weekends weekeinde", "lente voorjaar", "zomer", "herfst najaar", "winter", "vandaag", "morgen",
        ]
      ),
      (
        .money,
        [
          "euro eur €", "dollar", "cent", "percent procent %", "gratis kosteloos", "betaald betaalde bezoldigd",
          "onbetaald onbetaalde onbezoldigd", "bruto", "netto", "btw", "belastbaar belastbare",
          "belastingvrij belastingvrije",
        ]
      ),
    ],
    own: [(.modality, ["dient dienen"]), (.condition, ["of", "pas"])],
    longhand: [
      "dagelijks elke dag", "dagelijkse elke dag", "wekelijks elke week", "wekelijkse elke week",
      "maandelijks elke maand", "maandelijkse elke maand", "jaarlijks elk jaar", "jaarlijkse elk jaar",
    ],
    opposites: [
      "aanvaard- accepte- geaccepteerd | verwerp- verworpen afgewezen",
      "wint winnen gewonnen | verliest verliezen verloren", "steunt steunen gesteund ondersteun- | bestrijd- bestreden",
      "begin- begon start starten gestart | eindig- stopt stoppen",
      "opent openen geopend open | sluit sluiten gesloten afgesloten dicht",
      "toegelaten toegestaan toelaten | verboden verbied-",
      "huurt huren gehuurd | koopt kopen gekocht | leen- lenen geleend | schenk- geschonken | verhu- | verko-",
      "geeft geven gegeven | krijgt krijgen gekregen ontvang- | neemt nemen genomen | leent lenen geleend uitlenen | verhu- | verko-",
      "stijg- stijgt verhog- verhoog- | daalt dalen verlag- verlaag-", "komt komen | vertrek-",
      "bewaar- bewaren | wis wist wissen gewist vernietig-",
      "openbaar openbare publiek- | geheim- vertrouwelijk- besloten", "delen deelt gedeeld | verberg- verborgen",
      "tijdelijk- | blijvend- permanent-", "binnen | buiten", "zelfde | verschillend-", "koper- | verkoper-",
      "huurder- | verhuurder-", "aanwezig- | afwezig-", "vast vaste | tijdelijk-",
      "gezamenlijk- samen | afzonderlijk- apart-", "hoger- hoog hoge | lager- laag lage",
      "groot grote groter- | klein kleine kleiner-", "lang lange langer | kort korte korter", "vroeg | laat",
      "boven | onder", "meerderheid | minderheid", "toe toestaan toestaat | verbied- verbod",
      "geheel gehele totaal volledig- | deel", "vergroot- | verklein-", "stemt instemmen akkoord | bezwaar-",
      "winst | verlies", "vol volle | leeg lege", "slaagt slagen | mislukt mislukken",
      "intern interne | extern externe", "verstuur- stuurt sturen | ontvang-",
    ],
    articles: ["de", "het", "een", "op", "om", "in"],
    small: ["te", "is", "zijn", "we", "wij", "van", "voor", "met", "door", "naar", "die", "er"])
}
