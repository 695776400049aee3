// W004: a backslash that doesn't begin a known escape.

extension Rule {
  static let badEscape: Rule = Rule(
    "W004", "bad-escape", .error,
    Phrase(
      en: "{0} does not stand for any character.", nl: "{0} staat voor geen enkel teken.",
      fr: "{0} ne représente aucun caractère."),
    help: Phrase(
      en: "The escapes are \\\" \\\\ \\n \\t and \\u{1F91D}; write \\\\ for a backslash.",
      nl: "Bekend zijn \\\" \\\\ \\n \\t en \\u{1F91D}; schrijf \\\\ voor een backslash.",
      fr: "On connaît \\\" \\\\ \\n \\t et \\u{1F91D} ; écrivez \\\\ pour une barre oblique inverse."),
    why: Phrase(
      en: "A text must say one thing to every reader.", nl: "Een tekst moet elke lezer hetzelfde zeggen.",
      fr: "Un texte doit dire la même chose à chaque lecteur."),
    bad: .inCharter("place \"C:\\Gent\""), good: .inCharter("place \"C:\\\\Gent\""))
}
