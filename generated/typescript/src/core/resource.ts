/** What the resources of a client are made of. */

import type { APIPromise } from './api-promise.js';
import type { BaseClient } from './client.js';
import type { PathValues } from './operation.js';
import type { AbstractPage, PageClass, PagePromise } from './pagination.js';
import type { Stream } from './streaming.js';
import type { CallSpec, RequestOptions } from './types.js';

/** Base of resources. */
export abstract class APIResource {
  protected readonly _client: BaseClient;

  constructor(client: BaseClient) {
    this._client = client;
  }

  /** Call an operation, such as `GET /conversations/{id}`. */
  protected _call<T>(
    operation: string,
    path: PathValues,
    input?: object | null,
    options?: RequestOptions | null,
    spec?: CallSpec,
  ): APIPromise<T> {
    return this._client._call<T>(operation, path, input, options, spec);
  }

  /** Call an operation that answers with events. */
  protected _stream<T>(
    operation: string,
    path: PathValues,
    input?: object | null,
    options?: RequestOptions | null,
    spec?: CallSpec,
  ): APIPromise<Stream<T>> {
    return this._client._stream<T>(operation, path, input, options, spec);
  }

  /** Call an operation that answers with a page of results. */
  protected _page<Page extends AbstractPage<Item>, Item = ReturnType<Page['getPaginatedItems']>[number]>(
    operation: string,
    page: PageClass<Page>,
    path: PathValues,
    input?: object | null,
    options?: RequestOptions | null,
    spec?: CallSpec,
  ): PagePromise<Page, Item> {
    return this._client._page<Page, Item>(operation, page, path, input, options, spec);
  }

  /** Return a resource below this one, made when it is first asked for; `name` is that of the getter. */
  protected _child<R>(name: string, type: new (client: BaseClient) => R): R {
    return childOf(this, name, type, this._client);
  }

  /** Return an option of the client, such as the key of its webhooks. */
  protected _option(name: string): string | undefined {
    return this._client._option(name);
  }
}

/** Make a resource once: its property then takes the place of the getter. */
export function childOf<R>(owner: object, name: string, type: new (client: BaseClient) => R, client: BaseClient): R {
  const value = new type(client);
  Object.defineProperty(owner, name, { value, configurable: true, enumerable: true, writable: true });
  return value;
}
