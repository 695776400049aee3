// JSON-RPC over the standard streams of a program: messages with headers, requests with answers.
'use strict';

const { spawn } = require('child_process');

/** An answer that is an error; `code` is that of the protocol. */
class ResponseError extends Error {
  constructor({ code, message, data }) {
    super(message);
    this.code = code;
    this.data = data;
  }
}

/**
 * A running language server.
 *
 * `handlers.request(method, parameters)` answers what the server asks (it may throw, or give a promise);
 * `handlers.notification(method, parameters)` hears what it says; `handlers.log(text)` gets what it writes to standard
 * error; `handlers.end(reason)` is called once, when it is gone.
 */
class Connection {
  constructor(program, args, options, handlers) {
    this.handlers = handlers;
    this.waiting = new Map();
    this.lastId = 0;
    this.chunks = [];
    this.size = 0;
    this.ended = false;
    this.process = spawn(program, args, { ...options, stdio: 'pipe' });
    this.process.on('error', error => this.end(error.message));
    this.process.on('close', (code, signal) => this.end(signal ? `signal ${signal}` : `status ${code}`));
    this.process.stdout.on('data', chunk => this.read(chunk));
    this.process.stderr.setEncoding('utf8').on('data', text => handlers.log(text));
    // What is written to a program that is gone is lost; its end says so.
    this.process.stdin.on('error', () => {});
  }

  /** The answer to a request; cancelled when `token` is. */
  request(method, params, token) {
    if (this.ended) return Promise.reject(new Error('the language server is not running'));
    const id = ++this.lastId;
    return new Promise((resolve, reject) => {
      const listener = token && token.onCancellationRequested(() => this.notify('$/cancelRequest', { id }));
      const settle = action => value => {
        if (listener) listener.dispose();
        action(value);
      };
      this.waiting.set(id, { resolve: settle(resolve), reject: settle(reject) });
      this.write({ jsonrpc: '2.0', id, method, params });
    });
  }

  notify(method, params) {
    this.write({ jsonrpc: '2.0', method, params });
  }

  kill() {
    this.process.kill();
  }

  write(message) {
    if (this.ended) return;
    const body = Buffer.from(JSON.stringify(message), 'utf8');
    this.process.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
    this.process.stdin.write(body);
  }

  /** Bytes come in pieces of any size; they are put together only once enough are there. */
  read(chunk) {
    this.chunks.push(chunk);
    this.size += chunk.length;
    if (this.needed && this.size < this.needed) return;
    let bytes = this.chunks.length === 1 ? chunk : Buffer.concat(this.chunks);
    this.needed = 0;
    for (;;) {
      const end = bytes.indexOf('\r\n\r\n');
      if (end < 0) break;
      const length = /^content-length: *([0-9]+)$/im.exec(bytes.toString('latin1', 0, end));
      if (!length) return this.fail(`a message without a length: ${bytes.toString('latin1', 0, Math.min(end, 80))}`);
      const total = end + 4 + Number(length[1]);
      if (bytes.length < total) {
        this.needed = total;
        break;
      }
      const body = bytes.toString('utf8', end + 4, total);
      bytes = bytes.subarray(total);
      let message;
      try {
        message = JSON.parse(body);
      } catch (error) {
        return this.fail(error.message);
      }
      this.receive(message);
    }
    this.chunks = [bytes];
    this.size = bytes.length;
  }

  fail(reason) {
    this.handlers.log(`The language server can't be understood: ${reason}\n`);
    this.kill();
  }

  receive(message) {
    if (message.method !== undefined) {
      if (message.id === undefined) this.handlers.notification(message.method, message.params);
      else this.answer(message);
      return;
    }
    const waiting = this.waiting.get(message.id);
    this.waiting.delete(message.id);
    if (!waiting) return;
    if (message.error) waiting.reject(new ResponseError(message.error));
    else waiting.resolve(message.result);
  }

  async answer({ id, method, params }) {
    try {
      const result = await this.handlers.request(method, params);
      this.write({ jsonrpc: '2.0', id, result: result === undefined ? null : result });
    } catch (error) {
      this.write({ jsonrpc: '2.0', id, error: { code: error.code || -32603, message: String(error.message) } });
    }
  }

  end(reason) {
    if (this.ended) return;
    this.ended = true;
    for (const waiting of this.waiting.values()) waiting.reject(new Error(`the language server is gone: ${reason}`));
    this.waiting.clear();
    this.handlers.end(reason);
  }
}

module.exports = { Connection, ResponseError };
