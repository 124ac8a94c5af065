// Follows a server's events, or its alerts, with a public client and prints a line of JSON for each notice:
// node follow.js sse|ws URL TOKEN FIELD AFTER UNTIL. Ends when a position of UNTIL or later was seen.

import { createClient as serverSentEvents } from 'graphql-sse';
import { createClient as webSocket } from 'graphql-ws';
import WebSocket from 'ws';

const [protocol, url, token, field, after, until] = process.argv.slice(2);

const client = protocol === 'sse'
  ? serverSentEvents({ url: `${url}/graphql`, headers: { Authorization: `Bearer ${token}` }, retryAttempts: 0 })
  : webSocket({
    url: `${url.replace('http', 'ws')}/graphql/ws`,
    webSocketImpl: WebSocket,
    connectionParams: { token },
    retryAttempts: 0,
  });

const query = `subscription($after: Position) { notice: ${field}(after: $after) { kind position } }`;
const notices = client.iterate({ query, variables: { after } });
for await (const { data, errors } of notices) {
  if (errors) {
    console.error(JSON.stringify(errors));
    process.exit(1);
  }
  console.log(JSON.stringify(data.notice));
  if (BigInt(data.notice.position) >= BigInt(until)) break;
}
process.exit(0);
