" Vim syntax file for charters.
" Printed from the table of the language by `charter grammar vim`: change the table, not this file.

if exists("b:current_syntax")
  finish
endif
let s:kept_cpo = &cpo
set cpo&vim

syn case match
syn spell toplevel
syn iskeyword @,48-57,_,-,170,181,183,186,192-214,216-246,248-255

" A word that isn't a keyword in its position is plain text.
syn match charterWord /\k\+/
syn match charterNumber /\d\+\%(\.\d\+\)\?/ nextgroup=charterUnit skipwhite
syn match charterDate /\d\+\%(-\d\+\)\+/ nextgroup=charterTo skipwhite
syn match charterBrace /[{}]/
syn match charterComma /,/
syn match charterComment /\/\/.*$/ contains=@Spell
syn match charterEscapeError /\\./ contained
syn match charterEscape /\\\%(["\\nt]\|u{\x\{1,6}}\)/ contained
syn region charterText start=/"/ end=/"\|$/ contains=charterEscape,charterEscapeError,@Spell
syn region charterText start=/"""/ end=/"""/ contains=charterEscape,charterEscapeError,@Spell

" Keywords, and what may follow them.
syn keyword charterLanguage nextgroup=charterCode skipwhite
      \ language taal langue
syn keyword charterConstruct nextgroup=charterName skipwhite
      \ partner partenaire brings brengt apporte gains wint gagne needs zoekt cherche commits engageert engage
      \ observer waarnemer observateur stakeholder belanghebbende partie-prenante aim doel but aspect volet
      \ risk risico risque responsibility verantwoordelijkheid responsabilité responsabilite success succes
      \ succès project projet meeting overleg réunion reunion channel kanaal canal shares deelt article
      \ artikel
syn keyword charterConstruct
      \ charter charte signatory ondertekenaar signataire communication communicatie transparency transparantie
      \ transparence teaming équipe equipe terms afspraken modalités modalites waive afwijking dérogation
      \ derogation
syn keyword charterAttribute nextgroup=charterOption_form,charterOther_form skipwhite
      \ form vorm forme
syn keyword charterAttribute nextgroup=charterOption_sector,charterOther_sector skipwhite
      \ sector secteur
syn keyword charterAttribute nextgroup=charterOption_signing,charterOther_signing skipwhite
      \ signing ondertekening signature
syn keyword charterAttribute nextgroup=charterOption_means,charterOther_means skipwhite
      \ as als comme
syn keyword charterAttribute nextgroup=charterOption_disclosure,charterOther_disclosure skipwhite
      \ disclosure openbaarheid diffusion
syn keyword charterAttribute nextgroup=charterOption_yesno,charterOther_yesno skipwhite
      \ binding bindend contraignant
syn keyword charterAttribute nextgroup=charterEveryone,charterReference skipwhite
      \ toward voor pour from uit de answers beantwoordt répond repond recognised recognized erkend reconnu
      \ shared gedeeld partagé lead trekker pilote by door par with met avec
syn keyword charterAttribute nextgroup=charterCheck skipwhite
      \ check controle contrôle
syn keyword charterAttribute nextgroup=charterIntervalNumber,charterInterval skipwhite
      \ every elke elk chaque
syn keyword charterAttribute
      \ version versie amends wijzigt modifie period periode période place plaats lieu vision visie context
      \ contexte unit afdeling service stance standpunt position expects verwacht attend approach aanpak
      \ approche amount omvang montant effort inzet during tijdens pendant nature aard role functie fonction
      \ key sleutel clé cle measure maatstaf mesure due tegen échéance echeance response maatregel réponse
      \ reponse safety veiligheid sécurité securite understanding begrip compréhension comprehension
      \ execution uitvoering exécution decisions besluitvorming décisions disputes geschillen différends
      \ differends confidentiality vertrouwelijkheid confidentialité confidentialite ownership eigendom
      \ propriété propriete exit uittreding sortie review evaluatie révision revision body inhoud texte
" One word is an attribute and a statement: what follows tells which.
syn match charterAttribute /\%(partage\)\>/ nextgroup=charterEveryone,charterReference skipwhite
syn match charterConstruct /\%(partage\)\>\%(\s\+\%(\d\@!\k\+\s*\)\?"\)\@=/ nextgroup=charterName skipwhite

" Values.
syn keyword charterCode contained
      \ en nl fr
" A word is the name when a text follows it, or when it is no attribute.
syn match charterName /\%(\%(form\|vorm\|forme\|version\|versie\|amends\|wijzigt\|modifie\|period\|periode\|période\|place\|plaats\|lieu\|vision\|visie\|context\|contexte\|sector\|secteur\|unit\|afdeling\|service\|stance\|standpunt\|position\|expects\|verwacht\|attend\|approach\|aanpak\|approche\|signing\|ondertekening\|signature\|as\|als\|comme\|amount\|omvang\|montant\|toward\|voor\|pour\|from\|uit\|de\|answers\|beantwoordt\|répond\|repond\|effort\|inzet\|during\|tijdens\|pendant\|nature\|aard\|recognised\|recognized\|erkend\|reconnu\|disclosure\|openbaarheid\|diffusion\|role\|functie\|fonction\|key\|sleutel\|clé\|cle\|measure\|maatstaf\|mesure\|due\|tegen\|échéance\|echeance\|shared\|gedeeld\|partagé\|partage\|lead\|trekker\|pilote\|by\|door\|par\|response\|maatregel\|réponse\|reponse\|with\|met\|avec\|safety\|veiligheid\|sécurité\|securite\|understanding\|begrip\|compréhension\|comprehension\|execution\|uitvoering\|exécution\|binding\|bindend\|contraignant\|decisions\|besluitvorming\|décisions\|disputes\|geschillen\|différends\|differends\|confidentiality\|vertrouwelijkheid\|confidentialité\|confidentialite\|ownership\|eigendom\|propriété\|propriete\|exit\|uittreding\|sortie\|review\|evaluatie\|révision\|revision\|body\|inhoud\|texte\|check\|controle\|contrôle\)\>\%(\s*"\)\@!\)\@!\d\@!\k\+/ contained
syn match charterOther_form /\d\@!\k\+/ contained nextgroup=charterComma_form skipwhite
syn keyword charterOption_form contained nextgroup=charterComma_form skipwhite
      \ charter charte gentlemens-agreement herenakkoord engagement-d-honneur
syn match charterComma_form /,/ contained skipwhite skipempty nextgroup=charterOption_form,charterOther_form,charterBreak_form
syn match charterBreak_form /\/\/.*$/ contained skipwhite skipempty nextgroup=charterOption_form,charterOther_form,charterBreak_form
hi def link charterBreak_form Comment
hi def link charterComma_form Delimiter
syn match charterOther_sector /\d\@!\k\+/ contained nextgroup=charterComma_sector skipwhite
syn keyword charterOption_sector contained nextgroup=charterComma_sector skipwhite
      \ government overheid public civil-society middenveld société-civile societe-civile business bedrijf
      \ entreprise knowledge kennis savoir
syn match charterComma_sector /,/ contained skipwhite skipempty nextgroup=charterOption_sector,charterOther_sector,charterBreak_sector
syn match charterBreak_sector /\/\/.*$/ contained skipwhite skipempty nextgroup=charterOption_sector,charterOther_sector,charterBreak_sector
hi def link charterBreak_sector Comment
hi def link charterComma_sector Delimiter
syn match charterOther_signing /\d\@!\k\+/ contained nextgroup=charterComma_signing skipwhite
syn keyword charterOption_signing contained nextgroup=charterComma_signing skipwhite
      \ everyone iedereen tous-ensemble anyone iemand un-seul
syn match charterComma_signing /,/ contained skipwhite skipempty nextgroup=charterOption_signing,charterOther_signing,charterBreak_signing
syn match charterBreak_signing /\/\/.*$/ contained skipwhite skipempty nextgroup=charterOption_signing,charterOther_signing,charterBreak_signing
hi def link charterBreak_signing Comment
hi def link charterComma_signing Delimiter
syn match charterOther_means /\d\@!\k\+/ contained nextgroup=charterComma_means skipwhite
syn keyword charterOption_means contained nextgroup=charterComma_means skipwhite
      \ funding financiering financement expertise facilities faciliteiten infrastructures équipements
      \ equipements locaux network netwerk réseau reseau workforce menskracht ressources-humaines
      \ main-d-œuvre main-d-oeuvre
syn match charterComma_means /,/ contained skipwhite skipempty nextgroup=charterOption_means,charterOther_means,charterBreak_means
syn match charterBreak_means /\/\/.*$/ contained skipwhite skipempty nextgroup=charterOption_means,charterOther_means,charterBreak_means
hi def link charterBreak_means Comment
hi def link charterComma_means Delimiter
syn match charterOther_disclosure /\d\@!\k\+/ contained nextgroup=charterComma_disclosure skipwhite
syn keyword charterOption_disclosure contained nextgroup=charterComma_disclosure skipwhite
      \ public openbaar partners partenaires confidential vertrouwelijk confidentiel
syn match charterComma_disclosure /,/ contained skipwhite skipempty nextgroup=charterOption_disclosure,charterOther_disclosure,charterBreak_disclosure
syn match charterBreak_disclosure /\/\/.*$/ contained skipwhite skipempty nextgroup=charterOption_disclosure,charterOther_disclosure,charterBreak_disclosure
hi def link charterBreak_disclosure Comment
hi def link charterComma_disclosure Delimiter
syn match charterOther_yesno /\d\@!\k\+/ contained nextgroup=charterComma_yesno skipwhite
syn keyword charterOption_yesno contained nextgroup=charterComma_yesno skipwhite
      \ yes ja oui no nee neen non
syn match charterComma_yesno /,/ contained skipwhite skipempty nextgroup=charterOption_yesno,charterOther_yesno,charterBreak_yesno
syn match charterBreak_yesno /\/\/.*$/ contained skipwhite skipempty nextgroup=charterOption_yesno,charterOther_yesno,charterBreak_yesno
hi def link charterBreak_yesno Comment
hi def link charterComma_yesno Delimiter
syn match charterReference /\d\@!\k\+/ contained nextgroup=charterComma_names skipwhite
syn keyword charterEveryone contained nextgroup=charterComma_names skipwhite
      \ all allen tous others anderen autres
syn match charterComma_names /,/ contained skipwhite skipempty nextgroup=charterEveryone,charterReference,charterBreak_names
syn match charterBreak_names /\/\/.*$/ contained skipwhite skipempty nextgroup=charterEveryone,charterReference,charterBreak_names
hi def link charterBreak_names Comment
hi def link charterComma_names Delimiter
syn match charterCheck /\d\@!\k\+/ contained nextgroup=charterComma_check skipwhite
syn match charterComma_check /,/ contained skipwhite skipempty nextgroup=charterCheck,charterBreak_check
syn match charterBreak_check /\/\/.*$/ contained skipwhite skipempty nextgroup=charterCheck,charterBreak_check
hi def link charterBreak_check Comment
hi def link charterComma_check Delimiter
syn match charterIntervalNumber /\d\+\%(\.\d\+\)\?/ contained nextgroup=charterInterval skipwhite
syn keyword charterInterval contained
      \ day dag jour week semaine month maand mois quarter kwartaal trimestre year jaar an days dagen jours
      \ weeks weken semaines months maanden quarters kwartalen trimestres years jaren ans
syn keyword charterTo contained
      \ to tot à a
syn match charterUnit /\%(\%(as\|als\|comme\|amount\|omvang\|montant\|toward\|voor\|pour\|effort\|inzet\|during\|tijdens\|pendant\|nature\|aard\|recognised\|recognized\|erkend\|reconnu\|disclosure\|openbaarheid\|diffusion\|every\|elke\|elk\|chaque\)\>\)\@!\d\@!\k\+/ contained

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
hi def link charterOption_signing Constant
hi def link charterOption_means Constant
hi def link charterOption_disclosure Constant
hi def link charterOption_yesno Constant

" A block text may have begun far above.
syn sync fromstart

let b:current_syntax = "charter"
let &cpo = s:kept_cpo
unlet s:kept_cpo
