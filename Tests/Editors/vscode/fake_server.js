#!/usr/bin/env node
// A language server that says what a test wants: it answers by a table, and repeats what it was told.
'use strict';

const answers = JSON.parse(process.env.FAKE_ANSWERS || '{}');
let buffer = Buffer.alloc(0);
const texts = {};

function send(message) {
  const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
  const bytes = Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]);
  // In two pieces, cut in the middle, perhaps of a character.
  process.stdout.write(bytes.subarray(0, bytes.length >> 1));
  process.stdout.write(bytes.subarray(bytes.length >> 1));
}

const say = (method, params) => send({ method, params });

function handle({ id, method, params }) {
  const heard = JSON.stringify({ method, params });
  switch (method) {
    case 'initialize': return send({ id, result: { capabilities: answers.capabilities || {} } });
    case 'shutdown': return send({ id, result: null });
    case 'exit': return process.exit(0);
    case 'textDocument/didOpen': {
      const { uri, version, text } = params.textDocument;
      texts[uri] = text;
      const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 2 } };
      const finding = { range, message: `${version} é€😀`, severity: 2, code: 'B301', source: 'charter', data: { n: 1 } };
      return say('textDocument/publishDiagnostics', { uri, version, diagnostics: [finding] });
    }
    case 'textDocument/didChange': return say('window/logMessage', { type: 4, message: heard });
    case 'die': return process.exit(3);
    case '$/cancelRequest': return send({ id: params.id, error: { code: -32800, message: 'cancelled' } });
  }
  if (id === undefined) return say('window/logMessage', { type: 4, message: heard });
  if (method === undefined) return say('window/logMessage', { type: 4, message: `answer ${JSON.stringify(params)}` });
  const answer = answers[method];
  if (answer === undefined) return send({ id, error: { code: -32601, message: method } });
  if (answer === 'wait') return undefined;
  if (answer && answer.error) return send({ id, error: answer.error });
  if (answer && answer.ask) send({ id: 'ours', method: answer.ask.method, params: answer.ask.params });
  return send({ id, result: answer && answer.ask ? null : answer });
}

process.stdin.on('data', chunk => {
  buffer = Buffer.concat([buffer, chunk]);
  for (;;) {
    const end = buffer.indexOf('\r\n\r\n');
    if (end < 0) return;
    const length = Number(/content-length: (\d+)/i.exec(buffer.toString('latin1', 0, end))[1]);
    if (buffer.length < end + 4 + length) return;
    const message = JSON.parse(buffer.toString('utf8', end + 4, end + 4 + length));
    buffer = buffer.subarray(end + 4 + length);
    if (message.method === undefined) {
      say('window/logMessage', { type: 4, message: `answered ${JSON.stringify(message)}` });
    } else {
      handle(message);
    }
  }
});
process.stdin.on('end', () => process.exit(1));
