/** What differs between SDKs: the one value through which a generated client configures this core. */

import type { AuthScheme } from './auth.js';
import type { Style } from './types.js';

/** The facts of one SDK, a literal. */
export interface Settings {
  /** The product, first word of the User-Agent: `Acme` gives `Acme/JS 1.2.3`. */
  readonly name: string;
  readonly version: string;
  readonly baseURL: string;
  /** Begins the names of environment variables: `ACME` gives `ACME_BASE_URL`, `ACME_CUSTOM_HEADERS` and `ACME_LOG`. */
  readonly envPrefix?: string;
  /** Names of other addresses. */
  readonly environments?: { readonly [name: string]: string };
  /** The client's own options, such as credentials, each with its environment variable or `null`. */
  readonly options?: { readonly [option: string]: string | null };
  /** Security schemes by name. */
  readonly auth?: { readonly [scheme: string]: AuthScheme };
  /** Alternatives of scheme names used together, for operations that do not say. */
  readonly security?: readonly (readonly string[])[];
  /** How arrays and objects are written in a query; `{ style: "repeat", explode: true }` by default. */
  readonly queryStyle?: Style;
  /** How arrays and objects are written as parts of a form; by default, arrays repeat and objects are JSON. */
  readonly multipartStyle?: Style;
  /** Sent with every request but GETs, where the API understands it everywhere. */
  readonly idempotencyHeader?: string;
  /** Sent with every attempt: how many were made before it. */
  readonly retryCountHeader?: string;
  /** Names of headers, parameters and fields whose values are secret, beside those that look it. */
  readonly secretNames?: readonly string[];
  readonly defaultHeaders?: { readonly [name: string]: string };
  readonly timeout?: number;
  readonly maxRetries?: number;
  readonly retryBudget?: number;
}
