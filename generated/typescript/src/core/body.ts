/** Request bodies: what a caller passed, in the form in which it is sent. */

import { randomUUID } from './bytes.js';
import { SDKError } from './error.js';
import { defaultMultipartStyle, encodeMultipart } from './multipart.js';
import { encodeQuery } from './query.js';
import type { Settings } from './settings.js';
import type { CallSpec, FetchBody, FinalRequestOptions, Style } from './types.js';
import { blobOf, isBlob, isBytes, isFile, isPieces, isReadableStream, piecesOf } from './uploads.js';
import { encodeJSON, isMembers, kindOf, toText, type Members } from './values.js';

/** A body as `fetch` takes it. */
export interface EncodedBody {
  readonly body: FetchBody | undefined;
  readonly contentType: string | undefined;
  /** Whether it can be sent again; a stream cannot. */
  readonly repeatable: boolean;
}

/**
 * Return the body of a request; a promise where files have to be read.
 *
 * @param typed whether the caller named a content type
 * @param signal ends the reading of files
 */
export function encodeBody(
  options: FinalRequestOptions,
  settings: Settings,
  typed: boolean,
  signal?: AbortSignal,
): EncodedBody | Promise<EncodedBody> {
  const { body } = options;
  const spec = options.spec ?? {};
  if (body === undefined || spec.body === null) return { body: undefined, contentType: undefined, repeatable: true };
  if (body instanceof FormData || body instanceof URLSearchParams)
    return { body, contentType: undefined, repeatable: true };
  if (spec.body === 'multipart' && !isFile(body)) {
    return encodeMultipart(body, spec.parts, settings.multipartStyle ?? defaultMultipartStyle(), signal).then(again);
  }
  if (isFile(body)) return encodeFile(body, spec);
  if (spec.body === 'form') return again(encodeForm(body, spec, settings));
  if (typeof body === 'string' && (typed || isRaw(spec.body))) {
    return again({
      body,
      contentType: isRaw(spec.body) && spec.body !== 'upload' ? spec.body : 'text/plain;charset=UTF-8',
    });
  }
  if (isRaw(spec.body)) throw new SDKError(`the body must be a file, bytes or text, not ${kindOf(body)}`);
  return again({ body: encodeJSON(body), contentType: spec.body ?? 'application/json' });
}

function again(encoded: { body: FetchBody; contentType: string | undefined }): EncodedBody {
  return { ...encoded, repeatable: true };
}

/** Whether a body of this kind is sent as it is. */
function isRaw(kind: CallSpec['body']): kind is string {
  return typeof kind === 'string' && !/[/+]json\b/i.test(kind) && kind !== 'multipart' && kind !== 'form';
}

function encodeForm(body: unknown, spec: CallSpec, settings: Settings): { body: string; contentType: string } {
  if (!isMembers(body)) throw new SDKError(`a form must be an object, not ${kindOf(body)}`);
  const styles: { [name: string]: Style } = {};
  for (const [name, part] of Object.entries(spec.parts ?? {})) {
    if (part.contentType !== undefined) styles[name] = { style: 'form', contentType: part.contentType };
    else if (part.style !== undefined) styles[name] = part.style;
  }
  const text = encodeQuery(body, styles, settings.queryStyle ?? { style: 'form', explode: true });
  return { body: text, contentType: 'application/x-www-form-urlencoded' };
}

async function encodeFile(body: unknown, spec: CallSpec): Promise<EncodedBody> {
  const declared = spec.upload ?? (isRaw(spec.body) && spec.body !== 'upload' ? spec.body : undefined);
  const usual = declared !== undefined && !/[,*]/.test(declared) ? declared : undefined;
  if (isBlob(body)) {
    const blob = await blobOf(body);
    return again({ body: blob, contentType: usual ?? (blob.type || 'application/octet-stream') });
  }
  const contentType = usual ?? 'application/octet-stream';
  if (isBytes(body)) return again({ body: body as FetchBody, contentType });
  if (isPieces(body)) {
    const told = spec.body === undefined && usual === undefined ? undefined : contentType; // `client.post` of whatever it is
    return { body: isReadableStream(body) ? body : streamOf(piecesOf(body)), contentType: told, repeatable: false };
  }
  const blob = await blobOf(body as Blob);
  return again({ body: blob, contentType: usual ?? (blob.type || contentType) });
}

function streamOf(pieces: AsyncGenerator<ArrayBuffer | ArrayBufferView | string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>({
    async pull(controller): Promise<void> {
      const { done, value } = await pieces.next();
      if (done === true) controller.close();
      else controller.enqueue(typeof value === 'string' ? encoder.encode(value) : bytesOf(value));
    },
    async cancel(): Promise<void> {
      await pieces.return(undefined);
    },
  });
}

function bytesOf(value: ArrayBuffer | ArrayBufferView): Uint8Array {
  return ArrayBuffer.isView(value)
    ? new Uint8Array(value.buffer, value.byteOffset, value.byteLength)
    : new Uint8Array(value);
}

/** Return a body with its idempotency key, and whether it has one. */
export function withKey(body: unknown, name: string | undefined): [body: unknown, keyed: boolean] {
  if (name === undefined || !isMembers(body) || isFile(body)) return [body, false];
  const given = (body as Members)[name];
  if (given === undefined || given === null) return [{ ...body, [name]: randomUUID() }, true];
  return [body, toText(given, name) !== ''];
}
