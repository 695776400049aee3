// The language client: starts `charter lsp`, keeps it up to date with the open texts, and shows what it finds.
'use strict';

const os = require('os');
const vscode = require('vscode');
const { Connection } = require('./connection');
const { to, from, map } = require('./convert');
const { explanation } = require('./explanations');
const { say } = require('./words');
const { register, selector } = require('./providers');
const capabilities = require('./capabilities');

const contentModified = -32801;
const requestCancelled = -32800;
/** Starting again after this many ends within this time would only go on. */
const endsAllowed = 4;
const endsWithin = 3 * 60 * 1000;

class Client {
  constructor(output) {
    this.output = output;
    this.findings = vscode.languages.createDiagnosticCollection('charter');
    this.refreshes = {
      codeLens: new vscode.EventEmitter(),
      inlayHint: new vscode.EventEmitter(),
      semanticTokens: new vscode.EventEmitter(),
    };
    this.open = new Set();
    this.ends = [];
    this.progress = new Map();
  }

  /** Starts the server; resolves once it is ready, or has failed (and has said so). */
  async start() {
    const settings = vscode.workspace.getConfiguration('charter');
    const log = settings.get('log');
    const folders = map(vscode.workspace.workspaceFolders, one => ({ uri: one.uri.toString(), name: one.name }));
    this.isStopping = false;
    const connection = new Connection(
      settings.get('path') || 'charter', log ? ['lsp', '--log', log] : ['lsp'],
      // Not the workspace: it would decide what a name without a path means.
      { cwd: os.homedir() },
      {
        request: (method, parameters) => this.answer(method, parameters),
        notification: (method, parameters) => this.hear(method, parameters),
        log: text => this.output.append(text),
        end: reason => this.ended(connection, reason),
      });
    this.connection = connection;
    try {
      const result = await connection.request('initialize', {
        processId: process.pid,
        clientInfo: { name: 'Visual Studio Code', version: vscode.version },
        locale: vscode.env.language,
        rootUri: folders.length ? folders[0].uri : null,
        workspaceFolders: folders.length ? folders : null,
        capabilities,
      });
      connection.notify('initialized', {});
      this.can = result.capabilities;
    } catch (error) {
      return;
    }
    this.listeners = this.listen();
    this.providers = register(this, this.can);
    vscode.workspace.textDocuments.forEach(document => this.didOpen(document));
  }

  async stop() {
    this.isStopping = true;
    const { connection } = this;
    this.takeAway();
    if (!connection || connection.ended) return;
    const late = setTimeout(() => connection.kill(), 2000);
    try {
      await connection.request('shutdown');
      connection.notify('exit');
    } catch (error) {
      connection.kill();
    }
    await new Promise(resolve => {
      if (connection.ended) resolve();
      else connection.process.once('close', resolve);
    });
    clearTimeout(late);
  }

  dispose() {
    this.takeAway();
    this.findings.dispose();
  }

  takeAway() {
    for (const one of [this.listeners, this.providers]) if (one) one.dispose();
    this.listeners = this.providers = undefined;
    this.open.clear();
    this.findings.clear();
    for (const finish of this.progress.values()) finish.done();
    this.progress.clear();
  }

  ended(connection, reason) {
    if (this.connection !== connection || this.isStopping) return;
    this.output.appendLine(`The language server has ended: ${reason}`);
    this.takeAway();
    const now = Date.now();
    this.ends = this.ends.filter(time => now - time < endsWithin).concat(now);
    if (reason.includes('ENOENT')) {
      vscode.window.showErrorMessage(say.notFound());
    } else if (this.ends.length > endsAllowed) {
      vscode.window.showErrorMessage(say.keepsEnding(reason));
    } else {
      this.start();
    }
  }

  /** The server's answer; nothing for an answer that came too late. */
  async request(method, parameters, token) {
    try {
      return await this.connection.request(method, parameters, token);
    } catch (error) {
      const document = parameters && parameters.textDocument;
      if (error.code === contentModified && document) this.resend(document.uri);
      if (error.code === contentModified || error.code === requestCancelled) return null;
      throw error;
    }
  }

  // Texts.

  isOurs(document) {
    return selector.some(one => one.language === document.languageId && one.scheme === document.uri.scheme);
  }

  listen() {
    const { workspace } = vscode;
    const watcher = workspace.createFileSystemWatcher('**/*.charter');
    const changed = type => uri =>
      this.connection.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uri.toString(), type }] });
    const listeners = [
      workspace.onDidOpenTextDocument(document => this.didOpen(document)),
      workspace.onDidCloseTextDocument(document => this.didClose(document)),
      workspace.onDidChangeTextDocument(event => this.didChange(event)),
      workspace.onDidSaveTextDocument(document => this.didSave(document)),
      workspace.onDidChangeWorkspaceFolders(event => this.didChangeFolders(event)),
      watcher, watcher.onDidCreate(changed(1)), watcher.onDidChange(changed(2)), watcher.onDidDelete(changed(3)),
    ];
    return { dispose: () => listeners.forEach(one => one.dispose()) };
  }

  didOpen(document) {
    const uri = document.uri.toString();
    if (!this.isOurs(document) || this.open.has(uri)) return;
    this.open.add(uri);
    this.connection.notify('textDocument/didOpen', {
      textDocument: { uri, languageId: 'charter', version: document.version, text: document.getText() },
    });
  }

  didClose(document) {
    const uri = document.uri.toString();
    if (!this.open.delete(uri)) return;
    this.connection.notify('textDocument/didClose', { textDocument: { uri } });
  }

  didChange({ document, contentChanges }) {
    const uri = document.uri.toString();
    if (!this.open.has(uri) || !contentChanges.length) return;
    this.connection.notify('textDocument/didChange', {
      textDocument: { uri, version: document.version },
      contentChanges: contentChanges.map(change => ({ range: to.range(change.range), text: change.text })),
    });
  }

  didSave(document) {
    const uri = document.uri.toString();
    if (this.open.has(uri)) this.connection.notify('textDocument/didSave', { textDocument: { uri } });
  }

  didChangeFolders({ added, removed }) {
    const folder = one => ({ uri: one.uri.toString(), name: one.name });
    this.connection.notify('workspace/didChangeWorkspaceFolders', {
      event: { added: added.map(folder), removed: removed.map(folder) },
    });
  }

  /** The whole text again, for a server that lost its way in it. */
  resend(uri) {
    const document = vscode.workspace.textDocuments.find(one => one.uri.toString() === uri);
    if (!document || !this.open.has(uri)) return;
    this.connection.notify('textDocument/didChange', {
      textDocument: { uri, version: document.version },
      contentChanges: [{ text: document.getText() }],
    });
  }

  // What the server says and asks.

  hear(method, parameters) {
    switch (method) {
      case 'textDocument/publishDiagnostics': return this.publish(parameters);
      case 'window/logMessage': return this.output.appendLine(parameters.message);
      case 'window/showMessage': return this.show(parameters);
      case '$/progress': return this.report(parameters);
    }
  }

  /** Whether the server does what a command asks. */
  knows(command) {
    return this.commands.includes(command);
  }

  /** What the server does by itself when asked, such as `charter.build`. */
  get commands() {
    return (this.can && this.can.executeCommandProvider && this.can.executeCommandProvider.commands) || [];
  }

  publish({ uri, version, diagnostics }) {
    const open = vscode.workspace.textDocuments.find(one => one.uri.toString() === uri);
    // What was found in a text of before would be shown in the wrong places.
    if (version !== undefined && version !== null && open && open.version !== version) return;
    const page = one => (this.knows('charter.explain') ? explanation(one.code, uri) : undefined);
    this.findings.set(vscode.Uri.parse(uri), map(diagnostics, one => from.diagnostic(one, page(one))));
  }

  show({ type, message, actions }) {
    const { showErrorMessage, showWarningMessage, showInformationMessage } = vscode.window;
    const show = type === 1 ? showErrorMessage : type === 2 ? showWarningMessage : showInformationMessage;
    return show(message, ...map(actions, action => action.title));
  }

  async answer(method, parameters) {
    switch (method) {
      case 'workspace/applyEdit':
        return { applied: await vscode.workspace.applyEdit(from.workspaceEdit(parameters.edit)) };
      case 'workspace/configuration':
        return map(parameters.items, item => vscode.workspace.getConfiguration().get(item.section) ?? null);
      case 'workspace/workspaceFolders':
        return map(vscode.workspace.workspaceFolders, one => ({ uri: one.uri.toString(), name: one.name }));
      case 'window/showMessageRequest': {
        const title = await this.show(parameters);
        return map(parameters.actions, one => one).find(action => action.title === title) ?? null;
      }
      case 'window/showDocument':
        return { success: await vscode.env.openExternal(vscode.Uri.parse(parameters.uri)) };
      case 'window/workDoneProgress/create': return this.begin(parameters.token);
      case 'workspace/codeLens/refresh': return this.refreshes.codeLens.fire();
      case 'workspace/inlayHint/refresh': return this.refreshes.inlayHint.fire();
      case 'workspace/semanticTokens/refresh': return this.refreshes.semanticTokens.fire();
      case 'client/registerCapability':
      case 'client/unregisterCapability': return null;
    }
    throw Object.assign(new Error(`unknown method ${method}`), { code: -32601 });
  }

  begin(token) {
    const progress = {};
    const finished = new Promise(resolve => (progress.done = resolve));
    this.progress.set(token, progress);
    const options = { location: vscode.ProgressLocation.Window, title: 'charter' };
    vscode.window.withProgress(options, shown => {
      progress.shown = shown;
      return finished;
    });
  }

  report({ token, value }) {
    const progress = this.progress.get(token);
    if (!progress) return;
    if (progress.shown && (value.title || value.message)) progress.shown.report({ message: value.message || value.title });
    if (value.kind !== 'end') return;
    progress.done();
    this.progress.delete(token);
  }
}

module.exports = { Client };
