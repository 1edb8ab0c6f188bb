/** Headers: those of callers, header and cookie parameters, and the check that no header smuggles in another. */
import type { HeadersLike, Style } from "./types.js";
/** Refuse what could end a header early and begin another; the message never holds the value, which may be secret. */
export declare function checkHeader(name: string, value: string): void;
/** Write headers over those that are there; `null` takes one away. `named` gets the names in lower case, also of those taken away. */
export declare function putHeaders(target: Headers, given: HeadersLike, named?: Set<string>): void;
/** Write a header parameter, by style `simple`, or as JSON, whose strings escape what a header cannot carry. */
export declare function headerText(name: string, value: unknown, style: true | Style): string;
/** Write cookie parameters, by style `form`; what is `undefined` or `null` is left out. */
export declare function cookiePairs(name: string, value: unknown, style: true | Style): string[];
