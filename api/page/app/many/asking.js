// @ts-check
/** What the screens of many cases share: they move when something lands in the log, and what is drawn moves more slowly. */
import { signal } from "@preact/signals";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { html } from "../html.js";
import { listen } from "../live.js";
import { me } from "../shell.js";
import { say } from "../words.js";

/** A burst of events moves what is shown once in this time, in milliseconds. */
const MOVES_EVERY = 1_500;

/** @typedef {{ position: string, kind: string, reference: string | null, recordedAt: string }} Landed */

const EVENTS = `subscription Landed($after: Position) {
  events(after: $after) { position kind event { position kind recordedAt case { reference } } }
}`;
const ALERTS = "subscription LandedAlerts($after: Position) { alerts(after: $after) { position kind } }";

/**
 * A number that grows when something lands in the log, and what landed last.
 */
export const useMoment = () => useMemo(() => ({ moment: signal(0), landed: signal(/** @type {Landed | null} */ (null)) }), []);

/**
 * Listens from behind a position on for as long as a screen shows now; the moment grows at most every 1.5 seconds.
 * @param {ReturnType<typeof useMoment>} landing
 * @param {boolean} isNow Whether now is what is looked at.
 * @param {string | null | undefined} from The position of an answer of now, whichever is the first; one of the past is none.
 */
export function useListening({ moment, landed }, isNow, from) {
  const scopes = me.value?.scopes ?? [];
  const hears = scopes.some((/** @type {string} */ one) => one === "RECORD" || one === "READ");
  const query = hears ? EVENTS : scopes.includes("ALERTS") ? ALERTS : "";
  // Once begun it goes on, whatever else of now is asked for.
  const first = useRef("");
  first.current = isNow ? first.current || (from ?? "") : "";
  const begun = Boolean(first.current && query);
  useEffect(() => {
    if (!begun) return undefined;
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    let waiting;
    const stop = listen((after) => ({ query, variables: { after } }), first.current, (notice) => {
      const { event } = notice;
      if (notice.kind !== "EVENT") return;
      if (event) landed.value = { position: event.position, kind: event.kind, recordedAt: event.recordedAt, reference: event.case?.reference ?? null };
      waiting ??= setTimeout(() => { waiting = undefined; moment.value += 1; }, MOVES_EVERY);
    }, (notice) => notice?.position);
    return () => { stop(); clearTimeout(waiting); };
  }, [begun]);
}

/** Says that something is being asked for the first time. */
export const Waiting = () => html`<p class="soft many-waiting">${say("many-loading")}</p>`;

/**
 * What changes often, seen at most once in a time: pictures are redrawn more slowly than numbers.
 * @template T
 * @param {T} value
 * @param {number} milliseconds
 * @returns {T}
 */
export function useSlowly(value, milliseconds) {
  const [seen, setSeen] = useState(value);
  const newest = useRef(value);
  const waiting = useRef(/** @type {ReturnType<typeof setTimeout> | null} */ (null));
  newest.current = value;
  useEffect(() => {
    if (value !== seen) waiting.current ??= setTimeout(() => { waiting.current = null; setSeen(newest.current); }, milliseconds);
  }, [value, seen]);
  useEffect(() => () => { if (waiting.current) clearTimeout(waiting.current); }, []);
  return seen;
}
