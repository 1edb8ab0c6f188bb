/** Values as text and as JSON. */
/** An object literal, or an instance of a caller's class: what has members. */
export type Members = {
    readonly [name: string]: unknown;
};
/** Whether a value is sent as an object: neither an array, nor one of the values that have a text form of their own. */
export declare function isMembers(value: unknown): value is Members;
/** Return the text of a value in an address, a header or a form; `name` is for the message. */
export declare function toText(value: unknown, name: string): string;
/** Say what kind of value it is, never the value, which may be secret. */
export declare function kindOf(value: unknown): string;
/** Return a name in quotes. */
export declare function quoted(name: string): string;
/** Return the JSON of a value: dates as ISO 8601, `bigint` as digits, and nothing for `undefined`. */
export declare function encodeJSON(value: unknown): string;
