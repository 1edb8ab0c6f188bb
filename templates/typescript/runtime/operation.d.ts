/** An operation, and what one call of it sends. */
import type { CallSpec, FinalRequestOptions, HeadersLike, HeaderValue, RequestOptions } from "./types.js";
import { type Members } from "./values.js";
/** The positional argument of a method, which is the last placeholder of its path, or all of them by wire name. */
export type PathValues = string | number | bigint | Members | null | undefined;
/** Return the request of a call: its input told apart into path, query, headers and body. */
export declare function resolve(text: string, path: PathValues, input: object | null | undefined, options: RequestOptions | null | undefined, spec: CallSpec | undefined): FinalRequestOptions;
/** Return headers as pairs, those to be taken away included. */
export declare function pairsOf(headers: HeadersLike): (readonly [string, HeaderValue])[];
