# Colours texts with a TextMate grammar, using Oniguruma: each scalar becomes one letter for its colour.
# Standard input is a JSON list of texts; standard output a JSON list of texts of letters, line ends kept.
# Arguments: the grammar file.

import json
import logging
import sys

from textmate_grammar.parsers.base import LanguageParser

LETTERS = [
    ('comment.', 'C'),
    ('constant.character.escape.', 'E'),
    ('invalid.', 'X'),
    ('string.', 'S'),
    ('keyword.control.', 'K'),
    ('keyword.other.attribute.', 'A'),
    ('keyword.other.unit.', 'U'),
    ('keyword.operator.word.', 'T'),
    ('entity.name.', 'N'),
    ('variable.other.', 'R'),
    ('constant.other.option.', 'O'),
    ('constant.language.', 'W'),
    ('constant.numeric.date.', 'D'),
    ('constant.numeric.', '#'),
    ('punctuation.section.', 'P'),
    ('punctuation.separator.', 'P'),
]


def letter(scopes):
    return next((letter for start, letter in LETTERS if any(scope.startswith(start) for scope in scopes)), '.')


logging.disable(logging.CRITICAL)
with open(sys.argv[1], encoding='utf-8') as file:
    grammar = json.load(file)
parser = LanguageParser(grammar)
results = []
for text in json.load(sys.stdin):
    lines = text.split('\n')
    letters = [[' ' if c in ' \t\r' else '.' for c in line] for line in lines]
    # Trailing spaces confuse it.
    element = parser.parse_string(text.rstrip()) if text.strip() else None
    for (line, column), content, scopes in element.flatten() if element else []:
        for c in content:
            if c == '\n':
                line, column = line + 1, 0
                continue
            if c not in ' \t\r':
                letters[line][column] = letter(scopes)
            column += 1
    results.append('\n'.join(''.join(line) for line in letters))
json.dump(results, sys.stdout)
