/** What a failure of `fetch` means. Runtimes that tell no code, such as browsers, give no reason to think that nothing was sent. */

const UNSENT: readonly string[] = [
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'ConnectionRefused', // Bun
];
const CERTIFICATE =
  /^(?:CERT_|ERR_TLS_CERT_|UNABLE_TO_(?:VERIFY|GET_ISSUER|DECRYPT)|DEPTH_ZERO_SELF_SIGNED|SELF_SIGNED_CERT|HOSTNAME_MISMATCH|INVALID_CA|ERR_SSL_CERT)/;
const UNDECODABLE = /^(?:Z_|ERR__ERROR_FORMAT|ERR_PADDING|ERR_.*BROTLI|ZSTD_)/;
const DEEPEST = 5;

/** Whether no connection was made, so that nothing can have been processed. */
export function neverSent(error: unknown): boolean {
  const codes = codesOf(error, 0);
  return codes.length > 0 && codes.every((code) => UNSENT.includes(code));
}

/** Whether the server's certificate does not verify, which no repeat will change. */
export function isCertificateFailure(error: unknown): boolean {
  return codesOf(error, 0).some((code) => CERTIFICATE.test(code));
}

/** Whether the content coding of a body is broken. */
export function isUndecodable(error: unknown): boolean {
  return codesOf(error, 0).some((code) => UNDECODABLE.test(code));
}

function codesOf(error: unknown, depth: number): string[] {
  if (typeof error !== 'object' || error === null || depth > DEEPEST) return [];
  const { code, cause, errors } = error as { code?: unknown; cause?: unknown; errors?: unknown };
  if (Array.isArray(errors) && errors.length > 0) return errors.flatMap((one) => codesOf(one, depth + 1)); // one for each address
  if (typeof code === 'string' && code !== '') return [code];
  return codesOf(cause, depth + 1);
}

/** Return what an error and its causes say, the innermost last. */
export function causesOf(error: unknown): string {
  const texts: string[] = [];
  for (
    let cause: unknown = error, depth = 0;
    cause instanceof Error && depth < DEEPEST;
    cause = cause.cause, depth += 1
  ) {
    const { code } = cause as { code?: unknown };
    const text = cause.message || (typeof code === 'string' ? code : cause.name);
    if (!texts.includes(text)) texts.push(text);
  }
  return texts.join(': ');
}
