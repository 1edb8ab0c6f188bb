/** The ways in which an answer can spell what was sent: percent-encoded, in Base64, escaped for JSON or HTML, in hexadecimal. */

import { base64Of, hexOf, utf8Of, wellFormed } from './bytes.js';

const ALONE = 6; // a secret of fewer bytes is masked where it stands alone
const NONE = 3; // and one of fewer is not
const HTML: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Return the pattern that finds secrets, and sentences that the caller sent; `undefined` where there is nothing to find. */
export function secretPattern(secrets: readonly string[], texts: readonly string[]): RegExp | undefined {
  const parts = new Set<string>();
  for (const secret of secrets) {
    if (secret.length < NONE) continue;
    if (secret.length < ALONE) parts.add(`(?<![A-Za-z0-9])${escaped(secret)}(?![A-Za-z0-9])`);
    else for (const spelling of spellingsOf(secret)) parts.add(escaped(spelling));
  }
  for (const text of texts) for (const spelling of escapesOf(text)) parts.add(escaped(spelling));
  if (parts.size === 0) return undefined;
  return new RegExp([...parts].sort((one, other) => other.length - one.length).join('|'), 'g');
}

function spellingsOf(secret: string): Set<string> {
  const found = new Set(escapesOf(secret));
  const bytes = utf8Of(secret);
  const hex = hexOf(bytes);
  found.add(hex).add(hex.toUpperCase());
  for (const shift of [0, 1, 2]) {
    // inside a longer text in Base64, which begins anywhere in a group of three bytes
    const padded = new Uint8Array(bytes.length + shift);
    padded.set(bytes, shift);
    const whole = base64Of(padded).replace(/=+$/, '');
    const text = whole.slice(shift === 0 ? 0 : shift + 1, whole.length - (padded.length % 3 === 0 ? 0 : 1));
    if (text.length >= ALONE) found.add(text).add(text.replaceAll('+', '-').replaceAll('/', '_'));
    for (const spelling of [text]) for (const again of escapesOf(spelling)) found.add(again);
  }
  return found;
}

function escapesOf(text: string): Set<string> {
  const once = new Set([text]);
  for (let round = 0; round < 2; round += 1) {
    for (const spelling of [...once]) {
      const percent = encodeURIComponent(wellFormed(spelling));
      once.add(percent);
      once.add(percent.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()));
      once.add(percent.replaceAll('%20', '+'));
      once.add(strict(percent));
      once.add(JSON.stringify(spelling).slice(1, -1));
      once.add(JSON.stringify(spelling).slice(1, -1).replaceAll('/', '\\/'));
      once.add(
        spelling.replace(/[^\x20-\x7e]|["'&<>]/g, (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`),
      );
      once.add(spelling.replace(/[&<>"']/g, (found) => HTML[found] ?? found));
    }
  }
  return once;
}

function strict(percent: string): string {
  return percent.replace(/[!'()*]/g, (found) => `%${found.charCodeAt(0).toString(16).toUpperCase()}`);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
