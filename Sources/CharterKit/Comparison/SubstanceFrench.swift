// French words that change what a text says.

extension SubstanceWords {
  static let french = SubstanceWords(
    anywhere: [
      (
        .negation,
        [
          "ne n'", "non", "jamais", "rien", "contre", "aucun aucune", "sans", "ni", "guère",
          "sauf excepté exceptée hormis exception", "refuse refusent refuser",
        ]
      ),
      (
        .modality,
        [
          "peut peuvent peux pouvons pouvez pourra pourront", "pourrait pourraient",
          "doit doivent dois devons devez devra devront", "devrait devraient", "faut faudra",
          "veut veulent voulons voulez", "essaie essaient essaye essayer", "espère espèrent espérons",
          "souhaite souhaitent souhaitons", "éventuellement", "possible", "probablement",
          "volontaire volontaires volontairement bénévole bénévoles bénévolement", "facultatif facultative",
          "obligatoire obligatoirement", "garantit garantissent", "promet promettent promettons",
          "envisage envisagent envisageons",
        ]
      ),
      (
        .amount,
        [
          "tous toutes tout toute chaque chacun chacune", "certains certaines", "quelques", "plusieurs", "peu",
          "beaucoup", "plupart", "seulement uniquement exclusivement seul seule seuls seules", "moins",
          "plus davantage",
          "minimum", "maximum", "environ", "presque", "exactement", "moitié demi demie mi", "quart quarts", "poignée",
          "double", "même mêmes", "autre autres", "assez", "souvent", "parfois", "toujours",
        ]
      ),
      (
        .condition,
        [
          "si", "condition", "lorsque lorsqu' quand", "jusque jusqu'", "avant", "après", "depuis", "dès", "tant",
          "sinon",
          "compris comprise comprises inclus incluse incluses", "hors", "tard", "tôt", "avance",
          "échu échue échus échues", "instar",
        ]
      ),
      (
        .number,
        [
          "0 zéro", "2 deux", "3 trois", "4 quatre", "5 cinq", "6 six", "7 sept", "8 huit", "9 neuf", "10 dix",
          "12 douze", "13 treize", "14 quatorze", "15 quinze", "16 seize", "20 vingt vingts", "30 trente",
          "40 quarante",
          "50 cinquante", "60 soixante", "70 septante", "90 nonante", "1000 mille", "million millions",
          "milliard milliards", "huitaine", "dizaine dizaines", "douzaine douzaines", "quinzaine quinzaines",
          "vingtaine vingtaines", "trentaine trentaines", "quarantaine", "cinquantaine", "soixantaine",
          "centaine centaines", "millier milliers", "80 huitante octante", "premier première premiers premières",
          "deuxième second seconde", "troisième", "tiers", "quatrième", "cinquième", "sixième", "septième", "huitième",
          "neuvième", "dixième", "onzième", "douzième", "quinzième", "vingtième", "trentième", "centième",
          "dernier dernière derniers dernières",
        ]
      ),
      (
        .time,
        [
          "lundi lundis", "mardi mardis", "mercredi mercredis", "jeudi jeudis", "vendredi vendredis", "samedi samedis",
          "dimanche dimanches", "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
          "octobre", "novembre", "décembre", "minute minutes", "heure heures", "jour jours", "semaine semaines", "mois",
          "trimestre trimestres", "semestre semestres", "matin matins matinée", "midi", "soir soirs soirée",
          "nuit nuits",
          "minuit", "printemps", "automne", "hiver", "demain", "bimensuel bimensuelle bimensuels bimensuelles",
          "bimestriel bimestrielle bimestriels bimestrielles", "semestriel semestrielle", "bisannuel bisannuelle",
          "biennal biennale",
        ]
      ),
      (
        .money,
        [
          "euro euros eur €", "centime centimes", "percent pourcent %", "gratuit gratuite gratuitement",
          "payé payée rémunéré rémunérée", "brut", "tva", "ttc tvac", "ht htva", "imposable imposables",
          "exonéré exonérée", "kilomètre kilomètres", "mètre mètres",
        ]
      ),
    ],
    own: [
      (.negation, ["pas", "nul nulle"]), (.condition, ["ou soit"]), (.number, ["11 onze", "100 cent cents"]),
      (.time, ["ans an année années"]),
    ],
    longhand: [
      "quotidien chaque jour", "quotidienne chaque jour", "hebdomadaire chaque semaine",
      "hebdomadaires chaque semaine", "mensuel chaque mois", "mensuelle chaque mois", "annuel chaque année",
      "annuelle chaque année", "trimestriel chaque trimestre", "trimestrielle chaque trimestre",
    ],
    opposites: [
      "accept- | rejet- refus- déclin-", "gagn- | perd perdent perdons perdre perdu",
      "souten- soutien- appui- | oppos- combat-", "commenc- début- | finir finit finissent termin-",
      "ouvr- ouvert- | ferm-", "autoris- permet- permis | interdi-", "inclu- compren- comprend | exclu-",
      "achèt- achet- | loue louent louer loué louée | emprunt- | vend- | prêt- | donn- offr- offert-",
      "donn- offr- offert- | reçoi- reçu- recev- | prend prennent prendre pris | gard- conserv-",
      "augment- | diminu- rédui- baiss-", "gard- conserv- | détrui- effac- supprim-", "partag- | cach-",
      "public- publique- | privé- secret- secrète- confidentiel-", "provisoire- temporaire- | permanent- définiti-",
      "dedans intérieur | dehors extérieur", "approuv- | désapprouv-", "acheteur acheteurs | vendeur vendeurs",
      "embauch- engag- | licenci-", "rejoi- entre entrent | quitt- sort sortent",
      "présent présente présents présentes | absent-", "ensemble | séparément", "haut- | bas basse",
      "long longue longs longues | court courte courts courtes", "grand- | petit-", "totalité | partie",
      "majorité | minorité", "monte montent | descend-", "bénéfice- profit profits | perte-", "interne- | externe-",
      "envoi- envoy- | reçoi- reçu- recev-", "locataire- | propriétaire-", "fixe- | variable-", "plein- | vide-",
      "réussi- | échou-", "accord | objection-",
    ],
    articles: ["le", "la", "les", "l'", "un", "une", "des", "du"],
    small: ["de", "d'", "au", "aux", "nous", "est", "sont", "en", "par", "avec", "pour", "et"])
}
