// Follows a subscription with a client that is not ours: `node return.js ws|sse AFTER`, with the address and the token on
// standard input, a line of JSON each time the server has moved. Every message goes to standard output as a line of JSON.
// When the connection breaks, it goes on after the last position that it was told of.

import { createInterface } from 'node:readline';
import { createClient as overEvents } from 'graphql-sse';
import { createClient as overSocket } from 'graphql-ws';
import WebSocket from 'ws';

const [transport, first] = process.argv.slice(2);
const query = `subscription($after: Position) {
  events(after: $after) { kind position event { kind position } }
}`;
let after = first;
let wake = () => {};
let server = null;
createInterface({ input: process.stdin }).on('line', (line) => {
  server = JSON.parse(line);
  wake();
});

const say = (message) => process.stdout.write(`${JSON.stringify(message)}\n`);

function client({ url, token }) {
  if (transport === 'sse') {
    return overEvents({ url: `${url}/graphql`, retryAttempts: 0, headers: { Authorization: `Bearer ${token}` } });
  }
  const socket = `${url.replace('http', 'ws')}/graphql/ws`;
  return overSocket({ url: socket, webSocketImpl: WebSocket, retryAttempts: 0, connectionParams: { token } });
}

for (;;) {
  if (server === null) await new Promise((resolve) => (wake = resolve));
  const [asked, open] = [server, client(server)];
  try {
    for await (const result of open.iterate({ query, variables: { after } })) {
      if (result.errors) throw new Error(JSON.stringify(result.errors));
      after = result.data.events.position;
      say(result.data.events);
    }
    say({ ended: 'complete' });
  } catch (error) {
    say({ ended: String(error?.reason ?? error?.message ?? error) });
  }
  await open.dispose();
  // Until somebody says where the server is now.
  if (server === asked) server = null;
}
