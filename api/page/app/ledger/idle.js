// @ts-check
/**
 * A session that lies unused ends, and one that is used ends at its latest moment; both are told before. What counts is what
 * the person does: a page that listens by itself keeps nobody logged in.
 */
import { useEffect, useState } from "preact/hooks";
import { html } from "../html.js";
import { end, identified, logOut, session } from "../session.js";
import { instantWord, say } from "../words.js";

/** How long before it ends it is said, at most, in milliseconds. */
const BEFORE = 2 * 60_000;

/** How often the server is told that somebody is there who only types, in milliseconds. */
const TOLD_EVERY = 5 * 60_000;

let used = Date.now();
let told = Date.now();
const others = new BroadcastChannel("hrdd-used");
others.onmessage = () => { used = Date.now(); };

function use() {
  const now = Date.now();
  // Other tabs are told now and then; each key would be too much.
  if (now - used > 1_000) others.postMessage("used");
  used = now;
}

for (const kind of ["keydown", "pointerdown", "wheel"]) addEventListener(kind, use, { passive: true, capture: true });

/** Tells the server that the session is used. */
function awake() {
  told = Date.now();
  const token = session.value?.token;
  void fetch("/graphql", {
    method: "POST", headers: { ...identified(), "content-type": "application/json" }, body: JSON.stringify({ query: "{ me { actor { user } } }" }),
  }).then((answer) => { if (answer.status === 401) end("session-over", true, token); }).catch(() => null);
}

export function SessionEnds() {
  const [, tick] = useState(0);
  const who = session.value;
  useEffect(() => {
    used = Date.now();
    if (!who?.idleMinutes) return undefined;
    const idle = who.idleMinutes * 60_000;
    const ticking = setInterval(() => {
      const now = Date.now();
      if (now - used >= idle) void logOut("session-idle");
      else if (who.until && now >= Date.parse(who.until)) end("session-over");
      else if (used > told && now - told > Math.min(TOLD_EVERY, idle / 4)) awake();
      tick((count) => count + 1);
    }, Math.min(1_000, idle / 10));
    return () => clearInterval(ticking);
  }, [who?.token]);
  if (!who?.idleMinutes) return null;
  const now = Date.now();
  const idle = who.idleMinutes * 60_000;
  const left = idle - (now - used);
  if (left <= Math.min(BEFORE, idle / 2)) {
    return html`<p class="notice warn" role="alert">${say("page-idle-soon", { when: instantWord(new Date(now + left).toISOString()) })}
      <button type="button" class="quiet" onClick=${() => { use(); awake(); }}>${say("page-stay")}</button></p>`;
  }
  if (who.until && Date.parse(who.until) - now <= 5 * 60_000) {
    return html`<p class="notice warn" role="status">${say("page-ends-soon", { when: instantWord(who.until) })}</p>`;
  }
  return null;
}
