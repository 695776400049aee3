" Which files are charters.
autocmd BufRead,BufNewFile *.charter setfiletype charter
