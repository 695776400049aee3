// The language of messages when no charter determines it: that of the locale, unless an option overrides it.

import CharterTesting
import Foundation
import Testing

@testable import charter

struct MessageLanguageTests {
  /// A command's output on both streams with some variables set.
  private func said(_ arguments: [String], _ variables: [String: String], in folder: String) throws -> String {
    var program = try Project.product("charter")
    program.arguments = arguments.map { Array($0.utf8) }
    program.environment = ["LC_ALL": nil, "LC_MESSAGES": nil, "LANG": nil]
    for (name, value) in variables { program.environment[name] = value }
    program.folder = folder
    let outcome = try program.run()
    return outcome.outputText + outcome.errorText
  }

  /// Each command when no charter gives a language, with a word from its output in each language.
  private static let commands: [([String], en: String, nl: String, fr: String)] = [
    ([], "Usage:", "Gebruik:", "Utilisation :"), (["help"], "Usage:", "Gebruik:", "Utilisation :"),
    (["check", "--help"], "Usage:", "Gebruik:", "Utilisation :"),
    (["chek"], "did you mean", "bedoelde je", "vouliez-vous dire"),
    (["check", "--formt"], "has no option", "heeft geen optie", "n’a pas d’option"),
    (["check", "nowhere"], "no such file", "is niet te lezen", "n’existe pas"),
    (["check"], "there are no charters", "er zijn geen charters", "il n’y a pas de charte"),
    (["check", "page.pdf"], "not a charter", "geen charter", "non une charte"),
    (["check", "empty.txt"], "no charter here yet", "nog geen charter", "pas encore de charte"),
    (["build", "nowhere"], "no such file", "is niet te lezen", "n’existe pas"),
    (["build", "page.pdf"], "not a charter", "geen charter", "non une charte"),
    (["report", "nowhere"], "no such file", "is niet te lezen", "n’existe pas"),
    (["report", "empty.txt"], "no charter here yet", "nog geen charter", "pas encore de charte"),
    (["diff", "nowhere", "page.pdf"], "no such file", "is niet te lezen", "n’existe pas"),
    (["diff", "page.pdf", "page.pdf"], "not a charter", "geen charter", "non une charte"),
    (["fmt", "nowhere"], "no such file", "is niet te lezen", "n’existe pas"),
    (["translate", "nowhere", "--to", "nl"], "no such file", "is niet te lezen", "n’existe pas"),
    (
      ["translate", "page.pdf", "--to", "nl"], "no charter in this file", "staat geen charter",
      "ne contient pas de charte"
    ),
    (["sign", "nowhere", "--as", "A", "--key", "k"], "no such file", "is niet te lezen", "n’existe pas"),
    (["verify", "nowhere"], "no such file", "is niet te lezen", "n’existe pas"),
    (["verify", "page.pdf"], "not a charter", "geen charter", "non une charte"),
    (["explain"], "Characters and words", "Tekens en woorden", "Caractères et mots"),
    (["explain", "B301"], "Why it matters", "Waarom het ertoe doet", "Pourquoi c’est important"),
    (["explain", "B3"], "there is no finding", "er is geen bevinding", "il n’y a pas de constat"),
    (["new", "T"], "charter \"T\"", "taal nl", "langue fr"),
  ]

  @Test(
    "Each command speaks the language of the locale",
    arguments: [
      (["LC_ALL": "nl_BE.UTF-8"], "nl"), (["LC_ALL": "fr_FR"], "fr"), (["LC_ALL": "C", "LANG": "nl_BE.UTF-8"], "en"),
      ([:], "en"),
    ] as [([String: String], String)])
  func locale(variables: [String: String], code: String) throws {
    try withTemporaryFolder { folder in
      try Data("%PDF-1.7\n".utf8).write(to: URL(fileURLWithPath: "\(folder)/page.pdf"))
      try Data().write(to: URL(fileURLWithPath: "\(folder)/empty.txt"))
      for (arguments, en, nl, fr) in Self.commands {
        let words = ["en": en, "nl": nl, "fr": fr]
        let said = try said(arguments, variables, in: folder)
        #expect(said.contains(words[code] ?? ""), "\(arguments), \(variables): \(said)")
      }
    }
  }

  @Test("The first variable that is set decides, and an option before all of them")
  func order() throws {
    for (variables, word) in [
      (["LC_ALL": "fr_BE", "LC_MESSAGES": "nl_BE", "LANG": "en_GB"], "n’existe pas"),
      (["LC_MESSAGES": "nl_BE", "LANG": "fr_BE"], "is niet te lezen"),
      (["LC_ALL": "", "LC_MESSAGES": "", "LANG": "nl"], "is niet te lezen"),
      (["LC_ALL": "POSIX", "LANG": "nl_BE"], "no such"), (["LANG": "de_DE.UTF-8"], "no such"),
      (["LANG": "C.UTF-8"], "no such"),
      (["LANG": "nl-BE"], "is niet te lezen"), (["LANG": "NL_be@euro"], "is niet te lezen"),
      (["LANG": "nlx"], "no such"),
      (["LANG": "french"], "no such"),
    ] {
      #expect(try said(["check", "nowhere"], variables, in: "/").contains(word), "\(variables)")
    }
    #expect(try said(["check", "nowhere", "--messages", "fr"], ["LC_ALL": "nl_BE"], in: "/").contains("n’existe pas"))
    #expect(try said(["explain", "B301", "--language", "en"], ["LC_ALL": "nl_BE"], in: "/").contains("Why it matters"))
    #expect(try said(["new", "T", "--language", "fr"], ["LC_ALL": "nl_BE"], in: "/").contains("langue fr"))
  }

  @Test("Messages about a charter are in its own language, whatever the locale")
  func charters() throws {
    let sample = Project.path("Samples/challenge-week.en.charter")
    let plain = try said(["check", sample], [:], in: "/")
    #expect(try said(["check", sample], ["LC_ALL": "fr_FR.UTF-8"], in: "/") == plain)
  }

  /// Each command that fails after reading the Dutch charter `week.charter`, with its message in Dutch and in French.
  private static let failures: [([String], nl: String, fr: String)] = [
    (["verify", "week.charter"], "is niet te doorlopen", "impossible de parcourir"),
    (["build", "week.charter"], "is niet te doorlopen", "impossible de parcourir"),
    (["sign", "week.charter", "--add", "nowhere", "--statement", "nowhere"], "is niet te lezen", "impossible de lire"),
    (["sign", "week.charter", "--as", "College", "--key", "nowhere", "--yes"], "sleutel", "clé"),
    (["verify", "week.charter", "--revoked", "nowhere"], "is niet te lezen", "impossible de lire"),
    (["verify", "week.charter", "--allowed-signers", "nowhere"], "is niet te lezen", "impossible de lire"),
    (["build", "other.charter", "-o", "nowhere/page.md"], "is niet te schrijven", "impossible d’écrire"),
    (["translate", "link.charter", "--to", "en", "--in-place"], "is niet te schrijven", "impossible d’écrire"),
    (["fmt", "link.charter"], "is niet te schrijven", "impossible d’écrire"),
    (["diff", "week.charter", "nowhere"], "is niet te lezen", "impossible de lire"),
    (["report", "week.charter", "--without", "Nobody"], "geen partner heet", "aucun partenaire"),
  ]

  @Test("Errors after a charter is read are in the charter's language, or the requested one")
  func failures() throws {
    try withTemporaryFolder { folder in
      let manager = FileManager.default
      let text = String(decoding: try Project.bytes("Samples/challenge-week.nl.charter"), as: UTF8.self)
      for name in ["week", "other"] {
        try Data(text.replacing("  partner", with: " partner").utf8).write(
          to: URL(fileURLWithPath: "\(folder)/\(name).charter"))
      }
      try manager.createDirectory(atPath: "\(folder)/real", withIntermediateDirectories: false)
      try manager.createSymbolicLink(atPath: "\(folder)/week.signatures", withDestinationPath: "real")
      try manager.createSymbolicLink(atPath: "\(folder)/link.charter", withDestinationPath: "other.charter")
      for (arguments, dutch, french) in Self.failures {
        for locale in ["C", "fr_FR.UTF-8", "nl_BE"] {
          let said = try said(arguments, ["LC_ALL": locale], in: folder)
          #expect(said.contains(dutch), "\(arguments), \(locale): \(said)")
        }
        let asked = try said(arguments + ["--messages", "fr"], ["LC_ALL": "C"], in: folder)
        #expect(asked.contains(french), "\(arguments): \(asked)")
      }
    }
  }
}
