# Colours texts with a Pygments lexer: each scalar becomes one letter for its colour.
# Standard input is a JSON list of texts; standard output a JSON list of texts of letters, line ends kept.
# Arguments: the lexer file.

import json
import runpy
import sys

from pygments.token import Comment, Keyword, Name, Number, Operator, Punctuation, String

LETTERS = [
    (Comment, 'C'),
    (Keyword.Pseudo, 'A'),
    (Keyword.Type, 'U'),
    (Keyword.Constant, 'W'),
    (Keyword, 'K'),
    (Name.Class, 'N'),
    (Name.Variable, 'R'),
    (Name.Constant, 'O'),
    (Operator.Word, 'T'),
    (String.Escape, 'E'),
    (String, 'S'),
    (Number.Date, 'D'),
    (Number, '#'),
    (Punctuation, 'P'),
]


def letter(token):
    return next((letter for kind, letter in LETTERS if token in kind), '.')


lexer = runpy.run_path(sys.argv[1])['CharterLexer'](stripnl=False, ensurenl=False)
texts = json.load(sys.stdin)
results = []
for text in texts:
    # Pygments itself drops a byte-order mark, as it drops carriage returns.
    letters = ''.join(
        ''.join('\n' if c == '\n' else ' ' if c in ' \t\r' else letter(token) for c in value)
        for token, value in lexer.get_tokens(text))
    results.append(letters)
json.dump(results, sys.stdout)
