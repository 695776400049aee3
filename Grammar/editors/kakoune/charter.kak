# Charters in Kakoune: copy this file to ~/.config/kak/autoload/. What is found comes through kakoune-lsp
# (https://github.com/kakoune-lsp/kakoune-lsp), version 18 or later.

hook global BufCreate .*[.]charter %{ set-option buffer filetype charter }

hook global BufSetOption filetype=charter %{
    set-option buffer comment_line '//'
    set-option buffer indentwidth 2
}

hook -group charter-lsp global BufSetOption filetype=charter %{
    try %{
        set-option buffer lsp_servers %{
            [charter]
            root_globs = [".git"]
            command = "charter"
            args = ["lsp"]
        }
    }
}

add-highlighter shared/charter regions
add-highlighter shared/charter/block region '"""' '"""' fill string
add-highlighter shared/charter/text region '"' '(?<!\\)(\\\\)*"|$' fill string
add-highlighter shared/charter/comment region '//' '$' fill comment
add-highlighter shared/charter/other default-region regex '\b\d+(-\d+)+\b|\b\d+(\.\d+)?\b' 0:value

hook -group charter-highlight global WinSetOption filetype=charter %{
    add-highlighter window/charter ref charter
    hook -once -always window WinSetOption filetype=.* %{ remove-highlighter window/charter }
}
