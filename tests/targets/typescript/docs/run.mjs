// Runs the examples of a module against a server, one after the other, and prints what became of each as JSON.
// usage: node run.mjs MODULE.mjs URL
import { pathToFileURL } from "node:url";

const [module, url] = process.argv.slice(2);
process.env.TELNYX_API_KEY = "KEY";
process.env.TELNYX_BASE_URL = url;
let requests = 0;
let printed = [];
const { fetch } = globalThis;
globalThis.fetch = (...given) => {
  requests += 1;
  return fetch(...given);
};
const { log } = console;
console.log = console.error = (...values) => printed.push(values.map((value) => typeof value === "string" ? value : typeof value).join(" "));

const waits = [];
const { setTimeout } = globalThis;
globalThis.setTimeout = (done, milliseconds, ...rest) => {
  waits.push(milliseconds);
  return setTimeout(done, milliseconds === 7000 ? 0 : milliseconds, ...rest);
};

const examples = await import(pathToFileURL(module));
const client = examples.setup().withOptions({ maxRetries: 0, logLevel: "off" });
const outcomes = {};
for (const [name, run] of Object.entries(examples)) {
  if (name === "setup") continue;
  [requests, printed] = [0, []];
  let failure = null;
  try {
    await run(client);
  } catch (error) {
    failure = String(error);
  }
  outcomes[name] = { requests, printed, failure };
}
log(JSON.stringify({ outcomes, waits }));
