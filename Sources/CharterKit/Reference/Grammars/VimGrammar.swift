// The syntax file for Vim and Neovim.

/// Prints `Grammar/charter.vim`.
package enum VimGrammar {
  /// Prints the whole file.
  package static func render() -> [UInt8] {
    let words = ColouringWords()
    var page = head
    page += keywords("charterLanguage", words.languages, then: "charterCode")
    page += keywords("charterConstruct", words.named, then: "charterName")
    page += keywords("charterConstruct", words.unnamed, then: nil)
    for choice in words.choices {
      let name = choice.group.grammarName
      page += keywords("charterAttribute", choice.attributes, then: "charterOption_\(name),charterOther_\(name)")
    }
    let naming = words.naming.filter { word in !words.ambiguous.contains { $0.utf8.elementsEqual(word.utf8) } }
    page += keywords("charterAttribute", naming, then: "charterEveryone,charterReference")
    page += keywords("charterAttribute", words.checking, then: "charterCheck")
    page += keywords("charterAttribute", words.every, then: "charterIntervalNumber,charterInterval")
    page += keywords("charterAttribute", words.plain, then: nil)
    page += "\" One word is an attribute and a statement: what follows tells which.\n"
    page +=
      "syn match charterAttribute /\(oneOf(words.ambiguous))/"
      + " nextgroup=charterEveryone,charterReference skipwhite\n"
    page +=
      "syn match charterConstruct /\(oneOf(words.ambiguous))\\%(\\s\\+\\%(\(word)\\s*\\)\\?\"\\)\\@=/"
      + " nextgroup=charterName skipwhite\n"
    page += "\n\" Values.\n"
    page += keywords("charterCode", words.codes, then: nil, contained: true)
    page += "\" A word is the name when a text follows it, or when it is no attribute.\n"
    page +=
      "syn match charterName /\\%(\(oneOf(words.attributes))\\%(\\s*\"\\)\\@!\\)\\@!\(word)/ contained\n"
    for choice in words.choices {
      let name = choice.group.grammarName
      page += values(
        name, "charterOther_\(name)", ("charterOption_\(name)", choice.options))
    }
    page += values("names", "charterReference", ("charterEveryone", words.everyone))
    page += values("check", "charterCheck", nil)
    page +=
      "syn match charterIntervalNumber /\\d\\+\\%(\\.\\d\\+\\)\\?/ contained nextgroup=charterInterval skipwhite\n"
    page += keywords("charterInterval", words.times, then: nil, contained: true)
    page += keywords("charterTo", words.to, then: nil, contained: true)
    page += "syn match charterUnit /\\%(\(oneOf(words.behindNumber))\\)\\@!\(word)/ contained\n"
    page += foot
    for choice in words.choices { page += "hi def link charterOption_\(choice.group.grammarName) Constant\n" }
    return Array((page + end).utf8)
  }

  private static let word = #"\d\@!\k\+"#

  /// Matches one of the words, as a whole word.
  private static func oneOf(_ words: [String]) -> String {
    "\\%(" + words.joined(separator: "\\|") + "\\)\\>"
  }

  /// Keywords, folded. (Vim looks them up in a table, so they cost nothing.)
  private static func keywords(
    _ group: String, _ words: [String], then next: String?, contained: Bool = false
  ) -> String {
    var options = contained ? " contained" : ""
    if let next { options += " nextgroup=\(next) skipwhite" }
    var page = "syn keyword \(group)\(options)"
    var column = 120
    for word in words {
      if column + word.utf8.count > 110 {
        page += "\n      \\"
        column = 7
      }
      page += " " + word
      column += word.utf8.count + 1
    }
    return page + "\n"
  }

  /// Values separated by commas; after a comma the next value may be on another line.
  private static func values(
    _ name: String, _ other: String, _ fixed: (group: String, words: [String])?
  ) -> String {
    var page = "syn match \(other) /\(word)/ contained nextgroup=charterComma_\(name) skipwhite\n"
    var next = other
    if let fixed {
      page += keywords(fixed.group, fixed.words, then: "charterComma_\(name)", contained: true)
      next = "\(fixed.group),\(other)"
    }
    page +=
      "syn match charterComma_\(name) /,/ contained skipwhite skipempty"
      + " nextgroup=\(next),charterBreak_\(name)\n"
    page +=
      "syn match charterBreak_\(name) /\\/\\/.*$/ contained skipwhite skipempty"
      + " nextgroup=\(next),charterBreak_\(name)\n"
    return page + "hi def link charterBreak_\(name) Comment\nhi def link charterComma_\(name) Delimiter\n"
  }

  private static let head = #"""
    " Vim syntax file for charters.
    " Printed from the table of the language by `charter grammar vim`: change the table, not this file.

    if exists("b:current_syntax")
      finish
    endif
    let s:kept_cpo = &cpo
    set cpo&vim

    syn case match
    syn spell toplevel
    syn iskeyword @,48-57,_,-,170,181,183,186,192-214,216-246,248-255

    " A word that isn't a keyword in its position is plain text.
    syn match charterWord /\k\+/
    syn match charterNumber /\d\+\%(\.\d\+\)\?/ nextgroup=charterUnit skipwhite
    syn match charterDate /\d\+\%(-\d\+\)\+/ nextgroup=charterTo skipwhite
    syn match charterBrace /[{}]/
    syn match charterComma /,/
    syn match charterComment /\/\/.*$/ contains=@Spell
    syn match charterEscapeError /\\./ contained
    syn match charterEscape /\\\%(["\\nt]\|u{\x\{1,6}}\)/ contained
    syn region charterText start=/"/ end=/"\|$/ contains=charterEscape,charterEscapeError,@Spell
    syn region charterText start=/"""/ end=/"""/ contains=charterEscape,charterEscapeError,@Spell

    " Keywords, and what may follow them.

    """#

  private static let foot = #"""

    hi def link charterLanguage Keyword
    hi def link charterCode Constant
    hi def link charterConstruct Keyword
    hi def link charterAttribute Type
    hi def link charterName Identifier
    hi def link charterReference Identifier
    hi def link charterEveryone Special
    hi def link charterCheck Constant
    hi def link charterIntervalNumber Number
    hi def link charterInterval Constant
    hi def link charterTo Operator
    hi def link charterUnit Special
    hi def link charterNumber Number
    hi def link charterDate Number
    hi def link charterBrace Delimiter
    hi def link charterComma Delimiter
    hi def link charterComment Comment
    hi def link charterText String
    hi def link charterEscape SpecialChar
    hi def link charterEscapeError Error

    """#

  private static let end = #"""

    " A block text may have begun far above.
    syn sync fromstart

    let b:current_syntax = "charter"
    let &cpo = s:kept_cpo
    unlet s:kept_cpo

    """#
}
