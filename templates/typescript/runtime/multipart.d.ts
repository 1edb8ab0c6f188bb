/** Multipart bodies (RFC 7578): properties and files as parts, in the order the caller gave them. */
import type { PartStyle, Style } from "./types.js";
/** How arrays and objects are written as parts where neither operation nor settings say. */
export declare function defaultMultipartStyle(): Style;
/**
 * Return a multipart body that can be sent again, and its media type.
 *
 * A property is written as it declares. Where it declares nothing, arrays repeat their name, bare or as `style` says; with a
 * `contentType` of `style` an object is one part of JSON, otherwise, and where a file is in it, `name[key]`.
 */
export declare function encodeMultipart(body: unknown, parts: {
    readonly [property: string]: PartStyle;
} | undefined, style: Style): Promise<{
    body: Blob;
    contentType: string;
}>;
