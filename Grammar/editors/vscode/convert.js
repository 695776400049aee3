// From the words of the language server protocol to those of VS Code, and back.
'use strict';

const vscode = require('vscode');

const to = {
  position: at => ({ line: at.line, character: at.character }),
  range: range => ({ start: to.position(range.start), end: to.position(range.end) }),
  document: document => ({ uri: document.uri.toString() }),
  place: (document, position) => ({ textDocument: to.document(document), position: to.position(position) }),
  formatting: options => ({ tabSize: options.tabSize, insertSpaces: options.insertSpaces }),
};

const map = (list, convert) => (list || []).map(convert);

const from = {
  position: at => new vscode.Position(at.line, at.character),
  range: range => new vscode.Range(range.start.line, range.start.character, range.end.line, range.end.character),
  optionalRange: range => (range ? from.range(range) : undefined),

  location: location => new vscode.Location(vscode.Uri.parse(location.uri), from.range(location.range)),

  /** A location, a list of them, or a list of links. */
  locations(result) {
    if (!result) return [];
    return map(Array.isArray(result) ? result : [result], one =>
      one.targetUri === undefined
        ? from.location(one)
        : {
            originSelectionRange: from.optionalRange(one.originSelectionRange),
            targetUri: vscode.Uri.parse(one.targetUri),
            targetRange: from.range(one.targetRange),
            targetSelectionRange: from.optionalRange(one.targetSelectionRange),
          });
  },

  /** Plain or marked text. */
  text(content) {
    if (content === undefined || content === null) return undefined;
    if (typeof content === 'string') return content;
    return content.kind === 'plaintext' ? content.value : new vscode.MarkdownString(content.value);
  },

  marked(contents) {
    return map(Array.isArray(contents) ? contents : [contents], one => new vscode.MarkdownString(one.value ?? one));
  },

  textEdit: edit => new vscode.TextEdit(from.range(edit.range), edit.newText),
  textEdits: edits => map(edits, from.textEdit),
  // Of an action: some leave places to fill in.
  actionEdits: edits => map(edits, edit => {
    if (!edit.snippet) return from.textEdit(edit);
    const result = new vscode.SnippetTextEdit(from.range(edit.range), new vscode.SnippetString(edit.snippet.value));
    result.keepWhitespace = true;
    return result;
  }),

  workspaceEdit(edit) {
    if (!edit) return undefined;
    const result = new vscode.WorkspaceEdit();
    for (const [uri, edits] of Object.entries(edit.changes || {})) {
      result.set(vscode.Uri.parse(uri), from.textEdits(edits));
    }
    for (const change of edit.documentChanges || []) {
      if (!change.textDocument) continue;
      const uri = vscode.Uri.parse(change.textDocument.uri);
      const open = vscode.workspace.textDocuments.find(document => document.uri.toString() === uri.toString());
      // An edit of a text that is no longer there would hit the wrong words.
      const version = change.textDocument.version;
      if (typeof version === 'number' && open && open.version !== version) throw new Error('the text has changed');
      result.set(uri, from.actionEdits(change.edits));
    }
    return result;
  },

  command: command =>
    command ? { title: command.title, command: command.command, arguments: command.arguments } : undefined,

  /** `page` is opened by the finding's code where the server names no page of its own. */
  diagnostic(diagnostic, page) {
    const severity = (diagnostic.severity || 1) - 1;
    const result = new vscode.Diagnostic(from.range(diagnostic.range), diagnostic.message, severity);
    result.source = diagnostic.source;
    const link = diagnostic.codeDescription && diagnostic.codeDescription.href;
    const target = link ? vscode.Uri.parse(link) : page;
    result.code = target ? { value: diagnostic.code, target } : diagnostic.code;
    result.tags = diagnostic.tags;
    result.relatedInformation = map(
      diagnostic.relatedInformation,
      one => new vscode.DiagnosticRelatedInformation(from.location(one.location), one.message));
    // Kept, so that what is sent back with a request for fixes is what came.
    result.original = diagnostic;
    return result;
  },

  completion(item, defaults) {
    const result = new vscode.CompletionItem(item.label, item.kind ? item.kind - 1 : undefined);
    if (item.labelDetails) result.label = { label: item.label, ...item.labelDetails };
    for (const key of ['detail', 'sortText', 'filterText', 'preselect', 'commitCharacters', 'tags']) {
      if (item[key] !== undefined) result[key] = item[key];
    }
    result.documentation = from.text(item.documentation);
    const edit = item.textEdit;
    const shared = defaults.editRange;
    const text = edit ? edit.newText : (shared && item.textEditText) || item.insertText || item.label;
    const isSnippet = (item.insertTextFormat || defaults.insertTextFormat) === 2;
    result.insertText = isSnippet ? new vscode.SnippetString(text) : text;
    const range = edit ? edit.range || edit : shared;
    if (range) {
      result.range = range.insert
        ? { inserting: from.range(range.insert), replacing: from.range(range.replace) }
        : from.range(range);
    }
    result.additionalTextEdits = from.textEdits(item.additionalTextEdits);
    result.command = from.command(item.command);
    result.original = item.data === undefined && defaults.data !== undefined ? { ...item, data: defaults.data } : item;
    return result;
  },

  completions(result) {
    if (!result) return undefined;
    const items = Array.isArray(result) ? result : result.items;
    const list = map(items, item => from.completion(item, result.itemDefaults || {}));
    return new vscode.CompletionList(list, Boolean(result.isIncomplete));
  },

  hover: hover => (hover ? new vscode.Hover(from.marked(hover.contents), from.optionalRange(hover.range)) : undefined),

  highlight: one => new vscode.DocumentHighlight(from.range(one.range), one.kind ? one.kind - 1 : 0),

  documentSymbol(symbol) {
    const result = new vscode.DocumentSymbol(
      symbol.name, symbol.detail || '', symbol.kind - 1, from.range(symbol.range), from.range(symbol.selectionRange));
    result.children = map(symbol.children, from.documentSymbol);
    result.tags = symbol.tags;
    return result;
  },

  symbolInformation: one =>
    new vscode.SymbolInformation(one.name, one.kind - 1, one.containerName || '', from.location(one.location)),

  folding(one) {
    const kinds = { comment: 1, imports: 2, region: 3 };
    return new vscode.FoldingRange(one.startLine, one.endLine, kinds[one.kind]);
  },

  selection: one => new vscode.SelectionRange(from.range(one.range), one.parent && from.selection(one.parent)),

  codeAction(action) {
    if (typeof action.command === 'string') return from.command(action);
    const kind = action.kind ? vscode.CodeActionKind.Empty.append(action.kind) : undefined;
    const result = new vscode.CodeAction(action.title, kind);
    result.diagnostics = map(action.diagnostics, from.diagnostic);
    result.edit = from.workspaceEdit(action.edit);
    result.command = from.command(action.command);
    result.isPreferred = action.isPreferred;
    result.disabled = action.disabled;
    result.original = action;
    return result;
  },

  codeLens(lens) {
    const result = new vscode.CodeLens(from.range(lens.range), from.command(lens.command));
    result.original = lens;
    return result;
  },

  inlayHint(hint) {
    const label = Array.isArray(hint.label)
      ? map(hint.label, part => {
          const result = new vscode.InlayHintLabelPart(part.value);
          result.tooltip = from.text(part.tooltip);
          result.location = part.location && from.location(part.location);
          return result;
        })
      : hint.label;
    const result = new vscode.InlayHint(from.position(hint.position), label, hint.kind);
    result.tooltip = from.text(hint.tooltip);
    result.paddingLeft = hint.paddingLeft;
    result.paddingRight = hint.paddingRight;
    result.textEdits = hint.textEdits && from.textEdits(hint.textEdits);
    return result;
  },

  callItem(item) {
    const result = new vscode.CallHierarchyItem(
      item.kind - 1, item.name, item.detail || '', vscode.Uri.parse(item.uri), from.range(item.range),
      from.range(item.selectionRange));
    result.original = item;
    return result;
  },

  semanticTokens: result => new vscode.SemanticTokens(Uint32Array.from(result.data), result.resultId),

  semanticDelta(result) {
    if (result.data) return from.semanticTokens(result);
    const edits = map(result.edits, edit =>
      new vscode.SemanticTokensEdit(edit.start, edit.deleteCount, edit.data && Uint32Array.from(edit.data)));
    return new vscode.SemanticTokensEdits(edits, result.resultId);
  },
};

module.exports = { to, from, map };
