// Asks highlighters how they colour text with the grammars in `Grammar/`.

import Foundation

/// A highlighter that uses one of our grammars.
public enum Colouring: String, CaseIterable, Sendable {
  case textMate, sublime, kate, vim, neovim, pygments

  /// How each text is coloured: for every scalar, a letter for its colour (see the oracles in `Tests/Oracles`), with
  /// white space and line ends kept. Many texts at once cost little more than one.
  ///
  /// A test that calls this is marked with what it `.requires`: Python, and the program.
  public func letters(of texts: [String]) throws -> [String] {
    let (python, script, grammar, program): (Tool, String, String, Tool?) =
      switch self {
      case .textMate: (.textMate, "grammar_textmate.py", "charter.tmLanguage.json", nil)
      case .sublime: (.python, "grammar_bat.py", "charter.sublime-syntax", .bat)
      case .kate: (.python, "grammar_kate.py", "charter.xml", .kateHighlighter)
      case .vim: (.python, "grammar_vim.py", "charter.vim", .vim)
      case .neovim: (.python, "grammar_vim.py", "charter.vim", .neovim)
      case .pygments: (.pygments, "grammar_pygments.py", "charter_lexer.py", nil)
      }
    var arguments = [Project.path("Tests/Oracles/\(script)"), Project.path("Grammar/\(grammar)")]
    if let program { arguments.append(try program.program().path) }
    var oracle = try python.program(arguments)
    oracle.timeLimit = .seconds(120)
    let outcome = try oracle.run(input: [UInt8](JSONEncoder().encode(texts)))
    guard outcome.status == 0 else {
      throw OracleFailure(description: "\(rawValue), \(outcome.ending): \(outcome.errorText)")
    }
    return try JSONDecoder().decode([String].self, from: Data(outcome.output))
  }
}
