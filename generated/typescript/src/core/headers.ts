/** Headers: those of callers, header and cookie parameters, and the check that no header smuggles in another. */

import { SDKError } from './error.js';
import { flat, quoteStrict } from './query.js';
import type { HeadersLike, HeaderValue, Style } from './types.js';
import { encodeJSON, isMembers, quoted, toText, type Members } from './values.js';

const TOKEN = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
const CLEAN = /^[\t\x20-\x7e]*$/;

/** Refuse what could end a header early and begin another; the message never holds the value, which may be secret. */
export function checkHeader(name: string, value: string): void {
  if (!TOKEN.test(name)) throw new SDKError(`${quoted(name)} is no header name`);
  if (!CLEAN.test(value))
    throw new SDKError(`the value of header ${quoted(name)} holds characters that a header cannot carry`);
}

/** Write headers over those that are there; `null` takes one away. `named` gets the names in lower case, also of those taken away. */
export function putHeaders(target: Headers, given: HeadersLike, named?: Set<string>): void {
  if (given === undefined || given === null) return;
  const pairs = isIterable(given)
    ? given
    : Object.entries(given as { [name: string]: HeaderValue | readonly HeaderValue[] });
  const added = new Set<string>();
  for (const [name, value] of pairs) {
    if (value === undefined) continue;
    const key = name.toLowerCase();
    if (value === null) {
      if (TOKEN.test(name)) target.delete(key);
      added.delete(key);
      named?.add(key);
      continue;
    }
    for (const one of Array.isArray(value) ? (value as readonly HeaderValue[]) : [value as HeaderValue]) {
      if (one === undefined || one === null) continue;
      const text = String(one);
      checkHeader(name, text);
      if (added.has(key)) target.append(key, text);
      else target.set(key, text);
      added.add(key);
    }
    named?.add(key);
  }
}

function isIterable(given: object): given is Iterable<readonly [string, HeaderValue | readonly HeaderValue[]]> {
  return typeof (given as { [Symbol.iterator]?: unknown })[Symbol.iterator] === 'function';
}

/** Write a header parameter, by style `simple`, or as JSON, whose strings escape what a header cannot carry. */
export function headerText(name: string, value: unknown, style: true | Style): string {
  const explode = style !== true && style.explode === true;
  if (style !== true && style.contentType !== undefined) {
    return encodeJSON(value).replace(
      /[^\x20-\x7e]/g,
      (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
  }
  if (Array.isArray(value)) return value.map((element) => flat(element, name)).join(',');
  if (!isMembers(value)) return toText(value, name);
  return Object.entries(value)
    .map(([key, member]) => `${key}${explode ? '=' : ','}${flat(member, name)}`)
    .join(',');
}

/** Write cookie parameters, by style `form`; what is `undefined` or `null` is left out. */
export function cookiePairs(name: string, value: unknown, style: true | Style): string[] {
  const explode = style !== true && style.explode === true;
  const key = quoteStrict(name);
  if (value === undefined || value === null) return [];
  if (style !== true && style.contentType !== undefined) return [`${key}=${quoteStrict(encodeJSON(value))}`];
  if (Array.isArray(value)) {
    const texts = value.map((element) => quoteStrict(flat(element, name)));
    if (explode) return texts.map((text) => `${key}=${text}`);
    return texts.length > 0 ? [`${key}=${texts.join(',')}`] : [];
  }
  return isMembers(value) ? objectCookies(name, value, explode) : [`${key}=${quoteStrict(toText(value, name))}`];
}

function objectCookies(name: string, value: Members, explode: boolean): string[] {
  const members = Object.entries(value).filter(([, member]) => member !== undefined && member !== null);
  const pairs = members.map(([key, member]) => [quoteStrict(key), quoteStrict(flat(member, name))]);
  if (explode) return pairs.map((pair) => pair.join('='));
  return pairs.length > 0 ? [`${quoteStrict(name)}=${pairs.flat().join(',')}`] : [];
}
