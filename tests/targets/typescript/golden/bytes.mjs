// Prints how many bytes each entry has as a minified bundle, and which sources are in it, as JSON.
// usage: node bytes.mjs FOLDER ENTRIES.json
import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';

const [folder, entries] = process.argv.slice(2);
const found = {};
for (const [name, contents] of Object.entries(JSON.parse(readFileSync(entries, 'utf-8')))) {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: folder, loader: 'ts' },
    bundle: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    minify: true,
    legalComments: 'none',
    metafile: true,
    write: false,
    logLevel: 'error',
  });
  const [output] = Object.values(metafile.outputs);
  const kept = Object.entries(output.inputs).filter(([, input]) => input.bytesInOutput > 0);
  const inputs = kept.map(([path]) => relative(folder, path)).filter((path) => !path.startsWith('..'));
  found[name] = { bytes: outputFiles[0].contents.length, inputs: inputs.sort() };
}
console.log(JSON.stringify(found));
