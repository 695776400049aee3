// The syntax file for Sublime Text, also read by bat and anything else built on syntect.

/// Prints `Grammar/charter.sublime-syntax`.
package enum SublimeGrammar {
  /// Prints the whole file.
  package static func render() -> [UInt8] {
    let words = ColouringWords()
    var page = head
    let lists = [
      ("languages", words.languages), ("codes", words.codes), ("named", words.named), ("unnamed", words.unnamed),
      ("ambiguous", words.ambiguous), ("attributes", words.attributes), ("plain", words.plain),
      ("naming", words.naming), ("checking", words.checking), ("every", words.every),
      ("behind_number", words.behindNumber), ("everyone", words.everyone), ("to", words.to), ("times", words.times),
    ]
    for (name, words) in lists { page += variable(name, words) }
    for choice in words.choices {
      page += variable(choice.group.grammarName + "_attributes", choice.attributes)
      page += variable(choice.group.grammarName + "_options", choice.options)
    }
    page += contexts
    for choice in words.choices {
      let name = choice.group.grammarName
      page += push("\(name)_attributes", "keyword.other.attribute.charter", name)
    }
    page += values
    for choice in words.choices {
      let name = choice.group.grammarName
      page += list(name, [("\(name)_options", "constant.other.option.charter"), ("word", "")])
    }
    page += list("names", [("everyone", "constant.language.charter"), ("word", "variable.other.charter")])
    page += list("check", [("word", "constant.other.option.charter")])
    return Array(page.utf8)
  }

  private static func variable(_ name: String, _ words: [String]) -> String {
    "  \(name): '(?:\(words.joined(separator: "|")))(?!-?{{part}})'\n"
  }

  private static func push(_ pattern: String, _ scope: String, _ context: String) -> String {
    "    - match: '{{\(pattern)}}'\n      scope: \(scope)\n      push: \(context)\n"
  }

  /// Values separated by commas; after a comma the next value may be on another line.
  private static func list(_ name: String, _ kinds: [(pattern: String, scope: String)]) -> String {
    var values = ""
    for kind in kinds {
      values += "    - match: '{{\(kind.pattern)}}'\n"
      if !kind.scope.isEmpty { values += "      scope: \(kind.scope)\n" }
      values += "      set: \(name)-more\n"
    }
    return """
        \(name):
          - match: '$|(?=[^\\s\\p{L}\\p{Nl}_])'
            pop: true
      \(values)  \(name)-more:
          - match: ','
            scope: punctuation.separator.charter
            set: \(name)-next
          - match: '$|(?=\\S)'
            pop: true
        \(name)-next:
          - include: comment
      \(values)    - match: '(?=\\S)'
            pop: true

      """
  }

  private static let head = #"""
    %YAML 1.2
    ---
    # Printed from the table of the language by `charter grammar sublime`: change the table, not this file.
    name: Charter
    file_extensions: [charter]
    scope: source.charter

    variables:
      part: '[\p{L}\p{Nl}\p{Mn}\p{Mc}\p{Nd}\p{Pc}·]'
      word: '[\p{L}\p{Nl}_]{{part}}*(?:-{{part}}+)*'
      date: '[0-9]+(?:-[0-9]+)+'
      number: '[0-9]+(?:\.[0-9]+)?'

    """#

  private static let contexts = #"""

    contexts:
      main:
        - include: comment
        - match: '"""'
          scope: punctuation.definition.string.begin.charter
          push: block-text
        - match: '"'
          scope: punctuation.definition.string.begin.charter
          push: text
        - match: '{{languages}}'
          scope: keyword.control.charter
          push: language
        - match: '{{ambiguous}}(?=\s+(?:{{word}}\s*)?")'
          scope: keyword.control.charter
          push: name
        - match: '{{named}}'
          scope: keyword.control.charter
          push: name
        - match: '{{unnamed}}'
          scope: keyword.control.charter

    """#

  private static let values = #"""
        - match: '{{naming}}'
          scope: keyword.other.attribute.charter
          push: names
        - match: '{{checking}}'
          scope: keyword.other.attribute.charter
          push: check
        - match: '{{every}}'
          scope: keyword.other.attribute.charter
          push: interval
        - match: '{{plain}}'
          scope: keyword.other.attribute.charter
        - match: '{{date}}'
          scope: constant.numeric.date.charter
          push: date
        - match: '{{number}}'
          scope: constant.numeric.charter
          push: unit
        - match: '{{word}}'
        - match: '[{}]'
          scope: punctuation.section.block.charter
        - match: ','
          scope: punctuation.separator.charter

      comment:
        - match: '//'
          scope: punctuation.definition.comment.charter
          push:
            - meta_scope: comment.line.double-slash.charter
            - match: '$'
              pop: true

      escape:
        - match: '\\(?:["\\nt]|u\{[0-9A-Fa-f]{1,6}\})'
          scope: constant.character.escape.charter
        - match: '\\.'
          scope: invalid.illegal.escape.charter

      text:
        - meta_scope: string.quoted.double.charter
        - include: escape
        - match: '"'
          scope: punctuation.definition.string.end.charter
          pop: true
        - match: '$'
          pop: true

      block-text:
        - meta_scope: string.quoted.triple.charter
        - include: escape
        - match: '"""'
          scope: punctuation.definition.string.end.charter
          pop: true

      language:
        - match: '{{codes}}'
          scope: constant.other.option.charter
          pop: true
        - match: '$|(?=\S)'
          pop: true

      # A word is the name if a text follows it, or if it isn't an attribute.
      name:
        - match: '{{word}}(?=\s*")'
          scope: entity.name.type.charter
          pop: true
        - match: '(?!{{attributes}}){{word}}'
          scope: entity.name.type.charter
          pop: true
        - match: '$|(?=\S)'
          pop: true

      date:
        - match: '{{to}}'
          scope: keyword.operator.word.charter
          pop: true
        - match: '$|(?=\S)'
          pop: true

      unit:
        - match: '(?!{{behind_number}}){{word}}'
          scope: keyword.other.unit.charter
          pop: true
        - match: '$|(?=\S)'
          pop: true

      interval:
        - match: '{{number}}'
          scope: constant.numeric.charter
        - match: '{{times}}'
          scope: constant.other.option.charter
          pop: true
        - match: '$|(?=\S)'
          pop: true


    """#
}
