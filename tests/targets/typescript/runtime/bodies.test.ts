// What is sent as a body: files, forms, streams.

import assert from 'node:assert/strict';
import { createReadStream, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';

import type { CallSpec } from '../../../../templates/typescript/runtime/types.js';
import { toFile } from '../../../../templates/typescript/runtime/uploads.js';
import { Acme, acme, failure, json, KEY, mock, sent, serve, SETTINGS, text } from './support.js';

test('multipart: files, names, arrays, objects', async () => {
  const input = {
    photo: await toFile(Buffer.from('png'), 'a"b.png', { type: 'image/png' }),
    tags: ['a', 'b'],
    meta: { k: 1 },
    n: 5,
    none: null,
  };
  const found = await sent('POST /a', input, { body: 'multipart' });
  const type = found.headers.get('content-type') ?? '';
  const boundary = /^multipart\/form-data; boundary=(\w+)$/.exec(type)?.[1] ?? '';
  const body = (await text(found.body)).replaceAll(boundary, 'B').replaceAll('\r\n', '\n');
  assert.equal(
    body,
    '--B\nContent-Disposition: form-data; name="photo"; filename="a%22b.png"\nContent-Type: image/png\n\npng\n' +
      '--B\nContent-Disposition: form-data; name="tags"\n\na\n--B\nContent-Disposition: form-data; name="tags"\n\nb\n' +
      '--B\nContent-Disposition: form-data; name="meta"\nContent-Type: application/json\n\n{"k":1}\n' +
      '--B\nContent-Disposition: form-data; name="n"\n\n5\n--B\nContent-Disposition: form-data; name="none"\n\n\n--B--\n',
  );
});

for (const [style, name] of [
  ['brackets', 'tags[]'],
  ['indices', 'tags[0]'],
  ['comma', 'tags'],
] as const) {
  test(`multipart forms of the settings: ${style}`, async () => {
    const fetch = mock(json({}));
    const client = acme(fetch, {}, { ...SETTINGS, multipartStyle: { style } });
    await client.call(
      'POST /a',
      { tags: ['x', 'y'], file: new Blob(['b']), deep: { in: { it: 1 } } },
      { body: 'multipart' },
    );
    const body = await text(fetch.sent[0]?.body);
    assert.ok(body.includes(`name="${name}"`), body);
    assert.ok(body.includes('name="deep[in][it]"'), body);
    if (style === 'comma') assert.ok(body.includes('x,y'));
  });
}

test('a multipart body is sent again as it was', async () => {
  const fetch = mock(json({}, 429, { 'retry-after-ms': '1' }), json({}));
  async function* pieces() {
    yield new TextEncoder().encode('one');
    yield 'two';
  }
  await acme(fetch).call('POST /a', { file: pieces() }, { body: 'multipart' });
  const [first, second] = await Promise.all(fetch.sent.map(({ body }) => text(body)));
  assert.equal(first, second);
  assert.match(first ?? '', /onetwo/);
});

test('every kind of file', async (t) => {
  const path = join(tmpdir(), `acme-${process.pid}.txt`);
  writeFileSync(path, 'from disk');
  const url = await serve(t, (_, response) => void response.end('from the network'));
  const files: [file: unknown, said: string, name: string][] = [
    [createReadStream(path), 'from disk', `acme-${process.pid}.txt`],
    [await fetch(`${url}/cat.gif?x=1`), 'from the network', 'cat.gif'],
    [new File(['a file'], 'f.txt'), 'a file', 'f.txt'],
    [new Blob(['a blob']), 'a blob', 'unknown_file'],
    [new Uint8Array([104, 105]), 'hi', 'unknown_file'],
    [new Blob(['web']).stream(), 'web', 'unknown_file'],
    [toFile('text' as never, 't.txt'), 'text', 't.txt'],
    [
      { url: 'https://x.test/my/audio.mp3', blob: async () => new Blob(['like a response']) },
      'like a response',
      'audio.mp3',
    ],
    [toFile(Promise.resolve(new Uint8Array([104]).buffer)), 'h', 'unknown_file'],
  ];
  for (const [file, said, name] of files) {
    const body = await text((await sent('POST /a', { file: await file }, { body: 'multipart' })).body);
    assert.ok(body.includes(said) && body.includes(`filename="${name}"`), body);
  }
});

test('what is no file is refused, and a runtime without File says so', async (t) => {
  class Other {
    name = 'x';
  }
  for (const value of [new Other(), { foo: 1 }, 5])
    await assert.rejects(toFile(value as never), /a file must be a File, a Blob, .* not (?:Other|Object|number)/);
  const given = new File(['x'], 'x.txt');
  assert.equal(await toFile(given), given);
  const { File: real } = globalThis;
  t.after(() => (globalThis.File = real));
  Reflect.deleteProperty(globalThis, 'File');
  const refused = await failure(toFile(new Blob(['x'])));
  globalThis.File = real;
  assert.match(refused.message, /no global `File`/);
});

test('forms', async () => {
  const found = await sent('POST /a', { a: '1 2', tags: ['x', 'y'], gone: undefined }, { body: 'form' });
  assert.deepEqual(
    [found.body, found.headers.get('content-type')],
    ['a=1%202&tags=x&tags=y', 'application/x-www-form-urlencoded'],
  );
});

const RAW: [body: unknown, spec: CallSpec, type: string, said: string][] = [
  [new Blob(['b'], { type: 'image/gif' }), { body: 'upload' }, 'image/gif', 'b'],
  [Buffer.from('b'), { body: 'upload' }, 'application/octet-stream', 'b'],
  [Buffer.from('b'), { body: 'audio/wav' }, 'audio/wav', 'b'],
  ['<a/>', { body: 'application/xml' }, 'application/xml', '<a/>'],
  [Buffer.from('b'), { body: 'application/json', upload: 'audio/wav' }, 'audio/wav', 'b'],
  [{ a: 1 }, { body: 'application/json', upload: 'audio/wav' }, 'application/json', '{"a":1}'],
  [{ a: 1 }, { body: 'application/merge-patch+json' }, 'application/merge-patch+json', '{"a":1}'],
];

for (const [body, spec, type, said] of RAW) {
  test(`a body of ${type} for ${JSON.stringify(spec)}`, async () => {
    const found = await sent('POST /a', { document: body, dry: 1 }, { ...spec, whole: 'document' });
    assert.deepEqual([found.headers.get('content-type'), await text(found.body), found.url], [type, said, '/a?dry=1']);
  });
}

test('a stream is sent as it comes, and never twice', async (t: TestContext) => {
  const bodies: string[] = [];
  const url = await serve(t, (request, response) => {
    let body = '';
    request.on('data', (data) => (body += data));
    request.on('end', () => {
      bodies.push(body);
      response.writeHead(429, { 'retry-after-ms': '1' }).end();
    });
  });
  async function* pieces() {
    yield 'one';
    yield new TextEncoder().encode('two');
  }
  await failure(
    new Acme({ apiKey: KEY, baseURL: url }).call(
      'PUT /a',
      { document: pieces() },
      { body: 'upload', whole: 'document' },
    ),
  );
  assert.deepEqual(bodies, ['onetwo']);
});

test('verbs send streams and iterators of bytes as they come, without a type unless the caller names one', async () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  async function* pieces() {
    yield bytes('abc');
  }
  const client = acme(mock());
  for (const body of [[bytes('abc')][Symbol.iterator](), new Response('abc').body, pieces()]) {
    const { req } = await client.buildRequest({ method: 'post', path: '/a', body });
    assert.ok(req.body instanceof ReadableStream);
    assert.equal(req.headers.get('content-type'), null);
    assert.equal(await text(req.body), 'abc');
  }
  const { req } = await client.buildRequest({
    method: 'post',
    path: '/a',
    body: new Response('abc').body,
    headers: { 'Content-Type': 'text/plain' },
  });
  assert.equal(req.headers.get('content-type'), 'text/plain');
  class Collection {
    toJSON = () => ['item'];
    [Symbol.iterator] = () => ['item'][Symbol.iterator]();
  }
  assert.equal(
    (await client.buildRequest({ method: 'post', path: '/a', body: new Collection() })).req.body,
    '["item"]',
  );
});
