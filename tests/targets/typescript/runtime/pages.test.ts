// Pages: every scheme, the guard against repetition, limits, and going on later.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { APIResponseValidationError, PageError } from '../../../../templates/typescript/runtime/error.js';
import {
  CursorPage,
  NextURLPage,
  OffsetPage,
  PageNumberPage,
  SinglePage,
  type CursorScheme,
  type NextURLScheme,
  type OffsetScheme,
  type PageClass,
  type PageNumberScheme,
} from '../../../../templates/typescript/runtime/pagination.js';
import { acme, failure, json, mock, ThingsPage, type Thing } from './support.js';

const numbered = (page: number, pages: number, ids: string[]) =>
  json({ data: ids.map((id) => ({ id })), meta: { page_number: page, total_pages: pages } });

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

test('a list is iterated without awaiting it, page by page', async () => {
  const fetch = mock(numbered(1, 2, ['a', 'b']), numbered(2, 2, ['c']));
  const items = await collect(acme(fetch).things.list({ 'page[size]': 2 }));
  assert.deepEqual(items, [{ id: 'a' }, { id: 'b' }, { id: 'c' }]);
  assert.deepEqual(
    fetch.sent.map(({ url }) => new URL(url).search),
    ['?page%5Bsize%5D=2', '?page%5Bsize%5D=2&page%5Bnumber%5D=2'],
  );
});

test('a page has the members of the answer and its methods', async () => {
  const fetch = mock(numbered(1, 2, ['a']), numbered(2, 2, ['b']));
  const page = await acme(fetch).things.list();
  assert.ok(page instanceof ThingsPage);
  assert.deepEqual(
    [page.data, page.meta.total_pages, page.getPaginatedItems(), page.hasNextPage()],
    [[{ id: 'a' }], 2, [{ id: 'a' }], true],
  );
  assert.deepEqual(page.nextPageRequestOptions()?.query, { 'page[number]': 2 });
  const next = await page.getNextPage();
  assert.ok(next instanceof ThingsPage);
  assert.equal(next.hasNextPage(), false);
  await assert.rejects(next.getNextPage(), /this is the last page/);
  assert.deepEqual((await collect(page.iterPages())).length, 2);
  assert.equal(JSON.stringify(page), '{"data":[{"id":"a"}],"meta":{"page_number":1,"total_pages":2}}');
});

test('withResponse and asResponse of a list', async () => {
  const promise = acme(mock(numbered(1, 1, ['a']))).things.list();
  const { data, response } = await promise.withResponse();
  assert.ok(data instanceof ThingsPage);
  assert.equal(response.status, 200);
});

test('take ends early, and asks for no page in vain', async () => {
  const fetch = mock(numbered(1, 9, ['a', 'b']), numbered(2, 9, ['c', 'd']));
  assert.equal((await collect(acme(fetch).things.list().take(2))).length, 2);
  assert.equal(fetch.sent.length, 1);
  assert.equal((await collect(acme(fetch).things.list().take(0))).length, 0);
});

test('a list goes on where it was left', async () => {
  const fetch = mock(numbered(1, 2, ['a']), numbered(2, 2, ['b']));
  const { things } = acme(fetch);
  const { query } = (await things.list()).nextPageRequestOptions() ?? {};
  assert.deepEqual(await collect(things.list(query)), [{ id: 'b' }]);
});

test('a page that leads back to itself ends the iteration, with a line in the log', async () => {
  const lines: string[] = [];
  const logger = { error() {}, warn: (line: string) => lines.push(line), info() {}, debug() {} };
  class Cursors extends CursorPage<Thing> {
    protected override get scheme(): CursorScheme {
      return { items: ['data'], parameter: 'after', cursor: ['next'] };
    }
  }
  const fetch = mock(json({ data: [{ id: 'a' }], next: 'same' }), () =>
    json({ data: [{ id: String(fetch.sent.length) }], next: 'same' }),
  );
  const client = acme(fetch, { logger: logger as never, logLevel: 'warn' });
  const items = await collect(client._page('GET /x', Cursors, undefined));
  assert.equal(items.length, 2);
  assert.equal(fetch.sent.length, 2);
  assert.deepEqual(lines, ['GET /x leads to a page that was read before; the iteration ends here']);
});

test('a server that does not page, and sends the same page for ever', async () => {
  class Offsets extends OffsetPage<Thing> {
    protected override get scheme(): OffsetScheme {
      return { items: ['data'], parameter: 'offset' };
    }
  }
  const fetch = mock(json({ data: [{ id: 'a' }, { id: 'b' }] }));
  assert.equal((await collect(acme(fetch)._page('GET /x', Offsets, undefined))).length, 2);
  assert.equal(fetch.sent.length, 2);
});

test('a page that promises more and leads back is an error', async () => {
  class Cursors extends CursorPage<Thing> {
    protected override get scheme(): CursorScheme {
      return { items: ['data'], parameter: 'after', cursor: ['next'], hasMore: ['more'] };
    }
  }
  const fetch = mock(() => json({ data: [{ id: String(fetch.sent.length) }], next: 'same', more: true }));
  await assert.rejects(collect(acme(fetch)._page('GET /x', Cursors, undefined)), PageError);
});

interface Case {
  what: string;
  page: PageClass<PageNumberPage<Thing> | OffsetPage<Thing> | CursorPage<Thing> | NextURLPage<Thing>>;
  answers: unknown[];
  asked: string[];
  headers?: Record<string, string>[];
}

const numberScheme = (scheme: PageNumberScheme) =>
  class extends PageNumberPage<Thing> {
    protected override get scheme(): PageNumberScheme {
      return scheme;
    }
  };
const offsetScheme = (scheme: OffsetScheme) =>
  class extends OffsetPage<Thing> {
    protected override get scheme(): OffsetScheme {
      return scheme;
    }
  };
const cursorScheme = (scheme: CursorScheme) =>
  class extends CursorPage<Thing> {
    protected override get scheme(): CursorScheme {
      return scheme;
    }
  };
const urlScheme = (scheme: NextURLScheme) =>
  class extends NextURLPage<Thing> {
    protected override get scheme(): NextURLScheme {
      return scheme;
    }
  };

const CASES: Case[] = [
  {
    what: 'numbers, to an empty page',
    page: numberScheme({ items: ['data'], parameter: 'page' }),
    answers: [{ data: [1] }, { data: [2] }, { data: [] }],
    asked: ['', '?page=2', '?page=3'],
  },
  {
    what: 'numbers with a total',
    page: numberScheme({ items: ['data'], parameter: 'page', total: ['total'] }),
    answers: [
      { data: [1, 2], total: 3 },
      { data: [3], total: 3 },
    ],
    asked: ['', '?page=2'],
  },
  {
    what: 'numbers from zero, told from one',
    page: numberScheme({ items: ['data'], parameter: 'p', first: 0, page: ['n'], pages: ['of'] }),
    answers: [
      { data: [1], n: 1, of: 2 },
      { data: [2], n: 2, of: 2 },
    ],
    asked: ['', '?p=1'],
  },
  {
    what: 'numbers with a flag',
    page: numberScheme({ items: ['data'], parameter: 'page', hasMore: ['more'] }),
    answers: [
      { data: [1], more: true },
      { data: [2], more: false },
    ],
    asked: ['', '?page=2'],
  },
  {
    what: 'a number of pages as text in a header',
    page: numberScheme({ items: [], parameter: 'page', pages: { header: 'X-Pages' } }),
    answers: [[1], [2]],
    headers: [{ 'x-pages': '2' }, { 'x-pages': '2' }],
    asked: ['', '?page=2'],
  },
  {
    what: 'offsets',
    page: offsetScheme({ items: ['list', 'data'], parameter: 'offset', total: ['total'] }),
    answers: [
      { list: { data: [1, 2] }, total: '3' },
      { list: { data: [3] }, total: '3' },
    ],
    asked: ['', '?offset=2'],
  },
  {
    what: 'cursors',
    page: cursorScheme({ items: ['data'], parameter: 'after', cursor: ['meta', 'next'] }),
    answers: [
      { data: [1], meta: { next: 'a/b' } },
      { data: [2], meta: { next: null } },
    ],
    asked: ['', '?after=a%2Fb'],
  },
  {
    what: 'the last item as cursor',
    page: cursorScheme({ items: ['data'], parameter: 'after', hasMore: ['more'], lastItemField: 'id' }),
    answers: [
      { data: [{ id: 7 }], more: true },
      { data: [{ id: 8 }], more: false },
    ],
    asked: ['', '?after=7'],
  },
  {
    what: 'addresses',
    page: urlScheme({ items: ['data'], url: ['next'] }),
    answers: [{ data: [1], next: '/v2/x?token=t' }, { data: [2] }],
    asked: ['', '?token=t'],
  },
  {
    what: 'parameters of addresses',
    page: urlScheme({ items: ['data'], url: ['next'], parameters: ['token'] }),
    answers: [{ data: [1], next: 'http://api.acme.test/elsewhere?token=t&x=1' }, { data: [2] }],
    asked: ['', '?token=t'],
  },
  {
    what: 'the Link header',
    page: urlScheme({ items: [], url: { header: 'Link' } }),
    answers: [[1], [2]],
    headers: [
      { link: '<https://api.acme.test/v2/x?c=1>; rel="prev", <https://api.acme.test/v2/x?c=2>; rel="next"' },
      {},
    ],
    asked: ['', '?c=2'],
  },
];

for (const { what, page, answers, asked, headers } of CASES) {
  test(`pages: ${what}`, async () => {
    const fetch = mock(...answers.map((answer, index) => json(answer, 200, headers?.[index])));
    const items = await collect(acme(fetch)._page('GET /x', page, undefined) as AsyncIterable<unknown>);
    assert.equal(
      items.length,
      answers
        .flatMap((answer) => JSON.stringify(answer).match(/\[[^\]]+\]/) ?? [])
        .join()
        .split(',').length,
    );
    assert.deepEqual(
      fetch.sent.map(({ url }) => url),
      asked.map((query) => `https://api.acme.test/v2/x${query}`),
    );
    assert.ok(fetch.sent.every((sent) => sent.headers.get('authorization') !== null));
  });
}

test("a key of the caller's own is that of the first page alone", async () => {
  const fetch = mock(json({ data: [1], next: 'c' }), json({ data: [2] }));
  const page = cursorScheme({ items: ['data'], parameter: 'cursor', cursor: ['next'], inBody: true });
  await collect(acme(fetch)._page('POST /search', page, undefined, {}, { idempotencyKey: 'mine' }));
  assert.deepEqual(
    fetch.sent.map(({ headers }) => headers.get('idempotency-key')),
    ['mine', null],
  );
});

test('parameters of the body', async () => {
  const fetch = mock(json({ data: [1], next: 'c' }), json({ data: [2] }));
  const page = cursorScheme({ items: ['data'], parameter: 'cursor', cursor: ['next'], inBody: true });
  await collect(acme(fetch)._page('POST /search', page, undefined, { q: 'x' }));
  assert.deepEqual(
    fetch.sent.map(({ body }) => body),
    ['{"q":"x"}', '{"q":"x","cursor":"c"}'],
  );
});

test('a next page on another origin, or at no address, is refused without a request', async () => {
  const page = urlScheme({ items: ['data'], url: ['next'] });
  for (const next of ['https://evil.test/x', '//evil.test/x', 'http://api.acme.test:81/x', 'http://[::']) {
    const fetch = mock(json({ data: [1], next }));
    await assert.rejects(collect(acme(fetch)._page('GET /x', page, undefined)), PageError);
    assert.equal(fetch.sent.length, 1);
  }
});

test('one page alone; members that are called like methods; an answer that is no page', async () => {
  class One extends SinglePage<Thing> {
    protected override get scheme(): { items: string[] } {
      return { items: ['data'] };
    }
  }
  const page = await acme(mock(json({ data: [{ id: '1' }], take: 'x', hasNextPage: 1, __proto__: 1 })))._page(
    'GET /x',
    One,
    undefined,
  );
  assert.equal(page.hasNextPage(), false);
  assert.deepEqual(await collect(page.take(5)), [{ id: '1' }]);
  assert.ok(
    (await failure(acme(mock(json('3')))._page('GET /x', One, undefined))) instanceof APIResponseValidationError,
  );
});

test('getAPIList and requestAPIList', async () => {
  const fetch = mock(numbered(1, 2, ['a']), numbered(2, 2, ['b']));
  assert.equal(
    (await collect(acme(fetch).getAPIList<Thing, ThingsPage>('/things', ThingsPage, { query: { q: 1 } }))).length,
    2,
  );
  assert.equal(fetch.sent[1]?.url, 'https://api.acme.test/v2/things?q=1&page%5Bnumber%5D=2');
});
