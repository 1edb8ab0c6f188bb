// Credentials: who gets them, and tokens that one caller fetches for all.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import {
  APIError,
  APIUserAbortError,
  MissingCredentialsError,
} from '../../../../templates/typescript/runtime/error.js';
import type { Settings } from '../../../../templates/typescript/runtime/settings.js';
import type { Fetch } from '../../../../templates/typescript/runtime/types.js';
import { Acme, acme, failure, json, KEY, mock, SETTINGS, text, type Sent } from './support.js';

const ALL: Settings = {
  ...SETTINGS,
  options: {
    apiKey: 'ACME_API_KEY',
    appKey: null,
    user: null,
    password: null,
    clientID: 'ACME_CLIENT_ID',
    clientSecret: null,
  },
  auth: {
    bearer: { type: 'bearer', option: 'apiKey' },
    header: { type: 'apiKey', option: 'appKey', name: 'X-App-Key', prefix: 'v1 ' },
    query: { type: 'apiKey', option: 'appKey', name: 'app_key', in: 'query' },
    cookie: { type: 'apiKey', option: 'appKey', name: 'app', in: 'cookie' },
    basic: { type: 'basic', username: 'user', password: 'password' },
    oauth: { type: 'clientCredentials', clientID: 'clientID', clientSecret: 'clientSecret', tokenURL: '/oauth/token' },
  },
};

/** Call an operation with these credentials and that security. */
async function signed(options: object, security: string[][], headers?: Record<string, string | null>): Promise<Sent> {
  const fetch = mock(json({}));
  const client = new Acme({ fetch, logLevel: 'off', ...options }, ALL);
  await client.call('GET /a', { q: 1 }, { security }, headers === undefined ? {} : { headers });
  assert.ok(fetch.sent[0]);
  return fetch.sent[0];
}

test('bearer, key in header, query and cookie, basic', async () => {
  assert.equal((await signed({ apiKey: 'k' }, [['bearer']])).headers.get('authorization'), 'Bearer k');
  assert.equal((await signed({ appKey: 'k' }, [['header']])).headers.get('x-app-key'), 'v1 k');
  assert.match((await signed({ appKey: 'k&' }, [['query']])).url, /\/a\?q=1&app_key=k%26$/);
  assert.equal((await signed({ appKey: 'k;' }, [['cookie']])).headers.get('cookie'), 'app=k%3B');
  assert.equal(
    (await signed({ user: 'u', password: 'pß' }, [['basic']])).headers.get('authorization'),
    `Basic ${Buffer.from('u:pß').toString('base64')}`,
  );
});

test('the first alternative for which there is everything; both of one alternative; none', async () => {
  const both = await signed({ apiKey: 'k', appKey: 'a' }, [['basic'], ['bearer', 'header']]);
  assert.deepEqual([both.headers.get('authorization'), both.headers.get('x-app-key')], ['Bearer k', 'v1 a']);
  assert.equal((await signed({ apiKey: 'k' }, [])).headers.get('authorization'), null);
  assert.equal((await signed({}, [[], ['bearer']])).headers.get('authorization'), null);
  assert.equal((await signed({ apiKey: 'k' }, [[], ['bearer']])).headers.get('authorization'), 'Bearer k');
});

test('a missing credential is an error at the call, which says where it goes', async () => {
  const fetch = mock(json({}));
  const error = await failure(new Acme({ fetch }, ALL).call('GET /a', null, { security: [['bearer'], ['basic']] }));
  assert.ok(error instanceof MissingCredentialsError);
  assert.equal(
    error.message,
    'GET /a needs a credential that this client does not have: pass `apiKey` (or ACME_API_KEY), or `user` and `password` to the client',
  );
  assert.equal(fetch.sent.length, 0);
});

test("a header of the caller's own takes its place, and so does null", async () => {
  assert.equal((await signed({}, [['bearer']], { Authorization: 'Mine' })).headers.get('authorization'), 'Mine');
  assert.equal(
    (await signed({ apiKey: 'k' }, [['bearer']], { authorization: 'Mine' })).headers.get('authorization'),
    'Mine',
  );
  assert.equal(
    (await signed({ apiKey: 'k' }, [['bearer']], { Authorization: null })).headers.get('authorization'),
    null,
  );
  assert.equal(
    (await signed({ defaultHeaders: { Authorization: 'Mine' } }, [['bearer']])).headers.get('authorization'),
    'Mine',
  );
});

test('a key that no header can carry is refused, and not shown', async () => {
  const error = await failure(acme(mock(), { apiKey: 'secret\nkey' }).things.retrieve('1'));
  assert.match(error.message, /the value of header 'Authorization' holds characters/);
  assert.ok(!error.message.includes('secret'));
});

test('name and password of a base URL become a header', async () => {
  const fetch = mock(json({}));
  await acme(fetch, { apiKey: null, baseURL: 'https://me:p%40ss@proxy.test/v1' }).call('GET /a', null, {
    security: [],
  });
  assert.equal(fetch.sent[0]?.url, 'https://proxy.test/v1/a');
  assert.equal(fetch.sent[0]?.headers.get('authorization'), `Basic ${Buffer.from('me:p@ss').toString('base64')}`);
});

test('an address on another origin gets no credential', async () => {
  const fetch = mock(json({}));
  const client = acme(fetch, { defaultHeaders: { 'X-Secret-Token': 's', 'X-Plain': 'p' } });
  await client.get('https://elsewhere.test/a');
  await client.get('https://api.acme.test/other');
  assert.deepEqual(
    fetch.sent.map(({ headers }) => headers.get('authorization')),
    [null, `Bearer ${KEY}`],
  );
  assert.deepEqual(
    fetch.sent.map(({ headers }) => headers.get('x-secret-token')),
    [null, 's'],
  );
  assert.equal(fetch.sent[0]?.headers.get('x-plain'), 'p');
});

interface Tokens {
  fetch: Fetch;
  asked: Sent[];
  used: (string | null)[];
}

/** An API with a token endpoint. */
function tokens(
  answer: (count: number) => Response | Promise<Response>,
  api: (token: string | null) => Response = () => json({ id: '1' }),
): Tokens {
  const asked: Sent[] = [];
  const used: (string | null)[] = [];
  const fetch: Fetch = async (url, init = {}) => {
    const headers = new Headers(init.headers);
    if (url.endsWith('/oauth/token')) {
      asked.push({ url, method: init.method ?? '', headers, body: init.body });
      return answer(asked.length);
    }
    used.push(headers.get('authorization'));
    return api(headers.get('authorization'));
  };
  return { fetch, asked, used };
}

const OAUTH: Settings = { ...ALL, security: [['oauth']] };
const oauth = (fetch: Fetch, settings: Settings = OAUTH) => {
  class WithTokens extends Acme {
    constructor(options: object) {
      super(options, settings);
    }
  }
  return new WithTokens({ fetch, logLevel: 'off', clientID: 'me', clientSecret: 's3cr3t-0123456789', maxRetries: 0 });
};

test('client credentials: one request for a token, however many wait, kept for later and for copies', async () => {
  const { fetch, asked, used } = tokens(async () => {
    await new Promise((resolve) => setTimeout(resolve, 5));
    return json({ access_token: 't1', expires_in: 3600 });
  });
  const client = oauth(fetch);
  await Promise.all([1, 2, 3].map(() => client.things.retrieve('1')));
  await client.withOptions({ maxRetries: 1 }).things.retrieve('1');
  assert.equal(asked.length, 1);
  assert.deepEqual(used, Array(4).fill('Bearer t1'));
  assert.equal(asked[0]?.url, 'https://api.acme.test/v2/oauth/token');
  assert.equal(
    await text(asked[0]?.body),
    'grant_type=client_credentials&client_id=me&client_secret=s3cr3t-0123456789',
  );
  assert.equal(asked[0]?.headers.get('authorization'), null);
});

test('client credentials as basic, with scopes', async () => {
  const { fetch, asked } = tokens(() => json({ access_token: 't' }));
  const scheme = { ...ALL.auth?.['oauth'], type: 'clientCredentials', scopes: ['a', 'b'], sendAs: 'basic' } as never;
  await oauth(fetch, { ...OAUTH, auth: { oauth: scheme } }).things.retrieve('1');
  assert.equal(
    asked[0]?.headers.get('authorization'),
    `Basic ${Buffer.from('me:s3cr3t-0123456789').toString('base64')}`,
  );
  assert.equal(await text(asked[0]?.body), 'grant_type=client_credentials&scope=a%20b');
});

test('a token that is about to expire is fetched anew', async () => {
  const { fetch, asked } = tokens((count) => json({ access_token: `t${count}`, expires_in: 0 }));
  const client = oauth(fetch);
  await client.things.retrieve('1');
  await client.things.retrieve('1');
  assert.equal(asked.length, 2);
});

test('a token that is refused is fetched anew, once', async () => {
  const { fetch, asked, used } = tokens(
    (count) => json({ access_token: `t${count}` }),
    (token) => (token === 'Bearer t2' ? json({ id: '1' }) : json({}, 401)),
  );
  assert.deepEqual(await oauth(fetch).things.create({}), { id: '1' });
  assert.deepEqual([asked.length, used], [2, ['Bearer t1', 'Bearer t2']]);
  const never = tokens(
    () => json({ access_token: 't' }),
    () => json({}, 401),
  );
  assert.equal((await failure(oauth(never.fetch).things.create({}))).status, 401);
  assert.equal(never.asked.length, 2);
});

test('a failure is shared by all who wait or ask soon, and names the endpoint', async () => {
  const { fetch, asked } = tokens(() =>
    json({ error: 'invalid_client', error_description: 'who is s3cr3t-0123456789?' }, 401),
  );
  const client = oauth(fetch);
  const errors = await Promise.all([1, 2].map(() => failure(client.things.retrieve('1'))));
  errors.push(await failure(client.things.retrieve('1')));
  assert.equal(asked.length, 1);
  for (const error of errors) {
    assert.equal(error.message, '401 - who is [redacted]? (POST /oauth/token, code invalid_client)');
  }
});

test('an endpoint that answers without a token', async () => {
  for (const body of [{}, { access_token: '' }, { access_token: 'a\nb' }, 'x']) {
    const error = await failure(oauth(tokens(() => json(body)).fetch).things.retrieve('1'));
    assert.ok(error instanceof APIError);
    assert.match(error.message, /200 (?:without an access token|with a body that is no valid JSON)/);
  }
});

test('a redirect of a token request is not followed', async () => {
  const { fetch, asked } = tokens(() => new Response(null, { status: 307, headers: { location: '/v2/elsewhere' } }));
  assert.match((await failure(oauth(fetch).things.retrieve('1'))).message, /307 - this request follows no redirect/);
  assert.equal(asked.length, 1);
});

test("a caller's own abort ends nobody else's wait", async () => {
  const { fetch, asked } = tokens(async () => {
    await new Promise((resolve) => setTimeout(resolve, 30));
    return json({ access_token: 't' });
  });
  const client = oauth(fetch);
  const controller = new AbortController();
  const aborted = failure(client.things.retrieve('1', { signal: controller.signal }));
  const other = client.things.retrieve('1');
  controller.abort();
  assert.ok((await aborted) instanceof APIUserAbortError);
  assert.deepEqual(await other, { id: '1' });
  assert.equal(asked.length, 1);
});
