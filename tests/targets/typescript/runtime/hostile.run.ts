// Calls servers that misbehave, and prints what came of it as JSON: what test_runtime.py compares with the table.
// usage: node hostile.run.mjs '[{"name": ..., "method": "GET", "url": ..., "timeout": 3000}, ...]'

import { APIError } from '../../../../templates/typescript/runtime/error.js';
import { Acme, KEY } from './support.js';

interface Task {
  name: string;
  method: string;
  url: string;
  timeout: number;
  /** How many calls are made with one client, one after the other; the last one counts. */
  calls?: number;
}

interface Result {
  name: string;
  method: string;
  outcome: string;
  attempts: number;
  message: string;
}

Math.random = () => 0; // the shortest waits

async function run({ name, method, url, timeout, calls = 1 }: Task): Promise<Result> {
  const client = new Acme({ apiKey: KEY, baseURL: url, timeout, logLevel: 'off' });
  try {
    for (let call = 1; call < calls; call += 1) {
      await client.things.retrieve('1');
      await new Promise((resolve) => setTimeout(resolve, 50)); // what else the server sends arrives meanwhile
    }
    const thing = method === 'GET' ? await client.things.retrieve('1') : await client.things.create({ to: 'x' });
    return { name, method, outcome: thing.id === '1' ? 'the result' : JSON.stringify(thing), attempts: 0, message: '' };
  } catch (error) {
    const attempts = error instanceof APIError ? error.attempts : 0;
    return { name, method, outcome: (error as Error).name, attempts, message: String((error as Error).stack) };
  }
}

const tasks = JSON.parse(process.argv[2] ?? '[]') as Task[];
const results: Result[] = [];
await Promise.all(
  Array.from({ length: 8 }, async () => {
    for (let task = tasks.shift(); task !== undefined; task = tasks.shift()) results.push(await run(task));
  }),
);
process.stdout.write(JSON.stringify(results));
process.exit(0); // connections that are kept alive would hold it for some seconds
