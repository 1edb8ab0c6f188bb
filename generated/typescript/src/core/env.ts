/** The environment, where there is one. */

/** Return a variable of the environment; blank counts as unset, and so does a runtime without one. */
export function readEnv(name: string): string | undefined {
  const { process, Deno } = globalThis as {
    process?: { env?: { [name: string]: string | undefined } };
    Deno?: { env?: { get?(name: string): string | undefined } };
  };
  try {
    const value = process?.env?.[name] ?? Deno?.env?.get?.(name);
    return value === undefined || value.trim() === '' ? undefined : value.trim();
  } catch {
    return undefined; // Deno, without permission
  }
}

/** Read headers of lines `name: value`. */
export function readHeaderLines(text: string | undefined): [string, string][] {
  const lines = (text ?? '').split('\n').map((line) => line.split(':'));
  return lines.flatMap(([name, ...rest]) =>
    rest.length > 0 && name !== undefined && name.trim() !== '' ? [[name.trim(), rest.join(':').trim()]] : [],
  );
}
