" The language server, for Vim with ALE (https://github.com/dense-analysis/ale).
call ale#Set('charter_executable', 'charter')

call ale#linter#Define('charter', {
\   'name': 'charter',
\   'lsp': 'stdio',
\   'executable': {buffer -> ale#Var(buffer, 'charter_executable')},
\   'command': '%e lsp',
\   'project_root': {buffer -> fnamemodify(bufname(buffer), ':p:h')},
\})
