// @ts-check
/** The moment that is looked at: step by step, by the clock of the record, or by the calendar of the world. */
import { useEffect, useRef, useState } from "preact/hooks";
import { changed, go } from "../address.js";
import { entered, useFilled } from "../filled.js";
import { focusOn } from "../focus.js";
import { html } from "../html.js";
import { MOMENT } from "../instants.js";
import { Refusal } from "../refusal.js";
import { numberWord, say } from "../words.js";
import { moment, newest, seen, shown, toNeighbour, toNow, toStep } from "./moment.js";

/** So long nothing is asked while the slider moves. */
const REST = 180;

/** @param {{ then: any, hidden: number }} props `hidden` is how many events are not shown to the viewer. */
export function Bar({ then, hidden }) {
  const last = newest.value;
  const { step, at, on, now } = moment.value;
  const here = step || (moment.value.asOf ? shown.value : last);
  const [held, setHeld] = useState(/** @type {number | null} */ (null));
  useEffect(() => {
    if (held === null) return undefined;
    const waiting = setTimeout(() => { toStep(held); setHeld(null); }, REST);
    return () => clearTimeout(waiting);
  }, [held]);
  const where = useRef(/** @type {HTMLElement | null} */ (null));
  const form = useFilled({ only: ["at", "on"] });
  // Whoever chose a moment, or left it, goes on where it is said which one is shown; whoever goes step by step stays at the steps.
  const left = useRef(false);
  useEffect(() => {
    if (left.current) focusOn(where.current);
    left.current = false;
  }, [step, at, on]);
  const backToNow = () => { left.current = toNow(); };
  /** @param {any} event */
  const chosen = (event) => {
    event.preventDefault();
    const fields = entered(event.currentTarget);
    left.current = go(changed({ ...fields, ...(fields["at"] ? { step: null } : {}) }));
  };
  const place = held ?? here;
  const came = step && seen.value ? last - seen.value : 0;
  // A button at its end stays where the focus is: `disabled` would lose it.
  /** @param {number} to @param {string} key @param {boolean} off */
  const button = (to, key, off) => html`<button type="button" class="quiet" aria-disabled=${off ? "true" : null} onClick=${() => { if (off) return; setHeld(null); toStep(to); }}>${say(key)}</button>`;
  /** @param {1 | -1} way @param {string} key @param {boolean} off */
  const beside = (way, key, off) => html`<button type="button" class="quiet" aria-disabled=${off ? "true" : null} onClick=${() => { if (off) return; setHeld(null); void toNeighbour(place, way, hidden > 0); }}>${say(key)}</button>`;
  return html`<section class="case-bar card" aria-label=${say("case-moment")}>
    <div class="steps">
      ${button(1, "case-first", place <= 1)}${beside(-1, "case-previous", place <= 1)}
      <input type="range" min="1" max=${Math.max(1, last)} step="1" value=${place} dir="ltr" aria-label=${say("case-slider")}
        aria-valuetext=${say("case-step-of", { step: numberWord(place), last: numberWord(last) })}
        onInput=${(/** @type {any} */ event) => setHeld(Number(event.currentTarget.value))} />
      ${beside(1, "case-next", place >= last)}${button(last, "case-last", place >= last && Boolean(step))}
    </div>
    <p ref=${where} class="where" aria-live="polite">${now ? html`<strong>${say("case-now", { step: numberWord(last) })}</strong>`
      : html`<strong>${say("case-step-of", { step: numberWord(place), last: numberWord(last) })}</strong> <button type="button" class="quiet small" onClick=${backToNow}>${say("case-to-now")}</button>`}
      ${at && html` · ${say("case-at-told")}`}${on && html` · ${say("case-on-told")}`}</p>
    ${came > 0 && html`<p class="notice came" role="status">${say("case-new-events", { count: came })} <button type="button" class="quiet small" onClick=${backToNow}>${say("case-go-to-them")}</button></p>`}
    <details class="clocks" open=${Boolean(at || on)}><summary>${say("case-clocks")}</summary>
      <form ref=${form} class="filters" onSubmit=${chosen}>
        <label>${say("case-as-recorded")}<input ...${MOMENT} name="at" /></label>
        <label>${say("case-as-effective")}<input type="date" name="on" dir="ltr" /></label>
        <button type="submit">${say("page-filter")}</button>
        ${(at || on) && html`<button type="button" class="quiet" onClick=${backToNow}>${say("case-to-now")}</button>`}
      </form>
      <p class="soft small">${say("case-clocks-about")}</p></details>
    ${on && html`<p class="soft small">${say("case-on-record")}</p>`}
    <${Refusal} of=${then} />
  </section>`;
}
