/** From an answer to a result. */

import type { Exchange } from './exchange.js';
import { reasonOf } from './error-details.js';

interface Answer {
  readonly exchange: Exchange;
  readonly response: Response;
  readonly content: string | Uint8Array<ArrayBuffer> | undefined;
  unread(): Response;
}

/** Return the media type of an answer, in lower case and without parameters; "" where it names none. */
export function mediaType(response: Response): string {
  return (response.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
}

function isJSON(type: string): boolean {
  return /[/+]json$/.test(type);
}

function isText(type: string): boolean {
  return type.startsWith('text/') || /[/+]xml$|^application\/(?:javascript|yaml|x-www-form-urlencoded)$/.test(type);
}

/** Whether an answer is read as text; everything else stays bytes. */
export function expectsText(response: Response): boolean {
  const type = mediaType(response);
  return type === '' || isJSON(type) || isText(type);
}

/**
 * Return the result of a call.
 *
 * What was asked for decides: JSON is parsed, and what is none is an error; text is returned as it is; with an Accept header
 * that takes several types, or any, that of the answer decides, and what is neither JSON nor text is the `Response`.
 */
export async function parseResponse(answer: Answer): Promise<unknown> {
  const { exchange, response } = answer;
  const { options, prepared } = exchange;
  if (options.binary === true || options.spec?.binary === true) return answer.unread();
  if (response.status === 204 || response.status === 205 || prepared.method === 'HEAD') return null;
  if (options.spec?.empty === true) return undefined;
  const content = await contentOf(answer);
  if (content.length === 0) return undefined;
  const accept = (exchange.sent?.headers ?? prepared.headers).get('accept') ?? 'application/json';
  const type = mediaType(response);
  if (isText(accept.split(';')[0] ?? '') && !accept.includes(',')) return textOf(content);
  if (!isJSON(accept) && !isJSON(type) && isAccepted(type, accept))
    return isText(type) ? textOf(content) : answer.unread();
  if (options.operation === undefined && type === 'text/plain') return textOf(content); // `client.get` of whatever it is
  return parseJSON(answer, textOf(content), type);
}

/** Whether a type is one of those that were asked for. An answer without a type may be. */
function isAccepted(type: string, accept: string): boolean {
  const ranges = accept.split(',').map((range) => range.split(';')[0]?.trim().toLowerCase() ?? '');
  return (
    type === '' ||
    ranges.some(
      (range) => range === '*/*' || range === type || (range.endsWith('/*') && type.startsWith(range.slice(0, -1))),
    )
  );
}

async function contentOf(answer: Answer): Promise<string | Uint8Array<ArrayBuffer>> {
  if (answer.content !== undefined) return answer.content;
  const response = answer.unread();
  if (response.bodyUsed) throw new TypeError('the body of the answer has been read already, through asResponse()');
  return new Uint8Array(await response.clone().arrayBuffer()); // the caller has asked for the answer with its body unread
}

function textOf(content: string | Uint8Array<ArrayBuffer>): string {
  return typeof content === 'string' ? content : new TextDecoder().decode(content);
}

function parseJSON({ exchange, response }: Answer, text: string, type: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    if (text.trim() === '') return undefined;
    const what = type === '' ? 'content without a type' : type;
    if (isJSON(type)) throw exchange.invalid(response, 'with a body that is no valid JSON', wordsOf(cause, text), text);
    throw exchange.invalid(
      response,
      `${what} in place of JSON`,
      text.trimStart().startsWith('<') ? '' : reasonOf(text),
      text,
    );
  }
}

/** Say what is wrong with JSON, without the values that messages of parsers quote. */
function wordsOf(cause: unknown, text: string): string {
  const message = cause instanceof Error ? cause.message : '';
  const cut = /end of (?:JSON )?(?:input|data)|unterminated|EOF/i.test(message);
  return cut ? `it is cut off after ${text.length} characters` : 'it is malformed';
}
