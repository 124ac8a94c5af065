// @ts-check
/** Asks the ledger over GraphQL, and tells what was refused in the server's own words. */
import { batch, computed, effect, signal } from "@preact/signals";
import { useEffect, useMemo } from "preact/hooks";
import { path } from "./address.js";
import { end, identified, session } from "./session.js";

/** What the server, or the way to it, refused. */
export class Refused extends Error {
  /**
   * @param {string} code
   * @param {string} message
   */
  constructor(code, message) {
    super(message);
    this.code = code;
  }
}

/**
 * What an answer refused that is none over GraphQL, in the same form.
 * @param {any} body
 * @param {number} status
 */
export function refusedBy(body, status) {
  const error = body?.errors?.[0];
  return new Refused(error?.extensions?.code ?? "UNAVAILABLE", error?.message ?? `HTTP ${status}`);
}

/**
 * Asks for something. Where too much was asked it waits as long as it is told to, twice at most; where nobody is known any more
 * the session ends.
 * @template {{ status: number, body?: any }} T
 * @param {() => Promise<T>} once
 * @returns {Promise<T>}
 */
export async function patiently(once) {
  const token = session.value?.token;
  for (let tried = 0; ; tried += 1) {
    // Who has waited may be another person by now: nothing is asked, or recorded, in their name.
    if (session.value?.token !== token) throw new Refused("UNAUTHENTICATED", "");
    const answer = await once();
    const error = answer.body?.errors?.[0];
    if (answer.status === 401 || error?.extensions?.code === "UNAUTHENTICATED") {
      end("session-over", true, token);
      throw new Refused("UNAUTHENTICATED", error?.message ?? "");
    }
    const wait = error?.extensions?.retryAfterMs;
    if (!wait || wait > 10_000 || tried >= 2) return answer;
    await new Promise((done) => setTimeout(done, wait));
  }
}

/**
 * Sends a document.
 * @param {string} query
 * @param {Record<string, unknown>} [variables]
 * @param {AbortSignal} [until]
 * @returns {Promise<any>}
 */
export async function ask(query, variables = {}, until) {
  const { status, body } = await patiently(() => sent(query, variables, until));
  const error = body?.errors?.[0];
  if (error) throw new Refused(error.extensions?.code ?? "", error.message);
  if (!body?.data) throw new Refused("UNAVAILABLE", `HTTP ${status}`);
  return body.data;
}

/**
 * @param {string} query
 * @param {Record<string, unknown>} variables
 * @param {AbortSignal} [until]
 */
async function sent(query, variables, until) {
  const headers = { ...identified(), "content-type": "application/json", accept: "application/graphql-response+json, application/json" };
  const answer = await fetch("/graphql", {
    method: "POST", headers, body: JSON.stringify({ query, variables }), signal: until ?? null, cache: "no-store",
  }).catch((error) => {
    if (error.name === "AbortError") throw error;
    throw new Refused("UNREACHABLE", "");
  });
  const body = await answer.json().catch(() => null);
  return { status: answer.status, body };
}

/**
 * What a document answers, as a signal that is asked for again when what it depends on changes. While that is under way the
 * last answer stays. Where it is refused only an answer to the very same question does: nobody may read one thing under the
 * heading of another.
 * @param {() => { query: string, variables?: Record<string, unknown> } | null} what
 */
export function answer(what) {
  const data = signal(/** @type {any} */ (null));
  const [wanted, answered] = [signal(""), signal("")];
  // The answer to what is asked now; nothing while there is only one to what was asked before.
  const own = computed(() => (answered.value === wanted.value ? data.value : null));
  const refused = signal(/** @type {Refused | null} */ (null));
  const busy = signal(true);
  const again = signal(0);
  const stop = effect(() => {
    again.value;
    const asked = session.value && what();
    const question = asked ? JSON.stringify([asked.query, asked.variables]) : "";
    if (wanted.peek() !== question) refused.value = null;
    wanted.value = question;
    if (!asked) return undefined;
    const controller = new AbortController();
    busy.value = true;
    ask(asked.query, asked.variables, controller.signal)
      .then((got) => {
        if (controller.signal.aborted) return;
        batch(() => {
          data.value = got;
          answered.value = question;
          refused.value = null;
        });
      })
      .catch((error) => {
        if (controller.signal.aborted) return;
        batch(() => {
          refused.value = error;
          if (answered.peek() !== question) data.value = null;
        });
      })
      .finally(() => {
        if (!controller.signal.aborted) busy.value = false;
      });
    return () => controller.abort();
  });
  return { data, own, refused, busy, stop, refresh: () => { again.value += 1; } };
}

/** The screen that the address names. */
const screen = () => path.value[0] ?? "portfolio";

/**
 * What a document answers for as long as a part of a screen is shown. It is asked again when what is asked differs, and not
 * when something else in the address does; once one has left the screen nothing is asked any more.
 * @param {() => { query: string, variables?: Record<string, unknown>, again?: unknown } | null} what Read from signals.
 * `again` is not sent: where it differs the same is asked again, because something landed.
 */
export function useAnswer(what) {
  const made = useMemo(() => {
    const here = screen();
    const written = computed(() => (screen() === here ? JSON.stringify(what()) : "null"));
    return answer(() => JSON.parse(written.value));
  }, []);
  useEffect(() => made.stop, [made]);
  return made;
}
