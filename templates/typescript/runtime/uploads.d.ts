/** Files: what callers pass, and what is made of it. */
type Bytes = ArrayBuffer | ArrayBufferView;
/** Anything that gives bytes piece by piece: a `ReadableStream`, `fs.createReadStream(path)`. */
type Pieces = AsyncIterable<Bytes | string> & {
    readonly path?: unknown;
    readonly name?: unknown;
};
interface ResponseLike {
    readonly url: string;
    blob(): Promise<Blob>;
}
/** What a method takes as a file: `File`, `Blob`, the `Response` of a `fetch`, `fs.createReadStream(path)`, bytes. */
export type Uploadable = Blob | ResponseLike | Pieces | Bytes;
/** What `toFile` takes: also text, and a promise of any of them. */
export type ToFileInput = Uploadable | string;
export interface FileOptions {
    /** The media type. */
    type?: string | undefined;
    lastModified?: number | undefined;
}
/**
 * Return a `File` of what may be anything that holds bytes.
 *
 * @param value the content; a stream is read to its end
 * @param name the file's name; by default that of the value
 * @param options its media type
 */
export declare function toFile(value: ToFileInput | PromiseLike<ToFileInput>, name?: string | null, options?: FileOptions): Promise<File>;
/** Whether a value is a file, and no property or text. */
export declare function isFile(value: unknown): value is Uploadable;
export declare function isBytes(value: unknown): value is Bytes;
/** Whether it is a `Blob`, also one of another realm or library. */
export declare function isBlob(value: unknown): value is Blob;
export declare function isPieces(value: unknown): value is Pieces;
export declare function isReadableStream(value: unknown): value is ReadableStream<Bytes>;
/** Return the content of a file; a stream is read to its end, so that a repeat can send it again. */
export declare function blobOf(value: Uploadable): Promise<Blob>;
/** Yield the pieces of a stream; those of a `ReadableStream` also where it is no async iterable, as in Safari. */
export declare function piecesOf(value: Pieces | ReadableStream<Bytes>): AsyncGenerator<Bytes | string>;
/** Return the name of a file without its folders; `undefined` where it has none. */
export declare function nameOf(value: unknown): string | undefined;
export {};
