// Event streams.

import assert from 'node:assert/strict';
import { getEventListeners } from 'node:events';
import { test } from 'node:test';

import {
  APIConnectionError,
  APIConnectionTimeoutError,
  APIError,
  APIResponseValidationError,
  APIUserAbortError,
} from '../../../../templates/typescript/runtime/error.js';
import { isForeign, SSEDecoder } from '../../../../templates/typescript/runtime/sse.js';
import { Stream } from '../../../../templates/typescript/runtime/streaming.js';
import { Acme, acme, failure, json, KEY, mock, serve, type Thing } from './support.js';

const events =
  (body: BodyInit | null, type = 'text/event-stream') =>
  () =>
    new Response(body, { headers: { 'content-type': type } });
const THREE =
  'data: {"id":"1"}\n\nevent: x\ndata: {"id":\ndata: "2"}\n\n: comment\n\ndata: {"id":"3"}\n\ndata: [DONE]\n\ndata: {"id":"4"}\n\n';

async function collect<T>(stream: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const chunk of stream) found.push(chunk);
  return found;
}

const ids = (things: Thing[]) => things.map(({ id }) => id).join('');

/** Cut a text into pieces of one byte, split also inside characters. */
const bytewise = (text: string) => {
  const bytes = new TextEncoder().encode(text);
  let at = 0;
  return new ReadableStream({
    pull: (controller) => (at < bytes.length ? controller.enqueue(bytes.subarray(at, (at += 1))) : controller.close()),
  });
};

test('chunks as they come, to [DONE]', async () => {
  const fetch = mock(events(THREE));
  assert.equal(ids(await collect(await acme(fetch).things.chat({ model: 'm' }))), '123');
  assert.equal(fetch.sent[0]?.headers.get('accept'), 'text/event-stream');
  assert.equal(fetch.sent[0]?.body, '{"model":"m","stream":true}');
});

for (const [what, end] of [
  ['LF', '\n'],
  ['CR', '\r'],
  ['CRLF', '\r\n'],
] as const) {
  test(`lines that end in ${what}, split anywhere`, async () => {
    const text = `\ufeff${THREE.replaceAll('\n', end)}`.replace('"1"', '"ü☎"');
    assert.equal(ids(await collect(await acme(mock(events(bytewise(text)))).things.chat({}))), 'ü☎23');
  });
}

test('the decoder keeps to the standard', () => {
  const decoder = new SSEDecoder();
  const blocks = decoder.blocks(
    'id: 7\nretry: 100\nretry: x\ndata:a\ndata:  b\nfoo: bar\ndata\n\nevent: e\ndata: c\nid: a\0b\n\n',
  );
  const found = blocks.map((block) => decoder.event(block));
  assert.deepEqual(found, [
    { data: 'a\n b\n', event: null, id: '7', retry: 100 },
    { data: 'c', event: 'e', id: '7', retry: undefined },
  ]);
  assert.equal(decoder.event(': comment'), undefined);
  assert.ok(isForeign('<html>') && !isForeign(': c\ndata: 1') && !isForeign('  \n'));
});

test('a last event without a blank line is delivered', async () => {
  assert.equal(
    ids(await collect(await acme(mock(events('data: {"id":"1"}\n\ndata: {"id":"2"}'))).things.chat({}))),
    '12',
  );
});

test('an error inside the stream', async () => {
  for (const text of [
    'event: error\ndata: {"message":"broken"}\n\n',
    'data: {"error":{"message":"broken","code":"overloaded"}}\n\n',
    'event: error\ndata: broken\n\n',
  ]) {
    const stream = await acme(mock(events(`data: {"id":"1"}\n\n${text}`))).things.chat({});
    const error = await failure<APIError>(collect(stream));
    assert.ok(error instanceof APIError);
    assert.match(error.message, /^the stream reports an error - broken \(POST \/chat/);
  }
});

test('something else in place of events', async () => {
  for (const [body, type, said] of [
    ['{"errors":[{"title":"No"}]}', 'application/json', /200 application\/json in place of events - No/],
    ['<html>\n<body>', 'text/html', /200 text\/html in place of events \(/],
    ['data: nope\n\n', 'text/event-stream', /with an event that is no valid JSON/],
  ] as const) {
    const error = await failure(
      acme(mock(events(body, type)))
        .things.chat({})
        .then(collect),
    );
    assert.ok(error instanceof APIResponseValidationError);
    assert.match(error.message, said);
  }
});

test('leaving a stream closes the connection', async (t) => {
  let closed: () => void = () => undefined;
  const left = new Promise<void>((resolve) => (closed = resolve));
  const url = await serve(t, (request, response) => {
    request.socket.on('close', closed);
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    const timer = setInterval(() => response.write('data: {"id":"1"}\n\n'), 5);
    response.on('close', () => clearInterval(timer));
  });
  const { signal } = new AbortController();
  for await (const chunk of await new Acme({ apiKey: KEY, baseURL: url }).things.chat({}, { signal })) {
    assert.equal(chunk.id, '1');
    break;
  }
  await left;
  assert.equal(getEventListeners(signal, 'abort').length, 0);
});

const silent = () =>
  new ReadableStream({
    start: (controller) => controller.enqueue(new TextEncoder().encode('data: {"id":"1"}\n\n')),
    pull: () => new Promise(() => undefined),
  });

test('a stream that falls silent ends after timeout, one that goes on does not', async (t) => {
  const error = await failure(
    acme(mock(events(silent())))
      .things.chat({}, { timeout: 20 })
      .then(collect),
  );
  assert.ok(error instanceof APIConnectionTimeoutError);
  const url = await serve(t, (_, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    let left = 8;
    const timer = setInterval(() => {
      response.write('data: {"id":"1"}\n\n');
      left -= 1;
      if (left === 0) response.end(() => clearInterval(timer));
    }, 100);
  });
  assert.equal((await collect(await new Acme({ apiKey: KEY, baseURL: url, timeout: 600 }).things.chat({}))).length, 8);
});

test('a deadline and an abort end a stream', async () => {
  const late = await failure(
    acme(mock(events(silent())))
      .things.chat({}, { deadline: 20 })
      .then(collect),
  );
  assert.match(late.message, /deadline of 20 ms/);
  const controller = new AbortController();
  const stream = await acme(mock(events(silent()))).things.chat({}, { signal: controller.signal });
  setTimeout(() => controller.abort(), 10);
  assert.ok((await failure(collect(stream))) instanceof APIUserAbortError);
  assert.equal(getEventListeners(controller.signal, 'abort').length, 0);
});

test("the stream's own controller ends it without an error", async () => {
  const stream = await acme(mock(events(silent()))).things.chat({});
  setTimeout(() => stream.close(), 10);
  assert.equal(ids(await collect(stream)), '1');
});

test('events that break off: those before are delivered, then a connection error, and nothing is repeated', async (t) => {
  let requests = 0;
  const url = await serve(t, (_, response) => {
    requests += 1;
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write('data: {"id":"1"}\n\ndata: {"id', () => setTimeout(() => response.destroy(), 50));
  });
  const found: Thing[] = [];
  const error = await failure(
    (async () => {
      for await (const chunk of await new Acme({ apiKey: KEY, baseURL: url }).things.chat({})) found.push(chunk);
    })(),
  );
  assert.ok(error instanceof APIConnectionError);
  assert.deepEqual([ids(found), requests], ['1', 1]);
});

test('an event is bounded, a stream is not', async () => {
  const options = { maxResponseBytes: 100 };
  const many = 'data: {"id":"1"}\n\n'.repeat(50);
  assert.equal((await collect(await acme(mock(events(many)), options).things.chat({}))).length, 50);
  for (const body of [`data: "${'x'.repeat(200)}"\n\n`, `data: "${'x'.repeat(200)}`]) {
    assert.match(
      (
        await failure(
          acme(mock(events(body)), options)
            .things.chat({})
            .then(collect),
        )
      ).message,
      /it has more than 100/,
    );
  }
});

test('a stream is read once; tee makes two', async () => {
  const stream = await acme(mock(events(THREE))).things.chat({});
  const [one, other] = stream.tee();
  assert.deepEqual([ids(await collect(one)), ids(await collect(other))], ['123', '123']);
  await assert.rejects(collect(stream), /can be read once/);
});

test('to a ReadableStream and back', async () => {
  const stream = await acme(mock(events(THREE))).things.chat({});
  const lines = stream.toReadableStream();
  assert.ok(lines instanceof ReadableStream);
  assert.equal(ids(await collect(Stream.fromReadableStream<Thing>(lines))), '123');
});

test('stream: true as an option of any call', async () => {
  const stream = await acme(mock(events(THREE))).post<Stream<Thing>>('/chat', { body: {}, stream: true });
  assert.equal(ids(await collect(stream)), '123');
});

test('an error before the stream is the usual one, with the usual repeats', async () => {
  const fetch = mock(json({}, 429, { 'retry-after-ms': '1' }), events(THREE));
  assert.equal(ids(await collect(await acme(fetch).things.chat({}))), '123');
  assert.equal(fetch.sent.length, 2);
});

test('the answer of a stream, its body unread, and no listener when it was read', async () => {
  const { signal } = new AbortController();
  const response = await acme(mock(events(THREE)))
    .things.chat({}, { signal })
    .asResponse();
  assert.equal(await response.text(), THREE);
  assert.equal(getEventListeners(signal, 'abort').length, 0);
  const promise = acme(mock(events(THREE))).things.chat({});
  assert.equal((await promise.withResponse()).response.headers.get('content-type'), 'text/event-stream');
  assert.equal(ids(await collect(await promise)), '123');
});
