/** Security schemes: which credentials a request carries, and how. */

import { base64Of, utf8Of } from './bytes.js';
import { MissingCredentialsError } from './error.js';
import { checkHeader } from './headers.js';
import { quoteStrict } from './query.js';
import type { Settings } from './settings.js';
import type { FinalRequestOptions } from './types.js';

/** `Authorization: Bearer KEY`, the key being a client option. */
export interface BearerAuth {
  readonly type: 'bearer';
  readonly option: string;
}

/** A key in a header, a query parameter or a cookie. */
export interface APIKeyAuth {
  readonly type: 'apiKey';
  readonly option: string;
  readonly name: string;
  readonly in?: 'header' | 'query' | 'cookie';
  readonly prefix?: string;
}

/** `Authorization: Basic`, made of two client options. */
export interface BasicAuth {
  readonly type: 'basic';
  readonly username: string;
  readonly password: string;
}

/** A client id and secret, traded at `tokenURL` (absolute, or relative to the base URL) for a bearer token. */
export interface ClientCredentialsAuth {
  readonly type: 'clientCredentials';
  readonly clientID: string;
  readonly clientSecret: string;
  readonly tokenURL: string;
  readonly scopes?: readonly string[];
  readonly sendAs?: 'body' | 'basic';
}

export type AuthScheme = BearerAuth | APIKeyAuth | BasicAuth | ClientCredentialsAuth;

/** What a request is signed with: headers, encoded query pairs, cookies, and a scheme that trades for a token. */
export interface Credentials {
  readonly headers: [name: string, value: string][];
  readonly query: string[];
  readonly cookies: string[];
  oauth?: ClientCredentialsAuth;
}

/**
 * Return what to sign a request with: the first alternative for which the client has every option; `undefined` where there is
 * none, and the caller set no such header either.
 *
 * @param option gives an option of the client
 * @param named the headers that the caller set or took away, in lower case: an `authorization` of the caller's own replaces ours
 */
export function credentialsFor(
  settings: Settings,
  option: (name: string) => string | undefined,
  options: FinalRequestOptions,
  named: ReadonlySet<string>,
): Credentials | undefined {
  const security = options.spec?.security ?? settings.security ?? [];
  const schemes = settings.auth ?? {};
  const found: Credentials = { headers: [], query: [], cookies: [] };
  const open = security.some((alternative) => alternative.length === 0);
  for (const alternative of open ? [...security].sort((one, other) => other.length - one.length) : security) {
    const used = alternative.map((name) => schemes[name]);
    if (!used.every((scheme) => scheme !== undefined && needs(scheme).every((name) => option(name) !== undefined)))
      continue;
    for (const scheme of used) if (scheme !== undefined) apply(scheme, option, found, named);
    return found;
  }
  const own = Object.values(schemes).flatMap(headerOf);
  return security.length === 0 || own.some((name) => named.has(name)) ? found : undefined;
}

/** Whether any credential goes to the query or into a cookie. */
export function signsBeyondHeaders(settings: Settings): boolean {
  return Object.values(settings.auth ?? {}).some((scheme) => scheme.type === 'apiKey' && headerOf(scheme).length === 0);
}

/** Return the client options that hold the credential. */
function needs(scheme: AuthScheme): string[] {
  if (scheme.type === 'basic') return [scheme.username, scheme.password];
  return scheme.type === 'clientCredentials' ? [scheme.clientID, scheme.clientSecret] : [scheme.option];
}

/** Return the client options that are secret. */
export function secretOptions(settings: Settings): string[] {
  return Object.values(settings.auth ?? {}).flatMap((scheme) => needs(scheme).slice(-1));
}

function headerOf(scheme: AuthScheme): string[] {
  if (scheme.type !== 'apiKey') return ['authorization'];
  return (scheme.in ?? 'header') === 'header' ? [scheme.name.toLowerCase()] : [];
}

function apply(
  scheme: AuthScheme,
  option: (name: string) => string | undefined,
  to: Credentials,
  named: ReadonlySet<string>,
): void {
  if (headerOf(scheme).some((name) => named.has(name))) return;
  if (scheme.type === 'clientCredentials') {
    to.oauth = scheme;
  } else if (scheme.type === 'bearer') {
    header(to, 'Authorization', `Bearer ${option(scheme.option)}`);
  } else if (scheme.type === 'basic') {
    header(to, 'Authorization', basicText(option(scheme.username) ?? '', option(scheme.password) ?? ''));
  } else {
    const value = (scheme.prefix ?? '') + (option(scheme.option) ?? '');
    const pair = `${quoteStrict(scheme.name)}=${quoteStrict(value)}`;
    if (scheme.in === 'query') to.query.push(pair);
    else if (scheme.in === 'cookie') to.cookies.push(pair);
    else header(to, scheme.name, value);
  }
}

function header(to: Credentials, name: string, value: string): void {
  checkHeader(name, value);
  to.headers.push([name, value]);
}

/** Return the value of an Authorization header made of a name and a password. */
export function basicText(username: string, password: string): string {
  return `Basic ${base64Of(utf8Of(`${username}:${password}`))}`;
}

/** Return the error of a request for which there are no credentials. */
export function missingCredentials(settings: Settings, options: FinalRequestOptions): MissingCredentialsError {
  const security = options.spec?.security ?? settings.security ?? [];
  const ways = security.map((alternative) => {
    const schemes = alternative.flatMap((name) => settings.auth?.[name] ?? []);
    const hints = schemes.flatMap(needs).map((name) => {
      const variable = settings.options?.[name];
      return `\`${name}\`${typeof variable === 'string' ? ` (or ${variable})` : ''}`;
    });
    return hints.length > 0 ? hints.join(' and ') : `the unsupported scheme ${alternative.join(', ')}`;
  });
  const call = options.operation ?? options.method.toUpperCase();
  return new MissingCredentialsError(
    `${call} needs a credential that this client does not have: pass ${ways.join(', or ')} to the client`,
  );
}
