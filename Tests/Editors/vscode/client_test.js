// Tests the language client of the extension for VS Code against a server that says what the test wants.
'use strict';

const assert = require('assert');
const path = require('path');
const test = require('node:test');
const { load, Cancellation, Position, Range } = require('./stub');

const folder = path.resolve(__dirname, '../../../Grammar/editors/vscode');
const server = path.join(__dirname, 'fake_server.js');
const uri = 'file:///tmp/caf%C3%A9.charter';
const at = (line, character) => ({ line, character });
const range = (a, b, c, d) => ({ start: at(a, b), end: at(c, d) });

/** Starts the extension with a server that has these answers, runs the body, and stops it. */
async function run(answers, body, settings = {}) {
  process.env.FAKE_ANSWERS = JSON.stringify(answers);
  const editor = load(folder, { configuration: { 'charter.path': server }, ...settings });
  await editor.extension.activate(editor.context);
  try {
    await body(editor);
  } finally {
    await editor.extension.deactivate();
    editor.context.subscriptions.forEach(one => one.dispose());
  }
}

/** What the server wrote into the log, once something in it fits. */
async function written(editor, pattern) {
  for (let tries = 0; tries < 500; tries++) {
    const found = editor.written.find(line => pattern.test(line));
    if (found) return found;
    await new Promise(resolve => setTimeout(resolve, 10));
  }
  throw new Error(`${pattern} is not in ${editor.written.join('')}`);
}

test('findings come with code, tags and what they are, and go when the server goes', async () => {
  await run({}, async editor => {
    const document = editor.open(uri, 'taal nl\n');
    const [finding] = await editor.findingsOf(document);
    assert.strictEqual(finding.message, '1 é€😀');
    assert.strictEqual(finding.severity, 1);
    assert.strictEqual(finding.code, 'B301');
    assert.deepStrictEqual(finding.original.data, { n: 1 });
    await editor.extension.deactivate();
    assert.strictEqual(editor.findings.size, 0);
  });
});

test('only charters are spoken of', async () => {
  await run({}, async editor => {
    editor.open('file:///tmp/a.txt', 'x', 'plaintext');
    editor.open('git:/tmp/a.charter', 'x');
    const document = editor.open(uri, 'x');
    await editor.findingsOf(document);
    assert.deepStrictEqual([...editor.findings.keys()], [uri]);
  });
});

test('edits are told one by one, with the version', async () => {
  await run({}, async editor => {
    const document = editor.open(uri, 'a😀b\nc\n');
    editor.edit(document, [
      { range: new Range(0, 3, 0, 4), newText: '€' },
      { range: new Range(1, 0, 1, 1), newText: '' },
    ]);
    assert.strictEqual(document.text, 'a😀€\n\n');
    const line = await written(editor, /didChange"/);
    assert.deepStrictEqual(JSON.parse(line).params, {
      textDocument: { uri, version: 2 },
      contentChanges: [{ range: range(1, 0, 1, 1), text: '' }, { range: range(0, 3, 0, 4), text: '€' }],
    });
  });
});

test('what a server cannot do is not offered', async () => {
  await run({ capabilities: { hoverProvider: true } }, async editor => {
    assert.deepStrictEqual(Object.keys(editor.providers), ['Hover']);
  });
});

test('answers become what VS Code shows', async () => {
  const place = { uri, range: range(0, 1, 0, 2) };
  const item = { name: 'A', kind: 5, uri, range: range(0, 0, 1, 0), selectionRange: range(0, 1, 0, 2), data: 7 };
  const answers = {
    capabilities: {
      completionProvider: { resolveProvider: true, triggerCharacters: [' '] }, hoverProvider: true,
      definitionProvider: true, referencesProvider: true, documentHighlightProvider: true,
      renameProvider: { prepareProvider: true }, documentFormattingProvider: true,
      documentRangeFormattingProvider: true,
      documentOnTypeFormattingProvider: { firstTriggerCharacter: '}', moreTriggerCharacter: ['\n'] },
      documentSymbolProvider: true, workspaceSymbolProvider: true, foldingRangeProvider: true,
      selectionRangeProvider: true, codeActionProvider: { codeActionKinds: ['quickfix', 'source.fixAll'] },
      codeLensProvider: {}, inlayHintProvider: true, callHierarchyProvider: true,
      semanticTokensProvider: {
        legend: { tokenTypes: ['keyword'], tokenModifiers: [] }, full: { delta: true }, range: true,
      },
    },
    'textDocument/completion': {
      isIncomplete: false, itemDefaults: { insertTextFormat: 2 },
      items: [
        { label: 'brings', kind: 14, textEdit: { range: range(0, 0, 0, 1), newText: 'brings $1' }, data: 1 },
        { label: 'aim', insertTextFormat: 1, textEdit: { insert: range(0, 0, 0, 1), replace: range(0, 0, 0, 2), newText: 'aim' } },
      ],
    },
    'completionItem/resolve': { label: 'brings', documentation: { kind: 'markdown', value: '*x*' } },
    'textDocument/hover': { contents: { kind: 'markdown', value: '**A**' }, range: range(0, 0, 0, 1) },
    'textDocument/definition': [{ targetUri: uri, targetRange: range(0, 0, 1, 0), targetSelectionRange: range(0, 1, 0, 2) }],
    'textDocument/references': [place],
    'textDocument/documentHighlight': [{ range: range(0, 1, 0, 2), kind: 3 }],
    'textDocument/prepareRename': { range: range(0, 1, 0, 2), placeholder: 'A' },
    'textDocument/rename': {
      documentChanges: [{ textDocument: { uri, version: 1 }, edits: [{ range: range(0, 1, 0, 2), newText: 'B' }] }],
    },
    'textDocument/formatting': [{ range: range(0, 0, 0, 1), newText: '' }],
    'textDocument/rangeFormatting': null,
    'textDocument/onTypeFormatting': [],
    'textDocument/documentSymbol': [
      { name: 'c', kind: 2, range: range(0, 0, 1, 0), selectionRange: range(0, 0, 0, 1),
        children: [{ name: 'A', kind: 5, range: range(0, 0, 1, 0), selectionRange: range(0, 0, 0, 1) }] },
    ],
    'workspace/symbol': [{ name: 'A', kind: 5, location: place }],
    'textDocument/foldingRange': [{ startLine: 0, endLine: 1, kind: 'comment' }],
    'textDocument/selectionRange': [{ range: range(0, 1, 0, 2), parent: { range: range(0, 0, 1, 0) } }],
    'textDocument/codeAction': [
      { title: 'Fix', kind: 'quickfix', isPreferred: true,
        edit: { changes: { [uri]: [{ range: range(0, 0, 0, 1), newText: 'x' }] } } },
      { title: 'Fill in', kind: 'quickfix', edit: { documentChanges: [{ textDocument: { uri, version: 1 }, edits: [
        { range: range(0, 1, 0, 1), snippet: { kind: 'snippet', value: ' "${1:…}"' } }, { range: range(1, 0, 1, 0), newText: 'y' },
      ] }] } },
    ],
    'textDocument/codeLens': [{ range: range(0, 0, 0, 1), command: { title: '2 of 3', command: '' } }],
    'textDocument/inlayHint': [{ position: at(0, 1), label: [{ value: '← A', location: place }], kind: 1 }],
    'textDocument/prepareCallHierarchy': [item],
    'callHierarchy/incomingCalls': [{ from: item, fromRanges: [range(0, 1, 0, 2)] }],
    'textDocument/semanticTokens/full': { resultId: '1', data: [0, 1, 2, 0, 0] },
    'textDocument/semanticTokens/full/delta': { resultId: '2', edits: [{ start: 0, deleteCount: 1, data: [3] }] },
  };
  await run(answers, async editor => {
    const document = editor.open(uri, 'aé😀\n\n');
    const [, , ...triggers] = editor.providers.CompletionItem.args;
    assert.deepStrictEqual(triggers, [' ']);
    const here = new Position(0, 1);
    const list = await editor.ask('CompletionItem', 'provideCompletionItems', document, here, undefined, { triggerKind: 0 });
    assert.strictEqual(list.items[0].insertText.value, 'brings $1');
    assert.strictEqual(list.items[0].kind, 13);
    assert.strictEqual(list.items[1].insertText, 'aim');
    assert.strictEqual(list.items[1].range.replacing.end.character, 2);
    const resolved = await editor.ask('CompletionItem', 'resolveCompletionItem', list.items[0]);
    assert.strictEqual(resolved.documentation.value, '*x*');

    const hover = await editor.ask('Hover', 'provideHover', document, here);
    assert.strictEqual(hover.contents[0].value, '**A**');
    const [link] = await editor.ask('Definition', 'provideDefinition', document, here);
    assert.strictEqual(link.targetSelectionRange.start.character, 1);
    const references = await editor.ask('Reference', 'provideReferences', document, here, { includeDeclaration: true });
    assert.strictEqual(references[0].uri.toString(), uri);
    const highlights = await editor.ask('DocumentHighlight', 'provideDocumentHighlights', document, here);
    assert.strictEqual(highlights[0].kind, 2);
    assert.strictEqual((await editor.ask('Rename', 'prepareRename', document, here)).placeholder, 'A');
    const renamed = await editor.ask('Rename', 'provideRenameEdits', document, here, 'B');
    assert.strictEqual(renamed.entries[0][1][0].newText, 'B');
    const options = { tabSize: 2, insertSpaces: true };
    const formatted = await editor.ask('DocumentFormattingEdit', 'provideDocumentFormattingEdits', document, options);
    assert.strictEqual(formatted.length, 1);
    const part = await editor.ask(
      'DocumentRangeFormattingEdit', 'provideDocumentRangeFormattingEdits', document, new Range(0, 0, 0, 1), options);
    assert.deepStrictEqual(part, []);
    assert.deepStrictEqual(editor.providers.OnTypeFormattingEdit.args.slice(2), ['}', '\n']);
    const [symbol] = await editor.ask('DocumentSymbol', 'provideDocumentSymbols', document);
    assert.strictEqual(symbol.children[0].kind, 4);
    assert.strictEqual((await editor.ask('WorkspaceSymbol', 'provideWorkspaceSymbols', 'A'))[0].name, 'A');
    assert.strictEqual((await editor.ask('FoldingRange', 'provideFoldingRanges', document))[0].kind, 1);
    const [selection] = await editor.ask('SelectionRange', 'provideSelectionRanges', document, [here]);
    assert.strictEqual(selection.parent.range.end.line, 1);
    const findings = await editor.findingsOf(document);
    const [action, filling] = await editor.ask(
      'CodeActions', 'provideCodeActions', document, new Range(0, 0, 0, 1), { diagnostics: findings });
    assert.strictEqual(action.kind.value, 'quickfix');
    assert.deepStrictEqual([action.isPreferred, filling.isPreferred], [true, undefined]);
    const [stop, plain] = filling.edit.entries[0][1];
    assert.deepStrictEqual([stop.snippet.value, stop.keepWhitespace, plain.newText], [' "${1:…}"', true, 'y']);
    assert.strictEqual((await editor.ask('CodeLens', 'provideCodeLenses', document))[0].command.title, '2 of 3');
    const [hint] = await editor.ask('InlayHints', 'provideInlayHints', document, new Range(0, 0, 1, 0));
    assert.strictEqual(hint.label[0].value, '← A');
    const [call] = await editor.ask('CallHierarchy', 'prepareCallHierarchy', document, here);
    const [incoming] = await editor.ask('CallHierarchy', 'provideCallHierarchyIncomingCalls', call);
    assert.strictEqual(incoming.from.original.data, 7);
    const tokens = await editor.ask('DocumentSemanticTokens', 'provideDocumentSemanticTokens', document);
    assert.deepStrictEqual([...tokens.data], [0, 1, 2, 0, 0]);
    const edits = await editor.ask('DocumentSemanticTokens', 'provideDocumentSemanticTokensEdits', document, '1');
    assert.deepStrictEqual([...edits.edits[0].data], [3]);

    // The fix comes as an edit; so does a rename, but not once the text has changed.
    await editor.vscode.workspace.applyEdit(action.edit);
    assert.strictEqual(document.text, 'xé😀\n\n');
    await assert.rejects(async () => editor.ask('Rename', 'provideRenameEdits', document, here, 'B'), /changed/);
  });
});

test('a server that ends is started again, with the open texts', async () => {
  await run({}, async editor => {
    const document = editor.open(uri, 'x');
    await editor.findingsOf(document);
    editor.findings.clear();
    const client = editor.context.subscriptions[1];
    client.connection.notify('die', {});
    await written(editor, /has ended: status 3/);
    assert.strictEqual((await editor.findingsOf(document)).length, 1);
  });
});

test('a server that always ends is left alone after some tries', async () => {
  await run({}, async editor => {
    const client = editor.context.subscriptions[1];
    for (let round = 0; round < 5; round++) {
      const { connection } = client;
      connection.notify('die', {});
      while (!connection.ended) await new Promise(resolve => setTimeout(resolve, 5));
      for (let tries = 0; tries < 200 && client.connection === connection && round < 4; tries++) {
        await new Promise(resolve => setTimeout(resolve, 5));
      }
    }
    assert.match(editor.said.map(one => one.message).join(), /houdt telkens op/);
  });
});

test('a program that is not there is named', async () => {
  const settings = { configuration: { 'charter.path': '/nowhere/charter' } };
  await run({}, async editor => {
    assert.match(editor.said.map(one => one.message).join(), /charter\.path/);
    const document = editor.open(uri, 'x');
    editor.edit(document, [{ range: new Range(0, 0, 0, 1), newText: 'y' }]);
    assert.strictEqual(Object.keys(editor.providers).length, 0);
  }, settings);
});

test('what nobody waits for is cancelled', async () => {
  await run({ capabilities: { hoverProvider: true }, 'textDocument/hover': 'wait' }, async editor => {
    const document = editor.open(uri, 'x');
    const cancellation = new Cancellation();
    const hover = editor.ask('Hover', 'provideHover', document, new Position(0, 0), cancellation.token);
    cancellation.cancel();
    assert.strictEqual(await hover, undefined);
  });
});

test('a server that has lost its way in a text gets it whole', async () => {
  const lost = { error: { code: -32801, message: 'out of step' } };
  await run({ capabilities: { hoverProvider: true }, 'textDocument/hover': lost }, async editor => {
    const document = editor.open(uri, 'é\n');
    assert.strictEqual(await editor.ask('Hover', 'provideHover', document, new Position(0, 0)), undefined);
    const line = await written(editor, /didChange"/);
    assert.deepStrictEqual(JSON.parse(line).params.contentChanges, [{ text: 'é\n' }]);
  });
});

test('commands of the server run there, and what it wants changed is changed', async () => {
  const answers = {
    capabilities: { executeCommandProvider: { commands: ['charter.build', 'charter.preview'] } },
    'workspace/executeCommand': {
      ask: {
        method: 'workspace/applyEdit',
        params: { edit: { changes: { [uri]: [{ range: range(0, 0, 0, 1), newText: 'é' }] } } },
      },
    },
  };
  await run(answers, async editor => {
    const document = editor.open(uri, 'x');
    await editor.commands['charter.build'](uri);
    await written(editor, /answered.*"applied":true/);
    assert.strictEqual(document.text, 'é');
  });
});

test('a report and a document are shown beside the charter', async () => {
  const answers = {
    capabilities: { executeCommandProvider: { commands: ['charter.build', 'charter.report'] } },
    'workspace/executeCommand': '# é',
  };
  await run(answers, async editor => {
    editor.open(uri, 'x');
    await editor.commands['charter.build']();
    await editor.commands['charter.report'](uri);
    assert.deepStrictEqual(editor.shown.map(one => [one.text, one.languageId]), [['# é', 'markdown'], ['# é', 'plaintext']]);
  });
});

test('the preview shows the page of the server, without scripts, and follows the text', async () => {
  const answers = {
    capabilities: { executeCommandProvider: { commands: ['charter.preview'] } },
    'workspace/executeCommand': '<!doctype html><p>é</p>',
  };
  await run(answers, async editor => {
    const document = editor.open(uri, 'x');
    await editor.commands['charter.showPreview']();
    const [panel] = editor.panels;
    assert.strictEqual(panel.options.enableScripts, false);
    assert.strictEqual(panel.webview.html, '<!doctype html><p>é</p>');
    assert.strictEqual(panel.title, 'café.charter');
    panel.webview.html = '';
    editor.edit(document, [{ range: new Range(0, 0, 0, 1), newText: 'y' }]);
    for (let tries = 0; tries < 300 && !panel.webview.html; tries++) await new Promise(resolve => setTimeout(resolve, 10));
    assert.strictEqual(panel.webview.html, '<!doctype html><p>é</p>');
    panel.dispose();
    editor.edit(document, [{ range: new Range(0, 0, 0, 1), newText: 'z' }]);
    await editor.commands['charter.showPreview']();
    assert.strictEqual(editor.panels.length, 2);
  });
});

test('the manifest names files and commands that are there', () => {
  const fs = require('fs');
  const manifest = JSON.parse(fs.readFileSync(path.join(folder, 'package.json')));
  const { contributes } = manifest;
  const keys = [...JSON.stringify(manifest).matchAll(/"%([^%"]+)%"/g)].map(found => found[1]).sort();
  assert.ok(keys.length > 10);
  for (const language of ['', '.nl', '.fr']) {
    const words = JSON.parse(fs.readFileSync(path.join(folder, `package.nls${language}.json`)));
    assert.deepStrictEqual(Object.keys(words).sort(), keys, language);
    assert.ok(Object.values(words).every(one => one), language);
  }
  const files = [
    manifest.main, contributes.languages[0].configuration, contributes.grammars[0].path, contributes.snippets[0].path,
  ];
  for (const file of files) assert.ok(fs.existsSync(path.join(folder, file)), file);
  const configuration = JSON.parse(fs.readFileSync(path.join(folder, contributes.languages[0].configuration)));
  const { pattern, flags } = configuration.wordPattern;
  const words = "aim main-d-œuvre, Ωμέγα-2 { x".match(new RegExp(pattern, flags + 'g'));
  assert.deepStrictEqual(words, ['aim', 'main-d-œuvre', 'Ωμέγα-2', 'x']);
  assert.match('  partner A "{" { // "x"', new RegExp(configuration.indentationRules.increaseIndentPattern.pattern));
  assert.doesNotMatch('  place "{"', new RegExp(configuration.indentationRules.increaseIndentPattern.pattern));
  const grammar = JSON.parse(fs.readFileSync(path.join(folder, contributes.grammars[0].path)));
  assert.strictEqual(grammar.scopeName, contributes.grammars[0].scopeName);
  const source = fs.readFileSync(path.join(folder, 'extension.js'), 'utf8');
  for (const { command } of contributes.commands) {
    assert.ok(source.includes(`'${command}'`) || command === 'charter.report', command);
  }
});
