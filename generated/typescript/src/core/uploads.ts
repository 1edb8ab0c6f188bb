/** Files: what callers pass, and what is made of it. */

import { SDKError } from './error.js';

type Bytes = ArrayBuffer | ArrayBufferView;

/** Anything that gives bytes piece by piece: a `ReadableStream`, `fs.createReadStream(path)`. */
type Pieces = AsyncIterable<Bytes | string> & { readonly path?: unknown; readonly name?: unknown };

interface ResponseLike {
  readonly url: string;
  blob(): Promise<Blob>;
}

/** What a method takes as a file: `File`, `Blob`, the `Response` of a `fetch`, `fs.createReadStream(path)`, bytes. */
export type Uploadable = Blob | ResponseLike | Pieces | Bytes;

/** What `toFile` takes. Text is none, since most often it is a path that somebody forgot to open. */
export type ToFileInput = Uploadable;

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
export async function toFile(
  value: ToFileInput | PromiseLike<ToFileInput>,
  name?: string | null,
  options: FileOptions = {},
): Promise<File> {
  const given: ToFileInput | string = await value;
  if (typeof (globalThis as { File?: unknown }).File !== 'function')
    throw new SDKError('this runtime has no global `File`, which uploads need');
  if (given instanceof File && (name ?? given.name) === given.name && options.type === undefined) return given;
  const blob = typeof given === 'string' ? new Blob([given]) : await blobOf(given);
  const { lastModified } = options;
  return new File([blob], name ?? nameOf(given) ?? 'unknown_file', {
    type: options.type ?? blob.type,
    ...(lastModified === undefined ? {} : { lastModified }),
  });
}

/** Whether a value is a file, and no property or text. */
export function isFile(value: unknown): value is Uploadable {
  return isBytes(value) || isBlob(value) || isResponse(value) || isPieces(value);
}

export function isBytes(value: unknown): value is Bytes {
  return value instanceof ArrayBuffer || ArrayBuffer.isView(value);
}

/** Whether it is a `Blob`, also one of another realm or library. */
export function isBlob(value: unknown): value is Blob {
  if (value instanceof Blob) return true;
  return has(value, 'arrayBuffer', 'function') && has(value, 'size', 'number') && has(value, 'type', 'string');
}

function isResponse(value: unknown): value is ResponseLike {
  return has(value, 'blob', 'function') && has(value, 'url', 'string');
}

export function isPieces(value: unknown): value is Pieces {
  if (typeof value !== 'object' || value === null) return false;
  return (
    isReadableStream(value) ||
    Symbol.asyncIterator in value ||
    (Symbol.iterator in value && has(value, 'next', 'function'))
  );
}

export function isReadableStream(value: unknown): value is ReadableStream<Bytes> {
  return has(value, 'getReader', 'function');
}

function has(value: unknown, name: string, type: string): boolean {
  return typeof value === 'object' && value !== null && typeof (value as { [name: string]: unknown })[name] === type;
}

/**
 * Return the content of a file; a stream is read to its end, so that a repeat can send it again, and no further once `signal`
 * says that nobody waits.
 */
export async function blobOf(value: Uploadable, signal?: AbortSignal): Promise<Blob> {
  if (value instanceof Blob) return value;
  if (isBlob(value)) return new Blob([await (value as Blob).arrayBuffer()], { type: (value as Blob).type });
  if (isBytes(value)) return new Blob([value as BlobPart]);
  if (isResponse(value)) return blobOf(await value.blob());
  if (!isPieces(value))
    throw new SDKError(`a file must be a File, a Blob, a Response, bytes or a stream, not ${typeOf(value)}`);
  const parts: BlobPart[] = [];
  for await (const piece of piecesOf(value)) {
    if (signal?.aborted === true) break;
    parts.push(piece as BlobPart);
  }
  return new Blob(parts);
}

function typeOf(value: unknown): string {
  return typeof value === 'object' && value !== null ? (value.constructor?.name ?? 'an object') : typeof value;
}

/** Yield the pieces of a stream; those of a `ReadableStream` also where it is no async iterable, as in Safari. */
export async function* piecesOf(value: Pieces | ReadableStream<Bytes>): AsyncGenerator<Bytes | string> {
  if (!isReadableStream(value)) {
    for await (const piece of value) {
      if (typeof piece !== 'string' && !isBytes(piece))
        throw new SDKError('a file must give its content as bytes or text');
      yield piece;
    }
    return;
  }
  const reader = value.getReader();
  let ended = false;
  try {
    for (;;) {
      const { done, value: piece } = await reader.read();
      ended = done;
      if (done) return;
      yield piece;
    }
  } finally {
    if (!ended) void reader.cancel().catch(() => undefined);
    reader.releaseLock();
  }
}

/** Return the name of a file without its folders; `undefined` where it has none. */
export function nameOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { name, filename, path, url } = value as { [name: string]: unknown };
  for (const place of [name, filename, typeof path === 'object' && path !== null ? path.toString() : path]) {
    if (typeof place === 'string' && place !== '') return lastOf(place);
  }
  return typeof url === 'string' && url !== '' ? lastOf(new URL(url, 'http://localhost').pathname) : undefined;
}

function lastOf(path: string): string | undefined {
  return path.split(/[\\/]/).pop() || undefined;
}
