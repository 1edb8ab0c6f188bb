/** What the generated client is made of. */
import { type Root } from "./address.js";
import { APIPromise } from "./api-promise.js";
import { type PathValues } from "./operation.js";
import type { AbstractPage, PageClass, PagePromise } from "./pagination.js";
import { type Prepared } from "./request.js";
import type { Settings } from "./settings.js";
import { type ClientState } from "./state.js";
import { Stream } from "./streaming.js";
import type { BaseClientOptions, CallSpec, FetchOptions, FinalRequestOptions, HeadersLike, Logger, LogLevel, RequestOptions } from "./types.js";
type MaybePromise<T> = T | PromiseLike<T>;
/** Base of clients. Members whose names begin with `_` are the core's own. */
export declare abstract class BaseClient<Options extends BaseClientOptions = any> {
    #private;
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
    readonly _state: ClientState;
    constructor(options: Options, settings: Settings);
    /** What people may see of a client: nothing that is secret. */
    toJSON(): object;
    /** Return a copy of this client with other options; it shares tokens and the budget of repeats. */
    withOptions(options: Partial<Options>): this;
    get<T>(path: string, options?: MaybePromise<RequestOptions>): APIPromise<T>;
    post<T>(path: string, options?: MaybePromise<RequestOptions>): APIPromise<T>;
    put<T>(path: string, options?: MaybePromise<RequestOptions>): APIPromise<T>;
    patch<T>(path: string, options?: MaybePromise<RequestOptions>): APIPromise<T>;
    delete<T>(path: string, options?: MaybePromise<RequestOptions>): APIPromise<T>;
    /** Send a request that no method makes. */
    request<T>(options: MaybePromise<FinalRequestOptions>): APIPromise<T>;
    /** Ask for a list; `page` is the class of its pages. */
    getAPIList<Item, Page extends AbstractPage<Item> = AbstractPage<Item>>(path: string, page: PageClass<Page>, options?: MaybePromise<RequestOptions>): PagePromise<Page, Item>;
    requestAPIList<Item, Page extends AbstractPage<Item> = AbstractPage<Item>>(page: PageClass<Page>, options: MaybePromise<FinalRequestOptions>): PagePromise<Page, Item>;
    /** Return the address of a path: below the base URL, or `defaultBaseURL` where nobody chose another. */
    buildURL(path: string, query?: object | null, defaultBaseURL?: string): string;
    /** Return what a request would pass to `fetch`. */
    buildRequest(options: FinalRequestOptions, _extra?: {
        retryCount?: number;
    }): Promise<{
        req: RequestInit & {
            headers: Headers;
        };
        url: string;
        timeout: number;
    }>;
    /** Called before a request is made of its options, which it may change. */
    protected prepareOptions(_options: FinalRequestOptions): Promise<void>;
    /** Called before every attempt with what is passed to `fetch`, which it may change. */
    protected prepareRequest(_request: RequestInit, _context: {
        url: string;
        options: FinalRequestOptions;
    }): Promise<void>;
    /** Return the headers that hold the credentials of a request. */
    protected authHeaders(options: FinalRequestOptions): Promise<HeadersLike>;
    /** @internal */
    protected _child<R>(name: string, type: new (client: BaseClient) => R): R;
    /** @internal */
    _call<T>(operation: string, path: PathValues, input?: object | null, options?: RequestOptions | null, spec?: CallSpec): APIPromise<T>;
    /** @internal */
    _stream<T>(operation: string, path: PathValues, input?: object | null, options?: RequestOptions | null, spec?: CallSpec): APIPromise<Stream<T>>;
    /** @internal */
    _page<Page extends AbstractPage<Item>, Item = ReturnType<Page["getPaginatedItems"]>[number]>(operation: string, page: PageClass<Page>, path: PathValues, input?: object | null, options?: RequestOptions | null, spec?: CallSpec): PagePromise<Page, Item>;
    /** @internal */
    _send<T>(options: () => MaybePromise<FinalRequestOptions>): APIPromise<T>;
    /** @internal */
    _list<Page extends AbstractPage<Item>, Item>(page: PageClass<Page>, options: () => MaybePromise<FinalRequestOptions>): PagePromise<Page, Item>;
    /** @internal */
    _option(name: string): string | undefined;
    /** @internal What the client knows to be secret. */
    _secrets(): string[];
    /** @internal */
    _root(baseURL: string): Root;
    /** @internal Where requests go: to `server`, unless the caller chose where the API is. */
    _rootFor(server: string | undefined): Root;
    /** @internal */
    _address(path: string, query: object | null | undefined, styles: FinalRequestOptions["styles"], server: string | undefined): string;
    /** @internal */
    _prepareOptions(options: FinalRequestOptions): Promise<void>;
    /** @internal */
    _prepareRequest(request: RequestInit, context: {
        url: string;
        options: FinalRequestOptions;
    }): Promise<void>;
    /** @internal Put credentials into the headers of an attempt, but where the caller put others. */
    _authorize(headers: Headers, prepared: Prepared): Promise<void>;
    /** @internal Forget a token that was refused; tell whether another one can be had. */
    _refuseToken(prepared: Prepared, sent: Headers | undefined): boolean;
}
export {};
