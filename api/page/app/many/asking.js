// @ts-check
/** What the screens of many cases share: asking while one is shown, and moving when something lands in the log. */
import { signal } from "@preact/signals";
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { asked, given } from "../address.js";
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
 * Listens from behind a position on for as long as a screen is shown; the moment grows at most every 1.5 seconds.
 * @param {ReturnType<typeof useMoment>} landing
 * @param {string | null | undefined} from The position that is shown now.
 */
export function useListening({ moment, landed }, from) {
  const scopes = me.value?.scopes ?? [];
  const hears = scopes.some((/** @type {string} */ one) => one === "RECORD" || one === "READ");
  const query = hears ? EVENTS : scopes.includes("ALERTS") ? ALERTS : "";
  const begun = Boolean(from && query);
  useEffect(() => {
    if (!begun || !from) return undefined;
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    let waiting;
    const stop = listen((after) => ({ query, variables: { after } }), from, (notice) => {
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
 * A value of the address that holds several, set apart by commas.
 * @param {string} name
 */
export const several = (name) => given(name).split(",").map((one) => one.trim()).filter(Boolean);

/**
 * The fields of a form as values of an address: what is empty is left out, what is chosen several times set apart by commas.
 * @param {HTMLFormElement} form
 */
export function entered(form) {
  /** @type {Record<string, string>} */
  const values = {};
  for (const element of form.elements) {
    const name = /** @type {HTMLInputElement} */ (element).name;
    if (name) values[name] = "";
  }
  for (const [name, value] of new FormData(form)) {
    const text = String(value).trim();
    if (text) values[name] = values[name] ? `${values[name]},${text}` : text;
  }
  return values;
}

/**
 * A form whose fields say what the address says. They are filled when the address changes and at no other time: what somebody
 * types stays, whatever lands meanwhile.
 * @param {string} [also] What else the fields depend on, in a word: choices that are still loaded, say.
 */
export function useFilled(also) {
  const form = useRef(/** @type {HTMLFormElement | null} */ (null));
  const values = asked.value.toString();
  useLayoutEffect(() => {
    for (const field of form.current?.elements ?? []) {
      if (field instanceof HTMLInputElement && field.type === "checkbox") field.checked = several(field.name).includes(field.value);
      else if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement || field instanceof HTMLTextAreaElement) {
        if (field.name) field.value = given(field.name);
      }
    }
  }, [values, also]);
  return form;
}

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
