/** Pages of results, and the promise of the first one. */

import { APIPromise } from './api-promise.js';
import type { BaseClient } from './client.js';
import { PageError } from './error.js';
import { log } from './logs.js';
import {
  nextOfCursor,
  nextOfOffset,
  nextOfPageNumber,
  nextOfURL,
  promisesMore,
  valueAt,
  type CursorScheme,
  type Next,
  type NextURLScheme,
  type OffsetScheme,
  type PageNumberScheme,
  type Path,
  type SinglePageScheme,
  type Visit,
} from './page-schemes.js';
import { parseResponse } from './parse.js';
import type { Intent, Outcome } from './sending.js';
import type { FinalRequestOptions } from './types.js';
import { isMembers } from './values.js';

export type { CursorScheme, NextURLScheme, OffsetScheme, PageNumberScheme, SinglePageScheme };

/** What leads to a page; passing `query` or `body` to the same method resumes there. */
export type PageRequestOptions = Pick<FinalRequestOptions, 'query' | 'headers' | 'body' | 'path' | 'method'>;

/** A class of pages, as methods that list give them. */
export interface PageClass<Page> {
  new (client: BaseClient, response: Response, body: unknown, options: FinalRequestOptions): Page;
  /** @internal */
  _promise(client: BaseClient, outcome: Promise<Outcome>, intent: Intent, type: unknown): unknown;
}

/** One page's place among those reached from the same first page. */
interface Place {
  readonly walked: { readonly pages: number; readonly items: number };
  /** The depth of every request that was made, shared by the whole chain. */
  readonly depths: Map<string, number>;
  /** Whether this page repeats the one before, which promised nothing: the server does not page. */
  readonly ended: boolean;
}

/**
 * One page of results. It has the members of the answer; iterating over it gives the items of this page and of every later one.
 *
 * A page that leads back to one which was read ends the iteration, with a line in the log; it is a `PageError` where the page
 * promises more than was read.
 */
export abstract class AbstractPage<Item> implements AsyncIterable<Item> {
  readonly #client: BaseClient;
  readonly #options: FinalRequestOptions;
  readonly #response: Response;
  readonly #body: unknown;
  #place: Place = { walked: { pages: 0, items: 0 }, depths: new Map(), ended: false };

  constructor(client: BaseClient, response: Response, body: unknown, options: FinalRequestOptions) {
    this.#client = client;
    this.#options = options;
    this.#response = response;
    this.#body = body;
    const members = Array.isArray(body) ? { items: body as unknown[] } : isMembers(body) ? body : {};
    for (const name of Object.keys(members)) {
      if (!(name in AbstractPage.prototype) && name !== '__proto__') Reflect.set(this, name, members[name]);
    }
  }

  /** @internal The promise of a page: reached through its class, so that clients without lists do without this module. */
  static _promise(client: BaseClient, outcome: Promise<Outcome>, intent: Intent, type: unknown): unknown {
    return new PagePromise(client, outcome, intent, type as PageClass<AbstractPage<unknown>>);
  }

  /** Return the items of this page. */
  abstract getPaginatedItems(): Item[];

  /** Return what leads to the page after the one that `visit` brought; `undefined` after the last. */
  protected abstract _next(visit: Visit): Next | undefined;

  /** Whether the page says how much there is. */
  protected abstract _promisesMore(visit: Visit): boolean;

  protected get options(): FinalRequestOptions {
    return this.#options;
  }

  protected get response(): Response {
    return this.#response;
  }

  protected get body(): unknown {
    return this.#body;
  }

  /** Return the request of the next page, or `null` after the last one. */
  nextPageRequestOptions(): PageRequestOptions | null {
    if (this.#place.ended) return null;
    const next = this._next(this.#visit());
    if (next === undefined) return null;
    const options = this.#following(next);
    return this.#leadsBack(options) ? null : options;
  }

  /** Whether there is another page, as far as can be told without asking for it. */
  hasNextPage(): boolean {
    return this.nextPageRequestOptions() !== null;
  }

  /** Return the next page. Ask `hasNextPage` before. */
  async getNextPage(): Promise<this> {
    const options = this.nextPageRequestOptions();
    if (options === null) throw new PageError('this is the last page: ask hasNextPage() before getNextPage()');
    const type = this.constructor as PageClass<this & AbstractPage<Item>>;
    const page: this = await this.#client.requestAPIList(type, options as FinalRequestOptions);
    page.#comesAfter(this);
    return page;
  }

  /** Yield this page and every later one. */
  async *iterPages(): AsyncGenerator<this> {
    let page: this = this;
    yield page;
    while (page.hasNextPage()) {
      page = await page.getNextPage();
      if (page.#place.ended) return;
      yield page;
    }
  }

  /** Yield the items of this page and of every later one, at most `limit` of them; no page is asked for in vain. */
  async *take(limit: number): AsyncGenerator<Item> {
    let left = limit;
    if (left <= 0) return;
    for await (const item of this) {
      yield item;
      left -= 1;
      if (left <= 0) return;
    }
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Item> {
    for await (const page of this.iterPages()) yield* page.getPaginatedItems();
  }

  #visit(): Visit {
    const { query, body } = this.#options;
    return {
      body: this.#body,
      items: this.getPaginatedItems(),
      headers: this.#response.headers,
      url: this.#url(this.#options),
      query: isMembers(query) ? query : {},
      sent: body,
      walked: this.#place.walked,
    };
  }

  #url({ path, query, defaultBaseURL, spec }: PageRequestOptions & FinalRequestOptions): string {
    return this.#client.buildURL(path, query, spec?.server ?? defaultBaseURL);
  }

  #following(next: Next): FinalRequestOptions {
    const options = { ...this.#options };
    delete options.idempotencyKey; // that was the first page's
    if (next.url !== undefined) return { ...options, path: next.url, query: null };
    if (next.query !== undefined) options.query = { ...options.query, ...next.query };
    if (next.body !== undefined) options.body = { ...(options.body as object | undefined), ...next.body };
    return options;
  }

  #leadsBack(options: FinalRequestOptions): boolean {
    const { depths, walked } = this.#place;
    const here = this.#key(this.#options);
    if (!depths.has(here)) depths.set(here, walked.pages);
    if ((depths.get(this.#key(options)) ?? walked.pages + 1) > walked.pages) return false;
    if (this._promisesMore(this.#visit()))
      throw new PageError(`${this.#label()} promises more, but leads to a page that was read before`);
    this.#warn();
    return true;
  }

  #key(options: FinalRequestOptions): string {
    return `${this.#url(options)} ${JSON.stringify(options.body) ?? ''}`;
  }

  #comesAfter(page: AbstractPage<Item>): void {
    const { walked, depths } = page.#place;
    const ended = !page._promisesMore(page.#visit()) && this.#equals(page);
    if (ended) this.#warn();
    this.#place = {
      walked: { pages: walked.pages + 1, items: walked.items + page.getPaginatedItems().length },
      depths,
      ended,
    };
    const here = this.#key(this.#options);
    if (!depths.has(here)) depths.set(here, walked.pages + 1);
  }

  /** Whether two pages are the same; all of them is only compared where their ends are equal. */
  #equals(page: AbstractPage<Item>): boolean {
    const [mine, others] = [this.getPaginatedItems(), page.getPaginatedItems()];
    const ends = (items: Item[]): string => JSON.stringify([items.length, items[0], items.at(-1)]);
    return ends(mine) === ends(others) && JSON.stringify(this.#body) === JSON.stringify(page.#body);
  }

  #warn(): void {
    log(this.#client, 'warn', () => [`${this.#label()} leads to a page that was read before; the iteration ends here`]);
  }

  #label(): string {
    return this.#options.operation ?? `the list at ${new URL(this.#url(this.#options)).pathname}`;
  }
}

/** The items at a path; `[]` is a page that is an array. */
function itemsAt<Item>(page: object, body: unknown, path: Path): Item[] {
  const first = path[0];
  const found =
    first === undefined
      ? (page as { items?: unknown }).items
      : valueAt(first in page ? Reflect.get(page, first) : valueAt(body, [first]), path.slice(1));
  return Array.isArray(found) ? (found as Item[]) : [];
}

/** Pages counted from a first one. */
export abstract class PageNumberPage<Item> extends AbstractPage<Item> {
  protected abstract get scheme(): PageNumberScheme;

  override getPaginatedItems(): Item[] {
    return itemsAt<Item>(this, this.body, this.scheme.items);
  }

  protected override _next(visit: Visit): Next | undefined {
    return nextOfPageNumber(this.scheme, visit);
  }

  protected override _promisesMore(visit: Visit): boolean {
    return promisesMore(this.scheme, visit);
  }
}

/** Pages that begin after a number of items. */
export abstract class OffsetPage<Item> extends AbstractPage<Item> {
  protected abstract get scheme(): OffsetScheme;

  override getPaginatedItems(): Item[] {
    return itemsAt<Item>(this, this.body, this.scheme.items);
  }

  protected override _next(visit: Visit): Next | undefined {
    return nextOfOffset(this.scheme, visit);
  }

  protected override _promisesMore(visit: Visit): boolean {
    return promisesMore(this.scheme, visit);
  }
}

/** Pages that begin at a cursor. */
export abstract class CursorPage<Item> extends AbstractPage<Item> {
  protected abstract get scheme(): CursorScheme;

  override getPaginatedItems(): Item[] {
    return itemsAt<Item>(this, this.body, this.scheme.items);
  }

  protected override _next(visit: Visit): Next | undefined {
    return nextOfCursor(this.scheme, visit);
  }

  protected override _promisesMore(visit: Visit): boolean {
    return promisesMore(this.scheme, visit);
  }
}

/** Pages that carry the address of the next one. */
export abstract class NextURLPage<Item> extends AbstractPage<Item> {
  protected abstract get scheme(): NextURLScheme;

  override getPaginatedItems(): Item[] {
    return itemsAt<Item>(this, this.body, this.scheme.items);
  }

  protected override _next(visit: Visit): Next | undefined {
    return nextOfURL(this.scheme, visit);
  }

  protected override _promisesMore(): boolean {
    return false;
  }
}

/** All items on one page. */
export abstract class SinglePage<Item> extends AbstractPage<Item> {
  protected abstract get scheme(): SinglePageScheme;

  override getPaginatedItems(): Item[] {
    return itemsAt<Item>(this, this.body, this.scheme.items);
  }

  protected override _next(): undefined {
    return undefined;
  }

  protected override _promisesMore(): boolean {
    return false;
  }
}

/** The promise of a first page. Iterating over it gives all items, without awaiting it. */
export class PagePromise<Page extends AbstractPage<Item>, Item = ReturnType<Page['getPaginatedItems']>[number]>
  extends APIPromise<Page>
  implements AsyncIterable<Item>
{
  constructor(client: BaseClient, outcome: Promise<Outcome>, intent: Intent, type: PageClass<Page>) {
    super(outcome, intent, async (found) => {
      const body = await parseResponse(found);
      const { options } = found.exchange;
      if (isMembers(body) || Array.isArray(body)) return new type(client, found.response, body, options);
      throw found.exchange.invalid(found.response, 'that is not a page of results');
    });
  }

  /** Yield at most `limit` items of all pages. */
  async *take(limit: number): AsyncGenerator<Item> {
    yield* (await this).take(limit);
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Item> {
    yield* await this;
  }
}
