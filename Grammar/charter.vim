" Vim syntax file for charters.
" Printed from the table of the language by `charter grammar vim`: change the table, not this file.

if exists("b:current_syntax")
  finish
endif
let s:kept_cpo = &cpo
set cpo&vim

syn case match
syn spell toplevel
syn iskeyword @,48-57,_,170,181,183,186,192-214,216-246,248-255

" A word that is no keyword where it stands is nothing.
syn match charterWord /\k\+\%(-\k\+\)*/
syn match charterNumber /\d\+\%(\.\d\+\)\?/ nextgroup=charterUnit skipwhite
syn match charterDate /\d\+\%(-\d\+\)\+/ nextgroup=charterTo skipwhite
syn match charterBrace /[{}]/
syn match charterComma /,/
syn match charterComment /\/\/.*$/ contains=@Spell
syn match charterEscapeError /\\./ contained
syn match charterEscape /\\\%(["\\nt]\|u{\x\{1,6}}\)/ contained
syn region charterText start=/"/ end=/"\|$/ contains=charterEscape,charterEscapeError,@Spell
syn region charterText start=/"""/ end=/"""/ contains=charterEscape,charterEscapeError,@Spell

" Keywords, and what may stand behind them.
syn match charterLanguage /\%(language\|taal\|langue\)\%(-\?\k\)\@!/ nextgroup=charterCode skipwhite
syn match charterConstruct /\%(partner\|partenaire\|brings\|brengt\|apporte\|gains\|wint\|gagne\|needs\|zoekt\|cherche\|commits\|engageert\|engage\|observer\|waarnemer\|observateur\|stakeholder\|belanghebbende\|partie-prenante\|aim\|doel\|but\|aspect\|volet\|risk\|risico\|risque\|responsibility\|verantwoordelijkheid\|responsabilité\|responsabilite\|success\|succes\|succès\|project\|projet\|meeting\|overleg\|réunion\|reunion\|channel\|kanaal\|canal\|shares\|deelt\|article\|artikel\)\%(-\?\k\)\@!/ nextgroup=charterName skipwhite
syn match charterConstruct /\%(charter\|charte\|signatory\|ondertekenaar\|signataire\|communication\|communicatie\|transparency\|transparantie\|transparence\|teaming\|équipe\|equipe\|terms\|afspraken\|modalités\|modalites\|waive\|afwijking\|dérogation\|derogation\)\%(-\?\k\)\@!/
syn match charterAttribute /\%(form\|vorm\|forme\)\%(-\?\k\)\@!/ nextgroup=charterOption_form,charterOther_form skipwhite
syn match charterAttribute /\%(sector\|secteur\)\%(-\?\k\)\@!/ nextgroup=charterOption_sector,charterOther_sector skipwhite
syn match charterAttribute /\%(as\|als\|comme\)\%(-\?\k\)\@!/ nextgroup=charterOption_means,charterOther_means skipwhite
syn match charterAttribute /\%(disclosure\|openbaarheid\|diffusion\)\%(-\?\k\)\@!/ nextgroup=charterOption_disclosure,charterOther_disclosure skipwhite
syn match charterAttribute /\%(binding\|bindend\|contraignant\)\%(-\?\k\)\@!/ nextgroup=charterOption_yesno,charterOther_yesno skipwhite
syn match charterAttribute /\%(toward\|voor\|pour\|from\|uit\|de\|answers\|beantwoordt\|répond\|repond\|recognised\|recognized\|erkend\|reconnu\|shared\|gedeeld\|partagé\|partage\|lead\|trekker\|pilote\|by\|door\|par\|with\|met\|avec\)\%(-\?\k\)\@!/ nextgroup=charterEveryone,charterReference skipwhite
syn match charterAttribute /\%(check\|controle\|contrôle\)\%(-\?\k\)\@!/ nextgroup=charterCheck skipwhite
syn match charterAttribute /\%(every\|elke\|elk\|chaque\)\%(-\?\k\)\@!/ nextgroup=charterIntervalNumber,charterInterval skipwhite
syn match charterAttribute /\%(version\|versie\|amends\|wijzigt\|modifie\|period\|periode\|période\|place\|plaats\|lieu\|vision\|visie\|context\|contexte\|unit\|afdeling\|service\|stance\|standpunt\|position\|expects\|verwacht\|attend\|approach\|aanpak\|approche\|amount\|omvang\|montant\|effort\|inzet\|during\|tijdens\|pendant\|nature\|aard\|role\|functie\|fonction\|key\|sleutel\|clé\|cle\|measure\|maatstaf\|mesure\|due\|tegen\|échéance\|echeance\|response\|maatregel\|réponse\|reponse\|safety\|veiligheid\|sécurité\|securite\|understanding\|begrip\|compréhension\|comprehension\|execution\|uitvoering\|exécution\|decisions\|besluitvorming\|décisions\|disputes\|geschillen\|différends\|differends\|confidentiality\|vertrouwelijkheid\|confidentialité\|confidentialite\|ownership\|eigendom\|propriété\|propriete\|exit\|uittreding\|sortie\|review\|evaluatie\|révision\|revision\|body\|inhoud\|texte\)\%(-\?\k\)\@!/
" One word that is a statement too: what follows tells which.
syn match charterConstruct /\%(partage\)\%(-\?\k\)\@!\%(\s\+\%(\d\@!\k\+\%(-\k\+\)*\s*\)\?"\)\@=/ nextgroup=charterName skipwhite

" Values.
syn match charterCode /\%(en\|nl\|fr\)\%(-\?\k\)\@!/ contained
" A word is the name when a text follows it, or when it is no attribute.
syn match charterName /\%(\%(form\|vorm\|forme\|version\|versie\|amends\|wijzigt\|modifie\|period\|periode\|période\|place\|plaats\|lieu\|vision\|visie\|context\|contexte\|sector\|secteur\|unit\|afdeling\|service\|stance\|standpunt\|position\|expects\|verwacht\|attend\|approach\|aanpak\|approche\|as\|als\|comme\|amount\|omvang\|montant\|toward\|voor\|pour\|from\|uit\|de\|answers\|beantwoordt\|répond\|repond\|effort\|inzet\|during\|tijdens\|pendant\|nature\|aard\|recognised\|recognized\|erkend\|reconnu\|disclosure\|openbaarheid\|diffusion\|role\|functie\|fonction\|key\|sleutel\|clé\|cle\|measure\|maatstaf\|mesure\|due\|tegen\|échéance\|echeance\|shared\|gedeeld\|partagé\|partage\|lead\|trekker\|pilote\|by\|door\|par\|response\|maatregel\|réponse\|reponse\|with\|met\|avec\|safety\|veiligheid\|sécurité\|securite\|understanding\|begrip\|compréhension\|comprehension\|execution\|uitvoering\|exécution\|binding\|bindend\|contraignant\|decisions\|besluitvorming\|décisions\|disputes\|geschillen\|différends\|differends\|confidentiality\|vertrouwelijkheid\|confidentialité\|confidentialite\|ownership\|eigendom\|propriété\|propriete\|exit\|uittreding\|sortie\|review\|evaluatie\|révision\|revision\|body\|inhoud\|texte\|check\|controle\|contrôle\)\%(-\?\k\)\@!\%(\s*"\)\@!\)\@!\d\@!\k\+\%(-\k\+\)*/ contained
syn match charterOther_form /\d\@!\k\+\%(-\k\+\)*/ contained nextgroup=charterComma_form skipwhite
syn match charterOption_form /\%(charter\|charte\|gentlemens-agreement\|herenakkoord\|engagement-d-honneur\)\%(-\?\k\)\@!/ contained nextgroup=charterComma_form skipwhite
syn match charterComma_form /,/ contained skipwhite skipempty nextgroup=charterOther_form,charterOption_form,charterBreak_form
syn match charterBreak_form /\/\/.*$/ contained skipwhite skipempty nextgroup=charterOther_form,charterOption_form,charterBreak_form
hi def link charterBreak_form Comment
hi def link charterComma_form Delimiter
syn match charterOther_sector /\d\@!\k\+\%(-\k\+\)*/ contained nextgroup=charterComma_sector skipwhite
syn match charterOption_sector /\%(government\|overheid\|public\|civil-society\|middenveld\|société-civile\|societe-civile\|business\|bedrijf\|entreprise\|knowledge\|kennis\|savoir\)\%(-\?\k\)\@!/ contained nextgroup=charterComma_sector skipwhite
syn match charterComma_sector /,/ contained skipwhite skipempty nextgroup=charterOther_sector,charterOption_sector,charterBreak_sector
syn match charterBreak_sector /\/\/.*$/ contained skipwhite skipempty nextgroup=charterOther_sector,charterOption_sector,charterBreak_sector
hi def link charterBreak_sector Comment
hi def link charterComma_sector Delimiter
syn match charterOther_means /\d\@!\k\+\%(-\k\+\)*/ contained nextgroup=charterComma_means skipwhite
syn match charterOption_means /\%(funding\|financiering\|financement\|expertise\|facilities\|faciliteiten\|équipements\|equipements\|network\|netwerk\|réseau\|reseau\|workforce\|menskracht\|main-d-œuvre\|main-d-oeuvre\)\%(-\?\k\)\@!/ contained nextgroup=charterComma_means skipwhite
syn match charterComma_means /,/ contained skipwhite skipempty nextgroup=charterOther_means,charterOption_means,charterBreak_means
syn match charterBreak_means /\/\/.*$/ contained skipwhite skipempty nextgroup=charterOther_means,charterOption_means,charterBreak_means
hi def link charterBreak_means Comment
hi def link charterComma_means Delimiter
syn match charterOther_disclosure /\d\@!\k\+\%(-\k\+\)*/ contained nextgroup=charterComma_disclosure skipwhite
syn match charterOption_disclosure /\%(public\|openbaar\|partners\|partenaires\|confidential\|vertrouwelijk\|confidentiel\)\%(-\?\k\)\@!/ contained nextgroup=charterComma_disclosure skipwhite
syn match charterComma_disclosure /,/ contained skipwhite skipempty nextgroup=charterOther_disclosure,charterOption_disclosure,charterBreak_disclosure
syn match charterBreak_disclosure /\/\/.*$/ contained skipwhite skipempty nextgroup=charterOther_disclosure,charterOption_disclosure,charterBreak_disclosure
hi def link charterBreak_disclosure Comment
hi def link charterComma_disclosure Delimiter
syn match charterOther_yesno /\d\@!\k\+\%(-\k\+\)*/ contained nextgroup=charterComma_yesno skipwhite
syn match charterOption_yesno /\%(yes\|ja\|oui\|no\|nee\|neen\|non\)\%(-\?\k\)\@!/ contained nextgroup=charterComma_yesno skipwhite
syn match charterComma_yesno /,/ contained skipwhite skipempty nextgroup=charterOther_yesno,charterOption_yesno,charterBreak_yesno
syn match charterBreak_yesno /\/\/.*$/ contained skipwhite skipempty nextgroup=charterOther_yesno,charterOption_yesno,charterBreak_yesno
hi def link charterBreak_yesno Comment
hi def link charterComma_yesno Delimiter
syn match charterReference /\d\@!\k\+\%(-\k\+\)*/ contained nextgroup=charterComma_names skipwhite
syn match charterEveryone /\%(all\|allen\|tous\|others\|anderen\|autres\)\%(-\?\k\)\@!/ contained nextgroup=charterComma_names skipwhite
syn match charterComma_names /,/ contained skipwhite skipempty nextgroup=charterReference,charterEveryone,charterBreak_names
syn match charterBreak_names /\/\/.*$/ contained skipwhite skipempty nextgroup=charterReference,charterEveryone,charterBreak_names
hi def link charterBreak_names Comment
hi def link charterComma_names Delimiter
syn match charterCheck /\d\@!\k\+\%(-\k\+\)*/ contained nextgroup=charterComma_check skipwhite
syn match charterComma_check /,/ contained skipwhite skipempty nextgroup=charterCheck,charterBreak_check
syn match charterBreak_check /\/\/.*$/ contained skipwhite skipempty nextgroup=charterCheck,charterBreak_check
hi def link charterBreak_check Comment
hi def link charterComma_check Delimiter
syn match charterIntervalNumber /\d\+\%(\.\d\+\)\?/ contained nextgroup=charterInterval skipwhite
syn match charterInterval /\%(day\|dag\|jour\|week\|semaine\|month\|maand\|mois\|quarter\|kwartaal\|trimestre\|year\|jaar\|an\|days\|dagen\|jours\|weeks\|weken\|semaines\|months\|maanden\|quarters\|kwartalen\|trimestres\|years\|jaren\|ans\)\%(-\?\k\)\@!/ contained
syn match charterTo /\%(to\|tot\|à\|a\)\%(-\?\k\)\@!/ contained
syn match charterUnit /\%(\%(as\|als\|comme\|amount\|omvang\|montant\|toward\|voor\|pour\|effort\|inzet\|during\|tijdens\|pendant\|nature\|aard\|recognised\|recognized\|erkend\|reconnu\|disclosure\|openbaarheid\|diffusion\|every\|elke\|elk\|chaque\)\%(-\?\k\)\@!\)\@!\d\@!\k\+\%(-\k\+\)*/ contained

hi def link charterLanguage Keyword
hi def link charterCode Constant
hi def link charterConstruct Keyword
hi def link charterAttribute Type
hi def link charterName Identifier
hi def link charterReference Identifier
hi def link charterEveryone Special
hi def link charterCheck Constant
hi def link charterIntervalNumber Number
hi def link charterInterval Constant
hi def link charterTo Operator
hi def link charterUnit Special
hi def link charterNumber Number
hi def link charterDate Number
hi def link charterBrace Delimiter
hi def link charterComma Delimiter
hi def link charterComment Comment
hi def link charterText String
hi def link charterEscape SpecialChar
hi def link charterEscapeError Error
hi def link charterOption_form Constant
hi def link charterOption_sector Constant
hi def link charterOption_means Constant
hi def link charterOption_disclosure Constant
hi def link charterOption_yesno Constant

" A block text may have begun far above.
syn sync fromstart

let b:current_syntax = "charter"
let &cpo = s:kept_cpo
unlet s:kept_cpo
