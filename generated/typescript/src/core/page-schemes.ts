/**
 * Pagination schemes: how a page names the next one.
 *
 * A scheme reads paths of wire names in the body, headers, and the request that brought the page. All of them end at once where
 * a server says so, and otherwise at the first page without items.
 */

import { PageError } from './error.js';
import { joinLink, nextLink } from './page-urls.js';
import { isMembers } from './values.js';

/** Wire names from the body of an answer to a value in it; `[]` is the body itself. */
export type Path = readonly string[];

/** Where an answer says something: in its body, or in a header. Of `Link`, it is the address of the next page. */
export type Where = Path | { readonly header: string };

interface Scheme {
  readonly items: Path;
}

/** Pages counted from `first` (1). */
export interface PageNumberScheme extends Scheme {
  readonly parameter: string;
  readonly sizeParameter?: string;
  /** Where this page's number is; without it the request tells. */
  readonly page?: Where;
  readonly pages?: Where;
  readonly total?: Where;
  readonly first?: number;
  /** Where the next page's cursor is, where a request by cursor brings pages that have no number. */
  readonly cursor?: Where;
  readonly cursorParameter?: string;
  readonly hasMore?: Path;
  /** Whether the parameters are properties of the request's body. */
  readonly inBody?: boolean;
}

/** Pages that begin after a number of items. */
export interface OffsetScheme extends Scheme {
  readonly parameter: string;
  readonly sizeParameter?: string;
  readonly total?: Where;
  readonly inBody?: boolean;
}

/** Pages that begin at a cursor. */
export interface CursorScheme extends Scheme {
  readonly parameter: string;
  readonly cursor?: Where;
  readonly hasMore?: Path;
  /** The property of the last item that is the cursor where the answer names none. */
  readonly lastItemField?: string;
  readonly inBody?: boolean;
}

/** Pages that carry the absolute or relative address of the next one. */
export interface NextURLScheme extends Scheme {
  readonly url: Where;
  /** The query parameters that differ between pages; where they are given, the rest of the first request is kept. */
  readonly parameters?: readonly string[];
}

/** All items on one page. */
export type SinglePageScheme = Scheme;

/** What a page is, and what brought it. */
export interface Visit {
  readonly body: unknown;
  readonly items: readonly unknown[];
  readonly headers: Headers;
  /** The address that was requested, query included. */
  readonly url: string;
  readonly query: { readonly [name: string]: unknown };
  /** The body that was sent. */
  readonly sent: unknown;
  /** How many pages and items were read before. */
  readonly walked: { readonly pages: number; readonly items: number };
}

/** What the next request has that this one has not. */
export interface Next {
  readonly query?: { readonly [name: string]: string | number };
  readonly body?: { readonly [name: string]: string | number };
  /** The whole address, where the server names it. */
  readonly url?: string;
}

/** Return what leads to the page after this one; `undefined` after the last. */
export function nextOfPageNumber(scheme: PageNumberScheme, visit: Visit): Next | undefined {
  const count = visit.items.length;
  if (count === 0) return undefined;
  const first = scheme.first ?? 1;
  const pages = numberAt(visit, scheme.pages);
  if (scheme.cursorParameter !== undefined && pages === undefined) {
    return nextOfCursor({ ...scheme, parameter: scheme.cursorParameter }, visit);
  }
  if (scheme.hasMore !== undefined && valueAt(visit.body, scheme.hasMore) === false) return undefined;
  const asked = numberOf(sentValue(visit, scheme.parameter, scheme.inBody));
  const said = numberAt(visit, scheme.page);
  // Requests may count from zero where answers count from one.
  const number = said !== undefined && first === 0 && said === (asked ?? 0) + 1 ? said - 1 : (said ?? asked ?? first);
  const done = number - first;
  if (pages !== undefined && done + 1 >= pages) return undefined;
  // The size asked for does not tell how many items a page has: servers cap it.
  const before = visit.walked.pages === done ? visit.walked.items : done * count;
  const total = numberAt(visit, scheme.total);
  if (total !== undefined && before + count >= total) return undefined;
  return goingOn(scheme.parameter, number + 1, scheme.inBody);
}

/** Return what leads to the page after this one; `undefined` after the last. */
export function nextOfOffset(scheme: OffsetScheme, visit: Visit): Next | undefined {
  if (visit.items.length === 0) return undefined;
  const offset = (numberOf(sentValue(visit, scheme.parameter, scheme.inBody)) ?? 0) + visit.items.length;
  const total = numberAt(visit, scheme.total);
  return total !== undefined && offset >= total ? undefined : goingOn(scheme.parameter, offset, scheme.inBody);
}

/** Return what leads to the page after this one; `undefined` after the last. */
export function nextOfCursor(scheme: CursorScheme, visit: Visit): Next | undefined {
  if (scheme.hasMore !== undefined && valueAt(visit.body, scheme.hasMore) === false) return undefined;
  let cursor = scheme.cursor === undefined ? undefined : read(visit, scheme.cursor);
  if ((cursor === undefined || cursor === null) && scheme.lastItemField !== undefined) {
    cursor = valueAt(visit.items.at(-1), [scheme.lastItemField]);
  }
  if (typeof cursor === 'number') {
    if (!Number.isSafeInteger(cursor)) throw new PageError('the next page has a cursor that cannot be sent');
    return goingOn(scheme.parameter, cursor, scheme.inBody);
  }
  return typeof cursor === 'string' && cursor !== '' ? goingOn(scheme.parameter, cursor, scheme.inBody) : undefined;
}

/** Return what leads to the page after this one; `undefined` after the last. */
export function nextOfURL(scheme: NextURLScheme, visit: Visit): Next | undefined {
  const link = read(visit, scheme.url);
  if (typeof link !== 'string' || link === '') return undefined;
  const target = joinLink(visit.url, link);
  const sent = new URL(visit.url).searchParams;
  const known = (scheme.parameters ?? []).filter((name) => target.searchParams.has(name));
  if (known.every((name) => sent.get(name) === target.searchParams.get(name))) return { url: target.href };
  return { query: Object.fromEntries(known.map((name) => [name, target.searchParams.get(name) ?? ''])) };
}

/** Whether a page that leads to another one also says how much there is, so that equal pages may be right. */
export function promisesMore(
  scheme: { readonly pages?: Where; readonly total?: Where; readonly hasMore?: Path },
  visit: Visit,
): boolean {
  if (numberAt(visit, scheme.pages) !== undefined || numberAt(visit, scheme.total) !== undefined) return true;
  return scheme.hasMore !== undefined && valueAt(visit.body, scheme.hasMore) === true;
}

/** Return what a path of wire names leads to in a decoded JSON value; `undefined` where it leads nowhere. */
export function valueAt(value: unknown, path: Path): unknown {
  let found = value;
  for (const name of path) found = isMembers(found) && Object.hasOwn(found, name) ? found[name] : undefined;
  return found;
}

function read(visit: Visit, where: Where): unknown {
  if (!('header' in where)) return valueAt(visit.body, where);
  const text = visit.headers.get(where.header);
  return text !== null && where.header.toLowerCase() === 'link' ? nextLink(text) : (text ?? undefined);
}

function numberAt(visit: Visit, where: Where | undefined): number | undefined {
  return where === undefined ? undefined : numberOf(read(visit, where));
}

/** Return an integer, also one that came as text. */
function numberOf(value: unknown): number | undefined {
  const number = typeof value === 'string' && /^\s*[+-]?\d+\s*$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) ? number : undefined;
}

function sentValue(visit: Visit, name: string, inBody: boolean | undefined): unknown {
  if (inBody === true) return valueAt(visit.sent, [name]);
  return visit.query[name] ?? new URL(visit.url).searchParams.get(name) ?? undefined;
}

function goingOn(name: string, value: string | number, inBody: boolean | undefined): Next {
  return inBody === true ? { body: { [name]: value } } : { query: { [name]: value } };
}
