// The document of a charter, beside it, kept up to date.
'use strict';

const vscode = require('vscode');

class Preview {
  constructor(client) {
    this.client = client;
  }

  /** Shows the document of the charter that is being edited. */
  async show() {
    const editor = vscode.window.activeTextEditor;
    if (!editor || !this.client().isOurs(editor.document)) return;
    this.uri = editor.document.uri;
    if (!this.panel) {
      this.panel = vscode.window.createWebviewPanel(
        'charter.preview', 'Charter', { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
        { enableScripts: false, localResourceRoots: [] });
      const listener = vscode.workspace.onDidChangeTextDocument(event => this.changed(event.document));
      this.panel.onDidDispose(() => {
        listener.dispose();
        clearTimeout(this.timer);
        this.panel = undefined;
      });
    }
    await this.update();
  }

  changed(document) {
    if (document.uri.toString() !== this.uri.toString()) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.update(), 300);
  }

  async update() {
    const uri = this.uri.toString();
    let html;
    try {
      html = await this.client().request('workspace/executeCommand', { command: 'charter.preview', arguments: [uri] });
    } catch (error) {
      this.client().output.appendLine(`No preview: ${error.message}`);
      return;
    }
    if (html && html.html) html = html.html;
    // It may have been closed, or another charter chosen, in the meantime.
    if (typeof html !== 'string' || !this.panel || this.uri.toString() !== uri) return;
    this.panel.title = decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1));
    this.panel.webview.html = html;
  }

  dispose() {
    if (this.panel) this.panel.dispose();
  }
}

module.exports = { Preview };
