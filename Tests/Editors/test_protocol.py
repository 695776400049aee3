"""The server as used by VS Code, Neovim and Emacs, tested by a client library that knows every message of the protocol.

Each message from the server is read into lsprotocol's types and written back: what the protocol doesn't define, or defines
differently, is an error. The server may not send what the client has declared that it can't handle.
In the environment: CHARTER, the program; CHARTER_FILE, a charter with a mistake; CHARTER_FORMATTED, its final text;
CHARTER_SAMPLES, a folder of charters.
"""

import asyncio
import functools
import json
import os
import pathlib
import re
import subprocess

import pytest
import pytest_lsp
from lsprotocol import types as t
from pytest_lsp import ClientServerConfig, client_capabilities

from client_text import Text
from strict_client import StrictClient

pytestmark = [
    pytest.mark.asyncio(loop_scope='function'),
    pytest.mark.filterwarnings('error::pytest_lsp.LspSpecificationWarning'),
]
TEXT = pathlib.Path(os.environ['CHARTER_FILE']).read_text(encoding='utf-8')
FORMATTED = pathlib.Path(os.environ['CHARTER_FORMATTED']).read_text(encoding='utf-8')
CLIENTS = ['visual_studio_code', 'neovim@v0.11', 'neovim@v0.7', 'emacs']


@pytest_lsp.fixture(
    params=CLIENTS, config=ClientServerConfig(server_command=[os.environ['CHARTER'], 'lsp'], client_factory=StrictClient))
async def client(request, lsp_client: StrictClient, tmp_path):
    (tmp_path / 'other é.charter').write_text(TEXT, encoding='utf-8')
    folder = t.WorkspaceFolder(uri=tmp_path.as_uri(), name='folder')
    capabilities = client_capabilities(request.param)
    result = await lsp_client.initialize_session(
        t.InitializeParams(capabilities=capabilities, workspace_folders=[folder], root_uri=folder.uri))
    lsp_client.can, lsp_client.offers = result.capabilities, capabilities
    lsp_client.folder, lsp_client.path = tmp_path, tmp_path / 'café 😀.charter'
    lsp_client.uri, lsp_client.text, lsp_client.version = lsp_client.path.as_uri(), TEXT, 1
    lsp_client.text_document_did_open(t.DidOpenTextDocumentParams(
        text_document=t.TextDocumentItem(uri=lsp_client.uri, language_id='charter', version=1, text=TEXT)))
    yield
    await lsp_client.shutdown_session()
    assert lsp_client.strays == []
    assert lsp_client.received > 2


def this(client):
    return t.TextDocumentIdentifier(uri=client.uri)


def changes(client, edit):
    """The edits to our text, after checking that there are none to others."""
    if edit.document_changes:
        assert client.offers.workspace.workspace_edit.document_changes
        assert all(change.text_document.uri == client.uri for change in edit.document_changes)
        return [one for change in edit.document_changes for one in change.edits]
    assert set(edit.changes) == {client.uri}
    return list(edit.changes[client.uri])


async def findings(client, count):
    """The findings about our text, as soon as there are this many: pulled or pushed, never both."""
    can_pull = getattr(client.offers.text_document, 'diagnostic', None) is not None
    for _ in range(200):
        if can_pull and client.can.diagnostic_provider:
            report = await client.text_document_diagnostic_async(t.DocumentDiagnosticParams(text_document=this(client)))
            assert client.pushed == []
            found = report.items
        else:
            assert client.can.diagnostic_provider is None or not can_pull
            found = client.diagnostics.get(client.uri)
        if found is not None and len(found) == count:
            return found
        await asyncio.sleep(0.02)
    raise AssertionError(found)


async def test_a_writer_mends_completes_renames_and_formats(client):
    text = Text(client)
    (finding,) = await findings(client, 1)
    assert finding.range == text.range('maatstf')
    assert (finding.code, finding.source, finding.severity) == ('S102', 'charter', t.DiagnosticSeverity.Error)
    assert 'maatstaf' in finding.message

    context = t.CodeActionContext(diagnostics=[finding], only=[t.CodeActionKind.QuickFix])
    actions = await client.text_document_code_action_async(
        t.CodeActionParams(text_document=this(client), range=finding.range, context=context))
    fix = next(action for action in actions if 'maatstaf' in action.title)
    assert fix.edit or client.can.code_action_provider.resolve_provider
    if not fix.edit:
        fix = await client.code_action_resolve_async(fix)
    text.apply(changes(client, fix.edit))
    assert client.text == TEXT.replace('maatstf', 'maatstaf')
    await findings(client, 0)

    text.replace('Huis,School', 'Huis,Schol')
    (finding,) = await findings(client, 1)
    assert finding.range == text.range('Schol', 2 if 'Schol' in TEXT[:TEXT.index('Huis,')] else 1)
    text.replace('Huis,Schol', 'Huis,School')
    await findings(client, 0)

    listed = await client.text_document_completion_async(
        t.CompletionParams(text_document=this(client), position=text.at('Huis,School')))
    items = listed.items if isinstance(listed, t.CompletionList) else listed
    labels = {item.label for item in items}
    assert {'School', 'Huis', 'allen'} <= labels and 'Tuin' not in labels
    if client.can.completion_provider.resolve_provider:
        item = next(item for item in items if item.label == 'School')
        resolved = await client.completion_item_resolve_async(item)
        assert resolved.label == 'School'
    if not client.offers.text_document.completion.completion_item.snippet_support:
        assert all(item.insert_text_format != t.InsertTextFormat.Snippet for item in items)

    hover = await client.text_document_hover_async(
        t.HoverParams(text_document=this(client), position=text.at('Huis,School')))
    assert 'De Esdoorn' in hover.contents.value
    assert hover.range == text.range('Huis', 1 + client.text[:text.find('Huis,')].count('Huis'))

    prepared = await client.text_document_prepare_rename_async(
        t.PrepareRenameParams(text_document=this(client), position=text.at('Huis,School')))
    assert (prepared.range if hasattr(prepared, 'range') else prepared) == hover.range
    edit = await client.text_document_rename_async(
        t.RenameParams(text_document=this(client), position=text.at('Huis,School'), new_name='Esdoorn'))
    wanted = client.text.replace('Huis', 'Esdoorn')
    text.apply(changes(client, edit))
    assert client.text == wanted
    await findings(client, 0)

    edits = await client.text_document_formatting_async(t.DocumentFormattingParams(
        text_document=this(client), options=t.FormattingOptions(tab_size=2, insert_spaces=True)))
    text.apply(edits)
    assert client.text == FORMATTED
    edits = await client.text_document_formatting_async(t.DocumentFormattingParams(
        text_document=this(client), options=t.FormattingOptions(tab_size=2, insert_spaces=True)))
    assert not edits


async def test_a_client_that_makes_every_answer_gets_the_fix_alone(client):
    """Kate's Quick Fix sends one finding and the whole document, and applies every action in the answer."""
    text = Text(client)
    (finding,) = await findings(client, 1)
    whole = t.Range(start=text.position(0), end=text.position(len(client.text)))
    context = t.CodeActionContext(diagnostics=[finding])
    actions = await client.text_document_code_action_async(
        t.CodeActionParams(text_document=this(client), range=whole, context=context))
    (action,) = actions
    text.apply(changes(client, action.edit))
    assert client.text == TEXT.replace('maatstf', 'maatstaf')


async def test_what_cannot_be_done_is_not_offered(client):
    text = Text(client)
    here = text.range('School')
    actions = await client.text_document_code_action_async(
        t.CodeActionParams(text_document=this(client), range=here, context=t.CodeActionContext(diagnostics=[])))
    for action in actions:
        if action.edit:
            assert changes(client, action.edit) != [], action.title


async def test_a_name_that_is_taken_is_refused(client):
    text = Text(client)
    for name in ['School', 'two words', '']:
        with pytest.raises(Exception):
            await client.text_document_rename_async(
                t.RenameParams(text_document=this(client), position=text.at('Huis,School'), new_name=name))


async def test_places(client):
    text = Text(client)
    here = text.at('Huis,School')
    given = text.range('Huis', 1)
    found = await client.text_document_definition_async(t.DefinitionParams(text_document=this(client), position=here))
    found = found[0] if isinstance(found, (list, tuple)) else found
    if isinstance(found, t.LocationLink):
        assert client.offers.text_document.definition.link_support
        assert found.target_selection_range == given
    else:
        assert (found.uri, found.range) == (client.uri, given)
    references = await client.text_document_references_async(t.ReferenceParams(
        text_document=this(client), position=here, context=t.ReferenceContext(include_declaration=True)))
    assert sorted(text.offset(one.range.start) for one in references) == [
        match.start() for match in re.finditer('Huis', client.text)]
    highlights = await client.text_document_document_highlight_async(
        t.DocumentHighlightParams(text_document=this(client), position=here))
    assert len(highlights) == len(references)
    selections = await client.text_document_selection_range_async(
        t.SelectionRangeParams(text_document=this(client), positions=[here]))
    assert selections[0].range.start == here
    outer = selections[0]
    while outer.parent:
        assert text.offset(outer.parent.range.start) <= text.offset(outer.range.start)
        assert text.offset(outer.parent.range.end) >= text.offset(outer.range.end)
        outer = outer.parent


async def test_outline_folds_and_tokens(client):
    text = Text(client)
    symbols = await client.text_document_document_symbol_async(t.DocumentSymbolParams(text_document=this(client)))
    names = set()

    def walk(list):
        for symbol in list or []:
            names.add(symbol.name)
            if isinstance(symbol, t.DocumentSymbol):
                text.offset(symbol.selection_range.start)
                walk(symbol.children)

    walk(symbols)
    assert {'School', 'Huis', 'Tuin'} <= names
    if not client.offers.text_document.document_symbol.hierarchical_document_symbol_support:
        assert all(isinstance(symbol, t.SymbolInformation) for symbol in symbols)
    folds = await client.text_document_folding_range_async(t.FoldingRangeParams(text_document=this(client)))
    lines = client.text.split('\n')
    assert any(lines[fold.start_line].startswith('  partner Huis') for fold in folds)

    provider = client.can.semantic_tokens_provider
    tokens = await client.text_document_semantic_tokens_full_async(t.SemanticTokensParams(text_document=this(client)))
    assert len(tokens.data) % 5 == 0
    line = character = 0
    found = []
    for index in range(0, len(tokens.data), 5):
        down, right, length, kind, modifiers = tokens.data[index:index + 5]
        line, character = line + down, right if down else character + right
        start = text.offset(t.Position(line=line, character=character))
        end = text.offset(t.Position(line=line, character=character + length))
        assert modifiers < 1 << len(provider.legend.token_modifiers)
        found.append((client.text[start:end], provider.legend.token_types[kind]))
    assert ('Huis', 'partner') in found and ('Tuin', 'aim') in found and ('doel', 'keyword') in found
    assert ('"Een droge zomer: é € 😀"', 'text') in found or ('"Een droge zomer: é € 😀"', 'string') in found


async def test_pictures_beside_the_text(client):
    text = Text(client)
    if client.can.code_lens_provider and client.offers.text_document.code_lens:
        lenses = await client.text_document_code_lens_async(t.CodeLensParams(text_document=this(client)))
        assert lenses
        for lens in lenses:
            text.offset(lens.range.start)
    whole = t.Range(start=text.position(0), end=text.position(len(client.text)))
    hints = await client.text_document_inlay_hint_async(t.InlayHintParams(text_document=this(client), range=whole))
    assert hints
    items = await client.text_document_prepare_call_hierarchy_async(
        t.CallHierarchyPrepareParams(text_document=this(client), position=text.at('Huis,School')))
    assert items[0].name == 'Huis'
    incoming = await client.call_hierarchy_incoming_calls_async(t.CallHierarchyIncomingCallsParams(item=items[0]))
    outgoing = await client.call_hierarchy_outgoing_calls_async(t.CallHierarchyOutgoingCallsParams(item=items[0]))
    assert [call.from_.name for call in incoming] == ['School'] and [call.to.name for call in outgoing] == ['School']


async def test_the_folder(client):
    symbols = await client.workspace_symbol_async(t.WorkspaceSymbolParams(query='Esdoorn'))
    symbols = symbols or await client.workspace_symbol_async(t.WorkspaceSymbolParams(query='Huis'))
    assert any(symbol.location.uri.endswith('other%20%C3%A9.charter') for symbol in symbols)
    can_pull = getattr(client.offers.workspace, 'diagnostics', None) or getattr(
        client.offers.text_document, 'diagnostic', None)
    if can_pull and client.can.diagnostic_provider and client.can.diagnostic_provider.workspace_diagnostics:
        report = await client.workspace_diagnostic_async(t.WorkspaceDiagnosticParams(previous_result_ids=[]))
        assert {item.uri.rsplit('/', 1)[1] for item in report.items if getattr(item, 'items', None)} >= {
            'other%20%C3%A9.charter'}


async def test_commands(client):
    text = Text(client)
    text.replace('maatstf', 'maatstaf')
    await findings(client, 0)
    for command in client.can.execute_command_provider.commands:
        await client.workspace_execute_command_async(t.ExecuteCommandParams(command=command, arguments=[client.uri]))
    html = await client.workspace_execute_command_async(
        t.ExecuteCommandParams(command='charter.preview', arguments=[client.uri]))
    html = html if isinstance(html, str) else html['html']
    assert '<!doctype html>' in html.lower() and 'De Esdoorn' in html


async def test_closing_takes_findings_away(client):
    await findings(client, 1)
    client.text_document_did_close(t.DidCloseTextDocumentParams(text_document=this(client)))
    if client.pushed:
        await findings(client, 0)


@functools.cache
def checked():
    """The findings of `charter check` for each sample."""
    paths = sorted(str(path) for path in pathlib.Path(os.environ['CHARTER_SAMPLES']).rglob('*.charter'))
    output = subprocess.run(
        [os.environ['CHARTER'], 'check', '--format', 'json', *paths], capture_output=True).stdout
    files = json.loads(output)['files']
    assert len(files) == len(paths) > 50
    return [(pathlib.Path(file['file']), file['findings']) for file in files]


async def test_every_sample_has_the_findings_of_charter_check(client):
    severities = {'error': 1, 'warning': 2, 'hint': 3}
    for path, expected in checked():
        source = path.read_bytes()
        try:
            client.text = source.decode('utf-8')
        except UnicodeDecodeError:
            continue
        client.uri, text = (client.folder / path.name).as_uri(), Text(client)
        wanted = []
        for finding in expected:
            start, end = (len(source[:finding['range'][side]['offset']].decode()) for side in ('start', 'end'))
            span = t.Range(start=text.position(start), end=text.position(end))
            if not finding['waived']:
                wanted.append((finding['code'], severities[finding['severity']], span, finding['message']))
        client.text_document_did_open(t.DidOpenTextDocumentParams(
            text_document=t.TextDocumentItem(uri=client.uri, language_id='charter', version=1, text=client.text)))
        found = [(one.code, int(one.severity), one.range, one.message.split('\n')[0])
                 for one in await findings(client, len(wanted))]
        assert found == wanted, path.name
