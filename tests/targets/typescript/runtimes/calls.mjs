// What each runtime does with the published package: a chat that streams, two pages, an error, an abort.
import Telnyx, { NotFoundError } from 'telnyx';
import { Conversations } from 'telnyx/resources/ai/conversations';

export async function run(baseURL) {
  const client = new Telnyx({ apiKey: 'KEY', baseURL, maxRetries: 0 });
  const seen = { words: [], items: [], conversations: client.ai.conversations instanceof Conversations };

  const stream = await client.ai.chat.createCompletion({
    messages: [{ role: 'user', content: 'Grüße' }],
    stream: true,
  });
  for await (const chunk of stream) seen.words.push(chunk.choices[0].delta.content);

  for await (const item of client.ai.conversations.insightGroups.retrieveInsightGroups({ 'page[size]': 2 })) {
    seen.items.push(item.name);
  }

  try {
    await client.ai.conversations.retrieve('nobody');
  } catch (error) {
    seen.error = [error instanceof NotFoundError, error instanceof Telnyx.APIError, error.status, error.code];
  }

  const aborted = new AbortController();
  aborted.abort();
  try {
    await client.ai.conversations.list({}, { signal: aborted.signal });
  } catch (error) {
    seen.abort = error instanceof Telnyx.APIUserAbortError;
  }
  return seen;
}
