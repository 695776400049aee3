# Colours texts with a Sublime Text syntax, using bat: each scalar becomes one letter for its colour.
# Standard input is a JSON list of texts; standard output a JSON list of texts of letters, line ends kept.
# Arguments: the syntax file, the program bat.

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile

SCOPES = [
    ('comment', 'C'), ('constant.character.escape', 'E'), ('invalid', 'X'), ('string', 'S'),
    ('keyword.control', 'K'), ('keyword.other.attribute', 'A'), ('keyword.other.unit', 'U'),
    ('keyword.operator.word', 'T'), ('entity.name', 'N'), ('variable.other', 'R'), ('constant.other.option', 'O'),
    ('constant.language', 'W'), ('constant.numeric.date', 'D'), ('constant.numeric', '#'),
    ('punctuation.section', 'P'), ('punctuation.separator', 'P'),
]
# Every scope gets a colour of its own, which identifies it in the output.
COLOURS = {scope: '#%02X%02X%02X' % (index + 1, 100, 200) for index, (scope, _) in enumerate(SCOPES)}
RULE = '''<dict><key>scope</key><string>%s</string>
<key>settings</key><dict><key>foreground</key><string>%s</string></dict></dict>'''
THEME = '''<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0"><dict><key>name</key><string>Letters</string><key>settings</key><array>
<dict><key>settings</key><dict><key>foreground</key><string>#FFFFFF</string></dict></dict>
%s
</array></dict></plist>''' % '\n'.join(RULE % item for item in COLOURS.items())
LETTERS = [letter for _, letter in SCOPES]

results = []
with tempfile.TemporaryDirectory() as folder:
    for part in ('syntaxes', 'themes', 'cache'):
        os.mkdir(os.path.join(folder, part))
    shutil.copy(sys.argv[1], os.path.join(folder, 'syntaxes'))
    with open(os.path.join(folder, 'themes', 'Letters.tmTheme'), 'w') as file:
        file.write(THEME)
    environment = dict(
        os.environ, BAT_CONFIG_DIR=folder, BAT_CONFIG_PATH=os.path.join(folder, 'none'),
        BAT_CACHE_PATH=os.path.join(folder, 'cache'), COLORTERM='truecolor', LC_ALL='C.UTF-8')

    def bat(*arguments, input=None):
        run = subprocess.run([sys.argv[2], *arguments], input=input, capture_output=True, env=environment)
        if run.returncode or b'error' in run.stderr.lower():
            sys.exit(run.stderr.decode() or 'status %d' % run.returncode)
        return run.stdout.decode()

    bat('cache', '--build', '--blank', '--source', folder, '--target', os.path.join(folder, 'cache'))
    for text in json.load(sys.stdin):
        # Tabs would be expanded.
        output = bat(
            '--language=Charter', '--theme=Letters', '--color=always', '--style=plain', '--paging=never',
            '--wrap=never', '--tabs=0', input=text.encode())
        result, letter = [], '.'
        for piece in re.split('(\x1b\\[[0-9;]*[mK])', output):
            if piece.startswith('\x1b['):
                colour = re.fullmatch('\x1b\\[38;2;([0-9]+);100;200m', piece)
                letter = LETTERS[int(colour.group(1)) - 1] if colour else '.'
            else:
                result += ['\n' if c == '\n' else ' ' if c in ' \t\r' else letter for c in piece]
        results.append(''.join(result))
json.dump(results, sys.stdout)
