" How charters are edited: two spaces, comments with //, words with hyphens.
if exists('b:did_ftplugin')
  finish
endif
let b:did_ftplugin = 1

setlocal commentstring=//\ %s comments=:// iskeyword+=- shiftwidth=2 softtabstop=2 expandtab
setlocal smartindent
let b:undo_ftplugin = 'setlocal commentstring< comments< iskeyword< shiftwidth< softtabstop< expandtab< smartindent<'
