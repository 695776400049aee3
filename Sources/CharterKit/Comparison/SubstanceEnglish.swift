// English words that change what a text says.

extension SubstanceWords {
  static let english = SubstanceWords(
    anywhere: [
      (
        .negation,
        [
          "not no", "none", "nobody", "nothing", "never", "nowhere", "without", "against", "neither nor",
          "hardly barely scarcely", "except excluding exclusive exception", "instead", "refuse refuses refused",
          "lack lacks lacking",
        ]
      ),
      (
        .modality,
        [
          "can", "could", "able", "may", "might", "must", "should ought", "shall will", "would", "try tries trying",
          "hope hopes", "intend intends", "perhaps maybe possibly", "possible", "probably", "voluntary voluntarily",
          "optional optionally", "mandatory compulsory obligatory", "guarantee guarantees guaranteed",
          "promise promises promised", "consider considers considered",
        ]
      ),
      (
        .amount,
        [
          "all every each everyone everybody everything", "some", "several", "few", "many much", "most", "half",
          "couple pair", "handful", "only solely exclusively", "more", "less fewer", "minimum least", "maximum up_to",
          "both", "twice double", "once", "almost nearly", "exactly exact", "partly partially", "same",
          "other others another", "extra additional", "enough", "whole entire", "often", "sometimes", "always",
          "usually",
        ]
      ),
      (
        .condition,
        [
          "if", "unless", "provided providing", "when whenever", "until till", "before", "after", "since", "within",
          "otherwise", "including inclusive", "earlier earliest sooner", "later latest", "beforehand",
          "afterwards afterward",
        ]
      ),
      (
        .number,
        [
          "0 zero", "2 two", "3 three", "4 four", "5 five", "6 six", "7 seven", "8 eight", "9 nine", "11 eleven",
          "12 twelve", "13 thirteen", "14 fourteen", "15 fifteen", "16 sixteen", "17 seventeen", "18 eighteen",
          "19 nineteen", "20 twenty", "30 thirty", "40 forty", "50 fifty", "60 sixty", "70 seventy", "80 eighty",
          "90 ninety", "100 hundred hundreds", "1000 thousand thousands", "million millions", "billion billions",
          "dozen dozens", "first", "second", "third thirds", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
          "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
          "eighteenth", "nineteenth", "twentieth", "thirtieth", "fortieth", "fiftieth", "sixtieth", "seventieth",
          "eightieth", "ninetieth", "hundredth", "thousandth", "last", "½", "¼", "¾",
        ]
      ),
      (
        .time,
        [
          "monday mondays", "tuesday tuesdays", "wednesday wednesdays", "thursday thursdays", "friday fridays",
          "saturday saturdays", "sunday sundays", "january", "february", "march", "april", "june", "july", "august",
          "september", "october", "november", "december", "minute minutes", "hour hours", "day days", "week weeks",
          "month months", "quarter quarters", "semester semesters", "year years", "morning mornings",
          "afternoon afternoons", "evening evenings", "night nights", "noon midday", "midnight", "weekend weekends",
          "spring", "summer", "autumn", "winter", "today", "tomorrow", "fortnight fortnightly", "bimonthly", "biweekly",
          "biannual biannually", "biennial biennially", "a_m", "pm p_m",
        ]
      ),
      (
        .money,
        [
          "euro euros eur €", "dollar dollars buck bucks usd $", "pound pounds quid gbp £", "cent cents", "percent %",
          "free", "paid", "unpaid", "gross", "vat", "tax taxes", "taxable",
          "km kilometre kilometres kilometer kilometers", "metre metres meter meters",
          "kg kilo kilos kilogram kilograms",
          "litre litres liter liters",
        ]
      ),
    ],
    own: [
      (.modality, ["want wants"]), (.number, ["10 ten", "grand"]),
      (.amount, ["just merely", "any", "over above", "under below"]), (.condition, ["or either"]),
      (.money, ["net"]),
    ],
    longhand: [
      "cannot can not", "daily every day", "weekly every week",
      "monthly every month", "quarterly every quarter", "yearly every year", "annually every year", "annual every year",
    ],
    opposites: [
      "accept- | reject- declin- refus-", "gain gains gained gaining win wins won | lose loses lost losing",
      "support- | oppose- opposing",
      "begin- began begun start starts started starting | end ends ended ending stop stops stopped",
      "open opens opened opening | close closes closed closing shut shuts",
      "allow- permit- | forbid- forbade prohibit- ban bans banned", "includ- | exclud-", "approv- | disapprov- veto-",
      "lend- lent | giv- gave | sell- sold | rent rents rented renting leas- | borrow- | buy- bought",
      "giv- gave | take takes took taken taking | receiv- | keep- kept",
      "increas- raise raises raised | decreas- reduc- lower lowers lowered",
      "join joins joined joining | leave leaves left leaving", "keep keeps kept | delete deletes deleted destroy-",
      "share shares shared sharing | hide hides hid hidden withhold-",
      "public publicly publish- | private privately secret secretly confidential-", "temporar- | permanent-",
      "inside indoors | outside outdoors", "strengthen- | weaken-",
      "employ- hire hires hired | dismiss- fire fires fired", "present | absent", "up | down",
      "jointly together | separately", "agree- | object- disagree-", "high higher highest | low lower lowest",
      "long longer longest | short shorter shortest", "large larger largest big bigger | small smaller smallest",
      "early | late", "advance | arrears", "profit profits | loss losses", "part parts | whole", "majority | minority",
      "landlord | tenant", "internal- | external-", "import- | export-", "arriv- | depart-",
      "pass passes passed succe- | fail-", "grant grants granted | deny denies denied", "full fully | empty",
      "send- sent | receiv-",
    ],
    articles: ["the", "a", "an", "on", "at", "in"],
    small: ["of", "to", "for", "is", "are", "we", "with", "by", "from", "its", "it"])
}
