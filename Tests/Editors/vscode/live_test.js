// A writer in VS Code: the extension with a stand-in for VS Code, and the real `charter lsp`.
// In the environment: CHARTER, the program; CHARTER_FILE, a charter with a mistake; CHARTER_FORMATTED, its text in the end.
'use strict';

const assert = require('assert');
const fs = require('fs');
const path = require('path');
const test = require('node:test');
const { pathToFileURL } = require('url');
const { load, Position, Range } = require('./stub');

const folder = path.resolve(__dirname, '../../../Grammar/editors/vscode');

test('a writer mends, completes, renames and formats', async () => {
  const { CHARTER, CHARTER_FILE, CHARTER_FORMATTED } = process.env;
  const editor = load(folder, {
    configuration: { 'charter.path': CHARTER }, folder: path.dirname(CHARTER_FILE),
  });
  await editor.extension.activate(editor.context);
  try {
    const source = fs.readFileSync(CHARTER_FILE, 'utf8');
    const document = editor.open(pathToFileURL(CHARTER_FILE).toString(), source);
    const rangeOf = (word, from = 0) => {
      const start = document.text.indexOf(word, from);
      assert.ok(start >= 0, word);
      return new Range(document.positionAt(start), document.positionAt(start + word.length));
    };

    const [finding] = await editor.findingsOf(document, list => list.length === 1);
    assert.deepStrictEqual(finding.range, rangeOf('maatstf'));
    assert.strictEqual(finding.code.value, 'S102');
    assert.match(await editor.page(finding.code.target), /^S102 unknown-keyword \(fout\)/);

    const context = { diagnostics: [finding], triggerKind: 1 };
    const actions = await editor.ask('CodeActions', 'provideCodeActions', document, finding.range, context);
    let fix = actions.find(action => action.kind.value === 'quickfix' && action.title.includes('maatstaf'));
    fix = await editor.ask('CodeActions', 'resolveCodeAction', fix);
    await editor.vscode.workspace.applyEdit(fix.edit);
    assert.strictEqual(document.text, source.replace('maatstf', 'maatstaf'));
    await editor.findingsOf(document, list => list.length === 0);

    const use = rangeOf('Huis,School');
    const list = await editor.ask('CompletionItem', 'provideCompletionItems', document, use.start, undefined, { triggerKind: 0 });
    const labels = list.items.map(item => item.label.label ?? item.label);
    for (const label of ['School', 'Huis', 'allen']) assert.ok(labels.includes(label), labels.join());
    const item = list.items[labels.indexOf('School')];
    await editor.ask('CompletionItem', 'resolveCompletionItem', item);

    const hover = await editor.ask('Hover', 'provideHover', document, use.start);
    assert.match(hover.contents[0].value, /De Esdoorn/);
    assert.deepStrictEqual(hover.range.start, use.start);
    const [place] = await editor.ask('Definition', 'provideDefinition', document, use.start);
    assert.deepStrictEqual((place.targetSelectionRange ?? place.range).start, rangeOf('Huis "De Esdoorn"').start);
    const found = await editor.ask('Reference', 'provideReferences', document, use.start, { includeDeclaration: true });
    assert.strictEqual(found.length, document.text.split('Huis').length - 1);

    const prepared = await editor.ask('Rename', 'prepareRename', document, use.start);
    assert.deepStrictEqual((prepared.range ?? prepared).start, use.start);
    await assert.rejects(async () => editor.ask('Rename', 'provideRenameEdits', document, use.start, 'School'));
    const renamed = await editor.ask('Rename', 'provideRenameEdits', document, use.start, 'Esdoorn');
    const wanted = document.text.replaceAll('Huis', 'Esdoorn');
    await editor.vscode.workspace.applyEdit(renamed);
    assert.strictEqual(document.text, wanted);
    await editor.findingsOf(document, list => list.length === 0);

    const symbols = await editor.ask('DocumentSymbol', 'provideDocumentSymbols', document);
    assert.ok(JSON.stringify(symbols).includes('Esdoorn'));
    assert.ok((await editor.ask('FoldingRange', 'provideFoldingRanges', document)).length > 3);
    assert.ok((await editor.ask('CodeLens', 'provideCodeLenses', document)).length > 0);
    const all = new Range(new Position(0, 0), document.positionAt(document.text.length));
    assert.ok((await editor.ask('InlayHints', 'provideInlayHints', document, all)).length > 0);
    const tokens = await editor.ask('DocumentSemanticTokens', 'provideDocumentSemanticTokens', document);
    assert.ok(tokens.data.length > 100);
    if (tokens.resultId) {
      const delta = await editor.ask(
        'DocumentSemanticTokens', 'provideDocumentSemanticTokensEdits', document, tokens.resultId);
      assert.ok(delta.edits ? delta.edits.length === 0 : delta.data.length === tokens.data.length);
    }

    const edits = await editor.ask(
      'DocumentFormattingEdit', 'provideDocumentFormattingEdits', document, { tabSize: 2, insertSpaces: true });
    editor.edit(document, edits);
    assert.strictEqual(document.text, fs.readFileSync(CHARTER_FORMATTED, 'utf8'));
    await editor.findingsOf(document, list => list.length === 0);

    const [lens] = await editor.ask('CodeLens', 'provideCodeLenses', document);
    await editor.commands[lens.command.command](...lens.command.arguments);
    assert.match(editor.shown[0].text, /De Esdoorn/);
    await editor.commands['charter.build']();
    assert.match(editor.shown[1].text, /De Esdoorn/);
    await editor.commands['charter.showPreview']();
    assert.match(editor.panels[0].webview.html, /De Esdoorn/);
    assert.deepStrictEqual(editor.said.filter(one => one.kind === 'error'), []);

    editor.close(document);
    await editor.findingsOf(document, list => list.length === 0);
  } finally {
    await editor.extension.deactivate();
    editor.context.subscriptions.forEach(one => one.dispose());
  }
  const { connection } = editor.context.subscriptions[1];
  assert.strictEqual(connection.process.exitCode, 0);
});
