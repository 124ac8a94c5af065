// @ts-check
/**
 * Who is logged in here. The token is kept for this tab alone and is sent in a header only; other tabs of the same person
 * are given it by this one, and hear when it ends.
 */
import { signal } from "@preact/signals";

/**
 * @typedef {object} Session
 * @property {string} token
 * @property {string} user
 * @property {string} role
 * @property {string} office
 * @property {string | null} until The moment it ends at the latest; none for an access token.
 * @property {number | null} idleMinutes How long it may lie unused; none for an access token.
 */

const KEPT = "hrdd-session";
const others = new BroadcastChannel("hrdd-session");

/** @type {import("@preact/signals").Signal<Session | null>} */
export const session = signal(read());

/** Why the last session ended, for the login to say: the key of a sentence. */
export const endedBecause = signal("");

/** @returns {Session | null} */
function read() {
  try {
    return JSON.parse(sessionStorage.getItem(KEPT) ?? "null");
  } catch {
    return null;
  }
}

/** @param {Session | null} next */
function keep(next) {
  if (next) sessionStorage.setItem(KEPT, JSON.stringify(next));
  else sessionStorage.removeItem(KEPT);
  session.value = next;
}

others.onmessage = ({ data }) => {
  if (data.kind === "who" && session.value) others.postMessage({ kind: "session", session: session.value });
  if (data.kind === "session" && !session.value) {
    endedBecause.value = "";
    if (data.session.user) forgetDrafts(data.session.user);
    keep(data.session);
  }
  if (data.kind === "ended" && session.value?.token === data.token) end(data.because, false);
};

/** Asks the other tabs whether somebody is logged in, and waits a moment for an answer. */
export async function inherit() {
  if (session.value) return;
  others.postMessage({ kind: "who" });
  for (let waited = 0; waited < 10 && !session.value; waited += 1) await new Promise((done) => setTimeout(done, 15));
}

/** @param {Session} next */
export function begin(next) {
  endedBecause.value = "";
  if (next.user) forgetDrafts(next.user);
  keep(next);
  others.postMessage({ kind: "session", session: next });
}

/** Under which keys what somebody is writing is kept, each with the reference of whose it is; see `forms/draft.js`. */
export const DRAFTS = "hrdd-draft:";

/**
 * Takes away what others than this person were writing.
 * @param {string | null} user
 */
function forgetDrafts(user) {
  const own = `${DRAFTS}${JSON.stringify([user]).slice(0, -1)},`;
  for (const key of Object.keys(sessionStorage)) {
    if (key.startsWith(DRAFTS) && !(user && key.startsWith(own))) sessionStorage.removeItem(key);
  }
}

/**
 * Ends the session here.
 * @param {string} because
 * @param {boolean} [tell]
 * @param {string} [of] The token that does not count any more: a late answer ends no session that was begun since.
 */
export function end(because, tell = true, of = session.value?.token) {
  const token = session.value?.token;
  if (token !== of) return;
  if (because === "logged-out") forgetDrafts(null);
  if (tell && token) others.postMessage({ kind: "ended", token, because });
  endedBecause.value = because;
  keep(null);
}

/**
 * Ends the session here, in the other tabs and on the server.
 * @param {string} [because]
 */
export async function logOut(because = "logged-out") {
  const leaving = session.value;
  end(because);
  if (leaving?.until) {
    await fetch("/logout", { method: "POST", headers: { authorization: `Bearer ${leaving.token}` } }).catch(() => null);
  }
}

/**
 * Forgets, each time that a session begins or ends: what was answered to one person is not there for the next.
 * @param {() => void} forget
 */
export function ofOneSession(forget) {
  let before = session.peek();
  session.subscribe((now) => {
    if (now === before) return;
    before = now;
    forget();
  });
}

/**
 * Takes an answer in, unless another session has begun, or this one has ended, since it was asked for.
 * @template T
 * @param {(got: T) => void} take
 * @returns {(got: T) => void}
 */
export function whileItLasts(take) {
  const asking = session.peek();
  return (got) => {
    if (session.peek() === asking) take(got);
  };
}

/** The headers by which the server knows who asks. @returns {Record<string, string>} */
export const identified = () => (session.value ? { authorization: `Bearer ${session.value.token}` } : {});
