/** What the generated client is made of. */

import { joined, rootOf, type Root } from './address.js';
import { APIPromise } from './api-promise.js';
import { credentialsFor, missingCredentials, secretOptions, type ClientCredentialsAuth } from './auth.js';
import { readEnv } from './env.js';
import { putHeaders } from './headers.js';
import { log, logLevelOf } from './logs.js';
import { readGrant, tokenKey, tokenRequest } from './oauth.js';
import { pairsOf, resolve, type PathValues } from './operation.js';
import type { AbstractPage, PageClass, PagePromise } from './pagination.js';
import { parseResponse } from './parse.js';
import { defaultQueryStyle, encodeQuery } from './query.js';
import { counted, limited, prepare, type Prepared } from './request.js';
import { childOf } from './resource.js';
import { buildAttempt, send, type Intent, type Outcome } from './sending.js';
import type { Settings } from './settings.js';
import { stateOf, type ClientState } from './state.js';
import { Stream } from './streaming.js';
import type {
  BaseClientOptions,
  CallSpec,
  FetchOptions,
  FinalRequestOptions,
  HeadersLike,
  HTTPMethod,
  Logger,
  LogLevel,
  RequestOptions,
} from './types.js';
import { isMembers } from './values.js';

type MaybePromise<T> = T | PromiseLike<T>;

/** Base of clients. Members whose names begin with `_` are the core's own. */
export abstract class BaseClient<Options extends BaseClientOptions = any> {
  /** Where the API is. */
  baseURL: string;
  /** Milliseconds for one attempt, its body included. */
  timeout: number;
  /** How often a request may be repeated. */
  maxRetries: number;
  logger: Logger;
  logLevel: LogLevel | undefined;
  fetchOptions: FetchOptions | undefined;
  /** @internal */
  declare readonly _state: ClientState;

  constructor(options: Options, settings: Settings) {
    const state = stateOf(options, settings);
    this.baseURL = state.chosenBaseURL ?? settings.baseURL;
    this.timeout = limited('timeout', options.timeout ?? settings.timeout ?? 60_000);
    this.maxRetries = counted('maxRetries', options.maxRetries ?? settings.maxRetries ?? 2);
    this.logger = options.logger ?? console;
    this.logLevel = options.logLevel ?? 'warn';
    if (options.logLevel === undefined && settings.envPrefix !== undefined)
      this.#logLevelOf(`${settings.envPrefix}_LOG`);
    this.fetchOptions = options.fetchOptions;
    hide(this, '_state', state);
    for (const [name, env] of Object.entries(settings.options ?? {})) {
      const given = Reflect.get(options, name) as unknown;
      hide(this, name, given === undefined ? ((env === null ? undefined : readEnv(env)) ?? null) : given);
    }
    hide(this, Symbol.for('nodejs.util.inspect.custom'), () => this.toJSON());
    this._root(this.baseURL); // refuses what is no address
  }

  #logLevelOf(variable: string): void {
    const text = readEnv(variable);
    const level = logLevelOf(text);
    if (level !== undefined) this.logLevel = level;
    else if (text !== undefined)
      log(this, 'warn', () => [`${variable} is no log level: those are off, error, warn, info and debug`]);
  }

  /** What people may see of a client: nothing that is secret. */
  toJSON(): object {
    const { timeout, maxRetries, logLevel } = this;
    return { client: this._state.settings.name, baseURL: this._root(this.baseURL).text, timeout, maxRetries, logLevel };
  }

  /** Return a copy of this client with other options; it shares tokens and the budget of repeats. */
  withOptions(options: Partial<Options>): this {
    const { settings, options: made, shared, chosenBaseURL } = this._state;
    const { timeout, maxRetries, logger, logLevel, fetchOptions } = this;
    const now: { [name: string]: unknown } = { ...made, timeout, maxRetries, logger, logLevel, fetchOptions };
    for (const name of Object.keys(settings.options ?? {})) now[name] = Reflect.get(this, name);
    const elsewhere = 'environment' in options || 'baseURL' in options;
    if (elsewhere || chosenBaseURL !== undefined || this.baseURL !== settings.baseURL) delete now['environment'];
    if (elsewhere) delete now['baseURL'];
    else if (chosenBaseURL !== undefined || this.baseURL !== settings.baseURL) now['baseURL'] = this.baseURL;
    const type = this.constructor as new (options: object) => this;
    const copy = new type({ ...now, ...options });
    hide(copy, '_state', { ...copy._state, shared });
    return copy;
  }

  get<T>(path: string, options?: MaybePromise<RequestOptions>): APIPromise<T> {
    return this.#verb('get', path, options);
  }

  post<T>(path: string, options?: MaybePromise<RequestOptions>): APIPromise<T> {
    return this.#verb('post', path, options);
  }

  put<T>(path: string, options?: MaybePromise<RequestOptions>): APIPromise<T> {
    return this.#verb('put', path, options);
  }

  patch<T>(path: string, options?: MaybePromise<RequestOptions>): APIPromise<T> {
    return this.#verb('patch', path, options);
  }

  delete<T>(path: string, options?: MaybePromise<RequestOptions>): APIPromise<T> {
    return this.#verb('delete', path, options);
  }

  #verb<T>(method: HTTPMethod, path: string, options?: MaybePromise<RequestOptions>): APIPromise<T> {
    return this.request<T>(requestOf(method, path, options));
  }

  /** Send a request that no method makes. */
  request<T>(options: MaybePromise<FinalRequestOptions>): APIPromise<T> {
    return this._send<T>(() => options);
  }

  /** Ask for a list; `page` is the class of its pages. */
  getAPIList<Item, Page extends AbstractPage<Item> = AbstractPage<Item>>(
    path: string,
    page: PageClass<Page>,
    options?: MaybePromise<RequestOptions>,
  ): PagePromise<Page, Item> {
    return this.requestAPIList<Item, Page>(page, requestOf('get', path, options));
  }

  requestAPIList<Item, Page extends AbstractPage<Item> = AbstractPage<Item>>(
    page: PageClass<Page>,
    options: MaybePromise<FinalRequestOptions>,
  ): PagePromise<Page, Item> {
    return this._list<Page, Item>(page, () => options);
  }

  /** Return the address of a path: below the base URL, or `defaultBaseURL` where nobody chose another. */
  buildURL(path: string, query?: object | null, defaultBaseURL?: string): string {
    return this._address(path, query, undefined, defaultBaseURL);
  }

  /** Return what a request would pass to `fetch`. */
  async buildRequest(
    options: FinalRequestOptions,
    { retryCount = 0 }: { retryCount?: number } = {},
  ): Promise<{ req: RequestInit & { headers: Headers }; url: string; timeout: number }> {
    const prepared = await prepare(this, options);
    const { init, url } = await buildAttempt(this, { prepared, options, attempts: retryCount + 1 });
    if (options.signal !== undefined) init.signal = options.signal;
    return { req: init, url, timeout: prepared.timeout };
  }

  /** Called before a request is made of its options, which it may change. */
  protected async prepareOptions(_options: FinalRequestOptions): Promise<void> {}

  /** Called before every attempt with what is passed to `fetch`, which it may change. */
  protected async prepareRequest(
    _request: RequestInit,
    _context: { url: string; options: FinalRequestOptions },
  ): Promise<void> {}

  /** Return the headers that hold the credentials of a request. */
  protected async authHeaders(options: FinalRequestOptions): Promise<HeadersLike> {
    const { settings, named: usual } = this._state;
    let named = usual;
    if (options.headers !== undefined)
      named = new Set([...usual, ...pairsOf(options.headers).map(([name]) => name.toLowerCase())]);
    const credentials = credentialsFor(settings, (name) => this._option(name), options, named);
    if (credentials === undefined) throw missingCredentials(settings, options);
    const { headers, oauth } = credentials;
    return oauth === undefined ? headers : [...headers, ['Authorization', `Bearer ${await this.#token(oauth)}`]];
  }

  #token(scheme: ClientCredentialsAuth): Promise<string> {
    const [id = '', secret = ''] = [this._option(scheme.clientID), this._option(scheme.clientSecret)];
    return this._state.shared.tokens.get(tokenKey(scheme, id, secret), async () => {
      const outcome = await send(this, tokenRequest(scheme, id, secret), { raw: false });
      const grant = readGrant(await parseResponse(outcome));
      if (grant === undefined) throw outcome.exchange.invalid(outcome.response, 'without an access token');
      return grant;
    });
  }

  /** @internal */
  protected _child<R>(name: string, type: new (client: BaseClient) => R): R {
    return childOf(this, name, type, this);
  }

  /** @internal */
  _call<T>(
    operation: string,
    path: PathValues,
    input?: object | null,
    options?: RequestOptions | null,
    spec?: CallSpec,
  ): APIPromise<T> {
    return this._send<T>(() => resolve(operation, path, input, options, spec));
  }

  /** @internal */
  _stream<T>(
    operation: string,
    path: PathValues,
    input?: object | null,
    options?: RequestOptions | null,
    spec?: CallSpec,
  ): APIPromise<Stream<T>> {
    return this._send<Stream<T>>(() => resolve(operation, path, input, { ...options, stream: true }, spec));
  }

  /** @internal */
  _page<Page extends AbstractPage<Item>, Item = ReturnType<Page['getPaginatedItems']>[number]>(
    operation: string,
    page: PageClass<Page>,
    path: PathValues,
    input?: object | null,
    options?: RequestOptions | null,
    spec?: CallSpec,
  ): PagePromise<Page, Item> {
    return this._list<Page, Item>(page, () => resolve(operation, path, input, options, spec));
  }

  /** @internal */
  _send<T>(options: () => MaybePromise<FinalRequestOptions>): APIPromise<T> {
    const intent: Intent = { raw: false };
    return new APIPromise<T>(begun(this, options, intent), intent, (outcome) => {
      const wanted = outcome.exchange.options.stream === true ? Stream.fromOutcome(outcome) : parseResponse(outcome);
      return wanted as T | PromiseLike<T>;
    });
  }

  /** @internal */
  _list<Page extends AbstractPage<Item>, Item>(
    page: PageClass<Page>,
    options: () => MaybePromise<FinalRequestOptions>,
  ): PagePromise<Page, Item> {
    const intent: Intent = { raw: false };
    return page._promise(this, begun(this, options, intent), intent, page) as PagePromise<Page, Item>;
  }

  /** @internal */
  _option(name: string): string | undefined {
    const value: unknown = Reflect.get(this, name);
    return typeof value === 'string' && value !== '' ? value : undefined;
  }

  /** @internal What the client knows to be secret. */
  _secrets(): string[] {
    const { settings } = this._state;
    const { basic, password } = this._root(this.baseURL);
    const found = secretOptions(settings).flatMap((name) => this._option(name) ?? []);
    return basic === undefined ? found : [...found, password, basic.slice('Basic '.length)];
  }

  /** @internal */
  _root(baseURL: string): Root {
    const known = this._state.roots.get(baseURL);
    if (known !== undefined) return known;
    const root = rootOf(baseURL);
    this._state.roots.set(baseURL, root);
    return root;
  }

  /** @internal Where requests go: to `server`, unless the caller chose where the API is. */
  _rootFor(server: string | undefined): Root {
    const { chosenBaseURL, settings } = this._state;
    const chosen = chosenBaseURL !== undefined || this.baseURL !== settings.baseURL;
    return this._root(server === undefined || chosen ? this.baseURL : server);
  }

  /** @internal */
  _address(
    path: string,
    query: object | null | undefined,
    styles: FinalRequestOptions['styles'],
    server: string | undefined,
  ): string {
    const { settings, defaultQuery } = this._state;
    const own = isMembers(query) ? query : {};
    const values = defaultQuery === undefined ? own : { ...defaultQuery, ...own };
    return joined(this._rootFor(server), path, encodeQuery(values, styles, settings.queryStyle ?? defaultQueryStyle()));
  }

  /** @internal */
  _prepareOptions(options: FinalRequestOptions): Promise<void> {
    return this.prepareOptions(options);
  }

  /** @internal */
  _prepareRequest(request: RequestInit, context: { url: string; options: FinalRequestOptions }): Promise<void> {
    return this.prepareRequest(request, context);
  }

  /** @internal Put credentials into the headers of an attempt, but where the caller put others. */
  async _authorize(headers: Headers, prepared: Prepared): Promise<void> {
    if (!prepared.home || prepared.options.spec?.private === true) return;
    const found = pairsOf(await this.authHeaders(prepared.options));
    putHeaders(
      headers,
      found.filter(([name]) => !prepared.named.has(name.toLowerCase())),
    );
  }

  /** @internal Forget a token that was refused; tell whether another one can be had. */
  _refuseToken(prepared: Prepared, sent: Headers | undefined): boolean {
    const { settings, shared } = this._state;
    if (!prepared.home || prepared.options.spec?.private === true) return false;
    const scheme = credentialsFor(settings, (name) => this._option(name), prepared.options, prepared.named)?.oauth;
    if (scheme === undefined) return false;
    const key = tokenKey(scheme, this._option(scheme.clientID) ?? '', this._option(scheme.clientSecret) ?? '');
    shared.tokens.drop(key, sent?.get('authorization')?.replace(/^Bearer /, '') ?? '');
    return true;
  }
}

async function requestOf(
  method: HTTPMethod,
  path: string,
  options?: MaybePromise<RequestOptions>,
): Promise<FinalRequestOptions> {
  const given = await options;
  return { ...given, method: given?.method ?? method, path: given?.path ?? path };
}

async function begun(
  client: BaseClient,
  options: () => MaybePromise<FinalRequestOptions>,
  intent: Intent,
): Promise<Outcome> {
  return send(client, await options(), intent);
}

/** Set a member that is neither listed nor printed. */
function hide(target: object, name: string | symbol, value: unknown): void {
  Object.defineProperty(target, name, { value, configurable: true, enumerable: false, writable: true });
}
