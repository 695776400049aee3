// English words that change what a text says.

extension SubstanceWords {
  static let english = SubstanceWords(
    anywhere: [
      (.negation, [
        "not no", "none", "nobody", "nothing", "never", "nowhere", "without", "neither nor", "hardly barely scarcely",
        "except excluding", "instead", "refuse refuses refused", "lack lacks lacking",
      ]),
      (.modality, [
        "can", "could", "able", "may", "might", "must", "should ought", "shall will", "would", "try tries trying",
        "hope hopes", "intend intends", "perhaps maybe possibly", "possible", "probably", "voluntary voluntarily",
        "optional optionally", "mandatory compulsory obligatory", "guarantee guarantees guaranteed",
      ]),
      (.amount, [
        "all every each everyone everybody everything", "some", "several", "few", "many much", "most", "half", "only solely",
        "more", "less fewer", "minimum least", "maximum", "both", "twice double", "once", "almost nearly", "exactly exact",
        "partly partially", "same", "other others another", "extra additional", "enough", "whole entire", "often",
        "sometimes", "always", "usually",
      ]),
      (.condition, [
        "if", "unless", "provided providing", "when whenever", "until till", "before", "after", "since", "within",
        "otherwise", "including",
      ]),
      (.number, [
        "0 zero", "2 two", "3 three", "4 four", "5 five", "6 six", "7 seven", "8 eight", "9 nine", "11 eleven",
        "12 twelve", "13 thirteen", "14 fourteen", "15 fifteen", "16 sixteen", "17 seventeen", "18 eighteen",
        "19 nineteen", "20 twenty", "30 thirty", "40 forty", "50 fifty", "60 sixty", "70 seventy", "80 eighty",
        "90 ninety", "100 hundred hundreds", "1000 thousand thousands", "million millions", "dozen dozens", "first",
        "second", "third thirds", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "½", "¼", "¾",
      ]),
      (.time, [
        "monday mondays", "tuesday tuesdays", "wednesday wednesdays", "thursday thursdays", "friday fridays",
        "saturday saturdays", "sunday sundays", "january", "february", "march", "april", "june", "july", "august",
        "september", "october", "november", "december", "minute minutes", "hour hours", "day days", "week weeks",
        "month months", "quarter quarters", "semester semesters", "year years", "morning mornings",
        "afternoon afternoons", "evening evenings", "night nights", "noon midday", "midnight", "weekend weekends",
        "spring", "summer", "autumn", "winter", "today", "tomorrow",
      ]),
      (.money, [
        "euro euros eur €", "dollar dollars usd $", "pound pounds gbp £", "cent cents", "percent %", "free", "paid",
        "unpaid", "gross", "vat", "km kilometre kilometres kilometer kilometers", "metre metres meter meters",
        "kg kilo kilos kilogram kilograms", "litre litres liter liters",
      ]),
    ],
    own: [
      (.modality, ["want wants"]), (.number, ["10 ten"]), (.amount, ["just merely", "any"]), (.condition, ["or either"]),
      (.money, ["net"]),
    ],
    longhand: [
      "cannot can not", "daily every day", "weekly every week",
      "monthly every month", "quarterly every quarter", "yearly every year", "annually every year", "annual every year",
    ],
    articles: ["the", "a", "an", "on", "at", "in"],
    small: ["of", "to", "for", "is", "are", "we", "with", "by", "from", "its", "it"])
}
