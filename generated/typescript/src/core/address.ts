/** Addresses: the client's base URL, and what is put behind it. */

import { basicText } from './auth.js';
import { SDKError } from './error.js';

/** A base URL, taken apart. */
export interface Root {
  /** Without a name, a password, a query, or a slash at its end. */
  readonly text: string;
  readonly origin: string;
  readonly query: string;
  /** The Authorization header that its name and password make; `fetch` takes none in an address. */
  readonly basic: string | undefined;
  readonly password: string;
}

/** Take a base URL apart. The message of what is none does not show it: it may hold a password. */
export function rootOf(baseURL: string): Root {
  const url = URL.canParse(baseURL) ? new URL(baseURL) : undefined;
  if (url === undefined || (url.protocol !== 'http:' && url.protocol !== 'https:')) {
    throw new SDKError("'baseURL' must be an address that begins with https:// or http://");
  }
  const { username, password } = url;
  const basic = username !== '' || password !== '' ? basicText(decoded(username), decoded(password)) : undefined;
  const text = url.origin + url.pathname.replace(/\/+$/, '');
  return { text, origin: url.origin, query: url.search.slice(1), basic, password: decoded(password || username) };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Whether a path is a whole address. */
export function isAbsolute(path: string): boolean {
  return /^[a-z][a-z\d+.-]*:\/\//i.test(path);
}

/** Return the address of a path below a base URL, or of a whole address, with a query added. */
export function joined(root: Root, path: string, query: string): string {
  const absolute = isAbsolute(path);
  if (absolute && !URL.canParse(path)) throw new SDKError('the path of the request is no address');
  const text = absolute ? path : root.text + (path === '' || path.startsWith('/') ? path : `/${path}`);
  const [whole = '', fragment] = text.split('#', 2);
  if (fragment !== undefined && absolute) return joined(root, whole, query);
  const added = [absolute ? '' : root.query, query].filter((part) => part !== '').join('&');
  if (added === '') return whole;
  return `${whole}${whole.includes('?') ? '&' : '?'}${added}`;
}
