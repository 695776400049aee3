// What a finding means, as a page that the link on its code opens.
'use strict';

const vscode = require('vscode');

/** Such pages are texts that the server writes: they lie in no file. */
const scheme = 'charter-finding';

/** The address of what a finding of a charter means, in the charter's language. */
function explanation(code, charter) {
  return vscode.Uri.from({ scheme, path: `/${code}`, query: charter });
}

class Explanations {
  constructor(client) {
    this.client = client;
  }

  provideTextDocumentContent(uri) {
    return this.client().request('workspace/executeCommand', {
      command: 'charter.explain', arguments: [uri.query, { code: uri.path.slice(1) }],
    });
  }
}
Explanations.scheme = scheme;

module.exports = { Explanations, explanation };
