/** What response headers say about rate limits and about when to call again. */

const EPOCH_SECONDS = 100_000_000; // no API asks for a wait of three years: a larger number is a point in time

/** The state of the caller's quota; `undefined` stands for what the response does not say. */
export interface RateLimit {
  /** Requests allowed in the present window. */
  readonly limit: number | undefined;
  /** Requests left in it. */
  readonly remaining: number | undefined;
  /** Seconds until the next window. */
  readonly resetAfter: number | undefined;
  /** Seconds after which the API asks to be called again. */
  readonly retryAfter: number | undefined;
}

/** Read the rate-limit headers of a response. */
export function readRateLimit(headers: Headers): RateLimit {
  return {
    limit: integer(headers.get('x-ratelimit-limit')),
    remaining: integer(headers.get('x-ratelimit-remaining')),
    resetAfter: readReset(headers),
    retryAfter: readRetryAfter(headers),
  };
}

/** Return the seconds that `retry-after-ms` or `retry-after` (seconds or a date) ask for. */
export function readRetryAfter(headers: Headers): number | undefined {
  const milliseconds = numberOf(headers.get('retry-after-ms'));
  if (milliseconds !== undefined) return milliseconds / 1000;
  const text = headers.get('retry-after');
  if (text === null) return undefined;
  const seconds = numberOf(text);
  if (seconds !== undefined) return seconds;
  if (!/^[A-Za-z]{3},? /.test(text.trim())) return undefined; // dates of HTTP begin with the day of the week
  const moment = Date.parse(text);
  return Number.isNaN(moment) ? undefined : Math.max(0, (moment - Date.now()) / 1000);
}

/** Return the seconds of `x-ratelimit-reset`, which some servers send as a point in time. */
export function readReset(headers: Headers): number | undefined {
  const value = numberOf(headers.get('x-ratelimit-reset'));
  if (value === undefined || value < EPOCH_SECONDS) return value;
  const seconds = value > EPOCH_SECONDS * 1000 ? value / 1000 : value;
  return Math.max(0, seconds - Date.now() / 1000);
}

function numberOf(text: string | null): number | undefined {
  return text !== null && /^\s*\d{1,18}(\.\d{1,18})?\s*$/.test(text) ? Number(text) : undefined;
}

function integer(text: string | null): number | undefined {
  const value = numberOf(text);
  return value === undefined ? undefined : Math.trunc(value);
}
