/** When a request is repeated, and after how long. */

import { readReset, readRetryAfter } from './rate-limit.js';

const FIRST_DELAY = 500;
const LONGEST_DELAY = 8000;
const GIVEN_BACK = 0.2;

/** Milliseconds; an answer that asks for a longer wait is not repeated at all. */
export const LONGEST_WAIT = 60_000;

/** What is known of a request's right to be repeated. */
export interface Right {
  /** A repeat does no harm: the method promises it, or a key lets the API recognise it. */
  readonly safe: boolean;
  /** The caller allowed repeats of this very call. */
  readonly asked: boolean;
}

/**
 * Whether an answer asks for a repeat that is safe.
 *
 * A 429 and a 503 that names a time were refused before they were processed: they may be repeated whatever the method.
 */
export function repeatsAfterStatus(status: number, headers: Headers, right: Right): boolean {
  const decided = headers.get('x-should-retry');
  if (decided === 'true' || decided === 'false') return decided === 'true';
  if (right.safe || right.asked) return status === 408 || status === 409 || status === 429 || status >= 500;
  return status === 429 || (status === 503 && readRetryAfter(headers) !== undefined);
}

/** Milliseconds before a repeat: what has to pass, and over what clients that failed together are spread. */
export interface Wait {
  readonly least: number;
  readonly spread: number;
}

/**
 * Return the wait after attempt number `attempt`, the first being 1.
 *
 * What the answer asks for wins: it is never undercut, and spread over a second (a quarter of a second where it is shorter, a
 * quarter of it where that is longer). Otherwise the wait doubles from half a second to eight, less up to a quarter.
 */
export function waitBeforeRepeat(attempt: number, status: number | undefined, headers: Headers | undefined): Wait {
  let asked = headers === undefined ? undefined : readRetryAfter(headers);
  if (asked === undefined && status === 429 && headers !== undefined) asked = readReset(headers);
  if (asked !== undefined) {
    const least = asked * 1000;
    return { least, spread: Math.max(least / 4, Math.min(Math.max(least, 250), 1000)) };
  }
  const longest = Math.min(FIRST_DELAY * 2 ** Math.min(attempt - 1, 10), LONGEST_DELAY);
  return { least: longest * 0.75, spread: longest * 0.25 };
}

/** Return how long to wait; the spread takes no more than half of what remains until a deadline. */
export function millisecondsOf(wait: Wait, remaining: number | undefined): number {
  const spread = remaining === undefined ? wait.spread : Math.min(wait.spread, (remaining - wait.least) / 2);
  return wait.least + spread * Math.random();
}

/**
 * A bound on repeats, so that a client does not storm an API that is down, or double the load of one that limps.
 *
 * Every repeat takes one, every success gives a fifth of one back. Shared by a client and its copies.
 */
export class RetryBudget {
  readonly #size: number;
  #left: number;

  constructor(size: number) {
    this.#size = size;
    this.#left = size;
  }

  /** Take one repeat; false if none is left. */
  take(): boolean {
    if (this.#left < 1 - 1e-9) return false;
    this.#left -= 1;
    return true;
  }

  /** Record a success. */
  giveBack(): void {
    this.#left = Math.min(this.#size, this.#left + GIVEN_BACK);
  }
}
