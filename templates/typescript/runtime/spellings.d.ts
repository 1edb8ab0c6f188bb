/** The ways in which an answer can spell what was sent: percent-encoded, in Base64, escaped for JSON or HTML, in hexadecimal. */
/** Return the pattern that finds secrets, and sentences that the caller sent; `undefined` where there is nothing to find. */
export declare function secretPattern(secrets: readonly string[], texts: readonly string[]): RegExp | undefined;
