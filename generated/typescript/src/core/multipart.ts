/** Multipart bodies (RFC 7578): properties and files as parts, in the order the caller gave them. */

import { randomUUID } from './bytes.js';
import { SDKError } from './error.js';
import { checkHeader } from './headers.js';
import type { PartStyle, Style } from './types.js';
import { blobOf, isFile, nameOf, type Uploadable } from './uploads.js';
import { encodeJSON, isMembers, kindOf, toText, type Members } from './values.js';

const OCTETS = 'application/octet-stream';
const JSON_TYPE = 'application/json';

/** How arrays and objects are written as parts where neither operation nor settings say. */
export function defaultMultipartStyle(): Style {
  return { style: 'repeat', contentType: JSON_TYPE };
}

/**
 * Return a multipart body that can be sent again, and its media type.
 *
 * A property is written as it declares. Where it declares nothing, arrays repeat their name, bare or as `style` says; with a
 * `contentType` of `style` an object is one part of JSON, otherwise, and where a file is in it, `name[key]`.
 */
export async function encodeMultipart(
  body: unknown,
  parts: { readonly [property: string]: PartStyle } | undefined,
  style: Style,
  signal: AbortSignal | undefined,
): Promise<{ body: Blob; contentType: string }> {
  if (!isMembers(body)) throw new SDKError(`a multipart body must be an object, not ${kindOf(body)}`);
  const boundary = randomUUID().replaceAll('-', '');
  const writer = new Writer(boundary, style, signal);
  for (const [name, value] of Object.entries(body)) {
    if (value !== undefined) await writer.property(name, value, parts?.[name]);
  }
  return { body: writer.finish(), contentType: `multipart/form-data; boundary=${boundary}` };
}

class Writer {
  readonly #boundary: string;
  readonly #style: Style;
  readonly #signal: AbortSignal | undefined;
  readonly #pieces: BlobPart[] = [];

  constructor(boundary: string, style: Style, signal: AbortSignal | undefined) {
    this.#boundary = boundary;
    this.#style = style;
    this.#signal = signal;
  }

  async property(name: string, value: unknown, part: PartStyle | undefined): Promise<void> {
    if (holdsFile(value) || (part?.contentType === undefined && part?.style === undefined)) {
      await this.#leaves(name, value, this.#style, part, false);
    } else if (part.contentType !== undefined) {
      this.#typed(name, value, part.contentType);
    } else if (part.style !== undefined) {
      await this.#styled(name, value, part.style);
    }
  }

  finish(): Blob {
    return new Blob([...this.#pieces, `--${this.#boundary}--\r\n`]);
  }

  #typed(name: string, value: unknown, contentType: string): void {
    if (/[/+]json\b/i.test(contentType)) {
      this.#part(name, encodeJSON(value), contentType);
    } else if (Array.isArray(value)) {
      value.forEach((element, index) => {
        this.#typed(itemName(name, index, this.#style), element, contentType);
      });
    } else {
      this.#part(name, toText(value, name), contentType);
    }
  }

  async #styled(name: string, value: unknown, style: Style): Promise<void> {
    if (Array.isArray(value) && !value.some(isNested)) {
      const texts = value.map((element) => toText(element, name));
      const joiner = style.style === 'spaceDelimited' ? ' ' : style.style === 'pipeDelimited' ? '|' : ',';
      for (const text of style.explode === true ? texts : [texts.join(joiner)]) this.#part(name, text);
    } else if (isMembers(value) && style.style !== 'deepObject') {
      const members = Object.entries(value).map(([key, member]) => [key, toText(member, name)] as const);
      if (style.explode === true) for (const [key, text] of members) this.#part(key, text);
      else this.#part(name, members.flat().join(','));
    } else {
      const { style: inHouse } = this.#style;
      await this.#leaves(
        name,
        value,
        style.style === 'deepObject' ? { style: inHouse } : this.#style,
        undefined,
        false,
      );
    }
  }

  async #leaves(
    name: string,
    value: unknown,
    style: Style,
    part: PartStyle | undefined,
    inArray: boolean,
  ): Promise<void> {
    if (value === undefined) return;
    if (isFile(value)) {
      await this.#file(name, value, part?.contentType);
    } else if (
      style.contentType !== undefined &&
      (isMembers(value) || (inArray && Array.isArray(value))) &&
      !holdsFile(value)
    ) {
      this.#part(name, encodeJSON(value), style.contentType);
    } else if (Array.isArray(value)) {
      if (style.style === 'comma' && !value.some(isNested)) {
        this.#part(
          name,
          value
            .filter((element) => element !== undefined)
            .map((element) => toText(element, name))
            .join(','),
        );
        return;
      }
      for (const [index, element] of value.entries())
        await this.#leaves(itemName(name, index, style), element, style, part, true);
    } else if (isMembers(value)) {
      for (const [key, member] of Object.entries(value))
        await this.#leaves(`${name}[${key}]`, member, style, part, false);
    } else {
      this.#part(name, value === null ? '' : toText(value, name), part?.contentType);
    }
  }

  async #file(name: string, value: Uploadable, declared: string | undefined): Promise<void> {
    const blob = await blobOf(value, this.#signal);
    const type = blob.type || (declared !== undefined && !/[,*]/.test(declared) ? declared : OCTETS);
    this.#part(name, blob, type, nameOf(value) ?? 'unknown_file');
  }

  #part(name: string, content: string | Blob, contentType?: string, filename?: string): void {
    let head = `--${this.#boundary}\r\nContent-Disposition: form-data; name="${escaped(name)}"`;
    if (filename !== undefined) head += `; filename="${escaped(filename)}"`;
    if (contentType !== undefined) {
      checkHeader('Content-Type', contentType);
      head += `\r\nContent-Type: ${contentType}`;
    }
    this.#pieces.push(`${head}\r\n\r\n`, content, '\r\n');
  }
}

function escaped(name: string): string {
  return name.replaceAll('"', '%22').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** Return the name of one element's part; a name that has its brackets already gets no others. */
function itemName(name: string, index: number, style: Style): string {
  if (style.style === 'indices') return `${name}[${index}]`;
  return style.style === 'brackets' && !name.endsWith('[]') ? `${name}[]` : name;
}

/** Whether an element of an array has no text form. */
function isNested(value: unknown): boolean {
  return isFile(value) || Array.isArray(value) || isMembers(value);
}

/** Whether a value is a file, or a list or an object in which one is. */
function holdsFile(value: unknown): boolean {
  if (isFile(value)) return true;
  if (Array.isArray(value)) return value.some(holdsFile);
  return isMembers(value) && Object.values(value as Members).some(holdsFile);
}
