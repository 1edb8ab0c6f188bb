/** What an error body says, whatever its shape. */

/** One reason that the API gave for refusing a request. */
export interface ErrorDetail {
  /** Always text, whatever the API sent. */
  readonly code?: string | undefined;
  readonly title?: string | undefined;
  readonly detail?: string | undefined;
  /** JSON pointer of the part of the body that is at fault. */
  readonly pointer?: string | undefined;
  /** The name of the parameter that is at fault. */
  readonly parameter?: string | undefined;
  /** Leads to the documentation. */
  readonly url?: string | undefined;
}

/** Return the first reasons that an error's body gives, on one line; "" where it is a page made by a proxy. */
export function reasonOf(body: unknown): string {
  if (typeof body === 'string' && body.trimStart().startsWith('<')) return ''; // says nothing that a status does not
  const reasons = errorDetails(body).slice(0, 3);
  const texts = reasons.map((detail) => textOf(detail) + (detail.pointer === undefined ? '' : ` at ${detail.pointer}`));
  return texts
    .filter((text) => text.trim() !== '')
    .join('; ')
    .replace(/\s+/g, ' ');
}

/** Return the id under which support finds a request: of `X-Request-Id`, or of `X-Acme-Request-Id`. */
export function requestIDOf(headers: Headers | undefined): string | undefined {
  if (headers === undefined) return undefined;
  const named = [...headers.keys()].filter((name) => name.endsWith('-request-id'));
  for (const name of ['x-request-id', 'request-id', ...named, 'x-amzn-requestid', 'cf-ray']) {
    const value = headers.get(name);
    if (value !== null) return value;
  }
  return undefined;
}

type Body = { readonly [name: string]: unknown };

const CODES: readonly string[] = ['code', 'error_code', 'errorCode', 'type'];
const TITLES: readonly string[] = ['title', 'name', 'short_description'];
const DETAILS: readonly string[] = [
  'detail',
  'details',
  'message',
  'error_message',
  'errorMessage',
  'error_description',
  'description',
  'msg',
  'reason',
];
const LISTS: readonly string[] = ['errors', 'detail', 'details', 'violations', 'invalid_params'];
const WRAPPERS: readonly string[] = ['error', 'data', 'response'];
const LINKS: readonly string[] = ['url', 'more_info', 'about', 'doc_url', 'documentation_url'];

/** Return the reasons that a decoded error body gives, in its order; empty where it gives none. */
export function errorDetails(body: unknown): ErrorDetail[] {
  return detailsOf(body, 0).filter((found) => Object.values(found).some(Boolean));
}

/** Return title and detail of a reason as one phrase. */
export function textOf(detail: ErrorDetail): string {
  const parts = [detail.title, detail.detail]
    .map((part) => part?.trim())
    .filter((part) => part !== undefined && part !== '');
  const [title, rest] = parts;
  if (title !== undefined && rest !== undefined && plain(title) === plain(rest)) return rest;
  return parts.join(': ');
}

function plain(text: string): string {
  return text.replace(/\.+$/, '').toLowerCase();
}

function isObject(value: unknown): value is Body {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function detailsOf(body: unknown, depth: number): ErrorDetail[] {
  if (depth > 4) return [];
  if (typeof body === 'string') return [{ detail: body }];
  if (Array.isArray(body)) return body.flatMap((item) => detailsOf(item, depth + 1));
  return isObject(body) ? ofObject(body, depth) : [];
}

function ofObject(body: Body, depth: number): ErrorDetail[] {
  for (const key of LISTS) {
    const value = body[key];
    if (Array.isArray(value) && value.length > 0) return detailsOf(value, depth);
    if (key !== 'errors') continue;
    if (isObject(value) && Object.keys(value).length > 0) return byField(value, depth);
    if (typeof value === 'string' && value !== '') {
      return [{ code: first(body, CODES), title: first(body, TITLES), detail: value }];
    }
  }
  for (const key of WRAPPERS) {
    const value = body[key];
    if (typeof value !== 'object' || value === null) continue;
    const found = detailsOf(value, depth + 1).filter((detail) => Object.values(detail).some(Boolean));
    if (found.length > 0) return found;
  }
  const invalid = body['invalid_fields'];
  return [single(body), ...(isObject(invalid) ? byField(invalid, depth) : [])];
}

/** Read `{field: message}` and `{field: [messages]}`, unless the object is itself one error. */
function byField(fields: Body, depth: number): ErrorDetail[] {
  if (['detail', 'message', 'code', 'title'].some((key) => typeof fields[key] === 'string')) return [single(fields)];
  return Object.entries(fields).flatMap(([name, value]) =>
    detailsOf(value, depth + 1).map((detail) => ({ ...detail, pointer: detail.pointer ?? `/${name}` })),
  );
}

function single(body: Body): ErrorDetail {
  const error = body['error'];
  let code = codeOf(body);
  let detail = first(body, DETAILS) ?? nested(body['detail']);
  if (typeof error === 'string') {
    // OAuth: a machine's word in `error`, a person's in `error_description`.
    if (detail !== undefined || error.includes('_')) code ??= error;
    else detail = error;
  }
  const location = body['loc'];
  const source = body['source'];
  let pointer = asText(body['pointer']) ?? (Array.isArray(location) ? pointerOf(location) : undefined);
  let parameter = first(body, ['parameter', 'param']);
  if (isObject(source)) {
    pointer ??= asText(source['pointer']);
    parameter ??= asText(source['parameter']);
  } else if (typeof source === 'string') {
    pointer ??= source;
  }
  return { code, title: first(body, TITLES), detail, pointer, parameter, url: urlOf(body) };
}

function codeOf(body: Body): string | undefined {
  const code = first(body, CODES);
  return code?.includes(':') === true ? undefined : code; // the `type` of RFC 9457 is an address
}

/** Return a detail that is an object as text: what it says, otherwise all of it. */
function nested(detail: unknown): string | undefined {
  if (!isObject(detail) || Object.keys(detail).length === 0) return undefined;
  const texts = errorDetails(detail)
    .map(textOf)
    .filter((text) => text !== '');
  return texts.join('; ') || JSON.stringify(detail);
}

function urlOf(body: Body): string | undefined {
  for (const place of [body, body['meta'], body['links']]) {
    const found = isObject(place) ? first(place, LINKS) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Turn `["body", "to", 0]` into `/to/0`. */
function pointerOf(location: readonly unknown[]): string {
  return `/${(location[0] === 'body' ? location.slice(1) : location).join('/')}`;
}

function first(body: Body, keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const found = asText(body[key]);
    if (found !== undefined) return found;
  }
  return undefined;
}

function asText(value: unknown): string | undefined {
  if (typeof value === 'string') return value === '' ? undefined : value;
  return typeof value === 'number' ? String(value) : undefined;
}
