/** Request paths: templates filled with values that cannot change their structure. */

import { wellFormed } from './bytes.js';
import { SDKError } from './error.js';
import { flat, quoteStrict } from './query.js';
import type { Style } from './types.js';
import { encodeJSON, isMembers, quoted, toText, type Members } from './values.js';

/** Encode text for one path segment. */
function quoteSegment(text: string): string {
  return encodeURIComponent(wellFormed(text)).replace(/%(?:24|26|2B|2C|3A|3B|3D|40)/g, decodeURIComponent);
}

/** Write one path parameter; a value that is missing or empty would lead to another resource, and is refused. */
export function pathParameter(name: string, value: unknown, style: Style | undefined): string {
  const text = value === undefined || value === null || value === '' ? '' : written(name, value, style);
  if (text === '') throw new SDKError(`the path parameter ${quoted(name)} must not be empty`);
  return text;
}

/** Refuse a path in which a parameter has made a segment `.` or `..`, which means another resource. */
export function refuseDotSegments(path: string): void {
  if (!path.includes('/.')) return;
  for (const segment of path.split('/')) {
    if (segment === '.' || segment === '..') {
      throw new SDKError(
        `a path parameter would make the path segment ${quoted(segment)}, which means another resource`,
      );
    }
  }
}

function written(name: string, value: unknown, style: Style | undefined): string {
  if (typeof value === 'string' && style === undefined) return quoteSegment(value);
  if (style?.contentType !== undefined) return quoteSegment(encodeJSON(value));
  const explode = style?.explode === true;
  if (style?.style === 'label') return label(name, value, explode);
  if (style?.style === 'matrix') return matrix(name, value, explode);
  return simple(name, value, explode);
}

function simple(name: string, value: unknown, explode: boolean): string {
  const parts = partsOf(name, value, explode);
  return parts === undefined ? quoteSegment(toText(value, name)) : parts.join(',');
}

function label(name: string, value: unknown, explode: boolean): string {
  const parts = partsOf(name, value, explode);
  if (parts === undefined) return `.${quoteStrict(toText(value, name))}`;
  return parts.length > 0 ? `.${parts.join(explode ? '.' : ',')}` : '';
}

function matrix(name: string, value: unknown, explode: boolean): string {
  const key = quoteStrict(name);
  const parts = partsOf(name, value, explode);
  if (parts === undefined) return `;${key}=${quoteStrict(toText(value, name))}`;
  if (!explode) return parts.length > 0 ? `;${key}=${parts.join(',')}` : '';
  return parts.map((part) => (isMembers(value) ? `;${part}` : `;${key}=${part}`)).join('');
}

function partsOf(name: string, value: unknown, explode: boolean): string[] | undefined {
  if (Array.isArray(value)) return value.map((element) => quoteStrict(flat(element, name)));
  return isMembers(value) ? members(name, value, explode) : undefined;
}

function members(name: string, value: Members, explode: boolean): string[] {
  const pairs = Object.entries(value).filter(([, member]) => member !== undefined && member !== null);
  return pairs.flatMap(([key, member]) => {
    const pair = [quoteStrict(key), quoteStrict(flat(member, name))];
    return explode ? [pair.join('=')] : pair;
  });
}
