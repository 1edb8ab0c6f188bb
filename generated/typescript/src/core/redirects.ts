/** Which redirects are followed, and what goes along. */

import { isSecretName } from './redact.js';

/** The most redirects of one attempt. */
export const MOST_REDIRECTS = 20;

const STATUSES: readonly number[] = [301, 302, 303, 307, 308];
const SAFE: readonly string[] = ['GET', 'HEAD', 'OPTIONS'];

/** Whether an answer leads elsewhere. */
export function isRedirect(response: Response): boolean {
  return STATUSES.includes(response.status) && response.headers.has('location');
}

/** Where a redirect leads, or why it is not followed. */
export interface Following {
  readonly target?: URL;
  readonly objection?: string;
}

/** Return where a redirect leads. `first` is the address of the original request, `here` that of the one which was answered. */
export function followed(response: Response, method: string, first: string, here: string, hasBody: boolean): Following {
  const location = response.headers.get('location') ?? '';
  if (!URL.canParse(location, here)) return { objection: 'the redirect is not followed: its address is none' };
  const target = new URL(location, here);
  if (target.protocol !== 'http:' && target.protocol !== 'https:') {
    return { objection: `the redirect is not followed: it leads to an address of ${target.protocol}` };
  }
  target.username = target.password = '';
  const safe = SAFE.includes(method);
  if (!safe && response.status !== 307 && response.status !== 308) {
    return {
      objection: `the redirect is not followed: what a GET brings from there would pass for the answer to the ${method}`,
    };
  }
  if (target.origin === new URL(first).origin) return { target };
  if (!safe) return { objection: `the redirect is not followed: it would take the ${method} to another origin` };
  if (hasBody) return { objection: "the redirect is not followed: it would take the request's body to another origin" };
  return { target };
}

/** Take away what may not leave the origin: credentials, cookies, and what looks like either. */
export function leaveHome(headers: Headers, names: readonly string[]): void {
  for (const name of [...headers.keys()]) if (isSecretName(name, names)) headers.delete(name);
}
