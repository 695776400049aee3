// The extension for VS Code: starts the language client, and adds the preview and the pages of findings.
'use strict';

const vscode = require('vscode');
const { Client } = require('./client');
const { Explanations } = require('./explanations');
const { Preview } = require('./preview');

let client;

/** Runs a command of the server; a text that it answers is shown beside the charter. */
async function run(command, args) {
  if (!args.length && vscode.window.activeTextEditor) args = [vscode.window.activeTextEditor.document.uri.toString()];
  const result = await client.request('workspace/executeCommand', { command, arguments: args });
  if (typeof result !== 'string') return result;
  const language = command === 'charter.build' ? 'markdown' : 'plaintext';
  const document = await vscode.workspace.openTextDocument({ content: result, language });
  return vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true });
}

async function activate(context) {
  const output = vscode.window.createOutputChannel('Charter');
  client = new Client(output);
  const preview = new Preview(() => client);
  const registered = new Set();
  const start = async () => {
    await client.start();
    for (const command of client.commands) {
      if (registered.has(command)) continue;
      registered.add(command);
      context.subscriptions.push(
        vscode.commands.registerCommand(command, (...args) =>
          command === 'charter.preview' ? preview.show() : run(command, args)));
    }
  };
  context.subscriptions.push(
    output, client, preview,
    vscode.workspace.registerTextDocumentContentProvider(Explanations.scheme, new Explanations(() => client)),
    vscode.commands.registerCommand('charter.showPreview', () => preview.show()),
    vscode.commands.registerCommand('charter.restart', async () => {
      await client.stop();
      await start();
    }),
    vscode.workspace.onDidChangeConfiguration(async event => {
      if (!event.affectsConfiguration('charter')) return;
      await client.stop();
      await start();
    }));
  await start();
}

function deactivate() {
  return client && client.stop();
}

module.exports = { activate, deactivate };
