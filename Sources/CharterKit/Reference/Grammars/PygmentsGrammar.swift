// The lexer for Pygments, with which Sphinx, MkDocs and many web sites highlight code.

/// Prints `Grammar/charter_lexer.py`.
package enum PygmentsGrammar {
  /// Prints the whole file.
  package static func render() -> [UInt8] {
    let words = ColouringWords()
    var page = head
    var root = ""
    var values = ""
    for choice in words.choices {
      let name = choice.group.grammarName
      page += list("\(name)_attributes", choice.attributes) + list("\(name)_options", choice.options)
      root += "            (one_of(\(name)_attributes), Keyword.Pseudo, '\(name)'),\n"
      values += "        **values('\(name)', [(one_of(\(name)_options), Name.Constant), (word, Text)]),\n"
    }
    let lists = [
      ("named", words.named), ("unnamed", words.unnamed), ("ambiguous", words.ambiguous),
      ("attributes", words.attributes), ("plain", words.plain), ("naming", words.naming),
      ("checking", words.checking), ("every", words.every), ("behind_number", words.behindNumber),
      ("everyone", words.everyone), ("to", words.to), ("times", words.times), ("languages", words.languages),
      ("codes", words.codes),
    ]
    for (name, words) in lists { page += list(name, words) }
    page += body + "            # Followed by an option.\n" + root + rootEnd + values + foot
    return Array(page.utf8)
  }

  /// A list of words, folded.
  private static func list(_ name: String, _ words: [String]) -> String {
    var page = "\(name) = ("
    var column = 120
    for word in words {
      let width = DisplayWidth.of(word) + 4
      if column + width > 100 {
        page += "\n   "
        column = 3
      }
      page += " '\(word)',"
      column += width
    }
    return page + "\n)\n"
  }

  private static let head = #"""
    """Colours charters with Pygments.

    Printed from the table of the language by `charter grammar pygments`: change the table, not this file.
    """

    import re

    from pygments import unistring
    from pygments.lexer import RegexLexer, default, include
    from pygments.token import Comment, Keyword, Name, Number, Operator, Punctuation, String, Text, Whitespace

    __all__ = ['CharterLexer']

    part = '[%s]' % unistring.xid_continue
    word = '[%s]%s*(?:-%s+)*' % (unistring.xid_start, part, part)
    date = r'[0-9]+(?:-[0-9]+)+'
    number = r'[0-9]+(?:\.[0-9]+)?'


    def one_of(words):
        """One of the words, whole."""
        return "(?:%s)(?!-?%s)" % ('|'.join(words), part)


    def values(name, kinds):
        """What follows a keyword: values of these kinds, separated by commas.

        After a comma the next value may be on another line.
        """
        more = name + '-more'
        following = name + '-next'
        one = [(pattern, token, ('#pop', more)) for pattern, token in kinds] + [default('#pop')]
        return {
            name: [include('space')] + one,
            more: [include('space'), (',', Punctuation, ('#pop', following)), default('#pop')],
            following: [include('gap')] + one,
        }


    """#

  private static let body = #"""


    class CharterLexer(RegexLexer):
        """For charters: what partners bring and gain."""

        name = 'Charter'
        aliases = ['charter']
        filenames = ['*.charter']
        mimetypes = ['text/x-charter']
        flags = re.MULTILINE

        tokens = {
            'space': [(r'[ \t]+', Whitespace)],
            'gap': [(r'\s+', Whitespace), (r'//.*$', Comment.Single)],
            'root': [
                ('\ufeff', Whitespace),
                include('gap'),
                (r'"""', String.Heredoc, 'block'),
                (r'"', String.Double, 'text'),
                (one_of(languages), Keyword, 'language'),
                (one_of(ambiguous) + r'(?=[ \t]+(?:%s[ \t]*)?")' % word, Keyword, 'name'),
                (one_of(named), Keyword, 'name'),
                (one_of(unnamed), Keyword),

    """#

  private static let rootEnd = #"""
                # Followed by names.
                (one_of(naming), Keyword.Pseudo, 'names'),
                (one_of(checking), Keyword.Pseudo, 'check'),
                (one_of(every), Keyword.Pseudo, 'interval'),
                (one_of(plain), Keyword.Pseudo),
                (date, Number.Date, 'date'),
                (number, Number, 'unit'),
                (word, Text),
                (r'[{},]', Punctuation),
                (r'.', Text),
            ],
            'escape': [
                (r'\\(?:["\\nt]|u\{[0-9A-Fa-f]{1,6}\})', String.Escape),
                (r'\\', String),
            ],
            'text': [
                include('escape'),
                (r'"', String.Double, '#pop'),
                (r'[^"\\\n]+', String.Double),
                default('#pop'),
            ],
            'block': [
                include('escape'),
                (r'"""', String.Heredoc, '#pop'),
                (r'[^"\\]+|"', String.Heredoc),
            ],
            'language': [include('space'), (one_of(codes), Name.Constant, '#pop'), default('#pop')],
            # A word is the name if a text follows it, or if it isn't an attribute.
            'name': [
                include('space'),
                (word + r'(?=[ \t]*")', Name.Class, '#pop'),
                (r'(?=%s)' % one_of(attributes), Text, '#pop'),
                (word, Name.Class, '#pop'),
                default('#pop'),
            ],
            'date': [include('space'), (one_of(to), Operator.Word, '#pop'), default('#pop')],
            'unit': [
                include('space'),
                (r'(?=%s)' % one_of(behind_number), Text, '#pop'),
                (word, Keyword.Type, '#pop'),
                default('#pop'),
            ],
            'interval': [
                include('space'),
                (number, Number),
                (one_of(times), Name.Constant, '#pop'),
                default('#pop'),
            ],
            **values('names', [(one_of(everyone), Keyword.Constant), (word, Name.Variable)]),
            **values('check', [(word, Name.Constant)]),

    """#

  private static let foot = """
        }

    """
}
