// What VS Code may ask of the language server, offered as far as the server can answer it.
'use strict';

const vscode = require('vscode');
const { to, from, map } = require('./convert');

const selector = [
  { scheme: 'file', language: 'charter' },
  { scheme: 'untitled', language: 'charter' },
];

/** Registers a provider for each capability; gives what takes them away again. */
function register(client, can) {
  const { languages } = vscode;
  const ask = (method, parameters, token) => client.request(method, parameters, token);
  const at = (document, position) => to.place(document, position);
  const all = document => ({ textDocument: to.document(document) });
  const registered = [];
  const offer = (capability, make) => {
    if (capability) registered.push(make(capability));
  };

  offer(can.completionProvider, options =>
    languages.registerCompletionItemProvider(
      selector,
      {
        provideCompletionItems: async (document, position, token, context) =>
          from.completions(
            await ask(
              'textDocument/completion',
              {
                ...at(document, position),
                context: { triggerKind: context.triggerKind + 1, triggerCharacter: context.triggerCharacter },
              },
              token)),
        resolveCompletionItem: async (item, token) => {
          if (!options.resolveProvider) return item;
          const resolved = await ask('completionItem/resolve', item.original, token);
          if (!resolved) return item;
          item.documentation = from.text(resolved.documentation);
          if (resolved.detail !== undefined) item.detail = resolved.detail;
          return item;
        },
      },
      ...(options.triggerCharacters || [])));

  offer(can.hoverProvider, () =>
    languages.registerHoverProvider(selector, {
      provideHover: async (document, position, token) =>
        from.hover(await ask('textDocument/hover', at(document, position), token)),
    }));

  offer(can.definitionProvider, () =>
    languages.registerDefinitionProvider(selector, {
      provideDefinition: async (document, position, token) =>
        from.locations(await ask('textDocument/definition', at(document, position), token)),
    }));

  offer(can.referencesProvider, () =>
    languages.registerReferenceProvider(selector, {
      provideReferences: async (document, position, context, token) =>
        from.locations(
          await ask(
            'textDocument/references',
            { ...at(document, position), context: { includeDeclaration: context.includeDeclaration } }, token)),
    }));

  offer(can.documentHighlightProvider, () =>
    languages.registerDocumentHighlightProvider(selector, {
      provideDocumentHighlights: async (document, position, token) =>
        map(await ask('textDocument/documentHighlight', at(document, position), token), from.highlight),
    }));

  offer(can.renameProvider, options =>
    languages.registerRenameProvider(selector, {
      provideRenameEdits: async (document, position, newName, token) =>
        from.workspaceEdit(await ask('textDocument/rename', { ...at(document, position), newName }, token)),
      prepareRename: async (document, position, token) => {
        if (!options.prepareProvider) return document.getWordRangeAtPosition(position);
        const result = await ask('textDocument/prepareRename', at(document, position), token);
        if (!result) throw new Error('There is no name here.');
        if (result.defaultBehavior) return document.getWordRangeAtPosition(position);
        return result.range
          ? { range: from.range(result.range), placeholder: result.placeholder }
          : from.range(result);
      },
    }));

  offer(can.documentFormattingProvider, () =>
    languages.registerDocumentFormattingEditProvider(selector, {
      provideDocumentFormattingEdits: async (document, options, token) =>
        from.textEdits(
          await ask('textDocument/formatting', { ...all(document), options: to.formatting(options) }, token)),
    }));

  offer(can.documentRangeFormattingProvider, () =>
    languages.registerDocumentRangeFormattingEditProvider(selector, {
      provideDocumentRangeFormattingEdits: async (document, range, options, token) =>
        from.textEdits(
          await ask(
            'textDocument/rangeFormatting',
            { ...all(document), range: to.range(range), options: to.formatting(options) }, token)),
    }));

  offer(can.documentOnTypeFormattingProvider, options =>
    languages.registerOnTypeFormattingEditProvider(
      selector,
      {
        provideOnTypeFormattingEdits: async (document, position, ch, formatting, token) =>
          from.textEdits(
            await ask(
              'textDocument/onTypeFormatting',
              { ...at(document, position), ch, options: to.formatting(formatting) }, token)),
      },
      options.firstTriggerCharacter, ...(options.moreTriggerCharacter || [])));

  offer(can.documentSymbolProvider, () =>
    languages.registerDocumentSymbolProvider(selector, {
      provideDocumentSymbols: async (document, token) =>
        map(await ask('textDocument/documentSymbol', all(document), token), symbol =>
          symbol.location ? from.symbolInformation(symbol) : from.documentSymbol(symbol)),
    }));

  offer(can.workspaceSymbolProvider, () =>
    languages.registerWorkspaceSymbolProvider({
      provideWorkspaceSymbols: async (query, token) =>
        map(await ask('workspace/symbol', { query }, token), from.symbolInformation),
    }));

  offer(can.foldingRangeProvider, () =>
    languages.registerFoldingRangeProvider(selector, {
      provideFoldingRanges: async (document, context, token) =>
        map(await ask('textDocument/foldingRange', all(document), token), from.folding),
    }));

  offer(can.selectionRangeProvider, () =>
    languages.registerSelectionRangeProvider(selector, {
      provideSelectionRanges: async (document, positions, token) =>
        map(
          await ask(
            'textDocument/selectionRange', { ...all(document), positions: positions.map(to.position) }, token),
          from.selection),
    }));

  offer(can.codeActionProvider, options =>
    languages.registerCodeActionsProvider(
      selector,
      {
        provideCodeActions: async (document, range, context, token) => {
          const only = context.only ? [context.only.value] : undefined;
          const diagnostics = context.diagnostics.map(one => one.original).filter(Boolean);
          const found = await ask(
            'textDocument/codeAction',
            { ...all(document), range: to.range(range), context: { diagnostics, only, triggerKind: context.triggerKind } },
            token);
          return map(found, from.codeAction);
        },
        resolveCodeAction: async (action, token) => {
          if (!options.resolveProvider || action.edit || !action.original) return action;
          const resolved = await ask('codeAction/resolve', action.original, token);
          action.edit = from.workspaceEdit(resolved && resolved.edit);
          return action;
        },
      },
      { providedCodeActionKinds: map(options.codeActionKinds, kind => vscode.CodeActionKind.Empty.append(kind)) }));

  offer(can.codeLensProvider, options =>
    languages.registerCodeLensProvider(selector, {
      onDidChangeCodeLenses: client.refreshes.codeLens.event,
      provideCodeLenses: async (document, token) =>
        map(await ask('textDocument/codeLens', all(document), token), from.codeLens),
      resolveCodeLens: async (lens, token) => {
        if (!options.resolveProvider || lens.command) return lens;
        return from.codeLens((await ask('codeLens/resolve', lens.original, token)) || lens.original);
      },
    }));

  offer(can.inlayHintProvider, () =>
    languages.registerInlayHintsProvider(selector, {
      onDidChangeInlayHints: client.refreshes.inlayHint.event,
      provideInlayHints: async (document, range, token) =>
        map(await ask('textDocument/inlayHint', { ...all(document), range: to.range(range) }, token), from.inlayHint),
    }));

  offer(can.callHierarchyProvider, () =>
    languages.registerCallHierarchyProvider(selector, {
      prepareCallHierarchy: async (document, position, token) =>
        map(await ask('textDocument/prepareCallHierarchy', at(document, position), token), from.callItem),
      provideCallHierarchyIncomingCalls: async (item, token) =>
        map(await ask('callHierarchy/incomingCalls', { item: item.original }, token), call =>
          new vscode.CallHierarchyIncomingCall(from.callItem(call.from), map(call.fromRanges, from.range))),
      provideCallHierarchyOutgoingCalls: async (item, token) =>
        map(await ask('callHierarchy/outgoingCalls', { item: item.original }, token), call =>
          new vscode.CallHierarchyOutgoingCall(from.callItem(call.to), map(call.fromRanges, from.range))),
    }));

  offer(can.semanticTokensProvider, options => {
    const legend = new vscode.SemanticTokensLegend(options.legend.tokenTypes, options.legend.tokenModifiers);
    const provider = {
      onDidChangeSemanticTokens: client.refreshes.semanticTokens.event,
      provideDocumentSemanticTokens: async (document, token) => {
        const result = await ask('textDocument/semanticTokens/full', all(document), token);
        return result ? from.semanticTokens(result) : undefined;
      },
    };
    if (options.full && options.full.delta) {
      provider.provideDocumentSemanticTokensEdits = async (document, previousResultId, token) => {
        const result = await ask(
          'textDocument/semanticTokens/full/delta', { ...all(document), previousResultId }, token);
        return result ? from.semanticDelta(result) : undefined;
      };
    }
    const ranges = options.range
      ? languages.registerDocumentRangeSemanticTokensProvider(
          selector,
          {
            provideDocumentRangeSemanticTokens: async (document, range, token) => {
              const parameters = { ...all(document), range: to.range(range) };
              const result = await ask('textDocument/semanticTokens/range', parameters, token);
              return result ? from.semanticTokens(result) : undefined;
            },
          },
          legend)
      : { dispose() {} };
    const full = options.full ? languages.registerDocumentSemanticTokensProvider(selector, provider, legend) : ranges;
    return { dispose: () => [ranges, full].forEach(one => one.dispose()) };
  });

  return { dispose: () => registered.forEach(one => one.dispose()) };
}

module.exports = { register, selector };
