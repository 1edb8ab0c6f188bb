/**
 * Query strings: OpenAPI's style x explode matrix and the house formats.
 *
 * Separators that a style puts between values are literal, those inside values are encoded, so that the two stay apart.
 * The house format `comma` encodes its separators as well, as published clients do.
 */
import type { Style } from "./types.js";
import { type Members } from "./values.js";
/** How query parameters are written where neither operation nor settings say. */
export declare function defaultQueryStyle(): Style;
/** Encode everything but letters, digits and `-._~`. */
export declare function quoteStrict(text: string): string;
/** Write a query string, without its question mark; what is `undefined` or `null` is left out. */
export declare function encodeQuery(values: Members, styles: {
    readonly [name: string]: Style;
} | undefined, house: Style): string;
/** Return the text of a value that its format cannot nest. */
export declare function flat(value: unknown, name: string): string;
