/**
 * OAuth client credentials: a token that one caller fetches while others wait, kept until shortly before it expires.
 *
 * A failure is shared, too: who waited for the same answer, or asks within a second of it, gets the same error.
 */

import { basicText, type ClientCredentialsAuth } from './auth.js';
import { checkHeader } from './headers.js';
import { quoteStrict } from './query.js';
import type { FinalRequestOptions } from './types.js';

const LEEWAY = 30_000;
const USUAL_LIFE = 3_600_000;
const SHARED_FAILURE = 1000;

interface Entry {
  flight?: Promise<string> | undefined;
  token?: { readonly text: string; readonly until: number } | undefined;
  failure?: { readonly error: unknown; readonly until: number } | undefined;
}

/** The tokens of a client and its copies, by client id and secret. */
export class TokenStore {
  readonly #entries: Map<string, Entry> = new Map();

  /** Return a token; `ask` requests one, and is called once however many wait. */
  get(key: string, ask: () => Promise<Grant>): Promise<string> {
    const entry = this.#entryOf(key);
    const now = performance.now();
    if (entry.token !== undefined && now < entry.token.until) return Promise.resolve(entry.token.text);
    if (entry.failure !== undefined && now < entry.failure.until) return Promise.reject(entry.failure.error);
    entry.flight ??= this.#ask(entry, ask);
    return entry.flight;
  }

  /** Forget a token that was refused, unless somebody has fetched another one since. */
  drop(key: string, text: string): void {
    const entry = this.#entryOf(key);
    if (entry.token?.text === text) entry.token = undefined;
  }

  async #ask(entry: Entry, ask: () => Promise<Grant>): Promise<string> {
    try {
      const grant = await ask();
      entry.failure = undefined;
      entry.token = {
        text: grant.token,
        until: performance.now() + Math.max(grant.life - Math.min(LEEWAY, grant.life / 10), 0),
      };
      return grant.token;
    } catch (error) {
      entry.failure = { error, until: performance.now() + SHARED_FAILURE };
      throw error;
    } finally {
      entry.flight = undefined;
    }
  }

  #entryOf(key: string): Entry {
    let entry = this.#entries.get(key);
    if (entry === undefined) this.#entries.set(key, (entry = {}));
    return entry;
  }
}

/** A token and its life in milliseconds. */
export interface Grant {
  readonly token: string;
  readonly life: number;
}

/** Return what tells the tokens of one client from those of another. */
export function tokenKey(scheme: ClientCredentialsAuth, id: string, secret: string): string {
  return JSON.stringify([scheme.tokenURL, scheme.scopes ?? [], id, secret]);
}

/** Return the request that trades the client's id and secret for a token. */
export function tokenRequest(scheme: ClientCredentialsAuth, id: string, secret: string): FinalRequestOptions {
  const inBody = scheme.sendAs !== 'basic';
  return {
    method: 'post',
    path: scheme.tokenURL,
    operation: `POST ${scheme.tokenURL.replace(/\/\/[^/?#]*@/, '//').replace(/[?#].*/, '')}`,
    spec: { body: 'form', security: [], private: true, repeatable: true },
    body: {
      grant_type: 'client_credentials',
      ...(inBody ? { client_id: id, client_secret: secret } : {}),
      ...(scheme.scopes === undefined || scheme.scopes.length === 0 ? {} : { scope: scheme.scopes.join(' ') }),
    },
    headers: inBody ? undefined : { Authorization: basicText(quoteStrict(id), quoteStrict(secret)) },
  };
}

/** Read the answer of a token endpoint; `undefined` where it holds no token that can be sent. */
export function readGrant(body: unknown): Grant | undefined {
  const { access_token: token, expires_in: life } = (typeof body === 'object' && body !== null ? body : {}) as {
    access_token?: unknown;
    expires_in?: unknown;
  };
  if (typeof token !== 'string' || token === '') return undefined;
  try {
    checkHeader('Authorization', token);
  } catch {
    return undefined;
  }
  const seconds = typeof life === 'number' || typeof life === 'string' ? Number(life) : NaN;
  return { token, life: seconds >= 0 && seconds < Infinity && life !== '' ? seconds * 1000 : USUAL_LIFE };
}
