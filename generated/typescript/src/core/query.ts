/**
 * Query strings: OpenAPI's style x explode matrix and the house formats.
 *
 * Separators that a style puts between values are literal, those inside values are encoded, so that the two stay apart.
 * The house format `comma` encodes its separators as well, as published clients do.
 */

import { wellFormed } from './bytes.js';
import { SDKError } from './error.js';
import type { Style } from './types.js';
import { encodeJSON, isMembers, kindOf, quoted, toText, type Members } from './values.js';

type Quote = (text: string) => string;

const HOUSE: readonly string[] = ['comma', 'brackets', 'indices', 'repeat'];
const SEPARATORS: { readonly [style: string]: string } = { form: ',', spaceDelimited: '%20', pipeDelimited: '%7C' };

/** How query parameters are written where neither operation nor settings say. */
export function defaultQueryStyle(): Style {
  return { style: 'repeat', explode: true };
}

/** Encode everything but letters, digits and `-._~`. */
export function quoteStrict(text: string): string {
  return encodeURIComponent(wellFormed(text)).replace(
    /[!'()*]/g,
    (found) => `%${found.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** Encode a query value whose reserved characters are allowed: all but those that would end or split the query. */
function quoteReserved(text: string): string {
  return encodeURIComponent(wellFormed(text)).replace(/%(?:3A|2F|3F|5B|5D|40|24|2C|3B|3D)/g, decodeURIComponent);
}

/** Write a query string, without its question mark; what is `undefined` or `null` is left out. */
export function encodeQuery(
  values: Members,
  styles: { readonly [name: string]: Style } | undefined,
  house: Style,
): string {
  const pairs: string[] = [];
  for (const name in values) {
    const value = values[name];
    if (value === undefined || value === null) continue;
    const style = styles?.[name];
    if (style === undefined && typeof value === 'string') pairs.push(`${quoteStrict(name)}=${quoteStrict(value)}`);
    else encodeParameter(pairs, name, value, style ?? house, house);
  }
  return pairs.join('&');
}

function encodeParameter(pairs: string[], name: string, value: unknown, style: Style, house: Style): void {
  const quote = style.allowReserved === true ? quoteReserved : quoteStrict;
  if (style.contentType !== undefined) {
    pairs.push(`${quoteStrict(name)}=${quote(encodeJSON(value))}`);
  } else if (HOUSE.includes(style.style)) {
    if (style.explode === true && isMembers(value))
      for (const key of Object.keys(value)) inHouse(pairs, key, value[key], style, quote);
    else inHouse(pairs, name, value, style, quote);
  } else if (isMembers(value)) {
    objectPairs(pairs, name, value, style, house, quote);
  } else if (Array.isArray(value)) {
    arrayPairs(pairs, name, value, style, quote);
  } else {
    pairs.push(`${quoteStrict(name)}=${quote(toText(value, name))}`);
  }
}

function present(value: Members): [key: string, member: unknown][] {
  return Object.entries(value).filter(([, member]) => member !== undefined && member !== null);
}

function objectPairs(pairs: string[], name: string, value: Members, style: Style, house: Style, quote: Quote): void {
  const members = present(value);
  if (style.style === 'deepObject') {
    for (const [key, member] of members) inHouse(pairs, `${name}[${key}]`, member, house, quote);
  } else if (style.explode === true) {
    for (const [key, member] of members) {
      if (Array.isArray(member)) inHouse(pairs, key, member, house, quote);
      else pairs.push(`${quoteStrict(key)}=${quote(flat(member, name))}`);
    }
  } else if (members.length > 0) {
    const parts = members.flatMap(([key, member]) => [quote(key), quote(flat(member, name))]);
    pairs.push(`${quoteStrict(name)}=${parts.join(SEPARATORS[style.style] ?? ',')}`);
  }
}

function arrayPairs(pairs: string[], name: string, value: readonly unknown[], style: Style, quote: Quote): void {
  if (style.style === 'deepObject' && value.some((element) => isMembers(element) || Array.isArray(element))) {
    inHouse(pairs, name, value, { ...style, style: 'indices' }, quote);
    return;
  }
  const parts = value.map((element) => quote(flat(element, name)));
  if (style.explode === true || style.style === 'deepObject')
    for (const part of parts) pairs.push(`${quoteStrict(name)}=${part}`);
  else if (parts.length > 0) pairs.push(`${quoteStrict(name)}=${parts.join(SEPARATORS[style.style] ?? ',')}`);
}

/** Return the text of a value that its format cannot nest. */
export function flat(value: unknown, name: string): string {
  if (isMembers(value) || Array.isArray(value)) {
    throw new SDKError(
      `${quoted(name)} cannot be sent: its format has no way to write ${kindOf(value)} inside another value`,
    );
  }
  return toText(value, name);
}

function inHouse(pairs: string[], name: string, value: unknown, style: Style, quote: Quote): void {
  if (value === undefined || value === null) return;
  if (Array.isArray(value)) inHouseArray(pairs, name, value, style, quote);
  else if (isMembers(value))
    for (const [key, member] of Object.entries(value)) inHouse(pairs, `${name}[${key}]`, member, style, quote);
  else pairs.push(`${quoteStrict(name)}=${quote(toText(value, name))}`);
}

function inHouseArray(pairs: string[], name: string, elements: readonly unknown[], style: Style, quote: Quote): void {
  const nested = elements.some((element) => isMembers(element) || Array.isArray(element));
  if (style.style === 'comma' && !nested) {
    if (elements.length > 0)
      pairs.push(`${quoteStrict(name)}=${quote(elements.map((element) => flat(element, name)).join(','))}`);
    return;
  }
  if (style.style === 'comma') for (const element of elements) flat(element, name);
  elements.forEach((element, index) => {
    inHouse(pairs, itemName(name, index, style, nested), element, style, quote);
  });
}

function itemName(name: string, index: number, style: Style, nested: boolean): string {
  if (style.style === 'brackets') return `${name}[]`;
  return style.style === 'indices' || (style.style === 'repeat' && nested) ? `${name}[${index}]` : name;
}
