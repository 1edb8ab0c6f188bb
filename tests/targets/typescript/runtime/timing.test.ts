// Time limits, and aborting at any moment.

import assert from 'node:assert/strict';
import { getEventListeners } from 'node:events';
import { test } from 'node:test';

import {
  APIConnectionTimeoutError,
  APIError,
  APIUserAbortError,
} from '../../../../templates/typescript/runtime/error.js';
import { Acme, acme, failure, json, KEY, mock, serve } from './support.js';

const never = () => new Promise<Response>(() => undefined);
/** An answer whose body never ends, from a `fetch` that heeds no signal. */
const stalled =
  (type = 'application/json', first = '{"id":') =>
  () =>
    new Response(
      new ReadableStream({
        start: (controller) => controller.enqueue(new TextEncoder().encode(first)),
        pull: () => new Promise(() => undefined),
      }),
      { headers: { 'content-type': type } },
    );

test('timeout ends an attempt that gets no answer', async () => {
  const fetch = mock(never);
  const error = await failure(acme(fetch).things.create({}, { timeout: 20 }));
  assert.ok(error instanceof APIConnectionTimeoutError);
  assert.equal(error.message, 'timed out after 20 ms (POST /things)');
  assert.equal(fetch.sent.length, 1);
});

test('timeout covers the body', async () => {
  const error = await failure(acme(mock(stalled())).things.create({}, { timeout: 20 }));
  assert.ok(error instanceof APIConnectionTimeoutError);
});

test('timeout covers the body of a real server, whose connection is closed', async (t) => {
  let closed: () => void = () => undefined;
  const left = new Promise<void>((resolve) => (closed = resolve));
  const url = await serve(t, (request, response) => {
    request.socket.on('close', closed);
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
    response.write('{');
  });
  const client = new Acme({ apiKey: KEY, baseURL: url, timeout: 400, maxRetries: 0 });
  assert.ok((await failure(client.things.retrieve('1'))) instanceof APIConnectionTimeoutError);
  await left;
});

test('a body that trickles in beyond the timeout is ended, and repeated where that is safe', async (t) => {
  let requests = 0;
  const url = await serve(t, (_, response) => {
    requests += 1;
    if (requests > 1) return void response.setHeader('content-type', 'application/json').end('{"id":"2"}');
    response.writeHead(200, { 'content-type': 'application/json' });
    const timer = setInterval(() => response.write(' '), 10);
    response.on('close', () => clearInterval(timer));
  });
  assert.deepEqual(await new Acme({ apiKey: KEY, baseURL: url, timeout: 400 }).things.retrieve('1'), { id: '2' });
});

test('a deadline covers a body that trickles in', async (t) => {
  const url = await serve(t, (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const timer = setInterval(() => response.write(' '), 10);
    response.on('close', () => clearInterval(timer));
  });
  const error = await failure(new Acme({ apiKey: KEY, baseURL: url, deadline: 400 }).things.retrieve('1'));
  assert.match(error.message, /not finished by its deadline of 400 ms/);
});

for (const when of [
  'before the call',
  'before the headers',
  'in the body',
  'between attempts',
  'in the body that the caller reads',
]) {
  test(`an abort ${when} is APIUserAbortError, and no listener is left`, async () => {
    const controller = new AbortController();
    const options = { signal: controller.signal };
    const answer = {
      'before the headers': never,
      'in the body': stalled(),
      'in the body that the caller reads': stalled(),
    }[when];
    const fetch = mock(answer ?? json({}, 429, { 'retry-after': '50' }));
    if (when === 'before the call') controller.abort();
    const promise = acme(fetch).things.retrieve('1', options);
    const found =
      when === 'in the body that the caller reads' ? promise.asResponse().then((response) => response.text()) : promise;
    setTimeout(() => controller.abort(new Error('enough')), 20);
    const error = await failure(found);
    assert.ok(error instanceof APIUserAbortError, String(error));
    assert.ok(error instanceof APIError);
    assert.equal(fetch.sent.length, when === 'before the call' ? 0 : 1);
    assert.equal(getEventListeners(controller.signal, 'abort').length, 0);
  });
}

test('an abort and a deadline end the reading of a file, and a hook that does not end', async () => {
  async function* endless() {
    for (;;) {
      yield 'x';
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }
  const fetch = mock();
  const upload = (options: object) =>
    acme(fetch).call('POST /files', { file: endless() }, { body: 'multipart' }, options);
  const controller = new AbortController();
  setTimeout(() => controller.abort(), 20);
  assert.ok((await failure(upload({ signal: controller.signal }))) instanceof APIUserAbortError);
  assert.equal(getEventListeners(controller.signal, 'abort').length, 0);
  assert.match((await failure(upload({ deadline: 20 }))).message, /not finished by its deadline of 20 ms/);
  const hooks = { beforeRequest: () => new Promise<void>(() => undefined) };
  const other = new AbortController();
  setTimeout(() => other.abort(), 20);
  assert.ok(
    (await failure(acme(fetch, { hooks }).things.retrieve('1', { signal: other.signal }))) instanceof APIUserAbortError,
  );
  assert.equal(fetch.sent.length, 0);
});

test('an abort reaches fetch', async () => {
  const controller = new AbortController();
  let signal: AbortSignal | null | undefined;
  const fetch = (_: string, init?: RequestInit) => {
    signal = init?.signal;
    return never();
  };
  const call = failure(acme(fetch).things.retrieve('1', { signal: controller.signal }));
  setTimeout(() => controller.abort(), 5);
  await call;
  assert.equal(signal?.aborted, true);
});

test('50 calls with one signal leave no listener, whatever came of them', async () => {
  const controller = new AbortController();
  const { signal } = controller;
  const answers = [
    json({ id: '1' }),
    json({}, 400),
    () => Promise.reject(new Error('off')),
    json('<'),
    new Response(null, { status: 204 }),
  ];
  for (let call = 0; call < 50; call += 1) {
    await acme(mock(answers[call % 5] ?? json({})), { maxRetries: 0 })
      .things.retrieve('1', { signal })
      .catch(() => undefined);
  }
  const response = await acme(mock(json({ id: '1' })))
    .things.retrieve('1', { signal })
    .asResponse();
  assert.equal(getEventListeners(signal, 'abort').length, 1, 'the body is still to be read');
  await response.text();
  assert.equal(getEventListeners(signal, 'abort').length, 0);
});

test('several attempts have one listener', async () => {
  const { signal } = new AbortController();
  const counts: number[] = [];
  const fetch = mock(() => {
    counts.push(getEventListeners(signal, 'abort').length);
    return json({}, 429, { 'retry-after-ms': '1' });
  });
  await failure(acme(fetch).things.retrieve('1', { signal }));
  assert.deepEqual(counts, [1, 1, 1]);
});

test('a call that nobody awaits rejects once, also where its answer was asked for', async () => {
  const seen: unknown[] = [];
  const others = process.listeners('unhandledRejection');
  process.removeAllListeners('unhandledRejection').on('unhandledRejection', (reason) => seen.push(reason));
  const client = acme(mock(json({ message: 'no' }, 400)));
  void client.things.retrieve('1');
  await new Promise((resolve) => setTimeout(resolve, 20));
  assert.equal(seen.length, 1);
  const promise = client.things.retrieve('1');
  await assert.rejects(promise.asResponse(), /400/);
  const withResponse = client.things.retrieve('1');
  await assert.rejects(withResponse.withResponse(), /400/);
  await new Promise((resolve) => setTimeout(resolve, 20));
  process.removeAllListeners('unhandledRejection');
  for (const other of others) process.on('unhandledRejection', other);
  assert.equal(seen.length, 1);
});

test('the timer of a call that is over does not keep the process alive', async () => {
  const active = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
  const before = active();
  await acme(mock(json({ id: '1' }))).things.retrieve('1', { timeout: 60_000, deadline: 90_000 });
  await (
    await acme(mock(json({ id: '1' })))
      .things.retrieve('1', { timeout: 60_000 })
      .asResponse()
  ).text();
  await failure(acme(mock(json({}, 400))).things.retrieve('1', { timeout: 60_000 }));
  assert.equal(active(), before);
});
