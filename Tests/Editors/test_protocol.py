"""The server as VS Code, Neovim and Emacs speak to it, by a client whose library knows every message of the protocol.

Each message of the server is read into the types of lsprotocol and written again: what the protocol does not know, or
knows as something else, is an error. What the client said that it cannot do may not be sent to it.
In the environment: CHARTER, the program; CHARTER_FILE, a charter with a mistake; CHARTER_FORMATTED, what it is in the end;
CHARTER_SAMPLES, a folder of charters.
"""

import asyncio
import copy
import functools
import json
import os
import pathlib
import re
import subprocess

import pytest
import pytest_lsp
from lsprotocol import types as t
from pytest_lsp import ClientServerConfig, LanguageClient, client_capabilities
from pytest_lsp.client import register_lsp_features
from pytest_lsp.protocol import LanguageClientProtocol
from pygls.protocol import default_converter

pytestmark = [
    pytest.mark.asyncio(loop_scope='function'),
    pytest.mark.filterwarnings('error::pytest_lsp.LspSpecificationWarning'),
]
TEXT = pathlib.Path(os.environ['CHARTER_FILE']).read_text(encoding='utf-8')
FORMATTED = pathlib.Path(os.environ['CHARTER_FORMATTED']).read_text(encoding='utf-8')
CLIENTS = ['visual_studio_code', 'neovim@v0.11', 'neovim@v0.7', 'emacs']


def unknown(raw, known, path=''):
    """What stands in the message and is lost when it is read by the types of the protocol."""
    if isinstance(raw, dict) and isinstance(known, dict):
        for key, value in raw.items():
            if key not in known:
                # What is null may be left out.
                if value is not None:
                    yield '%s.%s' % (path, key)
            else:
                yield from unknown(value, known[key], '%s.%s' % (path, key))
    elif isinstance(raw, list) and isinstance(known, (list, tuple)) and len(raw) == len(known):
        for index, (value, other) in enumerate(zip(raw, known)):
            yield from unknown(value, other, '%s[%d]' % (path, index))
    elif raw != known or type(raw) is bool and type(known) is not bool:
        yield '%s: %r is read as %r' % (path, raw, known)


class StrictProtocol(LanguageClientProtocol):
    """Reads each message, and writes down what in it is not of the protocol."""

    def structure_message(self, data):
        raw = copy.deepcopy(data)
        message = super().structure_message(data)
        if 'jsonrpc' in raw:
            self._server.received += 1
            known = self._converter.unstructure(message)
            self._server.strays += unknown(raw, known, str(raw.get('method', 'answer')))
            if raw.get('method') == 'textDocument/publishDiagnostics':
                self._server.pushed.append(message.params)
        return message


# Made once: it takes half a second.
CONVERTER = default_converter()


class StrictClient(LanguageClient):
    def __init__(self):
        self.strays, self.received, self.pushed = [], 0, []
        super().__init__(protocol_cls=StrictProtocol, converter_factory=lambda: CONVERTER)
        register_lsp_features(self)
        self.registered = []

        @self.feature(t.CLIENT_REGISTER_CAPABILITY)
        def register(params: t.RegistrationParams):
            watched = self.capabilities.workspace.did_change_watched_files
            for one in params.registrations:
                assert one.method == t.WORKSPACE_DID_CHANGE_WATCHED_FILES and watched.dynamic_registration
            self.registered += params.registrations


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


class Text:
    """Places in the client's text, in the units that were agreed."""

    def __init__(self, client):
        self.client = client
        self.encoding = client.can.position_encoding or 'utf-16'

    def units(self, text):
        return len(text.encode('utf-8')) if self.encoding == 'utf-8' else len(text.encode('utf-16-le')) // 2

    def position(self, offset):
        before = self.client.text[:offset]
        return t.Position(line=before.count('\n'), character=self.units(before[before.rfind('\n') + 1:]))

    def find(self, word, occurrence=1):
        offset = -1
        for _ in range(occurrence):
            offset = self.client.text.index(word, offset + 1)
        return offset

    def at(self, word, occurrence=1):
        return self.position(self.find(word, occurrence))

    def range(self, word, occurrence=1):
        offset = self.find(word, occurrence)
        return t.Range(start=self.position(offset), end=self.position(offset + len(word)))

    def offset(self, position):
        lines = self.client.text.split('\n')
        start = sum(len(line) + 1 for line in lines[:position.line])
        for length in range(len(lines[position.line]) + 1):
            if self.units(lines[position.line][:length]) == position.character:
                return start + length
        raise AssertionError('%s is inside a character, or past the line' % position)

    def edited(self, edits):
        result = self.client.text
        for edit in sorted(edits, key=lambda edit: self.offset(edit.range.start), reverse=True):
            result = result[:self.offset(edit.range.start)] + edit.new_text + result[self.offset(edit.range.end):]
        return result

    def apply(self, edits):
        """Makes edits in the text, and tells the server of each."""
        changed = self.edited(edits)
        client = self.client
        client.version += 1
        ordered = sorted(edits, key=lambda edit: self.offset(edit.range.start), reverse=True)
        client.text_document_did_change(t.DidChangeTextDocumentParams(
            text_document=t.VersionedTextDocumentIdentifier(uri=client.uri, version=client.version),
            content_changes=[t.TextDocumentContentChangePartial(range=edit.range, text=edit.new_text) for edit in ordered]))
        client.text = changed

    def replace(self, word, by, occurrence=1):
        self.apply([t.TextEdit(range=self.range(word, occurrence), new_text=by)])


def this(client):
    return t.TextDocumentIdentifier(uri=client.uri)


def changes(client, edit):
    """The edits of our text, and that there are none of others."""
    if edit.document_changes:
        assert client.offers.workspace.workspace_edit.document_changes
        assert all(change.text_document.uri == client.uri for change in edit.document_changes)
        return [one for change in edit.document_changes for one in change.edits]
    assert set(edit.changes) == {client.uri}
    return list(edit.changes[client.uri])


async def findings(client, count):
    """The findings of our text, as soon as there are so many: pulled or pushed, never both."""
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
    """Kate's Quick Fix asks with one finding and the whole document, and makes all that is answered."""
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
    """What `charter check` says of each sample."""
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
