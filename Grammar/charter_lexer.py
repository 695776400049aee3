"""Colours charters with Pygments.

Printed from the table of the language by `charter grammar pygments`: change the table, not this file.
"""

import re

from pygments import unistring
from pygments.lexer import RegexLexer, default, include
from pygments.token import Comment, Keyword, Name, Number, Operator, Punctuation, String, Text, Whitespace

__all__ = ['CharterLexer']

part = '[%s]' % unistring.xid_continue
word = '[%s]%s*(?:-%s+)*' % (unistring.xid_start, part, part)
date = r'[0-9]+(?:-[0-9]+)+'
number = r'[0-9]+(?:\.[0-9]+)?'


def one_of(words):
    """One of the words, whole."""
    return "(?:%s)(?!-?%s)" % ('|'.join(words), part)


def values(name, kinds):
    """What follows a keyword: values of these kinds, separated by commas.

    After a comma the next value may be on another line.
    """
    more = name + '-more'
    following = name + '-next'
    one = [(pattern, token, ('#pop', more)) for pattern, token in kinds] + [default('#pop')]
    return {
        name: [include('space')] + one,
        more: [include('space'), (',', Punctuation, ('#pop', following)), default('#pop')],
        following: [include('gap')] + one,
    }

form_attributes = (
    'form', 'vorm', 'forme',
)
form_options = (
    'charter', 'charte', 'gentlemens-agreement', 'herenakkoord', 'engagement-d-honneur',
)
sector_attributes = (
    'sector', 'secteur',
)
sector_options = (
    'government', 'overheid', 'public', 'civil-society', 'middenveld', 'société-civile',
    'societe-civile', 'business', 'bedrijf', 'entreprise', 'knowledge', 'kennis', 'savoir',
)
signing_attributes = (
    'signing', 'ondertekening', 'signature',
)
signing_options = (
    'everyone', 'iedereen', 'tous-ensemble', 'anyone', 'iemand', 'un-seul',
)
means_attributes = (
    'as', 'als', 'comme',
)
means_options = (
    'funding', 'financiering', 'financement', 'expertise', 'facilities', 'faciliteiten',
    'infrastructures', 'équipements', 'equipements', 'locaux', 'network', 'netwerk', 'réseau',
    'reseau', 'workforce', 'menskracht', 'ressources-humaines', 'main-d-œuvre', 'main-d-oeuvre',
)
disclosure_attributes = (
    'disclosure', 'openbaarheid', 'diffusion',
)
disclosure_options = (
    'public', 'openbaar', 'partners', 'partenaires', 'confidential', 'vertrouwelijk',
    'confidentiel',
)
yesno_attributes = (
    'binding', 'bindend', 'contraignant',
)
yesno_options = (
    'yes', 'ja', 'oui', 'no', 'nee', 'neen', 'non',
)
named = (
    'partner', 'partenaire', 'brings', 'brengt', 'apporte', 'gains', 'wint', 'gagne', 'needs',
    'zoekt', 'cherche', 'commits', 'engageert', 'engage', 'observer', 'waarnemer', 'observateur',
    'stakeholder', 'belanghebbende', 'partie-prenante', 'aim', 'doel', 'but', 'aspect', 'volet',
    'risk', 'risico', 'risque', 'responsibility', 'verantwoordelijkheid', 'responsabilité',
    'responsabilite', 'success', 'succes', 'succès', 'project', 'projet', 'meeting', 'overleg',
    'réunion', 'reunion', 'channel', 'kanaal', 'canal', 'shares', 'deelt', 'article', 'artikel',
)
unnamed = (
    'charter', 'charte', 'signatory', 'ondertekenaar', 'signataire', 'communication',
    'communicatie', 'transparency', 'transparantie', 'transparence', 'teaming', 'équipe', 'equipe',
    'terms', 'afspraken', 'modalités', 'modalites', 'waive', 'afwijking', 'dérogation',
    'derogation',
)
ambiguous = (
    'partage',
)
attributes = (
    'form', 'vorm', 'forme', 'version', 'versie', 'amends', 'wijzigt', 'modifie', 'period',
    'periode', 'période', 'place', 'plaats', 'lieu', 'vision', 'visie', 'context', 'contexte',
    'sector', 'secteur', 'unit', 'afdeling', 'service', 'stance', 'standpunt', 'position',
    'expects', 'verwacht', 'attend', 'approach', 'aanpak', 'approche', 'signing', 'ondertekening',
    'signature', 'as', 'als', 'comme', 'amount', 'omvang', 'montant', 'toward', 'voor', 'pour',
    'from', 'uit', 'de', 'answers', 'beantwoordt', 'répond', 'repond', 'effort', 'inzet', 'during',
    'tijdens', 'pendant', 'nature', 'aard', 'recognised', 'recognized', 'erkend', 'reconnu',
    'disclosure', 'openbaarheid', 'diffusion', 'role', 'functie', 'fonction', 'key', 'sleutel',
    'clé', 'cle', 'measure', 'maatstaf', 'mesure', 'due', 'tegen', 'échéance', 'echeance', 'shared',
    'gedeeld', 'partagé', 'partage', 'lead', 'trekker', 'pilote', 'by', 'door', 'par', 'response',
    'maatregel', 'réponse', 'reponse', 'with', 'met', 'avec', 'safety', 'veiligheid', 'sécurité',
    'securite', 'understanding', 'begrip', 'compréhension', 'comprehension', 'execution',
    'uitvoering', 'exécution', 'binding', 'bindend', 'contraignant', 'decisions', 'besluitvorming',
    'décisions', 'disputes', 'geschillen', 'différends', 'differends', 'confidentiality',
    'vertrouwelijkheid', 'confidentialité', 'confidentialite', 'ownership', 'eigendom', 'propriété',
    'propriete', 'exit', 'uittreding', 'sortie', 'review', 'evaluatie', 'révision', 'revision',
    'body', 'inhoud', 'texte', 'check', 'controle', 'contrôle',
)
plain = (
    'version', 'versie', 'amends', 'wijzigt', 'modifie', 'period', 'periode', 'période', 'place',
    'plaats', 'lieu', 'vision', 'visie', 'context', 'contexte', 'unit', 'afdeling', 'service',
    'stance', 'standpunt', 'position', 'expects', 'verwacht', 'attend', 'approach', 'aanpak',
    'approche', 'amount', 'omvang', 'montant', 'effort', 'inzet', 'during', 'tijdens', 'pendant',
    'nature', 'aard', 'role', 'functie', 'fonction', 'key', 'sleutel', 'clé', 'cle', 'measure',
    'maatstaf', 'mesure', 'due', 'tegen', 'échéance', 'echeance', 'response', 'maatregel',
    'réponse', 'reponse', 'safety', 'veiligheid', 'sécurité', 'securite', 'understanding', 'begrip',
    'compréhension', 'comprehension', 'execution', 'uitvoering', 'exécution', 'decisions',
    'besluitvorming', 'décisions', 'disputes', 'geschillen', 'différends', 'differends',
    'confidentiality', 'vertrouwelijkheid', 'confidentialité', 'confidentialite', 'ownership',
    'eigendom', 'propriété', 'propriete', 'exit', 'uittreding', 'sortie', 'review', 'evaluatie',
    'révision', 'revision', 'body', 'inhoud', 'texte',
)
naming = (
    'toward', 'voor', 'pour', 'from', 'uit', 'de', 'answers', 'beantwoordt', 'répond', 'repond',
    'recognised', 'recognized', 'erkend', 'reconnu', 'shared', 'gedeeld', 'partagé', 'partage',
    'lead', 'trekker', 'pilote', 'by', 'door', 'par', 'with', 'met', 'avec',
)
checking = (
    'check', 'controle', 'contrôle',
)
every = (
    'every', 'elke', 'elk', 'chaque',
)
behind_number = (
    'as', 'als', 'comme', 'amount', 'omvang', 'montant', 'toward', 'voor', 'pour', 'effort',
    'inzet', 'during', 'tijdens', 'pendant', 'nature', 'aard', 'recognised', 'recognized', 'erkend',
    'reconnu', 'disclosure', 'openbaarheid', 'diffusion', 'every', 'elke', 'elk', 'chaque',
)
everyone = (
    'all', 'allen', 'tous', 'others', 'anderen', 'autres',
)
to = (
    'to', 'tot', 'à', 'a',
)
times = (
    'day', 'dag', 'jour', 'week', 'semaine', 'month', 'maand', 'mois', 'quarter', 'kwartaal',
    'trimestre', 'year', 'jaar', 'an', 'days', 'dagen', 'jours', 'weeks', 'weken', 'semaines',
    'months', 'maanden', 'quarters', 'kwartalen', 'trimestres', 'years', 'jaren', 'ans',
)
languages = (
    'language', 'taal', 'langue',
)
codes = (
    'en', 'nl', 'fr',
)


class CharterLexer(RegexLexer):
    """For charters: what partners bring and gain."""

    name = 'Charter'
    aliases = ['charter']
    filenames = ['*.charter']
    mimetypes = ['text/x-charter']
    flags = re.MULTILINE

    tokens = {
        'space': [(r'[ \t]+', Whitespace)],
        'gap': [(r'\s+', Whitespace), (r'//.*$', Comment.Single)],
        'root': [
            ('\ufeff', Whitespace),
            include('gap'),
            (r'"""', String.Heredoc, 'block'),
            (r'"', String.Double, 'text'),
            (one_of(languages), Keyword, 'language'),
            (one_of(ambiguous) + r'(?=[ \t]+(?:%s[ \t]*)?")' % word, Keyword, 'name'),
            (one_of(named), Keyword, 'name'),
            (one_of(unnamed), Keyword),
            # Followed by an option.
            (one_of(form_attributes), Keyword.Pseudo, 'form'),
            (one_of(sector_attributes), Keyword.Pseudo, 'sector'),
            (one_of(signing_attributes), Keyword.Pseudo, 'signing'),
            (one_of(means_attributes), Keyword.Pseudo, 'means'),
            (one_of(disclosure_attributes), Keyword.Pseudo, 'disclosure'),
            (one_of(yesno_attributes), Keyword.Pseudo, 'yesno'),
            # Followed by names.
            (one_of(naming), Keyword.Pseudo, 'names'),
            (one_of(checking), Keyword.Pseudo, 'check'),
            (one_of(every), Keyword.Pseudo, 'interval'),
            (one_of(plain), Keyword.Pseudo),
            (date, Number.Date, 'date'),
            (number, Number, 'unit'),
            (word, Text),
            (r'[{},]', Punctuation),
            (r'.', Text),
        ],
        'escape': [
            (r'\\(?:["\\nt]|u\{[0-9A-Fa-f]{1,6}\})', String.Escape),
            (r'\\', String),
        ],
        'text': [
            include('escape'),
            (r'"', String.Double, '#pop'),
            (r'[^"\\\n]+', String.Double),
            default('#pop'),
        ],
        'block': [
            include('escape'),
            (r'"""', String.Heredoc, '#pop'),
            (r'[^"\\]+|"', String.Heredoc),
        ],
        'language': [include('space'), (one_of(codes), Name.Constant, '#pop'), default('#pop')],
        # A word is the name if a text follows it, or if it isn't an attribute.
        'name': [
            include('space'),
            (word + r'(?=[ \t]*")', Name.Class, '#pop'),
            (r'(?=%s)' % one_of(attributes), Text, '#pop'),
            (word, Name.Class, '#pop'),
            default('#pop'),
        ],
        'date': [include('space'), (one_of(to), Operator.Word, '#pop'), default('#pop')],
        'unit': [
            include('space'),
            (r'(?=%s)' % one_of(behind_number), Text, '#pop'),
            (word, Keyword.Type, '#pop'),
            default('#pop'),
        ],
        'interval': [
            include('space'),
            (number, Number),
            (one_of(times), Name.Constant, '#pop'),
            default('#pop'),
        ],
        **values('names', [(one_of(everyone), Keyword.Constant), (word, Name.Variable)]),
        **values('check', [(word, Name.Constant)]),
        **values('form', [(one_of(form_options), Name.Constant), (word, Text)]),
        **values('sector', [(one_of(sector_options), Name.Constant), (word, Text)]),
        **values('signing', [(one_of(signing_options), Name.Constant), (word, Text)]),
        **values('means', [(one_of(means_options), Name.Constant), (word, Text)]),
        **values('disclosure', [(one_of(disclosure_options), Name.Constant), (word, Text)]),
        **values('yesno', [(one_of(yesno_options), Name.Constant), (word, Text)]),
    }
