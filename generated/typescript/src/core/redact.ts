/** Taking secrets and personal data out of what people may read: logs, messages and what `inspect` shows. */

import { secretPattern } from './spellings.js';

const SECRET =
  /auth(?!or(?!i[sz]))|token(?!s(?![a-z]))|secret|passw|passphrase|passcode|passkey|signature|credential|session|cookie|assertion|jwt|csrf|xsrf|(?:api|access|app|application|account|client|consumer|developer|functions?|license|master|private|secret|service|shared|signing|subscription)[-_. ]?key/i;
const SECRET_WORD = /^(?:bearer|creds|hmac|otp|pat|pin|psk|pw|pwd|sig|totp)$/i;
const PLAIN_KEY =
  /(?:cache|collection|correlation|dedup|deduplication|file|foreign|group|idempotency|last|next|object|order|page|partition|primary|public|range|row|shard|socket|sort|start|surrogate|unique)[-_. ]?key$/i;
const WORD = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g;
const PASSWORD = /(?<=:\/\/)[^/?#@\s"'<>]{1,500}@/g;
const PARAMETER = /([?&;]([\w.%[\]-]{1,100})=)([^&;#\s"'<>]+)/g;
const BEARER = /\b(bearer|basic|token)\s+[A-Za-z0-9._~+/=-]{6,}/gi;
const KEY = /\b(?:KEY|sk|pk|rk|ghp|eyJ)[A-Za-z0-9]*[_\-.]?[A-Za-z0-9_.-]{16,}/g;
const EMAIL = /(?<![\w.+-])[\w.+-]{1,64}(?:@|%40)[\w-]+(?:\.[\w-]+)+/g;
const PHONE =
  /(?:\+|%2B)\d[\d().\- ]{5,18}\d|(?:(?<![\w.-])|(?<=%[0-9A-F]{2}))(?:\d{10,15}|(?:\(\d{3}\) ?|\d{3}[-. ])\d{3}[-. ]\d{4})(?![\w-])/gi;
const INVISIBLE = /[\p{C}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu;
const SHORTEST = 6; // characters of what is secret by its name alone; shorter ones, such as `basic`, are words
const MOST = 1000; // strings of one body that are looked at

export const MASK: string = '[redacted]';

/** Whether what a header, parameter, cookie or field of this name holds is, by the name, a credential. */
export function isSecretName(name: string, own: readonly string[] = []): boolean {
  if (own.some((secret) => folded(secret) === folded(name)) || SECRET.test(name)) return true;
  const words = name.match(WORD) ?? [];
  if (words.at(-1)?.toLowerCase().endsWith('key') === true) return !PLAIN_KEY.test(name);
  return words.some((word) => SECRET_WORD.test(word));
}

function folded(name: string): string {
  return name.toLowerCase().replaceAll('_', '-');
}

/** Mask credentials, telephone numbers and mail addresses that stand in a text. */
export function scrub(text: string, own: readonly string[] = []): string {
  return text
    .replace(PASSWORD, `${MASK}@`)
    .replace(
      PARAMETER,
      (_, head: string, name: string, value: string) => head + (isSecretName(name, own) ? MASK : value),
    )
    .replace(BEARER, (_, word: string) => `${word} ${MASK}`)
    .replace(KEY, MASK)
    .replace(EMAIL, MASK)
    .replace(PHONE, MASK);
}

/** Return a text on one line that cannot steer a terminal: what does not print is written as an escape. */
export function visible(text: string): string {
  return text.replace(INVISIBLE, (found) => {
    const code = found.codePointAt(0) ?? 0;
    return code < 256 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u{${code.toString(16)}}`;
  });
}

/** What may not be told of one call. */
export interface Confidential {
  /** Names under which secrets stand, beside those that look it. */
  readonly names: readonly string[];
  /** What the client knows to be secret. */
  readonly secrets: readonly string[];
  readonly url?: string | undefined;
  readonly headers?: Headers | undefined;
  /** What was sent, before it was encoded: secrets by name, and sentences. */
  readonly body?: unknown;
}

/** Return what people may read of a text about a call. */
export function shown(text: string, call: Confidential): string {
  const found = new Set(call.secrets);
  const texts = new Set<string>();
  const consider = (secret: boolean, value: string): void => {
    if (secret && value.length >= SHORTEST) found.add(value);
    else if (/\S\s+\S/.test(value)) texts.add(value);
  };
  if (call.url !== undefined && URL.canParse(call.url)) {
    const url = new URL(call.url);
    if (url.password !== '' || url.username !== '') found.add(decoded(url.password || url.username));
    for (const [name, value] of url.searchParams) consider(isSecretName(name, call.names), value);
  }
  for (const value of call.headers === undefined ? [] : secretHeaders(call.headers, call.names)) consider(true, value);
  for (const [name, value] of stringsOf(call.body)) {
    consider(name.toLowerCase() !== 'key' && isSecretName(name, call.names), value);
  }
  const pattern = secretPattern([...found], [...texts]);
  return visible(scrub(pattern === undefined ? text : text.replace(pattern, MASK), call.names));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Return the secrets among headers: values, the credentials in them, and cookies. */
export function secretHeaders(headers: Headers, names: readonly string[]): string[] {
  const found: string[] = [];
  for (const [name, value] of headers) {
    if (!isSecretName(name, names)) continue;
    found.push(value, value.slice(value.lastIndexOf(' ') + 1));
    if (name === 'cookie')
      found.push(...value.split(';').map((cookie) => cookie.slice(cookie.indexOf('=') + 1).trim()));
  }
  return found;
}

/** Return headers for a log: credentials masked, and of the rest what may be read. */
export function redactHeaders(headers: Headers, call: Confidential): Record<string, string> {
  const lines: Record<string, string> = {};
  for (const [name, value] of headers) lines[name] = isSecretName(name, call.names) ? MASK : shown(value, call);
  return lines;
}

function stringsOf(body: unknown): [name: string, value: string][] {
  const waiting: [string, unknown][] = [['', body]];
  const found: [string, string][] = [];
  for (let index = 0; index < waiting.length && index < MOST; index += 1) {
    const [name, value] = waiting[index] ?? ['', undefined];
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint')
      found.push([name, String(value)]);
    else if (Array.isArray(value)) for (const item of value) waiting.push([name, item]);
    else if (typeof value === 'object' && value !== null)
      for (const member of Object.entries(value)) waiting.push(member);
  }
  return found;
}
