// Bundles an SDK, makes calls with a `fetch` that answers with recordings, and prints requests and results as JSON.
// usage: node replay.mjs INDEX.ts CALLS.json OUT.mjs
import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const [index, calls, out] = process.argv.slice(2);
await build({ entryPoints: [index], bundle: true, format: 'esm', platform: 'node', outfile: out, logLevel: 'error' });
const { default: Client, Stream, toFile } = await import(pathToFileURL(out));

const base64 = (buffer) => Buffer.from(buffer).toString('base64');
const said = [];
for (const { call, args, response } of JSON.parse(readFileSync(calls, 'utf-8'))) {
  const requests = [];
  const fetch = async (url, init) => {
    const request = new Request(url, init);
    const body = base64(await request.arrayBuffer());
    requests.push({ method: request.method, url: request.url, headers: Object.fromEntries(request.headers), body });
    const content = response.body === null ? null : Buffer.from(response.body, 'base64');
    return new Response(content, { status: response.status, headers: response.headers });
  };
  const client = new Client({ apiKey: 'KEY', baseURL: 'https://api.test/v2', fetch, maxRetries: 0, logLevel: 'off' });
  const [method, ...path] = call.split('.').slice(1).reverse();
  const owner = path.reverse().reduce((found, name) => found[name], client);
  const found = { requests };
  try {
    const result = await owner[method](...(await Promise.all(args.map(revived))));
    if (result instanceof Response) found.bytes = base64(await result.arrayBuffer());
    else if (result instanceof Stream) found.chunks = await collected(result);
    else found.value = result ?? null;
  } catch (error) {
    found.error = {
      kind: error.constructor.name,
      isStatic: Client[error.constructor.name] !== undefined && error instanceof Client[error.constructor.name],
      status: error.status,
      body: error.error,
      message: error.message,
    };
  }
  said.push(found);
}
console.log(JSON.stringify(said));

async function revived(value) {
  if (typeof value !== 'object' || value === null) return value;
  if ('$file' in value) return toFile(Buffer.from(value.$file, 'base64'), value.name, { type: value.type });
  const members = Object.entries(value).map(async ([name, item]) => [name, await revived(item)]);
  return Array.isArray(value) ? Promise.all(value.map(revived)) : Object.fromEntries(await Promise.all(members));
}

async function collected(stream) {
  const chunks = [];
  for await (const chunk of stream) chunks.push(chunk);
  return chunks;
}
