// What bundlers can drop: nothing at the top level of a module has an effect.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

declare const CORE: string;
declare const ESBUILD: string;

const { build } = (await import(ESBUILD)) as typeof import('esbuild');
const modules = readdirSync(CORE).filter((name) => name.endsWith('.ts'));

/** Return the minified size of what is left of a program. */
async function size(contents: string): Promise<number> {
  const result = await build({
    stdin: { contents, resolveDir: CORE, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    target: 'es2022',
  });
  return result.outputFiles[0]?.contents.length ?? 0;
}

test('importing everything and using nothing leaves nothing', async () => {
  const program = modules.map((name) => `import ${JSON.stringify(`./${name.replace(/ts$/, 'js')}`)};`).join('\n');
  assert.equal((await size(program)) <= 1, true);
});

test('an error class takes 2 KB', async () => {
  const bytes = await size('export { RateLimitError } from "./error.js";');
  assert.ok(bytes <= 2048, `${bytes} bytes`);
});

test('a client without lists has no pages, and no webhooks', async () => {
  const result = await build({
    stdin: {
      contents: 'export { BaseClient } from "./client.js"; export { APIResource } from "./resource.js";',
      resolveDir: CORE,
      loader: 'ts',
    },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    target: 'es2022',
    metafile: true,
  });
  const kept = Object.entries(Object.values(result.metafile.outputs)[0]?.inputs ?? {}).filter(
    ([, { bytesInOutput }]) => bytesInOutput > 0,
  );
  const names = kept.map(([path]) => path.split('/').at(-1));
  for (const name of ['pagination.ts', 'page-schemes.ts', 'webhooks.ts']) assert.ok(!names.includes(name), name);
});

test('the core depends on nothing, knows no package, and stays within its budgets', () => {
  for (const name of modules) {
    assert.ok(!name.endsWith('.d.ts'), `${name} is made, and no source`);
    const source = readFileSync(join(CORE, name), 'utf8');
    const specifiers = [...source.matchAll(/(?:from|import)\s*\(?['"]([^'"]+)['"]/g)].map(
      ([, specifier = '']) => specifier,
    );
    assert.ok(
      specifiers.every((specifier) => /^\.\/[a-z-]+\.js$/.test(specifier)),
      `${name}: ${specifiers}`,
    );
    assert.ok(source.split('\n').length <= 400, name);
  }
});
