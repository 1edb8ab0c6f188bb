/** Bytes and their spellings, with what every runtime has. */
/** Return a text in which nothing is left of half a character, which no address can carry. */
export declare function wellFormed(text: string): string;
/** Return the bytes of a text in UTF-8. */
export declare function utf8Of(text: string): Uint8Array<ArrayBuffer>;
/** Return bytes in Base64, with padding. */
export declare function base64Of(bytes: Uint8Array): string;
/** Return the bytes of a text in Base64, with padding or without; `undefined` where it is none. */
export declare function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined;
/** Return bytes in hexadecimal digits. */
export declare function hexOf(bytes: Uint8Array): string;
/** Return the bytes of hexadecimal digits; `undefined` where there are others. */
export declare function fromHex(text: string): Uint8Array<ArrayBuffer> | undefined;
/** Return a random UUID; unlike `crypto.randomUUID`, on pages that came without TLS, too. */
export declare function randomUUID(): string;
