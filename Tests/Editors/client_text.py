"""The text that a client has open, with positions in it, and edits that are sent to the server."""

from lsprotocol import types as t


class Text:
    """Positions in the client's text, in the agreed units."""

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
        """Edits the text, and notifies the server of each edit."""
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
