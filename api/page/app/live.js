// @ts-check
/**
 * What lands in the log while one looks. One socket for the page; each subscription remembers the last position it was given
 * and goes on behind it after a loss, so that nothing is missed and nothing comes twice.
 */
import { signal } from "@preact/signals";
import { createClient } from "graphql-ws";
import { end, session } from "./session.js";

/** `idle` where nothing is listened to, `heard`, or `lost`. */
export const hearing = signal("idle");

/**
 * That somebody read something strictly confidential is an event too, and what a screen asks for may be what was read. It is
 * passed over everywhere: a screen that asked again because of it would ask for ever.
 */
const OF_READING = "ReadingsRecorded";

/** @type {import("graphql-ws").Client | null} */
let client = null;

function connected() {
  if (client) return client;
  const scheme = location.protocol === "https:" ? "wss" : "ws";
  client = createClient({
    url: `${scheme}://${location.host}/graphql/ws`,
    connectionParams: () => ({ token: session.value?.token ?? "" }),
    lazy: true,
    keepAlive: 20_000,
    retryAttempts: Infinity,
    // Nobody hammers a server that comes back: up to 30 seconds, and not all at the same moment.
    retryWait: (tried) => new Promise((done) => {
      setTimeout(done, Math.min(30_000, 500 * 2 ** tried) * (0.7 + Math.random() * 0.6));
      addEventListener("online", () => done(), { once: true });
    }),
    shouldRetry: (event) => {
      const code = /** @type {any} */ (event)?.code;
      if (code === 4401 || code === 4403) end("session-over");
      return Boolean(session.value);
    },
  });
  client.on("connected", () => { hearing.value = "heard"; });
  // A line that is cut in the middle says nothing: who does not answer in time is gone.
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let unanswered;
  client.on("ping", (received) => {
    if (!received) unanswered = setTimeout(() => client?.terminate(), 8_000);
  });
  client.on("pong", (received) => {
    if (received) clearTimeout(unanswered);
  });
  addEventListener("offline", () => client?.terminate());
  // Closed in good order by this side: nobody listens any more.
  client.on("closed", (event) => { hearing.value = session.value && /** @type {any} */ (event)?.code !== 1000 ? "lost" : "idle"; });
  return client;
}

/**
 * Listens, from behind a position on, until it is told to stop.
 * @param {(after: string) => { query: string, variables: Record<string, unknown> }} what The subscription from behind a position
 * on; one to events asks for their kind.
 * @param {string} after
 * @param {(notice: any) => void} take
 * @param {(notice: any) => string | undefined} placed The position that a notice reaches.
 * @returns {() => void} Stops it.
 */
export function listen(what, after, take, placed) {
  let last = after;
  let stopped = false;
  let stop = () => {};
  let refused = 0;
  const begin = () => {
    if (stopped || !session.value) return;
    let failed = false;
    // The client sends the same again when it comes back after a loss: read then, it asks from behind what was heard by then.
    const asked = { get query() { return what(last).query; }, get variables() { return what(last).variables; } };
    stop = connected().subscribe(asked, {
      next: ({ data, errors }) => {
        if (errors?.length || !data) return;
        refused = 0;
        hearing.value = "heard";
        const notice = /** @type {any} */ (Object.values(data)[0]);
        const position = placed(notice);
        if (position) last = position;
        if (notice?.event?.kind !== OF_READING) take(notice);
      },
      error: () => {
        failed = true;
        hearing.value = "lost";
        // What is refused again and again is asked for ever more rarely.
        if (!stopped) setTimeout(begin, Math.min(60_000, 2_000 * 2 ** refused));
        refused += 1;
      },
      // A server that ends a stream in good order is asked for what comes next.
      complete: () => { if (!stopped && !failed) setTimeout(begin, 500); },
    });
  };
  begin();
  return () => { stopped = true; stop(); };
}
