/**
 * Pagination schemes: how a page names the next one.
 *
 * A scheme reads paths of wire names in the body, headers, and the request that brought the page. All of them end at once where
 * a server says so, and otherwise at the first page without items.
 */
/** Wire names from the body of an answer to a value in it; `[]` is the body itself. */
export type Path = readonly string[];
/** Where an answer says something: in its body, or in a header. Of `Link`, it is the address of the next page. */
export type Where = Path | {
    readonly header: string;
};
interface Scheme {
    readonly items: Path;
}
/** Pages counted from `first` (1). */
export interface PageNumberScheme extends Scheme {
    readonly parameter: string;
    readonly sizeParameter?: string;
    /** Where this page's number is; without it the request tells. */
    readonly page?: Where;
    readonly pages?: Where;
    readonly total?: Where;
    readonly first?: number;
    /** Where the next page's cursor is, where a request by cursor brings pages that have no number. */
    readonly cursor?: Where;
    readonly cursorParameter?: string;
    readonly hasMore?: Path;
    /** Whether the parameters are properties of the request's body. */
    readonly inBody?: boolean;
}
/** Pages that begin after a number of items. */
export interface OffsetScheme extends Scheme {
    readonly parameter: string;
    readonly sizeParameter?: string;
    readonly total?: Where;
    readonly inBody?: boolean;
}
/** Pages that begin at a cursor. */
export interface CursorScheme extends Scheme {
    readonly parameter: string;
    readonly cursor?: Where;
    readonly hasMore?: Path;
    /** The property of the last item that is the cursor where the answer names none. */
    readonly lastItemField?: string;
    readonly inBody?: boolean;
}
/** Pages that carry the absolute or relative address of the next one. */
export interface NextURLScheme extends Scheme {
    readonly url: Where;
    /** The query parameters that differ between pages; where they are given, the rest of the first request is kept. */
    readonly parameters?: readonly string[];
}
/** All items on one page. */
export type SinglePageScheme = Scheme;
/** What a page is, and what brought it. */
export interface Visit {
    readonly body: unknown;
    readonly items: readonly unknown[];
    readonly headers: Headers;
    /** The address that was requested, query included. */
    readonly url: string;
    readonly query: {
        readonly [name: string]: unknown;
    };
    /** The body that was sent. */
    readonly sent: unknown;
    /** How many pages and items were read before. */
    readonly walked: {
        readonly pages: number;
        readonly items: number;
    };
}
/** What the next request has that this one has not. */
export interface Next {
    readonly query?: {
        readonly [name: string]: string | number;
    };
    readonly body?: {
        readonly [name: string]: string | number;
    };
    /** The whole address, where the server names it. */
    readonly url?: string;
}
/** Return what leads to the page after this one; `undefined` after the last. */
export declare function nextOfPageNumber(scheme: PageNumberScheme, visit: Visit): Next | undefined;
/** Return what leads to the page after this one; `undefined` after the last. */
export declare function nextOfOffset(scheme: OffsetScheme, visit: Visit): Next | undefined;
/** Return what leads to the page after this one; `undefined` after the last. */
export declare function nextOfCursor(scheme: CursorScheme, visit: Visit): Next | undefined;
/** Return what leads to the page after this one; `undefined` after the last. */
export declare function nextOfURL(scheme: NextURLScheme, visit: Visit): Next | undefined;
/** Whether a page that leads to another one also says how much there is, so that equal pages may be right. */
export declare function promisesMore(scheme: {
    readonly pages?: Where;
    readonly total?: Where;
    readonly hasMore?: Path;
}, visit: Visit): boolean;
/** Return what a path of wire names leads to in a decoded JSON value; `undefined` where it leads nowhere. */
export declare function valueAt(value: unknown, path: Path): unknown;
export {};
