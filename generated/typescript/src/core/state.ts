/** What a client keeps for itself, and what it shares with its copies. */

import type { Root } from './address.js';
import { readEnv, readHeaderLines } from './env.js';
import { SDKError } from './error.js';
import { putHeaders } from './headers.js';
import { TokenStore } from './oauth.js';
import { RetryBudget } from './retry.js';
import type { Settings } from './settings.js';
import type { BaseClientOptions, Fetch } from './types.js';
import { quoted } from './values.js';

const MOST_BYTES = 268_435_456; // 256 MiB
const RETRY_BUDGET = 100;

/** What copies of a client share. */
export interface Shared {
  readonly budget: RetryBudget;
  readonly tokens: TokenStore;
}

export interface ClientState {
  readonly settings: Settings;
  /** What the client was made with. */
  readonly options: BaseClientOptions;
  readonly fetch: Fetch;
  /** The headers of every request but its credentials, made once. */
  readonly headers: Headers;
  /** Which of them the caller set or took away, in lower case. */
  readonly named: ReadonlySet<string>;
  readonly defaultQuery: { readonly [name: string]: unknown } | undefined;
  /** The base URL that the caller or the environment chose. */
  readonly chosenBaseURL: string | undefined;
  readonly roots: Map<string, Root>;
  readonly deadline: number | undefined;
  readonly maxResponseBytes: number;
  readonly shared: Shared;
}

/** Return the state of a new client. */
export function stateOf(options: BaseClientOptions, settings: Settings): ClientState {
  const headers = new Headers({ accept: 'application/json', 'user-agent': `${settings.name}/JS ${settings.version}` });
  const named = new Set<string>();
  putHeaders(headers, settings.defaultHeaders);
  const { envPrefix } = settings;
  if (envPrefix !== undefined) putHeaders(headers, readHeaderLines(readEnv(`${envPrefix}_CUSTOM_HEADERS`)), named);
  putHeaders(headers, options.defaultHeaders, named);
  const { fetch } = globalThis as { fetch?: Fetch };
  const chosen = options.fetch ?? fetch;
  if (chosen === undefined) throw new SDKError('this runtime has no `fetch`: pass one to the client as `fetch`');
  return {
    settings,
    options,
    fetch: (input, init) => chosen(input, init), // without `this`, which browsers refuse
    headers,
    named,
    defaultQuery: options.defaultQuery,
    chosenBaseURL: chosenBaseURL(options, settings),
    roots: new Map(),
    deadline: options.deadline,
    maxResponseBytes: options.maxResponseBytes ?? MOST_BYTES,
    shared: {
      budget: new RetryBudget(options.retryBudget ?? settings.retryBudget ?? RETRY_BUDGET),
      tokens: new TokenStore(),
    },
  };
}

function chosenBaseURL(options: BaseClientOptions, settings: Settings): string | undefined {
  const { baseURL, environment } = options;
  if (typeof baseURL === 'string' && baseURL.trim() !== '') {
    if (typeof environment === 'string') throw new SDKError("pass either 'baseURL' or 'environment', not both");
    return baseURL;
  }
  if (typeof environment === 'string') {
    const named = settings.environments ?? {};
    const found = Object.hasOwn(named, environment) ? named[environment] : undefined;
    if (found !== undefined) return found;
    throw new SDKError(
      `there is no environment ${quoted(environment)}: there are ${Object.keys(named).join(', ') || 'none'}`,
    );
  }
  return settings.envPrefix === undefined ? undefined : readEnv(`${settings.envPrefix}_BASE_URL`);
}
