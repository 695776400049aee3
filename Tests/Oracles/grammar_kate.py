# Colours texts with a KDE syntax definition: each scalar becomes one letter for its colour.
# Standard input is a JSON list of texts; standard output a JSON list of texts of letters, line ends kept.
# Arguments: the definition file, the highlighter.

import html.parser
import json
import os
import re
import subprocess
import sys
import tempfile

LETTERS = {
    'Comment': 'C', 'Statement': 'K', 'Attribute': 'A', 'Name': 'N', 'Reference': 'R', 'Option': 'O',
    'Small Word': 'W', 'To': 'T', 'Text': 'S', 'Escape': 'E', 'Wrong Escape': 'X', 'Date': 'D', 'Number': '#',
    'Unit': 'U', 'Brace': 'P', 'Separator': 'P',
}


class Reader(html.parser.HTMLParser):
    """Reads the output: the letter of the innermost colour, for each scalar."""

    def __init__(self, letters):
        super().__init__(convert_charrefs=True)
        self.letters, self.open, self.result, self.depth = letters, [], [], 0

    def handle_starttag(self, tag, attributes):
        if tag == 'pre':
            self.depth += 1
        elif tag == 'span':
            colour = re.search(r'(?:^|;)\s*color:(#[0-9a-f]{6})', dict(attributes).get('style', '').lower())
            self.open.append(self.letters.get(colour.group(1), '.') if colour else '.')

    def handle_endtag(self, tag):
        if tag == 'pre':
            self.depth -= 1
        elif tag == 'span':
            self.open.pop()

    def handle_data(self, data):
        if self.depth:
            letter = self.open[-1] if self.open else '.'
            self.result += ['\n' if c == '\n' else ' ' if c in ' \t\r' else letter for c in data]


with open(sys.argv[1], encoding='utf-8') as file:
    definition = file.read()
# Every kind gets a colour of its own, which identifies it in the output.
letters = {}


def coloured(match):
    colour = '#%06x' % (0x10203 * (len(letters) + 1))
    letters[colour] = LETTERS.get(match.group(1), '.')
    return '<itemData name="%s" color="%s"' % (match.group(1), colour)


definition = re.sub(r'<itemData name="([^"]*)"', coloured, definition)
results = []
with tempfile.TemporaryDirectory() as folder:
    syntax = os.path.join(folder, 'org.kde.syntax-highlighting', 'syntax')
    os.makedirs(syntax)
    with open(os.path.join(syntax, 'charter.xml'), 'w', encoding='utf-8') as file:
        file.write(definition)
    for text in json.load(sys.stdin):
        environment = dict(os.environ, XDG_DATA_HOME=folder, QT_QPA_PLATFORM='offscreen', LC_ALL='C.UTF-8')
        run = subprocess.run(
            [sys.argv[2], '--syntax', 'Charter', '--stdin'], input=text.encode(), capture_output=True, env=environment)
        if run.returncode or run.stderr:
            sys.exit(run.stderr.decode() or 'status %d' % run.returncode)
        reader = Reader(letters)
        reader.feed(run.stdout.decode())
        result = ''.join(reader.result)
        results.append(result[1:] if result.startswith('\n') else result)
json.dump(results, sys.stdout)
