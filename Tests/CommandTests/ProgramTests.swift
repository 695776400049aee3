// The program as started by users: its streams, its statuses, and what it does when they fail.

import CharterTesting
import Testing

@testable import charter

struct ProgramTests {
  private func charter(_ arguments: String...) throws -> Program {
    var program = try Project.product("charter")
    program.arguments = arguments.map { Array($0.utf8) }
    return program
  }

  @Test("help and version go to standard output")
  func help() throws {
    let help = try charter("--help").run()
    #expect(help.status == 0 && help.output == Help.text(of: nil, in: .english) && help.errors.isEmpty)
    let version = try charter("--version").run()
    #expect(
      version.status == 0 && version.outputText == "charter \(CharterCommand.version)\n" && version.errors.isEmpty)
  }

  @Test("without a command the overview goes to standard error")
  func noCommand() throws {
    let outcome = try charter().run()
    #expect(outcome.status == 2 && outcome.output.isEmpty && outcome.errors == Help.text(of: nil, in: .english))
  }

  @Test("bad usage is one line on standard error, and status 2")
  func badUsage() throws {
    let outcome = try charter("chek").run()
    #expect(outcome.status == 2 && outcome.output.isEmpty)
    #expect(outcome.errorText == "charter: no command is called “chek”: did you mean “check”?\n")
  }

  @Test("a missing required option is reported")
  func missingOption() throws {
    let outcome = try charter("translate", "week.charter").run()
    #expect(outcome.status == 2 && outcome.output.isEmpty)
    #expect(
      outcome.errorText == "charter: “translate” needs --to LANGUAGE (see “charter help translate”)\n")
  }

  @Test("words reach the program byte for byte")
  func bytes() throws {
    var program = try charter()
    program.arguments = [[0xE9, 0x0A]]
    #expect(try program.run().errorText.contains("“<xE9><U+000A>”"))
  }

  @Test("a full disk is reported, with status 2", .enabled(if: access("/dev/full")))
  func fullDisk() throws {
    var program = try charter("--help", "--messages", "nl")
    program.output = .file("/dev/full")
    let outcome = try program.run()
    #expect(outcome.status == 2)
    #expect(outcome.errorText == "charter: naar de standaarduitvoer is niet te schrijven: er is geen plaats meer\n")
  }

  @Test("closed streams: lost output is an error, requested silence is not")
  func closedStreams() throws {
    var program = try charter("--help")
    program.output = .closed
    let outcome = try program.run()
    #expect(outcome.status == 2)
    #expect(outcome.errorText == "charter: can't write to standard output: it is closed\n")
    program.errors = .closed
    #expect(try program.run().status == 2)
    program = try charter("chek")
    program.errors = .closed
    program.input = .closed
    #expect(try program.run().status == 2)
  }

  @Test("a reader that closes the pipe ends it quietly")
  func closedPipe() throws {
    var program = try charter("--help")
    program.output = .cutOff(after: 0)
    let outcome = try program.run()
    #expect(outcome.ending == .exited(0))
    #expect(outcome.errors.isEmpty)
  }

  @Test("the completions are for the named shell", arguments: Shell.allCases)
  func completions(shell: Shell) throws {
    let outcome = try charter("completions", shell.rawValue).run()
    #expect(outcome.status == 0 && outcome.outputText == Completions.script(for: shell))
  }
}

private func access(_ path: String) -> Bool {
  (try? Program("/bin/sh", ["-c", "test -w \"$0\"", path]).run().status) == 0
}
