/** The address of a next page, as a page names it. */
/** Return the address of the next page from a `Link` header (RFC 8288); `undefined` where it names none. */
export declare function nextLink(header: string): string | undefined;
/** Return the absolute address of a link found on the page at `here`; it must be of the same origin. */
export declare function joinLink(here: string, link: string): URL;
