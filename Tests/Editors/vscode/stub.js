// A stand-in for the module `vscode`: as much of it as the extension uses, with texts that can be edited.
'use strict';

const Module = require('module');

class EventEmitter {
  constructor() {
    this.listeners = new Set();
    this.event = listener => {
      this.listeners.add(listener);
      return { dispose: () => this.listeners.delete(listener) };
    };
  }
  fire(value) {
    for (const listener of [...this.listeners]) listener(value);
  }
}

class Position {
  constructor(line, character) {
    if (!(line >= 0 && character >= 0)) throw new Error(`no position: ${line}:${character}`);
    Object.assign(this, { line, character });
  }
}

class Range {
  constructor(a, b, c, d) {
    this.start = a instanceof Position ? a : new Position(a, b);
    this.end = a instanceof Position ? b : new Position(c, d);
  }
}

class Uri {
  constructor(text) {
    const found = /^([a-z][a-z0-9+.-]*):/.exec(text);
    if (!found) throw new Error(`no URI: ${text}`);
    this.text = text;
    this.scheme = found[1];
    this.fsPath = decodeURIComponent(text.replace(/^file:\/\//, ''));
  }
  static parse(text) { return new Uri(text); }
  static file(path) { return new Uri('file://' + encodeURI(path)); }
  static from({ scheme, path, query }) {
    return Object.assign(new Uri(`${scheme}:${encodeURI(path)}?${encodeURIComponent(query)}`), { path, query });
  }
  toString() { return this.text; }
}

class WorkspaceEdit {
  constructor() { this.entries = []; }
  set(uri, edits) { this.entries.push([uri, edits]); }
}

class CodeActionKind {
  constructor(value) { this.value = value; }
  append(part) { return new CodeActionKind(this.value ? `${this.value}.${part}` : part); }
}
CodeActionKind.Empty = new CodeActionKind('');

/** A class whose arguments become properties of these names. */
const record = (...names) =>
  class {
    constructor(...values) {
      names.forEach((name, index) => (this[name] = values[index]));
    }
  };

class TextDocument {
  constructor(uri, text, languageId = 'charter') {
    Object.assign(this, { uri, text, languageId, version: 1, eol: 1 });
  }
  getText() { return this.text; }
  offsetAt({ line, character }) {
    let start = 0;
    for (let index = 0; index < line; index++) start = this.text.indexOf('\n', start) + 1;
    return start + character;
  }
  positionAt(offset) {
    const before = this.text.slice(0, offset).split('\n');
    return new Position(before.length - 1, before[before.length - 1].length);
  }
  slice(range) { return this.text.slice(this.offsetAt(range.start), this.offsetAt(range.end)); }
  getWordRangeAtPosition(position) { return new Range(position, position); }
}

/** A fresh module `vscode`, and what a test does with it. */
function make(settings = {}) {
  const events = {};
  const event = name => (events[name] = new EventEmitter()).event;
  const providers = {};
  const provide = name => (...args) => {
    // Where things are found in the whole folder, no selector comes first.
    const provider = args.find(one => one && typeof one === 'object' && !Array.isArray(one));
    (providers[name] = providers[name] || []).push(provider);
    providers[name].args = args;
    return { dispose: () => providers[name].splice(providers[name].indexOf(provider), 1) };
  };
  const commands = {};
  const documents = [];
  const said = [];
  const written = [];
  const findings = new Map();
  const found = new EventEmitter();
  const panels = [];
  const shown = [];
  const pages = new Map();
  const say = kind => async (message, ...titles) => {
    said.push({ kind, message });
    return titles[0];
  };

  const vscode = {
    version: '1.99.0-stub',
    EventEmitter, Position, Range, Uri, WorkspaceEdit, CodeActionKind,
    Location: record('uri', 'range'),
    TextEdit: record('range', 'newText'),
    SnippetTextEdit: record('range', 'snippet'),
    Diagnostic: record('range', 'message', 'severity'),
    DiagnosticRelatedInformation: record('location', 'message'),
    MarkdownString: record('value'),
    SnippetString: record('value'),
    CompletionItem: record('label', 'kind'),
    CompletionList: record('items', 'isIncomplete'),
    Hover: record('contents', 'range'),
    DocumentHighlight: record('range', 'kind'),
    DocumentSymbol: record('name', 'detail', 'kind', 'range', 'selectionRange'),
    SymbolInformation: record('name', 'kind', 'containerName', 'location'),
    FoldingRange: record('start', 'end', 'kind'),
    SelectionRange: record('range', 'parent'),
    CodeAction: record('title', 'kind'),
    CodeLens: record('range', 'command'),
    InlayHint: record('position', 'label', 'kind'),
    InlayHintLabelPart: record('value'),
    CallHierarchyItem: record('kind', 'name', 'detail', 'uri', 'range', 'selectionRange'),
    CallHierarchyIncomingCall: record('from', 'fromRanges'),
    CallHierarchyOutgoingCall: record('to', 'fromRanges'),
    SemanticTokensLegend: record('tokenTypes', 'tokenModifiers'),
    SemanticTokens: record('data', 'resultId'),
    SemanticTokensEdit: record('start', 'deleteCount', 'data'),
    SemanticTokensEdits: record('edits', 'resultId'),
    ProgressLocation: { Window: 10 },
    ViewColumn: { Beside: -2 },
    env: { language: 'nl', openExternal: async () => true },
    languages: {
      createDiagnosticCollection: () => ({
        set: (uri, list) => {
          findings.set(uri.toString(), list);
          found.fire(uri.toString());
        },
        clear: () => findings.clear(),
        dispose: () => {},
      }),
    },
    commands: {
      registerCommand(name, action) {
        if (commands[name]) throw new Error(`${name} is there already`);
        commands[name] = action;
        return { dispose: () => delete commands[name] };
      },
    },
    workspace: {
      textDocuments: documents,
      workspaceFolders: settings.folder ? [{ uri: Uri.file(settings.folder), name: 'folder' }] : undefined,
      getConfiguration: section => ({
        get: key => settings.configuration && settings.configuration[section ? `${section}.${key}` : key],
      }),
      createFileSystemWatcher: () => {
        const names = ['onDidCreate', 'onDidChange', 'onDidDelete'];
        return Object.assign({ dispose() {} }, ...names.map(name => ({ [name]: event(`watcher.${name}`) })));
      },
      openTextDocument: async ({ content, language }) => new TextDocument(Uri.parse('untitled:1'), content, language),
      applyEdit: async edit => {
        for (const [uri, edits] of edit.entries) editor.edit(editor.document(uri.toString()), edits);
        return true;
      },
    },
    window: {
      showTextDocument: async document => shown.push(document),
      createOutputChannel: () => ({
        append: text => written.push(text), appendLine: text => written.push(text + '\n'), dispose() {},
      }),
      showErrorMessage: say('error'), showWarningMessage: say('warning'), showInformationMessage: say('information'),
      withProgress: (options, task) => task({ report: value => said.push({ kind: 'progress', ...value }) }),
      createWebviewPanel: (kind, title, column, options) => {
        const closed = new EventEmitter();
        const panel = { kind, title, options, webview: { html: '' }, onDidDispose: closed.event };
        panel.dispose = () => closed.fire();
        panels.push(panel);
        return panel;
      },
    },
  };
  for (const name of [
    'CompletionItem', 'Hover', 'Definition', 'Reference', 'DocumentHighlight', 'Rename', 'DocumentFormattingEdit',
    'DocumentRangeFormattingEdit', 'OnTypeFormattingEdit', 'DocumentSymbol', 'WorkspaceSymbol', 'FoldingRange',
    'SelectionRange', 'CodeActions', 'CodeLens', 'InlayHints', 'CallHierarchy', 'DocumentSemanticTokens',
    'DocumentRangeSemanticTokens',
  ]) vscode.languages[`register${name}Provider`] = provide(name);
  vscode.workspace.registerTextDocumentContentProvider = (scheme, provider) => {
    pages.set(scheme, provider);
    return { dispose: () => pages.delete(scheme) };
  };
  for (const name of [
    'onDidOpenTextDocument', 'onDidCloseTextDocument', 'onDidChangeTextDocument', 'onDidSaveTextDocument',
    'onDidChangeWorkspaceFolders', 'onDidChangeConfiguration',
  ]) vscode.workspace[name] = event(name);

  const editor = {
    vscode, events, providers, commands, said, written, findings, panels, shown,
    /** The text that a link opens. */
    page: uri => pages.get(uri.scheme).provideTextDocumentContent(uri),
    document: uri => documents.find(one => one.uri.toString() === uri),
    open(uri, text, languageId) {
      const document = new TextDocument(Uri.parse(uri), text, languageId);
      documents.push(document);
      vscode.window.activeTextEditor = { document };
      events.onDidOpenTextDocument.fire(document);
      return document;
    },
    close(document) {
      documents.splice(documents.indexOf(document), 1);
      events.onDidCloseTextDocument.fire(document);
    },
    /** Makes edits at once, the last in the text first, as VS Code does, and tells of them. */
    edit(document, edits) {
      const places = edits
        .map((edit, index) => ({
          index, start: document.offsetAt(edit.range.start), end: document.offsetAt(edit.range.end), ...edit,
        }))
        .sort((a, b) => b.start - a.start || b.index - a.index);
      for (const { start, end, newText } of places) {
        document.text = document.text.slice(0, start) + newText + document.text.slice(end);
      }
      document.version += 1;
      const contentChanges = places.map(({ range, newText }) => ({ range, text: newText }));
      events.onDidChangeTextDocument.fire({ document, contentChanges });
    },
    /** What the provider that was registered under this name says; `undefined` if there is none. */
    ask: (name, method, ...args) => providers[name] && providers[name][0] && providers[name][0][method](...args),
    /** The findings of a text, once `accept` takes them. */
    async findingsOf(document, accept = () => true, milliseconds = 10000) {
      const uri = document.uri.toString();
      const until = Date.now() + milliseconds;
      for (;;) {
        const list = findings.get(uri);
        if (list && accept(list)) return list;
        if (Date.now() > until) throw new Error(`never found: ${JSON.stringify(list && list.map(one => one.message))}`);
        await new Promise(resolve => {
          const listener = found.event(() => done());
          const timer = setTimeout(() => done(), 200);
          const done = () => { listener.dispose(); clearTimeout(timer); resolve(); };
        });
      }
    },
  };
  return editor;
}

/** The extension of this folder, loaded anew with a stand-in for `vscode`. */
function load(folder, settings) {
  const editor = make(settings);
  const original = Module._load;
  Module._load = function (name, ...rest) {
    return name === 'vscode' ? editor.vscode : original.call(this, name, ...rest);
  };
  try {
    for (const name of Object.keys(require.cache)) if (name.startsWith(folder)) delete require.cache[name];
    editor.extension = require(folder);
  } finally {
    Module._load = original;
  }
  editor.context = { subscriptions: [] };
  return editor;
}

/** What VS Code gives a provider to learn that nobody waits any more. */
class Cancellation {
  constructor() {
    this.emitter = new EventEmitter();
    this.token = { isCancellationRequested: false, onCancellationRequested: this.emitter.event };
  }
  cancel() {
    this.token.isCancellationRequested = true;
    this.emitter.fire();
  }
}

module.exports = { load, Cancellation, Position, Range };
