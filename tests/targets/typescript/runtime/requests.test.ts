// What is sent: path, query, headers and bodies.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { APIPromise } from '../../../../templates/typescript/runtime/api-promise.js';
import type { BaseClient } from '../../../../templates/typescript/runtime/client.js';
import type { CallSpec, FinalRequestOptions } from '../../../../templates/typescript/runtime/types.js';
import { Acme, acme, failure, json, KEY, mock, sent, SETTINGS } from './support.js';

test('what fills the path goes there, the rest to query or body', async () => {
  assert.equal((await sent('GET /a/{x}/b/{y}', { x: '1', y: '2', z: '3' })).url, '/a/1/b/2?z=3');
  const put = await sent('PUT /a/{x}', { x: '1', name: 'n' });
  assert.deepEqual([put.url, put.body, put.headers.get('content-type')], ['/a/1', '{"name":"n"}', 'application/json']);
  assert.equal((await sent('DELETE /a/{x}', { x: '1', force: true })).url, '/a/1?force=true');
  assert.equal((await sent('DELETE /a', { ids: [1] }, { body: 'application/json' })).body, '{"ids":[1]}');
  assert.equal((await sent('POST /a')).body, '{}');
  assert.equal((await sent('POST /a', undefined, { body: null })).body, undefined);
  assert.equal((await sent('POST /a', [1, 2])).body, '[1,2]');
});

test('a positional argument is the last of the path', async () => {
  const fetch = mock(json({}));
  await acme(fetch)._call('PUT /a/{x}/b/{y}', '2', { x: '1', y: 'body' });
  assert.equal(fetch.sent[0]?.url, 'https://api.acme.test/v2/a/1/b/2');
  assert.equal(fetch.sent[0]?.body, '{"y":"body"}');
});

test('a value cannot change the path', async () => {
  assert.equal((await sent('GET /a/{x}', { x: '1/../2?k=v#f %' })).url, '/a/1%2F..%2F2%3Fk=v%23f%20%25');
  assert.equal((await sent('GET /a/{x}.json', { x: 'ü@:' })).url, '/a/%C3%BC@:.json');
  assert.match(
    (await failure(acme(mock()).call('GET /a/{x}/{y}', { x: '.', y: '1' }))).message,
    /'\.', which means another resource/,
  );
  assert.match(
    (await failure(acme(mock()).call('GET /a/{x}/{y}', { x: '1' }))).message,
    /the path parameter 'y' must not be empty/,
  );
});

test('spec tells members apart', async () => {
  const spec: CallSpec = {
    query: ['dry_run'],
    headers: { 'X-Region': true },
    cookies: { c: true },
    rename: { query_id: 'id' },
  };
  const found = await sent('POST /a/{id}', { id: '1', dry_run: true, 'X-Region': 'eu', c: 'x y', name: 'n' }, spec);
  assert.deepEqual([found.url, found.body], ['/a/1?dry_run=true', '{"name":"n"}']);
  assert.deepEqual([found.headers.get('x-region'), found.headers.get('cookie')], ['eu', 'c=x%20y']);
  assert.equal(
    (await sent('GET /a/{id}', { id: '1', query_id: '2' }, { query: ['query_id'], rename: { query_id: 'id' } })).url,
    '/a/1?id=2',
  );
  const whole = await sent('POST /a/{id}', { id: '1', document: [1], q: '2' }, { whole: 'document' });
  assert.deepEqual([whole.url, whole.body], ['/a/1?q=2', '[1]']);
});

test('options replace path, method and body, and add to query and headers', async () => {
  const found = await sent('GET /a', { x: '1' }, undefined, {
    path: '/_other',
    method: 'post',
    body: { b: 1 },
    query: { y: '2' },
    headers: { 'X-H': '1' },
  });
  assert.deepEqual([found.url, found.method, found.body], ['/_other?x=1&y=2', 'POST', '{"b":1}']);
  assert.equal(found.headers.get('x-h'), '1');
});

const QUERIES: [input: object, expected: string, style?: CallSpec['styles']][] = [
  [{ a: undefined, b: null, c: '' }, '?c='],
  [{ a: true, n: 1.5, big: 12345678901234567890n }, '?a=true&n=1.5&big=12345678901234567890'],
  [{ at: new Date(0) }, '?at=1970-01-01T00%3A00%3A00.000Z'],
  [{ 'page[number]': 2 }, '?page%5Bnumber%5D=2'],
  [{ tag: ['a', 'b c'] }, '?tag=a&tag=b%20c'],
  [{ filter: { a: 1, b: { c: 2 } } }, '?a=1&b%5Bc%5D=2'],
  [
    { filter: { a: 1, b: [1, 2] } },
    '?filter%5Ba%5D=1&filter%5Bb%5D=1&filter%5Bb%5D=2',
    { filter: { style: 'deepObject' } },
  ],
  [{ tag: ['a,', 'b'] }, '?tag=a%2C,b', { tag: { style: 'form' } }],
  [{ tag: ['a', 'b'] }, '?tag=a%2Cb', { tag: { style: 'comma' } }],
  [{ tag: ['a', 'b'] }, '?tag%5B%5D=a&tag%5B%5D=b', { tag: { style: 'brackets' } }],
  [{ tag: ['a', 'b'] }, '?tag%5B0%5D=a&tag%5B1%5D=b', { tag: { style: 'indices' } }],
  [{ tag: ['a', 'b'] }, '?tag=a%7Cb', { tag: { style: 'pipeDelimited' } }],
  [{ f: { a: [1] } }, '?f=%7B%22a%22%3A%5B1%5D%7D', { f: { style: 'form', contentType: 'application/json' } }],
  [{ u: 'a/b?c&d' }, '?u=a/b?c%26d', { u: { style: 'form', allowReserved: true } }],
  [{ x: '\ud800!' }, '?x=%EF%BF%BD%21'],
];

for (const [input, expected, styles] of QUERIES) {
  test(`query ${expected}`, async () => {
    assert.equal((await sent('GET /a', input, styles === undefined ? undefined : { styles })).url, `/a${expected}`);
  });
}

test('what has no form is refused, and its value not shown', async () => {
  for (const input of [{ x: Symbol('s') }, { x: NaN }, { x: [[{}], { y: () => 1 }] }, { x: new Date(NaN) }]) {
    assert.match(
      (await failure(acme(mock()).call('GET /a', input))).message,
      /'x.*cannot be sent|'x' is not a valid date/,
    );
  }
  const circular: { self?: object } = {};
  circular.self = circular;
  assert.match((await failure(acme(mock()).call('POST /a', circular))).message, /has no form in JSON/);
});

test('paths have styles', async () => {
  const styles: CallSpec['styles'] = { x: { style: 'matrix', explode: true }, y: { style: 'label' } };
  assert.equal((await sent('GET /a/{x}/{y}', { x: [1, 2], y: [3, 4] }, { styles })).url, '/a/;x=1;x=2/.3,4');
});

test('JSON bodies keep null and big integers, and leave undefined out', async () => {
  assert.equal(
    (await sent('POST /a', { n: null, u: undefined, big: 2n ** 70n, at: new Date(0) })).body,
    '{"n":null,"big":1180591620717411303424,"at":"1970-01-01T00:00:00.000Z"}',
  );
});

test('headers: defaults, null, several values, and nothing that begins another', async () => {
  const found = await sent(
    'GET /a',
    null,
    undefined,
    { headers: { Accept: null, 'X-A': ['1', '2'], 'X-N': 3, 'X-U': undefined } },
    { defaultHeaders: { 'User-Agent': null, 'X-D': 'd' } },
  );
  assert.deepEqual(
    [found.headers.get('accept'), found.headers.get('user-agent'), found.headers.get('x-a'), found.headers.get('x-d')],
    [null, null, '1, 2', 'd'],
  );
  assert.equal((await sent('GET /a')).headers.get('user-agent'), 'Acme/JS 1.2.3');
  const error = await failure(acme(mock()).call('GET /a', null, undefined, { headers: { 'X-A': 'secret\r\nX-B: 1' } }));
  assert.match(error.message, /'X-A' holds characters that a header cannot carry/);
  assert.ok(!error.message.includes('secret'));
});

test('verbs: JSON, text with a type, FormData, URLSearchParams', async () => {
  const fetch = mock(json({}));
  const client: BaseClient = acme(fetch);
  await client.post('/a', { body: { x: 1 } });
  await client.post('/a', { body: 'raw', headers: { 'content-type': 'text/x' } });
  await client.put('/a', { body: new URLSearchParams({ a: '1' }) });
  await client.patch('/a?b=1', { body: new Uint8Array([1]), query: { c: 2 } });
  await client.delete('a');
  await client.request({ method: 'get', path: '/a' });
  assert.deepEqual(
    fetch.sent.map(({ method }) => method),
    ['POST', 'POST', 'PUT', 'PATCH', 'DELETE', 'GET'],
  );
  assert.deepEqual(
    fetch.sent.slice(0, 2).map(({ body }) => body),
    ['{"x":1}', 'raw'],
  );
  assert.equal(fetch.sent[3]?.url, 'https://api.acme.test/v2/a?b=1&c=2');
  assert.equal(fetch.sent[4]?.url, 'https://api.acme.test/v2/a');
});

test('subclasses see and change requests', async () => {
  class Mine extends Acme {
    protected override async prepareOptions(options: FinalRequestOptions): Promise<void> {
      options.query = { ...options.query, added: 1 };
    }
    protected override async prepareRequest(request: RequestInit): Promise<void> {
      (request.headers as Headers).set('x-signed', 'yes');
    }
    protected override async authHeaders(): Promise<Record<string, string>> {
      return { Authorization: 'Mine' };
    }
  }
  const fetch = mock(json({}));
  await new Mine({ fetch }).things.retrieve('1');
  const [found] = fetch.sent;
  assert.equal(found?.url, 'https://api.acme.test/v2/things/1?added=1');
  assert.deepEqual([found?.headers.get('x-signed'), found?.headers.get('authorization')], ['yes', 'Mine']);
});

test('buildURL and buildRequest', async () => {
  const client = acme(mock());
  assert.equal(client.buildURL('/a', { b: [1, 2] }), 'https://api.acme.test/v2/a?b=1&b=2');
  assert.equal(client.buildURL('/a', null, 'https://other.test'), 'https://other.test/a');
  assert.equal(
    client.withOptions({ baseURL: 'http://localhost:1/' }).buildURL('/a', null, 'https://other.test'),
    'http://localhost:1/a',
  );
  assert.equal(client.buildURL('https://x.test/a?b=1', { c: 2 }), 'https://x.test/a?b=1&c=2');
  const { req, url, timeout } = await client.buildRequest(
    { method: 'post', path: '/a', body: { b: 1 } },
    { retryCount: 1 },
  );
  assert.deepEqual([url, req.method, req.body, timeout], ['https://api.acme.test/v2/a', 'POST', '{"b":1}', Infinity]);
  assert.equal(req.headers.get('authorization'), `Bearer ${KEY}`);
});

test('fetchOptions pass through, and fetch is called without this', async () => {
  let init: RequestInit | undefined;
  let self: unknown = 'unset';
  function fetch(this: unknown, _: string, given?: RequestInit): Promise<Response> {
    self = this;
    init = given;
    return Promise.resolve(json({}));
  }
  await acme(fetch, { fetchOptions: { dispatcher: 1, keepalive: true } }).call('GET /a', null, undefined, {
    fetchOptions: { dispatcher: 2 },
  });
  assert.equal(self, undefined);
  assert.deepEqual([Reflect.get(init ?? {}, 'dispatcher'), init?.keepalive], [2, true]);
});

test('the environment, copies, and changed members', async (t) => {
  for (const [name, value] of Object.entries({
    ACME_API_KEY: 'from_env',
    ACME_BASE_URL: 'https://env.test',
    ACME_CUSTOM_HEADERS: 'X-One: 1\nX-Two: a:b',
    ACME_LOG: 'debug',
  })) {
    process.env[name] = value;
    t.after(() => delete process.env[name]);
  }
  const fetch = mock(json({}));
  const client = new Acme({ fetch, logger: { debug() {}, info() {}, warn() {}, error() {} } });
  assert.deepEqual(
    [client.apiKey, client.baseURL, client.logLevel, client.timeout, client.maxRetries],
    ['from_env', 'https://env.test', 'debug', 60_000, 2],
  );
  await client.things.retrieve('1');
  assert.deepEqual([fetch.sent[0]?.headers.get('x-one'), fetch.sent[0]?.headers.get('x-two')], ['1', 'a:b']);
  client.apiKey = 'changed';
  client.timeout = 5;
  const copy = client.withOptions({ maxRetries: 7, defaultHeaders: { 'X-D': '1' } });
  assert.deepEqual([copy.apiKey, copy.timeout, copy.maxRetries, copy.baseURL], ['changed', 5, 7, 'https://env.test']);
  assert.ok(copy instanceof Acme);
  process.env['ACME_API_KEY'] = ' ';
  assert.equal(new Acme({ fetch }).apiKey, null);
});

test('a level in the environment that is none is told, unless the client has one', (t) => {
  process.env['ACME_LOG'] = 'loud';
  t.after(() => delete process.env['ACME_LOG']);
  const lines: string[] = [];
  const logger = { debug() {}, info() {}, warn: (line: string) => void lines.push(line), error() {} };
  assert.equal(new Acme({ fetch: mock(), logger }).logLevel, 'warn');
  assert.equal(new Acme({ fetch: mock(), logger, logLevel: 'info' }).logLevel, 'info');
  assert.deepEqual(lines, ['ACME_LOG is no log level: those are off, error, warn, info and debug']);
});

test('verbs go through request, and lists through requestAPIList, which subclasses may watch', async () => {
  const seen: string[] = [];
  class Watched extends Acme {
    override request<T>(options: FinalRequestOptions | PromiseLike<FinalRequestOptions>): APIPromise<T> {
      seen.push('request');
      return super.request<T>(options);
    }
  }
  await new Watched({ fetch: mock(json({})), apiKey: KEY }).get('/a');
  assert.deepEqual(seen, ['request']);
});

test('a runtime without process', async (t) => {
  const { process: real } = globalThis;
  t.after(() => (globalThis.process = real));
  Reflect.deleteProperty(globalThis, 'process');
  const client = new Acme({ fetch: mock(json({ id: '1' })), apiKey: KEY });
  const thing = await client.things.retrieve('1');
  globalThis.process = real;
  assert.deepEqual(thing, { id: '1' });
});

test('copies of a client for an environment', () => {
  const settings = { ...SETTINGS, environments: { eu: 'https://eu.test', us: 'https://us.test' } };
  class Placed extends Acme {
    constructor(options: object) {
      super(options, settings);
    }
  }
  const client = new Placed({ environment: 'eu', apiKey: KEY });
  const url = (options: object) => client.withOptions(options as never).buildURL('/a');
  assert.deepEqual(
    [url({}), url({ maxRetries: 1 }), url({ environment: 'us' }), url({ baseURL: 'https://x.test' })],
    ['https://eu.test/a', 'https://eu.test/a', 'https://us.test/a', 'https://x.test/a'],
  );
  assert.equal(client.withOptions({}).withOptions({}).buildURL('/a'), 'https://eu.test/a');
  client.baseURL = 'https://changed.test';
  assert.equal(url({}), 'https://changed.test/a');
});

test('a server of one operation, and environments', async () => {
  const fetch = mock(json({}));
  const settings = { ...SETTINGS, environments: { eu: 'https://eu.test' } };
  await acme(fetch, {}, settings).call('GET /a', null, { server: 'https://files.test/v1' });
  await acme(fetch, { environment: 'eu' }, settings).call('GET /a', null, { server: 'https://files.test/v1' });
  assert.deepEqual(
    fetch.sent.map(({ url }) => url),
    ['https://files.test/v1/a', 'https://eu.test/a'],
  );
  assert.throws(() => acme(fetch, { environment: 'us' }, settings), /there is no environment 'us': there are eu/);
  assert.throws(() => acme(fetch, { baseURL: 'localhost' }), /'baseURL' must be an address/);
});
