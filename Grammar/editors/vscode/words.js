// What the extension itself says, in the language of VS Code: all else is said by the server.
'use strict';

const vscode = require('vscode');

/** Of these words by language, those of the reader. */
const inLanguage = words => words[vscode.env.language.slice(0, 2)] || words.en;

const say = {
  notFound: () => inLanguage({
    en: 'The program charter was not found. Install it, or say in the setting charter.path where it is.',
    nl: 'Het programma charter is niet gevonden. Installeer het, of zeg in de instelling charter.path waar het staat.',
    fr: "Le programme charter est introuvable. Installez-le, ou dites dans le réglage charter.path où il se trouve.",
  }),
  keepsEnding: reason => inLanguage({
    en: `The language server of charter keeps ending (${reason}); see its output.`,
    nl: `De taalserver van charter houdt telkens op (${reason}); kijk in zijn uitvoer.`,
    fr: `Le serveur de langage de charter s'arrête sans cesse (${reason}) ; voyez sa sortie.`,
  }),
};

module.exports = { say };
