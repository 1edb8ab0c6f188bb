/** Values as text and as JSON. */

import { randomUUID } from './bytes.js';
import { SDKError } from './error.js';

/** An object literal, or an instance of a caller's class: what has members. */
export type Members = { readonly [name: string]: unknown };

/** Whether a value is sent as an object: neither an array, nor one of the values that have a text form of their own. */
export function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !isScalar(value);
}

function isScalar(value: object): value is { toJSON(): string } {
  return value instanceof Date || typeof (value as { toJSON?: unknown }).toJSON === 'function';
}

/** Return the text of a value in an address, a header or a form; `name` is for the message. */
export function toText(value: unknown, name: string): string {
  switch (typeof value) {
    case 'string':
      return value;
    case 'boolean':
    case 'bigint':
      return String(value);
    case 'number':
      if (Number.isFinite(value)) return String(value);
      throw new SDKError(`${quoted(name)} cannot be sent: it is ${value}`);
    case 'object':
      if (value !== null && isScalar(value)) return toText(jsonOf(value, name), name);
      break;
    default:
  }
  throw new SDKError(`${quoted(name)} cannot be sent: there is no text for ${kindOf(value)}`);
}

function jsonOf(value: { toJSON(): unknown }, name: string): unknown {
  if (value instanceof Date && Number.isNaN(value.getTime())) throw new SDKError(`${quoted(name)} is not a valid date`);
  return value.toJSON();
}

/** Say what kind of value it is, never the value, which may be secret. */
export function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  return typeof value === 'object' ? 'an object' : typeof value;
}

/** Return a name in quotes. */
export function quoted(name: string): string {
  return `'${name}'`;
}

/** Return the JSON of a value: dates as ISO 8601, `bigint` as digits, and nothing for `undefined`. */
export function encodeJSON(value: unknown): string {
  try {
    return JSON.stringify(value) ?? 'null';
  } catch (cause) {
    try {
      return encodeDigits(value);
    } catch {
      throw new SDKError('a value cannot be sent: it has no form in JSON', { cause });
    }
  }
}

/** Write JSON that has integers of any length, which `JSON.stringify` refuses. */
function encodeDigits(value: unknown): string {
  const mark = `#${randomUUID()}:`;
  const text = JSON.stringify(value, (_, member: unknown) =>
    typeof member === 'bigint' ? `${mark}${member}` : member,
  );
  return text.replace(new RegExp(`"${mark}(-?\\d+)"`, 'g'), '$1');
}
