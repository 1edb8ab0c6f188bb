/** Pages of results, and the promise of the first one. */
import { APIPromise } from "./api-promise.js";
import type { BaseClient } from "./client.js";
import { type CursorScheme, type Next, type NextURLScheme, type OffsetScheme, type PageNumberScheme, type SinglePageScheme, type Visit } from "./page-schemes.js";
import type { Intent, Outcome } from "./sending.js";
import type { FinalRequestOptions } from "./types.js";
export type { CursorScheme, NextURLScheme, OffsetScheme, PageNumberScheme, SinglePageScheme };
/** What leads to a page; passing `query` or `body` to the same method resumes there. */
export type PageRequestOptions = Pick<FinalRequestOptions, "query" | "headers" | "body" | "path" | "method">;
/** A class of pages, as methods that list give them. */
export interface PageClass<Page> {
    new (client: BaseClient, response: Response, body: unknown, options: FinalRequestOptions): Page;
    /** @internal */
    _promise(client: BaseClient, outcome: Promise<Outcome>, intent: Intent, type: unknown): unknown;
}
/**
 * One page of results. It has the members of the answer; iterating over it gives the items of this page and of every later one.
 *
 * A page that leads back to one which was read ends the iteration, with a line in the log; it is a `PageError` where the page
 * promises more than was read.
 */
export declare abstract class AbstractPage<Item> implements AsyncIterable<Item> {
    #private;
    constructor(client: BaseClient, response: Response, body: unknown, options: FinalRequestOptions);
    /** @internal The promise of a page: reached through its class, so that clients without lists do without this module. */
    static _promise(client: BaseClient, outcome: Promise<Outcome>, intent: Intent, type: unknown): unknown;
    /** Return the items of this page. */
    abstract getPaginatedItems(): Item[];
    /** Return what leads to the page after the one that `visit` brought; `undefined` after the last. */
    protected abstract _next(visit: Visit): Next | undefined;
    /** Whether the page says how much there is. */
    protected abstract _promisesMore(visit: Visit): boolean;
    protected get options(): FinalRequestOptions;
    protected get response(): Response;
    protected get body(): unknown;
    /** Return the request of the next page, or `null` after the last one. */
    nextPageRequestOptions(): PageRequestOptions | null;
    /** Whether there is another page, as far as can be told without asking for it. */
    hasNextPage(): boolean;
    /** Return the next page. Ask `hasNextPage` before. */
    getNextPage(): Promise<this>;
    /** Yield this page and every later one. */
    iterPages(): AsyncGenerator<this>;
    /** Yield the items of this page and of every later one, at most `limit` of them; no page is asked for in vain. */
    take(limit: number): AsyncGenerator<Item>;
    [Symbol.asyncIterator](): AsyncGenerator<Item>;
}
/** Pages counted from a first one. */
export declare abstract class PageNumberPage<Item> extends AbstractPage<Item> {
    protected abstract get scheme(): PageNumberScheme;
    getPaginatedItems(): Item[];
    protected _next(visit: Visit): Next | undefined;
    protected _promisesMore(visit: Visit): boolean;
}
/** Pages that begin after a number of items. */
export declare abstract class OffsetPage<Item> extends AbstractPage<Item> {
    protected abstract get scheme(): OffsetScheme;
    getPaginatedItems(): Item[];
    protected _next(visit: Visit): Next | undefined;
    protected _promisesMore(visit: Visit): boolean;
}
/** Pages that begin at a cursor. */
export declare abstract class CursorPage<Item> extends AbstractPage<Item> {
    protected abstract get scheme(): CursorScheme;
    getPaginatedItems(): Item[];
    protected _next(visit: Visit): Next | undefined;
    protected _promisesMore(visit: Visit): boolean;
}
/** Pages that carry the address of the next one. */
export declare abstract class NextURLPage<Item> extends AbstractPage<Item> {
    protected abstract get scheme(): NextURLScheme;
    getPaginatedItems(): Item[];
    protected _next(visit: Visit): Next | undefined;
    protected _promisesMore(): boolean;
}
/** All items on one page. */
export declare abstract class SinglePage<Item> extends AbstractPage<Item> {
    protected abstract get scheme(): SinglePageScheme;
    getPaginatedItems(): Item[];
    protected _next(): undefined;
    protected _promisesMore(): boolean;
}
/** The promise of a first page. Iterating over it gives all items, without awaiting it. */
export declare class PagePromise<Page extends AbstractPage<Item>, Item = ReturnType<Page["getPaginatedItems"]>[number]> extends APIPromise<Page> implements AsyncIterable<Item> {
    constructor(client: BaseClient, outcome: Promise<Outcome>, intent: Intent, type: PageClass<Page>);
    /** Yield at most `limit` items of all pages. */
    take(limit: number): AsyncGenerator<Item>;
    [Symbol.asyncIterator](): AsyncGenerator<Item>;
}
