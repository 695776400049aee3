// The TextMate grammar in JSON, with which VS Code highlights charters.

/// Prints `Grammar/charter.tmLanguage.json`.
package enum TextMateGrammar {
  /// Prints the whole file.
  package static func render() -> [UInt8] {
    let words = ColouringWords()
    var rules: [String] = []
    for name in ["comment", "block-text", "text", "language-line", "statement"] { rules.append(name) }
    for choice in words.choices { rules.append("attribute-" + choice.group.grammarName) }
    for name in ["attribute-names", "attribute-check", "every", "attribute", "dates", "number", "word", "punctuation"] {
      rules.append(name)
    }
    let includes = rules.map { "    { \"include\": \"#\($0)\" }" }.joined(separator: ",\n")
    let page =
      head + includes + "\n  ],\n  \"repository\": {\n" + texts + statements(words) + attributes(words)
      + values(words) + foot
    return Array(page.utf8)
  }

  private static let part = #"[\\p{L}\\p{Nl}\\p{Mn}\\p{Mc}\\p{Nd}\\p{Pc}·]"#
  private static let word = #"[\\p{L}\\p{Nl}_]\#(part)*(?:-\#(part)+)*"#

  /// Matches one of the words, as a whole word.
  private static func oneOf(_ words: [String]) -> String {
    "(?:" + words.joined(separator: "|") + ")(?!-?\(part))"
  }

  private static let head = #"""
    {
      "$schema": "https://raw.githubusercontent.com/martinring/tmlanguage/master/tmlanguage.json",
      "information_for_contributors": [
        "Printed from the table of the language by `charter grammar textmate`: change the table, not this file."
      ],
      "name": "Charter",
      "scopeName": "source.charter",
      "fileTypes": ["charter"],
      "patterns": [

    """#

  private static let texts = #"""
        "comment": {
          "name": "comment.line.double-slash.charter",
          "match": "(//).*$",
          "captures": { "1": { "name": "punctuation.definition.comment.charter" } }
        },
        "block-text": {
          "name": "string.quoted.triple.charter",
          "begin": "\"\"\"",
          "beginCaptures": { "0": { "name": "punctuation.definition.string.begin.charter" } },
          "end": "\"\"\"",
          "endCaptures": { "0": { "name": "punctuation.definition.string.end.charter" } },
          "patterns": [{ "include": "#escape" }]
        },
        "text": {
          "name": "string.quoted.double.charter",
          "begin": "\"",
          "beginCaptures": { "0": { "name": "punctuation.definition.string.begin.charter" } },
          "end": "\"|$",
          "endCaptures": { "0": { "name": "punctuation.definition.string.end.charter" } },
          "patterns": [{ "include": "#escape" }]
        },
        "escape": {
          "patterns": [
            { "name": "constant.character.escape.charter", "match": "\\\\(?:[\"\\\\nt]|u\\{[0-9A-Fa-f]{1,6}\\})" },
            { "name": "invalid.illegal.escape.charter", "match": "\\\\(?:u\\{[0-9A-Za-z_]{0,9}\\}?|.|$)" }
          ]
        },

    """#

  private static func statements(_ words: ColouringWords) -> String {
    // A word is the name if a text follows it, or if it isn't an attribute.
    let name = #"(?:(\#(word))(?=\\s*\")|(?!\#(oneOf(words.attributes)))(\#(word)))"#
    return #"""
          "language-line": {
            "match": "(\#(oneOf(words.languages)))\\s+(\#(oneOf(words.codes)))",
            "captures": {
              "1": { "name": "keyword.control.charter" },
              "2": { "name": "constant.other.option.charter" }
            }
          },
          "statement": {
            "patterns": [
              {
                "match": "(\#(oneOf(words.ambiguous)))(?:\\s+(\#(word)))?(?=\\s*\")",
                "captures": {
                  "1": { "name": "keyword.control.charter" },
                  "2": { "name": "entity.name.type.charter" }
                }
              },
              {
                "match": "(\#(oneOf(words.named)))(?:\\s+\#(name))?",
                "captures": {
                  "1": { "name": "keyword.control.charter" },
                  "2": { "name": "entity.name.type.charter" },
                  "3": { "name": "entity.name.type.charter" }
                }
              },
              { "name": "keyword.control.charter", "match": "\#(oneOf(words.unnamed))" }
            ]
          },

      """#
  }

  private static func attributes(_ words: ColouringWords) -> String {
    var page = ""
    for choice in words.choices {
      page += list(
        choice.group.grammarName, choice.attributes,
        [("constant.other.option.charter", oneOf(choice.options)), ("", word)])
    }
    page += list(
      "names", words.naming,
      [("constant.language.charter", oneOf(words.everyone)), ("variable.other.charter", word)])
    page += list("check", words.checking, [("constant.other.option.charter", word)])
    return page + #"""
          "every": {
            "match": "(\#(oneOf(words.every)))(?:\\s+([0-9]+(?:\\.[0-9]+)?))?(?:\\s*(\#(oneOf(words.times))))?",
            "captures": {
              "1": { "name": "keyword.other.attribute.charter" },
              "2": { "name": "constant.numeric.charter" },
              "3": { "name": "constant.other.option.charter" }
            }
          },
          "attribute": { "name": "keyword.other.attribute.charter", "match": "\#(oneOf(words.plain))" },

      """#
  }

  /// A keyword followed by values separated by commas; after a comma the next value may be on another line.
  private static func list(_ name: String, _ keywords: [String], _ values: [(scope: String, pattern: String)]) -> String
  {
    let kinds = values.map { value in
      value.scope.isEmpty
        ? #"{ "match": "\#(value.pattern)" }"#
        : #"{ "name": "\#(value.scope)", "match": "\#(value.pattern)" }"#
    }
    let patterns = kinds.joined(separator: ",\n              ")
    return #"""
          "attribute-\#(name)": {
            "begin": "(\#(oneOf(keywords)))(?:[ \\t]+(\#(word)))?",
            "beginCaptures": {
              "1": { "name": "keyword.other.attribute.charter" },
              "2": { "patterns": [{ "include": "#value-\#(name)" }] }
            },
            "end": "$|(?=[^\\s,])",
            "patterns": [
              {
                "match": "(,)[ \\t]*(\#(word))",
                "captures": {
                  "1": { "name": "punctuation.separator.charter" },
                  "2": { "patterns": [{ "include": "#value-\#(name)" }] }
                }
              },
              {
                "begin": "(,)(?=[ \\t]*(?://|$))",
                "beginCaptures": { "1": { "name": "punctuation.separator.charter" } },
                "end": "(\#(word))|(?=[^\\s/])|(?=/(?!/))",
                "endCaptures": { "1": { "patterns": [{ "include": "#value-\#(name)" }] } },
                "patterns": [{ "include": "#comment" }]
              },
              { "name": "punctuation.separator.charter", "match": "," }
            ]
          },
          "value-\#(name)": {
            "patterns": [
              \#(patterns)
            ]
          },

      """#
  }

  private static func values(_ words: ColouringWords) -> String {
    let date = "[0-9]+(?:-[0-9]+)+"
    return #"""
          "dates": {
            "match": "(\#(date))(?:\\s+(\#(oneOf(words.to))))?",
            "captures": {
              "1": { "name": "constant.numeric.date.charter" },
              "2": { "name": "keyword.operator.word.charter" }
            }
          },
          "number": {
            "match": "([0-9]+(?:\\.[0-9]+)?)(?:\\s*(?!\#(oneOf(words.behindNumber)))(\#(word)))?",
            "captures": {
              "1": { "name": "constant.numeric.charter" },
              "2": { "name": "keyword.other.unit.charter" }
            }
          },
          "word": { "match": "\#(word)" },
          "punctuation": {
            "patterns": [
              { "name": "punctuation.section.block.charter", "match": "[{}]" },
              { "name": "punctuation.separator.charter", "match": "," }
            ]
          }

      """#
  }

  private static let foot = """
      }
    }

    """
}
