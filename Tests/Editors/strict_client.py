"""A client that reads each message into the protocol's types, and records what is not part of the protocol."""

import copy

from lsprotocol import types as t
from pygls.protocol import default_converter
from pytest_lsp import LanguageClient
from pytest_lsp.client import register_lsp_features
from pytest_lsp.protocol import LanguageClientProtocol


def unknown(raw, known, path=''):
    """The parts of a message that are lost when it is read into the protocol's types."""
    if isinstance(raw, dict) and isinstance(known, dict):
        for key, value in raw.items():
            if key not in known:
                # A null member may be left out.
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
    """Reads each message, and records what is not part of the protocol."""

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
