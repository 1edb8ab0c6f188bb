/** The address of a next page, as a page names it. */

import { PageError } from './error.js';

/** Return the address of the next page from a `Link` header (RFC 8288); `undefined` where it names none. */
export function nextLink(header: string): string | undefined {
  for (const [, address = '', params = ''] of header.matchAll(
    /<([^<>]*)>((?:\s*;\s*[^\s=;,"]+(?:\s*=\s*(?:"[^"]*"|[^\s;,"]*))?)*)/g,
  )) {
    for (const [, name, quoted, plain] of params.matchAll(/;\s*([^\s=;,"]+)\s*=\s*(?:"([^"]*)"|([^\s;,"]*))/g)) {
      const relations = (quoted ?? plain ?? '').toLowerCase().split(/\s+/);
      if (name?.toLowerCase() === 'rel' && relations.includes('next')) return address.trim();
    }
  }
  return undefined;
}

/** Return the absolute address of a link found on the page at `here`; it must be of the same origin. */
export function joinLink(here: string, link: string): URL {
  if (!URL.canParse(link, here)) throw new PageError('the address of the next page is none');
  const base = new URL(here);
  const target = new URL(link, here);
  target.username = target.password = target.hash = '';
  // The one change of origin that takes no credential elsewhere: servers behind a proxy name themselves http.
  if (
    base.protocol === 'https:' &&
    target.protocol === 'http:' &&
    target.hostname === base.hostname &&
    target.port === ''
  ) {
    target.protocol = 'https:';
    target.port = base.port;
  }
  if (target.origin !== base.origin) throw new PageError(`the next page is on '${target.host}', not on '${base.host}'`);
  return target;
}
