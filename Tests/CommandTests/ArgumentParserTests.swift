// Parsing command lines: every form that an option can have, and every way to get it wrong.

import CharterKit
import Testing

@testable import charter

/// The words of a command line written with single spaces.
private func words(_ line: String) -> [[UInt8]] {
  line.split(separator: " ").map { Array($0.utf8) }
}

struct ArgumentParserTests {
  private func parse(_ line: String) throws -> ParsedArguments {
    guard case .run(let arguments) = try ArgumentParser.parse(words(line)) else {
      throw Unexpected(line: line)
    }
    return arguments
  }

  struct Unexpected: Error {
    let line: String
  }

  @Test(
    "a value follows its option, an equals sign, or its letter",
    arguments: [
      "build f -o x", "build f -ox", "build -o x f", "build --output x f", "build --output=x f", "build f --output=x",
    ])
  func values(line: String) throws {
    let arguments = try parse(line)
    #expect(arguments.command == .build)
    #expect(arguments.operands == words("f"))
    #expect(arguments.value(of: .output) == Array("x".utf8))
  }

  @Test("a dash alone is an operand, and a value")
  func dash() throws {
    #expect(try parse("check -").operands == words("-"))
    #expect(try parse("check a - b").operands == words("a - b"))
    #expect(try parse("build - -o -").value(of: .output) == Array("-".utf8))
  }

  @Test("after two dashes nothing is an option")
  func dashes() throws {
    let arguments = try parse("check --strict -- --strict -o -- -")
    #expect(arguments.operands == words("--strict -o -- -"))
    #expect(arguments.isGiven(.strict))
    #expect(try parse("new -- --title").operands == words("--title"))
  }

  @Test("bytes that are not UTF-8 stay as they are")
  func bytes() throws {
    let name: [UInt8] = [0xFF, 0x0A, 0x1B, 0x80]
    guard case .run(let arguments) = try ArgumentParser.parse([Array("build".utf8), name, Array("-o".utf8) + name])
    else {
      throw Unexpected(line: "build")
    }
    #expect(arguments.operands == [name])
    #expect(arguments.value(of: .output) == name)
  }

  @Test("an option that may be repeated keeps its order")
  func repeated() throws {
    let arguments = try parse("new T --partner B --partner=A --partner B")
    #expect(arguments.values(of: .partner) == words("B A B"))
    #expect(try parse("new T").values(of: .partner).isEmpty)
  }

  @Test("a choice has its default, or none")
  func choices() throws {
    #expect(try parse("check").choice(FindingsFormat.self) == .text)
    #expect(try parse("check --format sarif").choice(FindingsFormat.self) == .sarif)
    #expect(try parse("check").chosenLanguage(of: .messages) == nil)
    #expect(try parse("check --messages fr").chosenLanguage(of: .messages) == .french)
    #expect(try parse("--messages nl check").chosenLanguage(of: .messages) == .dutch)
    let picture: PictureKind? = try parse("build f").choice(PictureKind.self)
    #expect(picture == nil)
    #expect(try parse("build --picture none f").choice(PictureKind.self) == .nothing)
  }

  @Test("a flag may be given twice, an option with a value may not")
  func twice() throws {
    #expect(try parse("check --strict --strict").isGiven(.strict))
    #expect(error("build f -o a --output b") == "--output is given twice")
    #expect(error("--messages nl check --messages fr") == "--messages is given twice")
  }

  @Test("help and version work in any position, whatever else is missing")
  func helpAndVersion() throws {
    for line in ["--help", "-h", "help"] { #expect(try ArgumentParser.parse(words(line)) == .help(nil, .english)) }
    for line in ["check --help", "help check", "--help check", "check a -h b", "help check --messages en"] {
      #expect(try ArgumentParser.parse(words(line)) == .help(.check, .english))
    }
    #expect(try ArgumentParser.parse(words("build --help")) == .help(.build, .english))
    #expect(try ArgumentParser.parse(words("help help")) == .help(.help, .english))
    #expect(try ArgumentParser.parse(words("help --messages=fr build")) == .help(.build, .french))
    #expect(try ArgumentParser.parse(words("--version")) == .version)
    #expect(try ArgumentParser.parse(words("build --version")) == .version)
    #expect(try parse("check -- --help").operands == words("--help"))
  }

  @Test(
    "errors are one line, with a suggestion",
    arguments: [
      ("", "no command given (see “charter help”)"),
      ("chek", "no command is called “chek”: did you mean “check”?"),
      ("frobnicate", "no command is called “frobnicate” (see “charter help”)"),
      ("--versoin", "no option is called “--versoin”: did you mean “--version”?"),
      ("-x", "no option is called “-x” (see “charter help”)"),
      ("--strict check", "--strict goes after the command: charter check --strict"),
      ("check --stict", "“check” has no option “--stict”: did you mean “--strict”?"),
      ("check --formt=json", "“check” has no option “--formt”: did you mean “--format”?"),
      ("check --draft", "“check” has no option “--draft” (see “charter help check”)"),
      ("check -s", "“check” has no option “-s” (see “charter help check”)"),
      ("check --format", "--format FORMAT needs a value"),
      ("check --format=", "--format FORMAT needs a value"),
      ("check --format --strict", "--format FORMAT needs a value"),
      ("build -o", "--output FILE needs a value"),
      ("check --strict=yes", "--strict takes no value"),
      ("check --format jsn", "--format is one of text, json, sarif, github, gitlab, not “jsn”: did you mean “json”?"),
      ("check --format x", "--format is one of text, json, sarif, github, gitlab, not “x”"),
      ("build", "“build” needs FILE (see “charter help build”)"),
      ("build a b", "“build” doesn't take “b” (see “charter help build”)"),
      (
        "grammar",
        "“grammar” needs WHAT (ebnf, schema, reference, textmate, sublime, kate, vim, pygments, snippets) "
          + "(see “charter help grammar”)"
      ),
      (
        "grammar shema",
        "WHAT is one of ebnf, schema, reference, textmate, sublime, kate, vim, pygments, snippets, not “shema”: "
          + "did you mean “schema”?"
      ),
      (
        "help chek",
        "no command is called “chek”; there are: \(CommandName.allCases.map(\.rawValue).joined(separator: ", ")): did you mean “check”?"
      ),
    ])
  func errors(line: String, message: String) {
    #expect(error(line) == message)
  }

  @Test(
    "errors are in each language, with its quotation marks",
    arguments: [
      (
        "chek", "er is geen opdracht ‘chek’: bedoelde je ‘check’?",
        "il n’y a pas de commande «_chek_» : vouliez-vous dire «_check_» ?"
      ),
      (
        "check -s", "‘check’ heeft geen optie ‘-s’ (zie ‘charter help check’)",
        "«_check_» n’a pas d’option «_-s_» (voir «_charter help check_»)"
      ),
      (
        "build a b", "bij ‘build’ hoort geen ‘b’ (zie ‘charter help build’)",
        "«_build_» ne prend pas «_b_» (voir «_charter help build_»)"
      ),
      (
        "build", "‘build’ vraagt FILE (zie ‘charter help build’)",
        "«_build_» demande FILE (voir «_charter help build_»)"
      ),
      (
        "help chek",
        "er is geen opdracht ‘chek’; er zijn: \(CommandName.allCases.map(\.rawValue).joined(separator: ", ")): bedoelde je ‘check’?",
        "il n’y a pas de commande «_chek_» ; il y a : \(CommandName.allCases.map(\.rawValue).joined(separator: ", ")) : "
          + "vouliez-vous dire «_check_» ?"
      ),
    ])
  func languages(line: String, dutch: String, french: String) throws {
    #expect(error(words(line), .dutch) == dutch)
    #expect(error(words(line), .french) == french.replacing("_", with: "\u{A0}"))
  }

  @Test("no byte of a word reaches the message unsafe")
  func unsafeWords() {
    let word: [UInt8] = [0xFF, 0x1B, 0x5B, 0x6D, 0x0A] + Array("\u{202E}".utf8)
    for line in [
      [word], [Array("--".utf8) + word], [Array("grammar".utf8), word], [Array("build".utf8), [0x61], word],
    ] {
      for language in Language.allCases {
        let message = error(line, language)
        #expect(message?.contains("<xFF><U+001B>[m<U+000A><U+202E>") == true)
      }
    }
  }

  @Test("the language of errors is that of --messages, in any position")
  func messageLanguage() {
    #expect(ArgumentParser.messageLanguage(words("chek --messages nl")) == .dutch)
    #expect(ArgumentParser.messageLanguage(words("--messages=fr chek")) == .french)
    #expect(ArgumentParser.messageLanguage(words("check --messages xx")) == .english)
    #expect(ArgumentParser.messageLanguage(words("check -- --messages nl")) == .english)
    #expect(ArgumentParser.messageLanguage(words("check --messages")) == .english)
  }

  private func error(_ line: String) -> String? { error(words(line), .english) }

  private func error(_ words: [[UInt8]], _ language: Language) -> String? {
    do throws(UsageError) {
      _ = try ArgumentParser.parse(words)
      return nil
    } catch {
      return error.text(in: language)
    }
  }
}
