// Bundles the tests of the client core into a folder, together with two copies of its errors in two module formats.
// usage: node build.mjs OUT
import { build } from 'esbuild';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('runtime/', import.meta.url));
const core = fileURLToPath(new URL('../../../templates/typescript/runtime/', import.meta.url));
const out = process.argv[2];
const common = { bundle: true, platform: 'node', target: 'node20', logLevel: 'warning', sourcemap: 'inline' };
const sources = readdirSync(here).filter((name) => /(?:\.test|\.run)\.ts$/.test(name));

await build({
  ...common,
  entryPoints: sources.map((name) => join(here, name)),
  outdir: out,
  outExtension: { '.js': '.mjs' },
  format: 'esm',
  splitting: true,
  packages: 'external',
  define: { CORE: JSON.stringify(core), ESBUILD: JSON.stringify(import.meta.resolve('esbuild')) },
});
await build({ ...common, entryPoints: [join(core, 'error.ts')], outfile: join(out, 'copy.cjs'), format: 'cjs' });
await build({ ...common, entryPoints: [join(core, 'error.ts')], outfile: join(out, 'copy.mjs'), format: 'esm' });
await build({
  ...common,
  stdin: {
    contents: `export { RateLimitError } from ${JSON.stringify(join(core, 'error.ts'))};`,
    resolveDir: core,
    loader: 'ts',
  },
  outfile: join(out, 'other.mjs'),
  format: 'esm',
  plugins: [
    {
      name: 'another package',
      setup(builder) {
        builder.onLoad({ filter: /package-name\.ts$/ }, () => ({
          contents: 'export const PACKAGE_NAME: string = "other";',
          loader: 'ts',
        }));
      },
    },
  ],
});
