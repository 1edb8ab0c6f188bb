/** An operation, and what one call of it sends. */

import { cookiePairs, headerText } from './headers.js';
import { pathParameter, refuseDotSegments } from './path.js';
import type { CallSpec, FinalRequestOptions, HeadersLike, HeaderValue, RequestOptions, Style } from './types.js';
import { isFile } from './uploads.js';
import { isMembers, type Members } from './values.js';

/** The positional argument of a method, which is the last placeholder of its path, or all of them by wire name. */
export type PathValues = string | number | bigint | Members | null | undefined;

interface Operation {
  readonly method: string;
  /** What stands between the placeholders, and their names in between. */
  readonly parts: readonly string[];
  readonly hasBody: boolean;
}

let parsed: Map<string, Operation> | undefined;

function operationOf(text: string): Operation {
  parsed ??= new Map();
  const known = parsed.get(text);
  if (known !== undefined) return known;
  const space = text.indexOf(' ');
  const method = text.slice(0, space);
  const parts = text.slice(space + 1).split(/[{}]/);
  const operation = { method, parts, hasBody: ['POST', 'PUT', 'PATCH'].includes(method) };
  parsed.set(text, operation);
  return operation;
}

/** Return the request of a call: its input told apart into path, query, headers and body. */
export function resolve(
  text: string,
  path: PathValues,
  input: object | null | undefined,
  options: RequestOptions | null | undefined,
  spec: CallSpec | undefined,
): FinalRequestOptions {
  const operation = operationOf(text);
  const sorted = new Sorted(operation, path, spec);
  if (input !== undefined && input !== null) sorted.take(input);
  const request: FinalRequestOptions = {
    ...options,
    method: options?.method ?? operation.method,
    path: options?.path ?? sorted.path(),
    operation: text,
  };
  if (options?.path !== undefined) sorted.path(); // refuses values that are empty
  if (spec !== undefined) request.spec = spec;
  if (sorted.styles !== undefined) request.styles = sorted.styles;
  if (sorted.query !== undefined)
    request.query = isMembers(options?.query) ? { ...sorted.query, ...options.query } : sorted.query;
  if (options?.body === undefined) request.body = sorted.body();
  const headers = sorted.headers();
  if (headers.length > 0) request.headers = [...headers, ...pairsOf(options?.headers)];
  return request;
}

class Sorted {
  query: { [name: string]: unknown } | undefined;
  styles: { [name: string]: Style } | undefined;
  #members: { [name: string]: unknown } | undefined;
  #whole: unknown;
  #headers: [string, HeaderValue][] = [];
  #cookies: string[] = [];
  readonly #path: { [name: string]: unknown } = {};
  readonly #operation: Operation;
  readonly #spec: CallSpec;
  readonly #hasBody: boolean;

  constructor(operation: Operation, path: PathValues, spec: CallSpec = {}) {
    this.#operation = operation;
    this.#spec = spec;
    this.#hasBody = spec.body === undefined ? operation.hasBody : spec.body !== null;
    const last = operation.parts.length > 1 ? operation.parts[operation.parts.length - 2] : undefined;
    if (isMembers(path)) Object.assign(this.#path, path);
    else if (path !== undefined && last !== undefined) this.#path[last] = path;
    if (spec.styles !== undefined) {
      this.styles = {};
      for (const [member, style] of Object.entries(spec.styles)) this.styles[this.#wire(member)] = style;
    }
  }

  #wire(member: string): string {
    return this.#spec.rename?.[member] ?? member;
  }

  /** Take in the input of a method. */
  take(input: object): void {
    if (!isMembers(input) || isFile(input)) {
      this.#whole = input;
      return;
    }
    for (const member of Object.keys(input)) {
      const value = input[member];
      if (value !== undefined) this.#place(member, value);
    }
    if (this.#hasBody && this.#spec.whole === undefined) this.#members ??= {};
  }

  #place(member: string, value: unknown): void {
    const { headers, cookies, query, whole } = this.#spec;
    const wire = this.#wire(member);
    const header = headers?.[member];
    const cookie = cookies?.[member];
    if (header !== undefined) {
      this.#headers.push([wire, value === null ? null : headerText(wire, value, header)]);
    } else if (cookie !== undefined) {
      this.#cookies.push(...cookiePairs(wire, value, cookie));
    } else if (member === whole) {
      this.#whole = value;
    } else if (query?.includes(member) === true) {
      (this.query ??= {})[wire] = value;
    } else if (this.#isOfPath(wire)) {
      this.#path[wire] = value;
    } else if (this.#hasBody && whole === undefined) {
      define((this.#members ??= {}), wire, value);
    } else {
      define((this.query ??= {}), wire, value);
    }
  }

  #isOfPath(wire: string): boolean {
    if (Object.hasOwn(this.#path, wire)) return false;
    const { parts } = this.#operation;
    for (let index = 1; index < parts.length; index += 2) if (parts[index] === wire) return true;
    return false;
  }

  path(): string {
    const { parts } = this.#operation;
    let path = parts[0] ?? '';
    for (let index = 1; index < parts.length; index += 2) {
      const name = parts[index] ?? '';
      path += pathParameter(name, this.#path[name], this.styles?.[name]) + (parts[index + 1] ?? '');
    }
    if (parts.length > 1) refuseDotSegments(path);
    return path;
  }

  body(): unknown {
    if (this.#whole !== undefined || this.#spec.whole !== undefined || !this.#hasBody) return this.#whole;
    return this.#members ?? {};
  }

  headers(): [string, HeaderValue][] {
    return this.#cookies.length > 0 ? [...this.#headers, ['Cookie', this.#cookies.join('; ')]] : this.#headers;
  }
}

/** Set a member, also one called `__proto__`. */
function define(target: { [name: string]: unknown }, name: string, value: unknown): void {
  if (name === '__proto__')
    Object.defineProperty(target, name, { value, enumerable: true, configurable: true, writable: true });
  else target[name] = value;
}

/** Return headers as pairs, those to be taken away included. */
export function pairsOf(headers: HeadersLike): (readonly [string, HeaderValue])[] {
  if (headers === undefined || headers === null) return [];
  if (typeof (headers as { [Symbol.iterator]?: unknown })[Symbol.iterator] === 'function') {
    return [...(headers as Iterable<readonly [string, HeaderValue]>)];
  }
  return Object.entries(headers as { [name: string]: HeaderValue | readonly HeaderValue[] }).flatMap(([name, value]) =>
    Array.isArray(value)
      ? (value as HeaderValue[]).map((one) => [name, one] as const)
      : [[name, value as HeaderValue] as const],
  );
}
