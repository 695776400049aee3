// The completions, tested in the shells themselves.

import CharterTesting
import Testing

@testable import charter

extension Tool {
  fileprivate static let bash = Tool("bash", from: "apt-get install bash")
  fileprivate static let zsh = Tool("zsh", from: "apt-get install zsh")
  fileprivate static let fish = Tool("fish", from: "apt-get install fish")
}

struct CompletionsTests {
  /// What each shell must offer at the end of a line, in a folder with `a.charter`, `b c.charter`, `notes.md` and
  /// `sub`.
  static let cases: [(line: String, offers: [String])] = [
    ("charter ch", ["check"]),
    ("charter ", CommandName.allCases.map(\.rawValue)),
    ("charter check --form", ["--format"]),
    ("charter check --format ", ["github", "gitlab", "json", "sarif", "text"]),
    ("charter check --format g", ["github", "gitlab"]),
    ("charter build --pic", ["--picture"]),
    ("charter --messages nl gram", ["grammar"]),
    (
      "charter grammar ", ["ebnf", "kate", "pygments", "reference", "schema", "snippets", "sublime", "textmate", "vim"]
    ),
    ("charter completions ba", ["bash"]),
    ("charter help rep", ["report"]),
    ("charter explain S104", ["S104"]),
    ("charter explain unclosed-b", ["unclosed-block"]),
    ("charter new T --language f", ["fr"]),
    ("charter build a", ["a.charter"]),
    ("charter build -o no", ["notes.md"]),
    ("charter check --strict --color n", ["never"]),
  ]

  /// Calls `body` with a folder that contains some files and the shell's script.
  private func inFolder(_ shell: Shell, _ body: (_ folder: String) throws -> Void) throws {
    try withTemporaryFolder { folder in
      let make = "cd \"$0\" && mkdir sub && touch a.charter 'b c.charter' notes.md && cat > script"
      let script = Completions.script(for: shell)
      let made = try Program("/bin/sh", ["-c", make, folder]).run(input: Array(script.utf8))
      try #require(made.status == 0)
      try body(folder)
    }
  }

  @Test("bash", .requires(.bash))
  func bash() throws {
    // What readline passes: with = among the word breaks, --name=value is three words.
    let ask = """
      source ./script
      COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
      _charter && printf '%s\\n' "${COMPREPLY[@]}"
      """
    try inFolder(.bash) { (folder) throws in
      func offers(_ words: [String]) throws -> [String] {
        var shell = try Tool.bash.program(["--norc", "-c", ask, "bash"] + words)
        shell.folder = folder
        let outcome = try shell.run()
        #expect(outcome.status == 0 && outcome.errorText.isEmpty, "\(outcome.errorText)")
        return outcome.outputText.split(separator: "\n").map(String.init).sorted()
      }
      for (line, expected) in Self.cases {
        let words = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        #expect(try offers(words) == expected.sorted(), "\(line)")
      }
      #expect(try offers(["charter", "check", "--format", "=", "js"]) == ["json"])
      #expect(try offers(["charter", "check", "--format", "="]) == ["github", "gitlab", "json", "sarif", "text"])
      #expect(try offers(["charter", "check", "--format=js"]) == ["--format=json"])
      #expect(try offers(["charter", "check", ""]) == ["a.charter", "b c.charter", "sub"])
      #expect(try offers(["charter", "check", "--", "--st"]) == [])
      #expect(try offers(["charter", "build", "x", ""]) == [])
    }
  }

  /// A second zsh on a pseudo-terminal, where a key prints what would be offered without inserting it; returns its
  /// answers for the lines given as arguments.
  private static let zshQuestion = """
    zmodload zsh/zpty
    zpty shell 'zsh -f -i'
    zpty -w shell 'PS1=""; autoload -Uz compinit; compinit -u -D; source ./script'
    zpty -w shell 'offer() {
      compadd() {
        local -a found
        if [[ -z ${argv[(r)-[a-zA-Z]#[OAD]]} ]]; then
          builtin compadd -O found "$@"
          for word in $found; do print -r -- "<$word>"; done
        fi
        builtin compadd "$@"
      }
      _main_complete; compstate[insert]=; compstate[list]=; print -r -- "<<""END>>"
    }'
    zpty -w shell 'zle -C offer complete-word offer; bindkey "^T" offer; bindkey "^U" kill-whole-line; print "REA""DY"'
    zpty -r -m shell answer '*READY*'
    for line in "$@"; do
      zpty -w -n shell $'\\x15'"$line"$'\\x14'
      zpty -r -m shell answer '*<<END>>*'
      print -r -- "$answer"
    done
    """

  @Test("zsh", .requires(.zsh))
  func zsh() throws {
    let cases = Self.cases + [("charter check --format=js", ["json"])]
    try inFolder(.zsh) { (folder) throws in
      var shell = try Tool.zsh.program(["-f", "-c", Self.zshQuestion, "zsh"] + cases.map(\.line))
      shell.folder = folder
      shell.environment["TERM"] = "dumb"
      let outcome = try shell.run()
      #expect(outcome.status == 0 && outcome.errorText.isEmpty, "\(outcome.errorText)")
      var offers: [[String]] = [[]]
      // The terminal repeats the line before the first offer, and ends lines with a carriage return.
      for part in outcome.outputText.split(whereSeparator: \.isNewline) where part.last == ">" {
        if part.hasSuffix("<<END>>") {
          offers.append([])
        } else if let start = part.lastIndex(of: "<") {
          offers[offers.count - 1].append(String(part[part.index(after: start)...].dropLast()))
        }
      }
      #expect(offers.count == cases.count + 1)
      for ((line, expected), offers) in zip(cases, offers) { #expect(offers.sorted() == expected.sorted(), "\(line)") }
    }
  }

  @Test("fish", .requires(.fish))
  func fish() throws {
    try inFolder(.fish) { (folder) throws in
      func offers(_ line: String) throws -> [String] {
        var shell = try Tool.fish.program(["--no-config", "-c", "source ./script; complete -C \"$argv[1]\"", line])
        shell.folder = folder
        shell.environment["HOME"] = folder
        let outcome = try shell.run()
        #expect(outcome.status == 0 && outcome.errorText.isEmpty, "\(outcome.errorText)")
        return outcome.outputText.split(separator: "\n").map { String($0.split(separator: "\t")[0]) }.sorted()
      }
      for (line, expected) in Self.cases { #expect(try offers(line) == expected.sorted(), "\(line)") }
      #expect(try offers("charter check --format=js") == ["--format=json"])
    }
  }
}
