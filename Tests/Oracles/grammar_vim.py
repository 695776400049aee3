# Colours texts with a syntax file in Vim or Neovim: each scalar becomes one letter for its colour.
# Standard input is a JSON list of texts; standard output a JSON list of texts of letters, line ends kept.
# Arguments: the syntax file, the program.

import json
import os
import subprocess
import sys
import tempfile

# By the first matching prefix of the group's name.
LETTERS = [
    ('charterComment', 'C'), ('charterBreak', 'C'), ('charterEscapeError', 'X'), ('charterEscape', 'E'),
    ('charterText', 'S'), ('charterLanguage', 'K'), ('charterConstruct', 'K'), ('charterAttribute', 'A'),
    ('charterName', 'N'), ('charterReference', 'R'), ('charterEveryone', 'W'), ('charterTo', 'T'),
    ('charterCode', 'O'), ('charterOption', 'O'), ('charterCheck', 'O'), ('charterIntervalNumber', '#'),
    ('charterInterval', 'O'), ('charterUnit', 'U'), ('charterDate', 'D'), ('charterNumber', '#'),
    ('charterBrace', 'P'), ('charterComma', 'P'),
]
SCRIPT = r'''
set nocompatible encoding=utf-8 fileformats=unix,dos
func! s:Spell(from, to)
  exe 'edit ++enc=utf-8' fnameescape(a:from)
  syntax on
  setlocal iskeyword& synmaxcol=0
  exe 'source' fnameescape($CHARTER_SYNTAX)
  let spelled = []
  for number in range(1, line('$'))
    let names = []
    let column = 1
    for char in split(getline(number), '\zs')
      let name = char =~# '^[ \t]$' ? ' ' : synIDattr(synID(number, column, 0), 'name')
      " Combining marks come with their letter.
      call extend(names, repeat([name], len(str2list(char, 1))))
      let column += len(char)
    endfor
    call add(spelled, names)
  endfor
  call writefile([json_encode(spelled)], a:to)
  syntax off
  unlet! b:current_syntax
  bwipeout!
endfunc
for number in range($CHARTER_COUNT)
  call s:Spell($CHARTER_FOLDER . '/' . number . '.text', $CHARTER_FOLDER . '/' . number . '.json')
endfor
qall!
'''


def letter(name):
    if name == ' ':
        return ' '
    return next((letter for start, letter in LETTERS if name.startswith(start)), '.')


texts = json.load(sys.stdin)
results = []
with tempfile.TemporaryDirectory() as folder:
    script = os.path.join(folder, 'script.vim')
    with open(script, 'w') as file:
        file.write(SCRIPT)
    for number, text in enumerate(texts):
        with open(os.path.join(folder, '%d.text' % number), 'w', encoding='utf-8', newline='') as file:
            file.write(text)
    environment = dict(
        os.environ, CHARTER_SYNTAX=os.path.abspath(sys.argv[1]), CHARTER_COUNT=str(len(texts)),
        CHARTER_FOLDER=folder, LC_ALL='C.UTF-8', TERM='dumb')
    is_neovim = 'nvim' in os.path.basename(sys.argv[2])
    start = ['--headless', '-u', 'NONE', '-i', 'NONE', '-n'] if is_neovim else ['-es', '-N', '-u', 'NONE', '-i', 'NONE', '-n']
    run = subprocess.run(
        [sys.argv[2], *start, '-S', script], stdin=subprocess.DEVNULL, capture_output=True, env=environment)
    if run.returncode:
        sys.exit((run.stdout + run.stderr).decode() or 'status %d' % run.returncode)
    for number, text in enumerate(texts):
        with open(os.path.join(folder, '%d.json' % number), encoding='utf-8') as file:
            lines = json.load(file)
        results.append('\n'.join(''.join(map(letter, line)) for line in lines))
json.dump(results, sys.stdout)
