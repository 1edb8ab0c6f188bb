// Bundles an SDK, makes calls with a `fetch` that only writes down what it is asked, and prints that as JSON.
// usage: node call.mjs INDEX.ts CALLS.json OUT.mjs
import { build } from "esbuild";
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [index, calls, out] = process.argv.slice(2);
await build({ entryPoints: [index], bundle: true, format: "esm", platform: "node", outfile: out, logLevel: "error" });
const { default: Client } = await import(pathToFileURL(out));

const said = [];
for (const { call, args, options } of JSON.parse(readFileSync(calls, "utf-8"))) {
  const seen = [];
  const fetch = async (url, init) => {
    const headers = Object.fromEntries(new Headers(init.headers));
    const body = typeof init.body === "string" ? init.body : init.body === undefined || init.body === null ? null : "bytes";
    seen.push({ method: init.method, url: String(url), headers, body });
    return new Response('{"data": []}', { headers: { "content-type": "application/json" } });
  };
  const client = new Client({ ...options, fetch, maxRetries: 0, logLevel: "off" });
  const [method, ...path] = call.split(".").slice(1).reverse();
  const owner = path.reverse().reduce((found, name) => found[name], client);
  let failure = null;
  try {
    await owner[method](...args);
  } catch (error) {
    failure = String(error);
  }
  said.push({ call, seen, failure });
}
console.log(JSON.stringify(said));
